import {stopWords} from '../data/stop-words.ts';
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {stem} from '../nlp/stem.ts';

const tooCommon = new Set(stopWords.trim().split(/\s+/));

/** True for a word that may tell what a passage is about. */
export const isContentWord = (word: string): boolean => word.length > 2 && !tooCommon.has(word) && /^\p{L}/u.test(word);

/** The stems of the content words among the tokens `from` to before `to`, in order. */
export const contentStems = (
  {tokens: {words, count}}: Pick<AnnotatedBlock, 'tokens'>,
  from = 0,
  to = count,
): readonly string[] => words.slice(from, to).filter(isContentWord).map(stem);

/** Index of the token behind the first `count` words, marks not counted. */
export function wordsEnd({tokens}: AnnotatedBlock, count: number): number {
  let end = 0;
  for (let words = 0; end < tokens.count && words < count; end++) if (tokens.tags[end] !== 'PUNCT') words++;
  return end;
}

export const wordCount = ({tokens: {tags}}: AnnotatedBlock): number =>
  tags.reduce((count, tag) => (tag === 'PUNCT' ? count : count + 1), 0);

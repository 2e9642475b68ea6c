import type {AnnotatedText} from '../nlp/annotated-text.ts';
import {type Lexicon, lexiconOf} from '../nlp/lexicon.ts';

/**
 * The same text, in which articles, prepositions, pronouns and the like of its language are no words: what is left tells
 * where the subject turns. English has its own list (content-words.ts). Cost: linear.
 */
export function withoutFunctionWords(text: AnnotatedText, language: string): AnnotatedText {
  const lexicon = lexiconOf(language);
  if (lexicon === undefined) return text;
  const lists = listsOf(lexicon);
  const keep = (word: string): string => (lists.some(list => list.has(word)) ? '' : word);
  const blocks = text.blocks.map(block => ({
    ...block,
    tokens: {...block.tokens, words: block.tokens.words.map(keep)},
  }));
  return {...text, blocks};
}

const listsOf = ({determiners, prepositions, of, auxiliaries, conjunctions, ...more}: Lexicon) => [
  determiners,
  prepositions,
  of,
  auxiliaries,
  conjunctions,
  more.relatives,
  more.adverbs,
  more.male,
  more.female,
  more.plural,
  more.objects,
  more.speaking,
];

import type {Document} from '../../document/document.ts';
import {lexiconOf} from '../../nlp/lexicon.ts';
import {distinct} from './distinct.ts';

/** Words of the text that stand for a title where the article gives none. */
const mostWords = 6;
/** A clause of so many words is taken as it is. */
const fewestOfClause = 3;

/**
 * How each section begins, for languages in which no headlines are made: nothing is titled but by the article's own
 * words. The first has the title of the article. No title ends with an article or a preposition where these are known.
 *
 * Example: `Am Montag sperrte die Stadt den alten Hafen.` is `Am Montag sperrte die Stadt …`.
 * Cost: linear.
 */
export function nameByOpening(
  {title, text, blocks, language = 'und'}: Document,
  ranges: readonly {readonly from: number; readonly to: number}[],
): readonly string[] {
  const lexicon = lexiconOf(language);
  const isLoose = (word: string): boolean =>
    lexicon !== undefined &&
    [lexicon.determiners, lexicon.prepositions, lexicon.of, lexicon.conjunctions, lexicon.adverbs].some(set =>
      set.has(word.toLowerCase()),
    );
  const openings = ranges.map(({from, to}, at) => {
    if (at === 0 && title !== undefined) return title;
    const opening = blocks
      .slice(from, to)
      .map(({start, end}) => text.slice(start, end))
      .find(line => /[\p{L}\p{N}]/u.test(line));
    return firstWords(opening ?? '', isLoose);
  });
  return distinct(openings);
}

function firstWords(line: string, isLoose: (word: string) => boolean): string {
  const words = line.split(/\s+/).filter(word => word !== '');
  if (words.length <= mostWords) return words.join(' ');
  const clause = words.slice(0, mostWords).findIndex(word => /\p{L}["”»“’]?[.,;:!?]$/u.test(word)) + 1;
  let count = clause >= fewestOfClause ? clause : mostWords;
  while (count > 1 && isLoose(words[count - 1]!)) count--;
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:.]$/, '')} …`;
}

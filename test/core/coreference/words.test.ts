import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordsOf} from '../../../source/core/coreference/words.ts';
import {annotatedLines} from '../../helpers/annotate-text.ts';

/** Each word, possessive ones with a star, a bar before the first of a sentence. */
function drawn(text: string): string {
  const words = wordsOf(annotatedLines(text));
  return words
    .map(({start, end, isPossessive, sentence}, index) => {
      const bar = index > 0 && sentence !== words[index - 1]!.sentence ? '| ' : '';
      return `${bar}${text.slice(start, end)}${isPossessive ? '*' : ''}`;
    })
    .join(' ');
}

for (const [text, expected] of [
  ['Mr. O’Brien’s high-profile friend, who’ve waited', 'Mr. O’Brien* high-profile friend who waited'],
  ['the workers’ houses and St. Ives', 'the workers* houses and St. Ives'],
  ['J. K. Lund left the U.S. on Monday. He didn’t call.', 'J. K. Lund left the U.S. on Monday | He didn’t call'],
  [
    'Amb. Rawlings-Blake paid $1,000, 54-year-old @annlowell said',
    'Amb. Rawlings-Blake paid 1,000 54-year-old annlowell said',
  ],
] as const)
  test(`words: ${text}`, () => assert.equal(drawn(text), expected));

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {stem} from '../../../source/core/nlp/stem.ts';
import {editDistance} from '../../../source/core/search/edit-distance.ts';
import {fold, unfoldedLength} from '../../../source/core/search/fold.ts';
import {countBits} from '../../../source/core/search/vocabulary.ts';
import {wordEnd, wordStart} from '../../../source/core/search/word-boundaries.ts';

function words(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; (start = wordStart(text, start, text.length)) < text.length; ) {
    const end = wordEnd(text, start, text.length);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

test('words are letters and digits with what joins them', () => {
  assert.deepEqual(words('“Don’t,” she said: 1,000 tonnes, 2.5 % of it.'), [
    'Don’t',
    'she',
    'said',
    '1,000',
    'tonnes',
    '2.5',
    'of',
    'it',
  ]);
  assert.deepEqual(words('well-known officials’ café cafe\u0301s'), [
    'well',
    'known',
    'officials',
    'café',
    'cafe\u0301s',
  ]);
  assert.deepEqual(words('東京 🚢🚢'), ['東', '京', '🚢', '🚢']);
});

test('folding forgets case, accents, apostrophes and possessives', () => {
  const cases = {
    'Müller’s': 'muller',
    "Don't": 'dont',
    '1,000': '1000',
    Straße: 'strasse',
    Łódź: 'lodz',
    Søren: 'soren',
    Ёлка: 'елка',
    İ: 'i',
  };
  for (const [word, folded] of Object.entries(cases)) assert.equal(fold(word), folded, word);
});

test('the first letters of a folded word are found in the word as it stands', () => {
  const begin = (word: string, letters: number) => word.slice(0, unfoldedLength(word, letters));
  assert.equal(begin('Müller’s', 6), 'Müller');
  assert.equal(begin('mu\u0308ller', 2), 'mu\u0308');
  assert.equal(begin('don’t', 3), 'don');
  assert.equal(begin('don’t', 4), 'don’t');
  assert.equal(begin('Straße', 5), 'Straß');
});

test('inflections share a stem', () => {
  const families = [
    'sanction sanctions sanctioned sanctioning',
    'try tries tried trying',
    'run runs running',
    'make makes making',
    'quick quickly quicker quickest',
    'church churches',
  ];
  for (const family of families) assert.equal(new Set(family.split(' ').map(stem)).size, 1, family);
});

test('different words keep different stems', () => {
  for (const pair of ['sing sling', 'bus business', 'thing think'])
    assert.equal(new Set(pair.split(' ').map(stem)).size, 2, pair);
});

/** Optimal string alignment by its definition, all of the table; the last row is the distance to each beginning of `b`. */
function distances(a: string, b: string): number[] {
  const table = Array.from({length: a.length + 1}, (_, i) => Array.from({length: b.length + 1}, (_, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1 ? table[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  }
  return table[a.length]!;
}

test('the distance in a band is that of the whole table', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12});
  fc.assert(
    fc.property(word, word, fc.integer({min: 0, max: 3}), (a, b, limit) => {
      const row = distances(a, b);
      assert.equal(editDistance(a, b, limit, false), Math.min(row.at(-1)!, limit + 1));
      assert.equal(editDistance(a, b, limit, true), Math.min(...row, limit + 1));
    }),
    {numRuns: 2000},
  );
});

test('bits are counted', () => {
  fc.assert(fc.property(fc.integer(), set => countBits(set) === (set >>> 0).toString(2).replaceAll('0', '').length));
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import type {Document} from '../../../source/core/document/document.ts';
import {stem} from '../../../source/core/nlp/stem.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {forgiven} from '../../../source/core/search/find-words.ts';
import {fold} from '../../../source/core/search/fold.ts';
import {parseQuery} from '../../../source/core/search/parse-query.ts';
import {rejoinWords} from '../../../source/core/search/rejoin-words.ts';
import {search} from '../../../source/core/search/search.ts';
import {createSearchIndex, indexingSteps} from '../../../source/core/search/search-index.ts';

/** True when so many typing mistakes make one of the other, found by trying all: a letter removed, added, replaced, swapped. */
function isNear(typed: string, word: string, mistakes: number): boolean {
  if (mistakes < 0) return false;
  if (typed === '' || word === '') return typed.length + word.length <= mistakes;
  if (typed[0] === word[0]) return isNear(typed.slice(1), word.slice(1), mistakes);
  return (
    isNear(typed.slice(1), word, mistakes - 1) ||
    isNear(typed, word.slice(1), mistakes - 1) ||
    isNear(typed.slice(1), word.slice(1), mistakes - 1) ||
    (typed[0] === word[1] && typed[1] === word[0] && isNear(typed.slice(2), word.slice(2), mistakes - 1))
  );
}

const beginnings = (word: string): string[] => [...word, ''].map((_, length) => word.slice(0, length));

/** As the README tells it: how surely `word` is meant by what was typed. */
function meant(word: string, typed: string, open: boolean): 'surely' | 'perhaps' | 'no' {
  const cut = [1, 2, 3].some(more => typed.length - more >= 4 && typed.slice(0, -more) === word);
  if (word === typed || stem(word) === stem(typed) || cut || (open && word.startsWith(typed))) return 'surely';
  if (typed.length >= 4 && word.startsWith(typed)) return 'perhaps';
  if (isNear(typed, word, forgiven(word.length))) return 'perhaps';
  return open && beginnings(word).some(begin => isNear(typed, begin, forgiven(typed.length))) ? 'perhaps' : 'no';
}

/** The blocks a query finds, by reading every word of every block for every term. */
function plainSearch({text, blocks}: Document, input: string): number[] {
  const read = blocks.map(({start, end}) => text.slice(start, end).split(' ').map(fold));
  const points = blocks.map(() => 0);
  for (const {words, open} of parseQuery(input).terms) {
    const certainty = read.map(block => block.map(word => meant(word, words[0]!, open)));
    const isKnown = certainty.flat().includes('surely');
    for (const [number, block] of certainty.entries()) {
      points[number]! += block.includes('surely') ? 2 : block.includes('perhaps') ? (isKnown ? 1 : 2) : 0;
    }
  }
  const required = Math.max(1, Math.ceil(0.6 * Math.max(...points)));
  return [...points.keys()].filter(number => points[number]! >= required);
}

const word = fc.oneof(
  fc.string({unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 7}),
  fc.constantFrom(
    'sanction',
    'sanctions',
    'sanctioned',
    'santcion',
    'plan',
    'plans',
    'plane',
    'planned',
    'ferry',
    'ferries',
  ),
);
const sentence = fc.array(word, {minLength: 1, maxLength: 6}).map(words => words.join(' '));
const article = fc.array(sentence, {minLength: 1, maxLength: 8}).map(lines => parseText(lines.join('\n\n')));

test('random queries find what reading everything finds', () => {
  fc.assert(
    fc.property(article, fc.array(word, {minLength: 1, maxLength: 4}), fc.boolean(), (document, words, finished) => {
      const input = words.join(' ') + (finished ? ' ' : '');
      const index = createSearchIndex(document);
      const query = parseQuery(input);
      // Words that a blank parts or joins by mistake are read otherwise; test/core/search/rejoin-words.test.ts has those.
      fc.pre(isDeepStrictEqual(rejoinWords(index, query.terms), query.terms));
      const {total, results} = search(index, query);
      const expected = plainSearch(document, input);
      assert.deepEqual(
        results.map(({block}) => block).sort((a, b) => a - b),
        expected,
      );
      assert.equal(total, expected.length);
    }),
    {numRuns: 1000},
  );
});

test('matches are words or their beginnings, in order, apart, and inside the block', () => {
  fc.assert(
    fc.property(article, sentence, (document, input) => {
      for (const {block, matches, excerpt} of search(createSearchIndex(document), parseQuery(input)).results) {
        const outer = document.blocks[block]!;
        let last = -1;
        for (const {start, end} of matches) {
          assert.ok(start > last && end > start && start >= outer.start && end <= outer.end);
          assert.ok(start === outer.start || document.text[start - 1] === ' ', 'a match begins where a word does');
          last = end;
        }
        assert.ok(outer.start <= excerpt.start && excerpt.start <= excerpt.end && excerpt.end <= outer.end);
      }
    }),
  );
});

const nasty = [
  '(a+)+$',
  '[',
  '\\',
  '.*',
  '^$',
  '\u0000',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧‍👦',
  '🇰🇵',
  '\u202eabc',
  'שלום',
  'مرحبا',
  "'",
  '"',
  '@',
  '-',
  '@-"\'',
  'a'.repeat(10_000),
  'ab '.repeat(3334),
  '"'.repeat(10_000),
  "'".repeat(10_000),
  '-'.repeat(10_000),
  '@'.repeat(10_000),
  '👍'.repeat(5000),
  'e\u0301'.repeat(5000),
];

test('no query fails, whatever is in it', () => {
  const document = parseText(`Title\n\nאת שלום 👩‍👩‍👧‍👦 (a+)+$ said “no” \ud800 e\u0301e\u0301\n\n${'a'.repeat(500)}`);
  const index = createSearchIndex(document);
  const ask = (input: string) => assert.ok(search(index, parseQuery(input)).total >= 0);
  nasty.forEach(ask);
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 40}), ask));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...nasty.slice(0, 20), 'said', ' '), {maxLength: 8}), parts =>
      ask(parts.join('')),
    ),
  );
});

test('the index grown in steps is the index made at once', () => {
  const document = parseText(
    Array.from({length: 3000}, (_, n) => `paragraph ${n} of a long article says ${n % 7}`).join('\n\n'),
  );
  const steps = indexingSteps(document);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  assert.ok(pauses > 2);
  assert.deepEqual(step.value, createSearchIndex(document));
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {slice} from '../../../source/core/document/span.ts';
import {cutExcerpt} from '../../../source/core/search/cut-excerpt.ts';

const text = 'The council met on Monday and, after a long evening, voted to keep the old ferry for another year.';
const whole = {start: 0, end: text.length};

/** The excerpt of at most `length` letters around the words given. */
const cut = (length: number, ...words: readonly string[]): string => {
  const matches = words.map(word => ({start: text.indexOf(word), end: text.indexOf(word) + word.length}));
  return slice(text, cutExcerpt(text, whole, matches, length));
};

test('an excerpt is cut between words around the matches', () => {
  assert.equal(cut(30), 'The council met on Monday and,');
  assert.equal(cut(33, 'council'), 'The council met on Monday and,');
  assert.equal(cut(40, 'ferry'), 'to keep the old ferry for another year.');
  assert.equal(cut(30, 'evening', 'voted'), 'a long evening, voted to keep');
  assert.equal(cut(1000, 'ferry'), text);
});

test('where not all matches fit, most of them are shown', () => {
  assert.equal(cut(30, 'council', 'old', 'ferry', 'another'), 'keep the old ferry for another');
});

test('a match longer than the excerpt, and a text without blanks, are cut where they must', () => {
  assert.equal(cut(10, 'a long evening, voted'), 'a long');
  assert.deepEqual(cutExcerpt('a'.repeat(50), {start: 0, end: 50}, [{start: 30, end: 32}], 12), {start: 26, end: 38});
});

test('the excerpt is inside the text and no longer than asked', () => {
  fc.assert(
    fc.property(fc.nat(97), fc.nat(20), fc.integer({min: 1, max: 120}), (at, more, length) => {
      const {start, end} = cutExcerpt(text, whole, [{start: at, end: Math.min(text.length, at + 1 + more)}], length);
      assert.ok(start >= 0 && start <= end && end <= text.length && end - start <= length);
      assert.ok(start <= at && at < end, 'the match begins in it');
    }),
  );
});

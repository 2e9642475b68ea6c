import assert from 'node:assert/strict';
import {test} from 'node:test';
import {around, contains, createCover, indexAt, overlaps, shared, trim} from '../../../source/core/document/span.ts';

test('spans are half-open: touching ones do not overlap', () => {
  assert.equal(overlaps({start: 0, end: 3}, {start: 3, end: 5}), false);
  assert.equal(overlaps({start: 0, end: 4}, {start: 3, end: 5}), true);
  assert.equal(contains({start: 0, end: 4}, {start: 0, end: 4}), true);
});

test('around is the smallest span that holds all, and undefined for none', () => {
  assert.deepEqual(
    around([
      {start: 4, end: 6},
      {start: 1, end: 2},
    ]),
    {start: 1, end: 6},
  );
  assert.equal(around([]), undefined);
});

test('trim drops white space at both ends', () => {
  assert.deepEqual(trim('  said ', {start: 0, end: 7}), {start: 2, end: 6});
});

test('indexAt finds the last item that starts at or before the offset', () => {
  const items = [
    {start: 2, end: 4},
    {start: 6, end: 9},
  ];
  assert.deepEqual(
    [0, 2, 5, 6, 99].map(offset => indexAt(items, offset)),
    [-1, 0, 0, 1, 1],
  );
});

test('a cover holds the offsets of all its spans, also of one that ends behind a later one', () => {
  const isCovered = createCover([
    {start: 5, end: 6},
    {start: 2, end: 9},
    {start: 12, end: 13},
  ]);
  const covered = Array.from({length: 15}, (_, offset) => offset).filter(isCovered);
  assert.deepEqual(covered, [2, 3, 4, 5, 6, 7, 8, 12]);
  assert.equal(createCover([])(0), false);
});

test('what two spans share is counted in characters', () => {
  assert.equal(shared({start: 0, end: 4}, {start: 3, end: 9}), 1);
  assert.equal(shared({start: 0, end: 3}, {start: 3, end: 9}), 0);
});

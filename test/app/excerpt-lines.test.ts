import assert from 'node:assert/strict';
import {test} from 'node:test';
import {excerptLines} from '../../source/app/excerpt-lines.ts';

const text = 'one two three four five six seven eight nine ten';
const span = {start: 0, end: text.length};
const show = (words: readonly string[], rows: number) => {
  const matches = words.map(word => ({start: text.indexOf(word), end: text.indexOf(word) + word.length}));
  const result = {excerpt: span, matches} as unknown as Parameters<typeof excerptLines>[1];
  return excerptLines(text, result, span, 16, rows).map(runs =>
    runs.map(run => (run.found ? `[${run.text}]` : run.text)).join(''),
  );
};

test('the lines shown are those that hold the most finds', () => {
  assert.deepEqual(show(['two'], 2), ['one [two] three', 'four five six…']);
  assert.deepEqual(show(['two', 'eight', 'ten'], 2), ['…seven [eight]', 'nine [ten]']);
});

test('nothing is cut where everything has room', () => {
  assert.deepEqual(show(['ten'], 9).at(-1), 'nine [ten]');
});

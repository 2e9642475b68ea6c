import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runGru} from '../../../../source/core/quotes/network/gru.ts';
import {multiply} from '../../../../source/core/quotes/network/multiply.ts';

const hidden = 4;
/** Gates and candidates as if all recurrent weights were zero. */
const weights = {recurrent: new Float64Array(3 * hidden * hidden), bias: new Float64Array(hidden)};
const inputs = (...tokens: readonly {readonly update: number; readonly candidate: number}[]) =>
  Float64Array.from(
    tokens.flatMap(({update, candidate}) =>
      [0, update, candidate].flatMap(value => Array.from({length: hidden}, () => value)),
    ),
  );
const firstOf = (output: Float64Array) => [...output].filter((_, k) => k % hidden === 0).map(value => value.toFixed(2));

test('a closed update gate keeps what the memory holds, an open one takes the candidate', () => {
  const projected = inputs(
    {update: -50, candidate: 1},
    {update: 50, candidate: -1},
    {update: 50, candidate: 3},
    {update: -50, candidate: -1},
  );
  assert.deepEqual(firstOf(runGru(weights, projected, 4, 1).output), ['0.76', '0.76', '0.76', '-0.76']);
});

test('read from the end, what comes later is remembered', () => {
  const projected = inputs({update: 50, candidate: 1}, {update: -50, candidate: -1});
  assert.deepEqual(firstOf(runGru(weights, projected, 2, -1).output), ['-0.76', '-0.76']);
});

test('a matrix times a vector', () => {
  const out = new Float64Array(4);
  multiply(out, Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8), Float64Array.of(10, 1));
  assert.deepEqual([...out], [12, 34, 56, 78]);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runGru, sigmoid} from '../../../source/core/learning/gru.ts';

const hidden = 4;
/** As if all recurrent weights were zero. */
const noProduct = () => new Float64Array(3 * hidden);
const bias = new Float64Array(hidden);
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
  assert.deepEqual(firstOf(runGru(noProduct, bias, projected, 4, 1)), ['0.76', '0.76', '0.76', '-0.76']);
});

test('read from the end, what comes later is remembered', () => {
  const projected = inputs({update: 50, candidate: 1}, {update: -50, candidate: -1});
  assert.deepEqual(firstOf(runGru(noProduct, bias, projected, 2, -1)), ['-0.76', '-0.76']);
});

test('the table of the logistic function is right to a millionth', () => {
  for (let x = -15; x <= 15; x += 0.0137) assert.ok(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x))) < 1e-6, `${x}`);
  assert.deepEqual(
    [sigmoid(-1e9), sigmoid(0), sigmoid(1e9)].map(value => value.toFixed(6)),
    ['0.000000', '0.500000', '1.000000'],
  );
});

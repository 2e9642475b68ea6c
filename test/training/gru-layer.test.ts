import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createArena, type Matrix} from '../../source/training/network/arena.ts';
import {layOut} from '../../source/training/network/batch.ts';
import {createGruLayer, runBackwards, runForwards} from '../../source/training/network/gru-layer.ts';
import {createRandom} from '../helpers/random.ts';

test('C += A · B, from any row, with more columns in A than are done at once', () => {
  const arena = createArena(1);
  const fill = (matrix: Matrix, value: (row: number, column: number) => number): Matrix => {
    matrix.values.forEach((_, i) => {
      matrix.values[i] = value(Math.trunc(i / matrix.columns), i % matrix.columns);
    });
    return matrix;
  };
  const a = fill(arena.matrix(8, 300), (row, column) => (column % 7) + row);
  const b = fill(arena.matrix(300, 8), (row, column) => (row % 5) - column);
  const c = fill(arena.matrix(8, 8), () => 1);
  arena.multiplyAdd(c, a, b, 4, 4, 0);
  const product = (row: number, column: number) =>
    Array.from({length: 300}, (_, k) => ((k % 7) + row) * ((k % 5) - column)).reduce((sum, value) => sum + value, 1);
  assert.deepEqual([...c.values.slice(0, 32)], Array(32).fill(1));
  assert.deepEqual(
    [...c.values.slice(32)],
    Array.from({length: 32}, (_, i) => product(Math.trunc(i / 8), i % 8)),
  );
});

test('paragraphs lie step by step, the longest first, each step from a multiple of four rows on', () => {
  assert.deepEqual(layOut([1, 3, 2, 3, 1]), {
    order: [1, 3, 2, 0, 4],
    lengths: [3, 3, 2, 1, 1],
    from: [0, 8, 12],
    height: [8, 4, 4],
    rows: 16,
  });
});

test('the slopes are those of the loss: each weight moved a little moves it so', () => {
  const arena = createArena(4);
  const random = createRandom(7);
  const fill = ({values}: Matrix): void =>
    values.forEach((_, i) => {
      values[i] = random() - 0.5;
    });
  const layer = createGruLayer(arena, 8, 8, fill);
  const layout = layOut([3, 1, 5]);
  const x = arena.matrix(layout.rows, 8);
  const isToken = (row: number): boolean =>
    layout.from.some((from, t) => row >= from && row - from < layout.lengths.filter(length => length > t).length);
  const wanted = arena.matrix(layout.rows, 8);
  for (const {values} of [x, wanted])
    values.forEach((_, i) => {
      values[i] = isToken(Math.trunc(i / 8)) ? random() - 0.5 : 0;
    });
  const loss = (): number =>
    runForwards(arena, layer, layout, x).output.values.reduce((sum, value, i) => sum + value * wanted.values[i]!, 0);
  const slopes = runBackwards(arena, layer, layout, x, runForwards(arena, layer, layout, x), wanted);
  const moved = (values: Float32Array, i: number): number => {
    const [before, step] = [values[i]!, 0.02];
    values[i] = before + step;
    const more = loss();
    values[i] = before - step;
    const less = loss();
    values[i] = before;
    return (more - less) / (2 * step);
  };
  for (const name of ['input', 'recurrent', 'inputBias', 'bias'] as const)
    for (const i of [0, 3, layer[name].values.length - 1])
      assert.ok(Math.abs(moved(layer[name].values, i) - layer.gradients[name].values[i]!) < 1e-3, `${name} ${i}`);
  for (const i of [0, 11, 17]) assert.ok(Math.abs(moved(x.values, i) - slopes.values[i]!) < 1e-3, `input ${i}`);
});

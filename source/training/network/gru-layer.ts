/**
 * One direction of the network in training: the recurrent unit of source/core/learning/gru.ts over a batch, forwards and
 * back (back-propagation through time: Werbos 1990). Weights lie input by input, the other way round than in `Direction`.
 */
import {sigmoid} from '../../core/learning/gru.ts';
import {createParameter, type Parameter} from '../adam.ts';
import type {Arena, Matrix} from './arena.ts';
import type {BatchLayout} from './batch.ts';

export type GruLayer = {
  /** inputs × 3 · hidden, hidden × 3 · hidden, one row of 3 · hidden, one row of hidden. */
  readonly input: Matrix;
  readonly recurrent: Matrix;
  readonly inputBias: Matrix;
  readonly bias: Matrix;
  readonly gradients: Readonly<Record<'input' | 'recurrent' | 'inputBias' | 'bias', Matrix>>;
  readonly parameters: readonly Parameter[];
};

/** What going back needs of going forwards: a row a token. */
export type GruStates = Readonly<Record<'before' | 'reset' | 'update' | 'candidate' | 'inner' | 'output', Matrix>>;

export function createGruLayer(arena: Arena, inputs: number, hidden: number, fill: (m: Matrix) => void): GruLayer {
  const shapes = {
    input: [inputs, 3 * hidden],
    recurrent: [hidden, 3 * hidden],
    inputBias: [1, 3 * hidden],
    bias: [1, hidden],
  } as const;
  const create = (name: keyof typeof shapes): Matrix => arena.matrix(shapes[name][0], shapes[name][1]);
  const names = ['input', 'recurrent', 'inputBias', 'bias'] as const;
  const [weights, gradients] = [0, 1].map(() => Object.fromEntries(names.map(name => [name, create(name)]))) as [
    GruLayer['gradients'],
    GruLayer['gradients'],
  ];
  for (const name of names) fill(weights[name]);
  const parameters = names.map(name => createParameter(weights[name].values, undefined, gradients[name].values));
  return {...weights, gradients, parameters};
}

/** `x` has a row for each of the layout's. */
export function runForwards(arena: Arena, layer: GruLayer, layout: BatchLayout, x: Matrix): GruStates {
  const H = layer.bias.columns;
  const create = () => arena.matrix(layout.rows, H);
  const states: GruStates = {
    before: create(),
    reset: create(),
    update: create(),
    candidate: create(),
    inner: create(),
    output: create(),
  };
  const projected = arena.matrix(layout.rows, 3 * H);
  for (let row = 0; row < layout.rows; row++) projected.values.set(layer.inputBias.values, row * 3 * H);
  arena.multiplyAdd(projected, x, layer.input);
  const products = arena.matrix(layout.height[0] ?? 0, 3 * H);
  layout.from.forEach((from, step) => {
    const rows = layout.height[step]!;
    const previous = layout.from[step - 1];
    if (previous !== undefined) {
      products.values.fill(0, 0, rows * 3 * H);
      arena.multiplyAdd(products, states.output, layer.recurrent, rows, 0, previous);
      states.before.values.set(states.output.values.subarray(previous * H, (previous + rows) * H), from * H);
    }
    takeStep(layer, states, projected.values, products.values, from, rows);
  });
  return states;
}

function takeStep(
  {bias: {values: bias}}: GruLayer,
  {before, reset, update, candidate, inner, output}: GruStates,
  projected: Float32Array,
  products: Float32Array,
  from: number,
  rows: number,
): void {
  const H = bias.length;
  for (let row = 0; row < rows; row++) {
    const input = (from + row) * 3 * H;
    const product = row * 3 * H;
    for (let j = 0; j < H; j++) {
      const at = (from + row) * H + j;
      const r = sigmoid(projected[input + j]! + products[product + j]!);
      const u = sigmoid(projected[input + H + j]! + products[product + H + j]!);
      const n = products[product + 2 * H + j]! + bias[j]!;
      const c = 2 * sigmoid(2 * (projected[input + 2 * H + j]! + r * n)) - 1;
      reset.values[at] = r;
      update.values[at] = u;
      inner.values[at] = n;
      candidate.values[at] = c;
      output.values[at] = c + u * (before.values[at]! - c);
    }
  }
}

/** Adds to the layer's gradients from `slopes`, those of its output; returns the slopes of `x`. */
export function runBackwards(
  arena: Arena,
  layer: GruLayer,
  layout: BatchLayout,
  x: Matrix,
  states: GruStates,
  slopes: Matrix,
): Matrix {
  const H = layer.bias.columns;
  const gates = arena.matrix(layout.rows, 3 * H);
  const inside = arena.matrix(layout.rows, 3 * H);
  const carried = arena.matrix(layout.height[0] ?? 0, H);
  const recurrentBack = arena.transposed(layer.recurrent);
  for (let step = layout.from.length - 1; step >= 0; step--) {
    const from = layout.from[step]!;
    const rows = layout.height[step]!;
    goBack(states, slopes.values, carried.values, gates.values, inside.values, from, rows);
    arena.multiplyAdd(carried, inside, recurrentBack, rows, 0, from);
  }
  for (let row = 0; row < layout.rows; row++) {
    for (let k = 0; k < 3 * H; k++) layer.gradients.inputBias.values[k]! += gates.values[row * 3 * H + k]!;
    for (let j = 0; j < H; j++) layer.gradients.bias.values[j]! += inside.values[(row * 3 + 2) * H + j]!;
  }
  arena.multiplyAdd(layer.gradients.recurrent, arena.transposed(states.before), inside);
  arena.multiplyAdd(layer.gradients.input, arena.transposed(x), gates);
  const inputSlopes = arena.matrix(x.rows, x.columns);
  arena.multiplyAdd(inputSlopes, gates, arena.transposed(layer.input));
  return inputSlopes;
}

/** One step back: the slopes of the gates, those behind the recurrent product, and what is carried to the step before. */
function goBack(
  {before, reset, update, candidate, inner}: GruStates,
  slopes: Float32Array,
  carried: Float32Array,
  gates: Float32Array,
  inside: Float32Array,
  from: number,
  rows: number,
): void {
  const H = before.columns;
  for (let row = 0; row < rows; row++) {
    const gate = (from + row) * 3 * H;
    for (let j = 0; j < H; j++) {
      const at = (from + row) * H + j;
      const slope = slopes[at]! + carried[row * H + j]!;
      const [c, u, r] = [candidate.values[at]!, update.values[at]!, reset.values[at]!];
      const dc = slope * (1 - u) * (1 - c * c);
      gates[gate + 2 * H + j] = dc;
      inside[gate + 2 * H + j] = dc * r;
      gates[gate + j] = inside[gate + j] = dc * inner.values[at]! * r * (1 - r);
      gates[gate + H + j] = inside[gate + H + j] = slope * (before.values[at]! - c) * u * (1 - u);
      carried[row * H + j] = slope * u;
    }
  }
}

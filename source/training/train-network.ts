/**
 * The network of source/core/learning by back-propagation through time (Werbos 1990) and Adam (Kingma and Ba 2015),
 * with dropout (Srivastava et al. 2014) of inputs and outputs. A batch of paragraphs goes through it at once
 * (network/batch.ts); the products are WebAssembly (network/arena.ts). Seeded: the same data give the same numbers.
 */

import {createRandom, shuffled} from '../../test/helpers/random.ts';
import {
  type Direction,
  inputSize,
  type Network,
  signalCount,
  sizes,
  type TokenInput,
  tags,
} from '../core/attribution/network/network.ts';
import type {Unread} from '../core/attribution/network/paragraph.ts';
import {describeToken} from '../core/attribution/network/read-signals.ts';
import {sigmoid} from '../core/learning/gru.ts';
import {adam, createParameter, type Parameter} from './adam.ts';
import {type Arena, createArena, type Matrix} from './network/arena.ts';
import {type BatchLayout, layOut} from './network/batch.ts';
import {createGruLayer, type GruLayer, type GruStates, runBackwards, runForwards} from './network/gru-layer.ts';

/** A paragraph and its right signals, signalCount zeros and ones per token. */
export type NetworkExample = {readonly paragraph: Unread; readonly right: Uint8Array};
export type Vectors = {readonly words: readonly string[]; readonly vectors: Float64Array};

const settings = {epochs: 9, batch: 32, rate: 3e-3, wordDropout: 0.6, dropout: 0.4, longest: 400, seed: 3};
const H = sizes.hidden;
/** A cue's head is one token in forty; it shall not be drowned. */
const weights = [3, 1, 1, 1, 1, 1];
/** Columns of products come in eights. */
const eights = (count: number): number => Math.ceil(count / 8) * 8;
const inputWidth = eights(inputSize);
const outputWidth = eights(signalCount);
/** A batch of the longest paragraphs takes about a hundred. */
const arenaMegabytes = 192;

export function trainNetwork(examples: readonly NetworkExample[], vectors: Vectors): Network {
  const random = createRandom(settings.seed);
  const learner = createLearner(vectors, random);
  const prepared = examples
    .map(example => prepare(example, learner.vocabulary))
    .filter(({inputs}) => inputs.length > 0);
  const steps = settings.epochs * Math.ceil(prepared.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = shuffled(prepared, random);
    let loss = 0;
    let count = 0;
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      const tokens = batch.reduce((sum, {inputs}) => sum + inputs.length, 0);
      loss += learn(learner, batch, random);
      count += tokens;
      adam(learner.parameters, 1 / tokens, settings.rate * 0.5 * (1 + Math.cos((Math.PI * step) / steps)), ++step);
    }
    console.log(`network: epoch ${epoch + 1} of ${settings.epochs}, loss ${(loss / count).toFixed(4)}`);
  }
  return toNetwork(learner);
}

type Prepared = {readonly inputs: readonly TokenInput[]; readonly right: Uint8Array};

function prepare({paragraph, right}: NetworkExample, vocabulary: Network['vocabulary']): Prepared {
  const count = Math.min(settings.longest, paragraph.tokens.count);
  return {
    inputs: Array.from({length: count}, (_, i) => describeToken(paragraph, i, {vocabulary})),
    right: right.subarray(0, count * signalCount),
  };
}

type Learner = {
  readonly arena: Arena;
  readonly vocabulary: Network['vocabulary'];
  readonly tables: Readonly<Record<'words' | 'tags' | 'endings', Parameter>>;
  readonly layers: readonly GruLayer[];
  /** Per direction, hidden × outputWidth. */
  readonly output: readonly {readonly weights: Matrix; readonly gradient: Matrix}[];
  readonly outputBias: Parameter;
  readonly parameters: readonly Parameter[];
};

function createLearner({words, vectors}: Vectors, random: () => number): Learner {
  const arena = createArena(arenaMegabytes);
  const uniform = (n: number, size: number): Float64Array =>
    Float64Array.from({length: n}, () => (2 * random() - 1) * size);
  const fill = ({values}: Matrix): void => values.set(uniform(values.length, H ** -0.5));
  const tables = {
    words: createParameter(Float64Array.from([...new Float64Array(sizes.word), ...vectors]), sizes.word),
    tags: createParameter(uniform(tags.length * sizes.tag, 1.5), sizes.tag),
    endings: createParameter(uniform(sizes.endings * sizes.ending, 1.5), sizes.ending),
  };
  const layers = [0, 1].map(() => createGruLayer(arena, inputWidth, H, fill));
  const output = layers.map(() => {
    const weights = arena.matrix(H, outputWidth);
    weights.values.forEach((_, k) => {
      if (k % outputWidth < signalCount) weights.values[k] = (2 * random() - 1) * (2 * H) ** -0.5;
    });
    return {weights, gradient: arena.matrix(H, outputWidth)};
  });
  const outputBias = createParameter(uniform(signalCount, (2 * H) ** -0.5));
  return {
    arena,
    vocabulary: new Map(words.map((word, index) => [word, index + 1])),
    tables,
    layers,
    output,
    outputBias,
    parameters: [
      ...Object.values(tables),
      ...layers.flatMap(({parameters}) => parameters),
      ...output.map(({weights, gradient}) => createParameter(weights.values, undefined, gradient.values)),
      outputBias,
    ],
  };
}

/** Adds the gradient of a batch; returns its loss. */
function learn(learner: Learner, batch: readonly Prepared[], random: () => number): number {
  const {arena, layers} = learner;
  const mark = arena.mark();
  const layout = layOut(batch.map(({inputs}) => inputs.length));
  const sorted = layout.order.map(index => batch[index]!);
  const masks: Float32Array[] = [];
  const x = layers.map(() => arena.matrix(layout.rows, inputWidth));
  sorted.forEach(({inputs}, p) => {
    masks[p] = readInputs(inputs, learner.tables, random, (t, k) =>
      x[k]!.values.subarray(rowOf(layout, p, t, k) * inputWidth),
    );
  });
  const states = layers.map((layer, k) => runForwards(arena, layer, layout, x[k]!));
  const {loss, slopes} = learnOutput(learner, layout, sorted, states, random);
  const inputSlopes = layers.map((layer, k) => runBackwards(arena, layer, layout, x[k]!, states[k]!, slopes[k]!));
  sorted.forEach(({inputs}, p) => {
    writeInputs(inputs, learner.tables, masks[p]!, (t, column) =>
      inputSlopes.reduce((sum, {values}, k) => sum + values[rowOf(layout, p, t, k) * inputWidth + column]!, 0),
    );
  });
  arena.release(mark);
  return loss;
}

/** The row of token `t` of paragraph `p` (by length) in the matrices of direction `k`: 0 reads forwards, 1 backwards. */
const rowOf = ({from, lengths}: BatchLayout, p: number, t: number, k: number): number =>
  from[k === 0 ? t : lengths[p]! - 1 - t]! + p;

/** The loss of all signals, and the slopes of what the two directions put out; adds to the gradients of the last layer. */
function learnOutput(
  {arena, output, outputBias}: Learner,
  layout: BatchLayout,
  sorted: readonly Prepared[],
  states: readonly GruStates[],
  random: () => number,
) {
  const kept = states.map(state => {
    const keep = arena.matrix(layout.rows, H);
    const values = arena.matrix(layout.rows, H);
    for (let i = 0; i < keep.values.length; i++) {
      keep.values[i] = random() < settings.dropout ? 0 : 1 / (1 - settings.dropout);
      values.values[i] = state.output.values[i]! * keep.values[i]!;
    }
    return {keep, values};
  });
  const sums = kept.map(({values}, k) => {
    const sum = arena.matrix(layout.rows, outputWidth);
    arena.multiplyAdd(sum, values, output[k]!.weights);
    return sum.values;
  });
  const errors = states.map(() => arena.matrix(layout.rows, outputWidth));
  let loss = 0;
  sorted.forEach(({inputs, right}, p) => {
    for (let t = 0; t < inputs.length; t++) {
      const [there, back] = [0, 1].map(k => rowOf(layout, p, t, k) * outputWidth) as [number, number];
      for (let s = 0; s < signalCount; s++) {
        const probability = sigmoid(sums[0]![there + s]! + sums[1]![back + s]! + outputBias.value[s]!);
        const gold = right[t * signalCount + s]!;
        loss -= weights[s]! * Math.log(Math.max(1e-9, gold ? probability : 1 - probability));
        const slope = weights[s]! * (probability - gold);
        outputBias.gradient[s]! += slope;
        errors[0]!.values[there + s] = errors[1]!.values[back + s] = slope;
      }
    }
  });
  const slopes = kept.map(({keep, values}, k) => {
    arena.multiplyAdd(output[k]!.gradient, arena.transposed(values), errors[k]!);
    const slope = arena.matrix(layout.rows, H);
    arena.multiplyAdd(slope, errors[k]!, arena.transposed(output[k]!.weights));
    for (let i = 0; i < slope.values.length; i++) slope.values[i]! *= keep.values[i]!;
    return slope;
  });
  return {loss, slopes};
}

/** Puts each token's input, with dropout, where `rowsAt` says for the two directions; returns what each number was multiplied by. */
function readInputs(
  inputs: readonly TokenInput[],
  tables: Learner['tables'],
  random: () => number,
  rowsAt: (t: number, direction: number) => Float32Array,
): Float32Array {
  const mask = new Float32Array(inputs.length * inputSize);
  inputs.forEach(({word, tag, ending, shape}, t) => {
    const [there, back] = [rowsAt(t, 0), rowsAt(t, 1)];
    let column = 0;
    const put = (value: number, dropout: number): void => {
      const factor = random() < dropout ? 0 : 1 / (1 - dropout);
      mask[t * inputSize + column] = factor;
      there[column] = back[column] = value * factor;
      column++;
    };
    for (let k = 0; k < sizes.word; k++) put(tables.words.value[word * sizes.word + k]!, settings.wordDropout);
    for (let k = 0; k < sizes.tag; k++) put(tables.tags.value[tag * sizes.tag + k]!, settings.dropout);
    for (let k = 0; k < sizes.ending; k++) put(tables.endings.value[ending * sizes.ending + k]!, settings.dropout);
    for (const holds of shape) put(holds ? 1 : 0, settings.dropout);
  });
  return mask;
}

function writeInputs(
  inputs: readonly TokenInput[],
  {words, tags: tagTable, endings}: Learner['tables'],
  mask: Float32Array,
  slopeAt: (t: number, column: number) => number,
): void {
  inputs.forEach(({word, tag, ending}, t) => {
    let column = 0;
    for (const [table, row, size] of [
      [words, word, sizes.word],
      [tagTable, tag, sizes.tag],
      [endings, ending, sizes.ending],
    ] as const) {
      table.touched.add(row);
      for (let k = 0; k < size; k++, column++)
        table.gradient[row * size + k]! += slopeAt(t, column) * mask[t * inputSize + column]!;
    }
  });
}

function toNetwork({vocabulary, tables, layers, output, outputBias}: Learner): Network {
  const turned = ({rows, columns, values}: Matrix, keptRows = rows, keptColumns = columns): Float64Array =>
    Float64Array.from({length: keptRows * keptColumns}, (_, i) => {
      const column = Math.trunc(i / keptRows);
      return values[(i % keptRows) * columns + column]!;
    });
  const [forwards, backwards] = layers.map(
    ({input, inputBias, recurrent, bias}): Direction => ({
      input: turned(input, inputSize),
      inputBias: Float64Array.from(inputBias.values),
      recurrent: turned(recurrent),
      bias: Float64Array.from(bias.values),
    }),
  );
  const rows = output.map(({weights}) => turned(weights, H, signalCount));
  return {
    vocabulary,
    words: Float64Array.from(tables.words.value),
    tags: Float64Array.from(tables.tags.value),
    endings: Float64Array.from(tables.endings.value),
    forwards: forwards!,
    backwards: backwards!,
    output: Float64Array.from({length: signalCount * 2 * H}, (_, i) => {
      const [s, k, j] = [Math.trunc(i / (2 * H)), Math.trunc(i / H) % 2, i % H];
      return rows[k]![s * H + j]!;
    }),
    outputBias: Float64Array.from(outputBias.value),
  };
}

/**
 * The network of source/core/learning by back-propagation through time (Werbos 1990) and Adam (Kingma and Ba 2015),
 * with dropout (Srivastava et al. 2014) of inputs and outputs.
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
import {describeToken} from '../core/attribution/network/read-signals.ts';
import type {Unread} from '../core/attribution/spans/paragraph.ts';
import {type GruStates, runGru, sigmoid} from '../core/learning/gru.ts';
import {adam, createParameter, type Parameter} from './adam.ts';
import {multiply} from './multiply.ts';

/** A paragraph and its right signals, signalCount zeros and ones per token. */
export type NetworkExample = {readonly paragraph: Unread; readonly right: Uint8Array};
export type Vectors = {readonly words: readonly string[]; readonly vectors: Float64Array};

const settings = {epochs: 9, batch: 32, rate: 3e-3, wordDropout: 0.6, dropout: 0.4, longest: 400};
const H = sizes.hidden;
const width = 3 * H;
/** A cue's head is one token in forty; it shall not be drowned. */
const weights = [3, 1, 1, 1, 1, 1];

export function trainNetwork(examples: readonly NetworkExample[], {words, vectors}: Vectors): Network {
  const random = createRandom(3);
  const uniform = (n: number, size: number): Float64Array =>
    Float64Array.from({length: n}, () => (2 * random() - 1) * size);
  const direction = (): Direction => ({
    input: uniform(width * inputSize, H ** -0.5),
    inputBias: uniform(width, H ** -0.5),
    recurrent: uniform(width * H, H ** -0.5),
    bias: uniform(H, H ** -0.5),
  });
  const network: Network = {
    vocabulary: new Map(words.map((word, index) => [word, index + 1])),
    words: Float64Array.from([...new Float64Array(sizes.word), ...vectors]),
    tags: uniform(tags.length * sizes.tag, 1.5),
    endings: uniform(sizes.endings * sizes.ending, 1.5),
    forwards: direction(),
    backwards: direction(),
    output: uniform(signalCount * 2 * H, (2 * H) ** -0.5),
    outputBias: uniform(signalCount, (2 * H) ** -0.5),
  };
  const learner = createLearner(network);
  const prepared = examples.map(example => prepare(example, network));
  const steps = settings.epochs * Math.ceil(prepared.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = shuffled(prepared, random);
    let loss = 0;
    let count = 0;
    for (let from = 0; from < order.length; from += settings.batch) {
      const batch = order.slice(from, from + settings.batch);
      const tokens = batch.reduce((sum, {inputs}) => sum + inputs.length, 0);
      for (const example of batch) loss += learner.learn(example, random);
      count += tokens;
      learner.update(tokens, settings.rate * 0.5 * (1 + Math.cos((Math.PI * step) / steps)), ++step);
    }
    console.log(`network: epoch ${epoch + 1} of ${settings.epochs}, loss ${(loss / count).toFixed(4)}`);
  }
  return network;
}

type Prepared = {readonly inputs: readonly TokenInput[]; readonly right: Uint8Array};

function prepare({paragraph, right}: NetworkExample, network: Network): Prepared {
  const count = Math.min(settings.longest, paragraph.tokens.count);
  return {
    inputs: Array.from({length: count}, (_, i) => describeToken(paragraph, i, network)),
    right: right.subarray(0, count * signalCount),
  };
}

function createLearner(network: Network) {
  const tables = {
    words: createParameter(network.words, sizes.word),
    tags: createParameter(network.tags, sizes.tag),
    endings: createParameter(network.endings, sizes.ending),
  };
  const directions = ([network.forwards, network.backwards] as const).map(d => ({
    weights: d,
    input: createParameter(d.input),
    inputBias: createParameter(d.inputBias),
    recurrent: createParameter(d.recurrent),
    bias: createParameter(d.bias),
  }));
  const output = createParameter(network.output);
  const outputBias = createParameter(network.outputBias);
  const parameters = [
    ...Object.values(tables),
    ...directions.flatMap(({input, inputBias, recurrent, bias}) => [input, inputBias, recurrent, bias]),
    output,
    outputBias,
  ];
  return {
    learn: (example: Prepared, random: () => number) => learn(example, random, tables, directions, output, outputBias),
    update: (tokens: number, rate: number, step: number) => adam(parameters, 1 / tokens, rate, step),
  };
}

type Tables = Readonly<Record<'words' | 'tags' | 'endings', Parameter>>;
type LearningDirection = Readonly<Record<'input' | 'inputBias' | 'recurrent' | 'bias', Parameter>> & {
  readonly weights: Direction;
};

/** Adds the gradient of one paragraph; returns its loss. */
function learn(
  {inputs, right}: Prepared,
  random: () => number,
  tables: Tables,
  directions: readonly LearningDirection[],
  output: Parameter,
  outputBias: Parameter,
): number {
  const n = inputs.length;
  const {x, mask} = readInputs(inputs, tables, random);
  const states = directions.map(({weights}, k) => {
    const projected = new Float64Array(n * width);
    for (let t = 0; t < n; t++) {
      const row = projected.subarray(t * width, (t + 1) * width);
      multiply(row, weights.input, x.subarray(t * inputSize, (t + 1) * inputSize));
      for (let r = 0; r < width; r++) row[r]! += weights.inputBias[r]!;
    }
    return readOneWay(weights, projected, n, k === 0 ? 1 : -1);
  });
  const keep = Float64Array.from({length: n * 2 * H}, () =>
    random() < settings.dropout ? 0 : 1 / (1 - settings.dropout),
  );
  const slopes = directions.map(() => new Float64Array(n * H));
  let loss = 0;
  for (let t = 0; t < n; t++) {
    for (let s = 0; s < signalCount; s++) {
      let sum = outputBias.value[s]!;
      for (let k = 0; k < 2; k++)
        for (let j = 0; j < H; j++)
          sum += output.value[(s * 2 + k) * H + j]! * states[k]!.output[t * H + j]! * keep[(t * 2 + k) * H + j]!;
      const chance = sigmoid(sum);
      const gold = right[t * signalCount + s]!;
      loss -= weights[s]! * Math.log(Math.max(1e-9, gold ? chance : 1 - chance));
      const slope = weights[s]! * (chance - gold);
      outputBias.gradient[s]! += slope;
      for (let k = 0; k < 2; k++) {
        for (let j = 0; j < H; j++) {
          const kept = slope * keep[(t * 2 + k) * H + j]!;
          output.gradient[(s * 2 + k) * H + j]! += kept * states[k]!.output[t * H + j]!;
          slopes[k]![t * H + j]! += kept * output.value[(s * 2 + k) * H + j]!;
        }
      }
    }
  }
  const dx = new Float64Array(n * inputSize);
  directions.forEach((direction, k) => {
    backwards(direction, states[k]!, slopes[k]!, x, dx, n, k === 0 ? 1 : -1);
  });
  for (let i = 0; i < dx.length; i++) dx[i]! *= mask[i]!;
  writeInputs(inputs, tables, dx);
  return loss;
}

type States = GruStates & {readonly output: Float64Array};

function readOneWay({recurrent, bias}: Direction, projected: Float64Array, count: number, step: 1 | -1): States {
  const empty = () => new Float64Array(count * H);
  const states = {reset: empty(), update: empty(), candidate: empty(), inner: empty()};
  const products = new Float64Array(width);
  const product = (memory: Float64Array): Float64Array => {
    multiply(products, recurrent, memory);
    return products;
  };
  return {...states, output: runGru(product, bias, projected, count, step, states)};
}

function readInputs(inputs: readonly TokenInput[], tables: Tables, random: () => number) {
  const n = inputs.length;
  const x = new Float64Array(n * inputSize);
  const mask = new Float64Array(n * inputSize);
  inputs.forEach(({word, tag, ending, shape}, t) => {
    let at = t * inputSize;
    const put = (value: number, dropout: number): void => {
      mask[at] = random() < dropout ? 0 : 1 / (1 - dropout);
      x[at] = value * mask[at]!;
      at++;
    };
    for (let k = 0; k < sizes.word; k++) put(tables.words.value[word * sizes.word + k]!, settings.wordDropout);
    for (let k = 0; k < sizes.tag; k++) put(tables.tags.value[tag * sizes.tag + k]!, settings.dropout);
    for (let k = 0; k < sizes.ending; k++) put(tables.endings.value[ending * sizes.ending + k]!, settings.dropout);
    for (const holds of shape) put(holds ? 1 : 0, settings.dropout);
  });
  return {x, mask};
}

function writeInputs(inputs: readonly TokenInput[], {words, tags: tagTable, endings}: Tables, dx: Float64Array): void {
  inputs.forEach(({word, tag, ending}, t) => {
    let at = t * inputSize;
    for (const [table, row, size] of [
      [words, word, sizes.word],
      [tagTable, tag, sizes.tag],
      [endings, ending, sizes.ending],
    ] as const) {
      table.touched.add(row);
      for (let k = 0; k < size; k++) table.gradient[row * size + k]! += dx[at++]!;
    }
  });
}

/** Goes back through the steps of one unit: adds to its gradients and to those of the inputs. */
function backwards(
  {weights, input, inputBias, recurrent, bias}: LearningDirection,
  {reset, update, candidate, inner, output}: States,
  slopes: Float64Array,
  x: Float64Array,
  dx: Float64Array,
  n: number,
  step: 1 | -1,
): void {
  const carried = new Float64Array(H);
  const gates = new Float64Array(width);
  const inside = new Float64Array(width);
  const none = new Float64Array(H);
  for (let k = 0, t = step === 1 ? n - 1 : 0; k < n; k++, t -= step) {
    const before = t - step;
    const memory = before < 0 || before >= n ? none : output.subarray(before * H, (before + 1) * H);
    for (let j = 0; j < H; j++) {
      const at = t * H + j;
      const slope = slopes[at]! + carried[j]!;
      const c = candidate[at]!;
      const u = update[at]!;
      const r = reset[at]!;
      const dc = slope * (1 - u) * (1 - c * c);
      gates[2 * H + j] = dc;
      inside[2 * H + j] = dc * r;
      gates[j] = inside[j] = dc * inner[at]! * r * (1 - r);
      gates[H + j] = inside[H + j] = slope * (memory[j]! - c) * u * (1 - u);
      carried[j] = slope * u;
      bias.gradient[j]! += dc * r;
    }
    addProducts(recurrent.gradient, carried, 0, inside, weights.recurrent, memory);
    addProducts(
      input.gradient,
      dx,
      t * inputSize,
      gates,
      weights.input,
      x.subarray(t * inputSize, (t + 1) * inputSize),
    );
    for (let r = 0; r < width; r++) inputBias.gradient[r]! += gates[r]!;
  }
}

/** `gradient += slopes ⊗ vector` and `back += matrixᵀ · slopes`, four rows at once. */
function addProducts(
  gradient: Float64Array,
  back: Float64Array,
  backAt: number,
  slopes: Float64Array,
  matrix: Float64Array,
  vector: Float64Array,
): void {
  const columns = vector.length;
  for (let r = 0; r < slopes.length; r += 4) {
    const [a, b, c, d] = [slopes[r]!, slopes[r + 1]!, slopes[r + 2]!, slopes[r + 3]!];
    const r0 = r * columns;
    const r1 = r0 + columns;
    const r2 = r1 + columns;
    const r3 = r2 + columns;
    for (let k = 0; k < columns; k++) {
      const v = vector[k]!;
      gradient[r0 + k]! += a * v;
      gradient[r1 + k]! += b * v;
      gradient[r2 + k]! += c * v;
      gradient[r3 + k]! += d * v;
      back[backAt + k]! += a * matrix[r0 + k]! + b * matrix[r1 + k]! + c * matrix[r2 + k]! + d * matrix[r3 + k]!;
    }
  }
}

/**
 * The bytes of what was learnt. Weights are rounded to small integers: the largest few are cut to the end of the scale,
 * which makes the steps finer for all others; hashed rows that hold next to nothing are left out.
 */

import type {SpanModel} from '../core/attribution/choice/span-model.ts';
import {type Direction, type Network, sizes} from '../core/attribution/network/network.ts';
import {type QuotationModel, quotationTables} from '../core/attribution/quotations/quotation-model.ts';
import {encodeTensors, type Provenance, type Tensor} from '../core/learning/tensor-file.ts';

type Values = Float32Array | Float64Array | Int8Array;

/** Hashed rows whose weights are all under this many steps are left out: a third of the table for 0.1 points of F1. */
const leastWeight = 3;
/** A table that is fuller than this keeps its small rows too. */
const fullest = 0.9;
/** The labeller's weights, most of the file, come in steps twice as large: a tenth of the file for nothing lost on dev. */
const coarser = 2;

export function encodeSpanModel({network, cue, labeller, choice, judge}: SpanModel, madeFrom: Provenance): Uint8Array {
  const {emission, transition, emissionSlots, transitionSlots} = labeller;
  // Both tables of the labeller share one step, so that their sums can be added.
  const step = coarser * Math.max(stepOf(emission, cutWeights), stepOf(transition, cutWeights));
  const {words, tags, endings, output, outputBias, vocabulary}: Network = network;
  return encodeTensors({
    model: 'attribution',
    madeFrom,
    tensors: {
      cue: hashed(cue.weights, cue.weights.length),
      emission: hashed(emission, emissionSlots, step, leastWeight / coarser),
      transition: hashed(transition, transitionSlots, step, leastWeight / coarser),
      choice: hashed(
        choice.weights.map(weight => weight * choice.scale),
        choice.weights.length,
      ),
      judge: hashed(judge.weights, judge.weights.length),
      words: dense(words, words.length / sizes.word, Int8Array),
      tags: dense(tags, tags.length / sizes.tag, Int8Array),
      endings: dense(endings, endings.length / sizes.ending, Int8Array),
      ...directionTensors('forwards', network.forwards),
      ...directionTensors('backwards', network.backwards),
      output: dense(output, output.length, Int16Array),
      outputBias: dense(outputBias, outputBias.length, Int16Array),
    },
    texts: {vocabulary: [...vocabulary.keys()].join(' ')},
  });
}

/** Of the weights that are used, the largest thousandth is cut. */
export function encodeQuotationModel(model: QuotationModel, madeFrom: Provenance): Uint8Array {
  const tensors = quotationTables.map(name => {
    const {weights, scale} = model[name];
    const used = Float32Array.from(weights).filter(weight => weight !== 0);
    const step = stepOf(used, 1e-3);
    return [name, {...rounded(weights, weights.length, step), step: step * scale}] as const;
  });
  return encodeTensors({model: 'direct', madeFrom, tensors: Object.fromEntries(tensors), texts: {}});
}

const directionTensors = (name: string, direction: Direction): Record<string, Tensor> =>
  Object.fromEntries(
    (['input', 'inputBias', 'recurrent', 'bias'] as const).map(part => [
      `${name}.${part}`,
      dense(direction[part], direction[part].length, Int16Array),
    ]),
  );

/** The largest 2 in 100 000 weights are cut. */
const cutWeights = 2e-5;

function stepOf(weights: Values, cut: number): number {
  const ordered = Float32Array.from(weights, Math.abs).sort();
  return (ordered[Math.floor(ordered.length * (1 - cut)) - 1] ?? 1) / 127;
}

function hashed(weights: Values, rows: number, step = stepOf(weights, cutWeights), least = leastWeight): Tensor {
  const tensor = rounded(weights, rows, step);
  const width = weights.length / rows;
  const isSmall = (row: number): boolean =>
    tensor.values.subarray(row * width, (row + 1) * width).every(value => Math.abs(value) < least);
  const small = Array.from({length: rows}, (_, row) => row).filter(isSmall);
  if (rows - small.length > fullest * rows) return tensor;
  for (const row of small) tensor.values.fill(0, row * width, (row + 1) * width);
  return tensor;
}

function rounded(weights: Values, rows: number, step: number): Tensor & {readonly values: Int8Array} {
  const values = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return {shape: [rows, weights.length / rows], step: Math.fround(step), values};
}

function dense(weights: Float64Array, rows: number, type: typeof Int8Array | typeof Int16Array): Tensor {
  const most = type === Int8Array ? 127 : 32767;
  const step = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / most;
  const values = new type(weights.length);
  weights.forEach((weight, k) => {
    values[k] = Math.round(weight / step);
  });
  return {shape: [rows, weights.length / rows], step: Math.fround(step), values};
}

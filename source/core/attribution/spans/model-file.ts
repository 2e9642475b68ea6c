/**
 * The weights as bytes: a table after the other, and the words that the network knows at the end, joined by spaces.
 *
 * A table is five little-endian 32-bit numbers (rows, width of a row, bytes of a number, step as a float, bytes that
 * follow), a bitmap of the rows that hold anything, and for those their numbers, signed, in steps. Features are hashed
 * into rows; where many hold next to nothing, those are left out.
 */
import {type Direction, type Network, sizes} from '../network/network.ts';
import type {SpanModel} from './span-model.ts';

type Values = Float32Array | Float64Array | Int8Array | Int16Array;
type Table = {readonly rows: number; readonly step: number; readonly values: Int8Array | Int16Array};

const headLength = 20;

/** Throws on bytes that are no model. */
export function decodeModel(bytes: Uint8Array): SpanModel {
  let offset = 0;
  const next = (): Table => {
    const {table, end} = decodeTable(bytes, offset);
    offset = end;
    return table;
  };
  const numbers = (): Float64Array => {
    const {values, step} = next();
    const result = new Float64Array(values.length);
    for (let k = 0; k < values.length; k++) result[k] = values[k]! * step;
    return result;
  };
  const logistic = () => {
    const {values, step} = next();
    return {weights: values as Int8Array, scale: step};
  };
  const direction = (): Direction => ({
    input: numbers(),
    inputBias: numbers(),
    recurrent: numbers(),
    bias: numbers(),
  });
  const cue = logistic();
  const [emission, transition] = [next(), next()];
  const choice = next();
  const judge = logistic();
  const network = {
    words: numbers(),
    tags: numbers(),
    endings: numbers(),
    forwards: direction(),
    backwards: direction(),
    output: numbers(),
    outputBias: numbers(),
  };
  const words = new TextDecoder().decode(bytes.subarray(offset)).split(' ');
  return {
    network: {...network, vocabulary: new Map(words.map((word, index) => [word, index + 1]))},
    cue,
    labeller: {
      emission: emission.values as Int8Array,
      transition: transition.values as Int8Array,
      emissionSlots: emission.rows,
      transitionSlots: transition.rows,
      scale: emission.step,
    },
    choice: {weights: choice.values as Int8Array, scale: choice.step, bits: Math.log2(choice.rows)},
    judge,
  };
}

function decodeTable(bytes: Uint8Array, offset: number): {readonly table: Table; readonly end: number} {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const [rows, width, size, length] = [0, 4, 8, 16].map(at => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const step = view.getFloat32(12, true);
  const bitmap = bytes.subarray(offset + headLength, offset + headLength + Math.ceil(rows / 8));
  const packed = new Uint8Array(bytes.subarray(offset + headLength + bitmap.length, offset + headLength + length));
  const kept = size === 1 ? new Int8Array(packed.buffer) : new Int16Array(packed.buffer);
  const end = offset + headLength + length;
  if (kept.length === rows * width) return {table: {rows, step, values: kept}, end};
  const values = size === 1 ? new Int8Array(rows * width) : new Int16Array(rows * width);
  let at = 0;
  for (let byte = 0; byte < bitmap.length; byte++) {
    const bits = bitmap[byte]!;
    for (let bit = 0; bits >> bit > 0; bit++) {
      if (((bits >> bit) & 1) === 0) continue;
      const row = (byte * 8 + bit) * width;
      for (let k = 0; k < width; k++) values[row + k] = kept[at++]!;
    }
  }
  return {table: {rows, step, values}, end};
}

/** The bytes that decodeModel reads. Both tables of the labeller share one step, so that their sums can be added. */
export function encodeModel({network, cue, labeller, choice, judge}: SpanModel): Uint8Array {
  const {emission, transition, emissionSlots, transitionSlots} = labeller;
  const step = coarser * Math.max(stepOf(emission), stepOf(transition));
  const hashed = (weights: Values, rows: number, by = stepOf(weights), least = leastWeight) =>
    encodeTable(weights, rows, 1, by, least);
  const dense = (weights: Values, rows: number, size: 1 | 2) =>
    encodeTable(weights, rows, size, widest(weights) / (size === 1 ? 127 : 32767), 0);
  const direction = ({input, inputBias, recurrent, bias}: Direction) =>
    [input, inputBias, recurrent, bias].map(weights => dense(weights, weights.length, 2));
  const {words, tags, endings, output, outputBias, vocabulary}: Network = network;
  return concatenate([
    hashed(cue.weights, cue.weights.length),
    hashed(emission, emissionSlots, step, leastWeight / coarser),
    hashed(transition, transitionSlots, step, leastWeight / coarser),
    hashed(
      choice.weights.map(weight => weight * choice.scale),
      choice.weights.length,
    ),
    hashed(judge.weights, judge.weights.length),
    dense(words, words.length / sizes.word, 1),
    dense(tags, tags.length / sizes.tag, 1),
    dense(endings, endings.length / sizes.ending, 1),
    ...direction(network.forwards),
    ...direction(network.backwards),
    dense(output, output.length, 2),
    dense(outputBias, outputBias.length, 2),
    new TextEncoder().encode([...vocabulary.keys()].join(' ')),
  ]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function widest(weights: Values): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

/** The largest 2 in 100 000 weights are cut to the end of the scale, which makes the steps finer for all others. */
function stepOf(weights: Values): number {
  const ordered = Float32Array.from(weights, Math.abs).sort();
  return ordered[Math.floor(ordered.length * (1 - 2e-5)) - 1]! / 127;
}

/** Hashed rows whose weights are all under this many steps are left out: a third of the table for 0.1 points of F1. */
const leastWeight = 3;
/** A table that is fuller than this stays whole, for it then need not be spread out when it is read. */
const fullest = 0.9;
/** The labeller's weights, most of the file, come in steps twice as large: a tenth of the file for nothing lost on dev. */
const coarser = 2;

function encodeTable(weights: Values, rows: number, size: 1 | 2, step: number, least: number): Uint8Array {
  const width = weights.length / rows;
  const most = size === 1 ? 127 : 32767;
  const bitmap = new Uint8Array(Math.ceil(rows / 8));
  const values: number[] = [];
  for (let row = 0; row < rows; row++) {
    const own = Array.from({length: width}, (_, k) =>
      Math.max(-most, Math.min(most, Math.round(weights[row * width + k]! / step))),
    );
    if (own.every(value => Math.abs(value) < least)) continue;
    bitmap[row >> 3]! |= 1 << (row & 7);
    for (const value of own) values.push(value);
  }
  if (least > 0 && values.length > fullest * weights.length) return encodeTable(weights, rows, size, step, 0);
  const packed = size === 1 ? Int8Array.from(values) : Int16Array.from(values);
  const bytes = new Uint8Array(headLength + bitmap.length + packed.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, rows, true);
  view.setUint32(4, width, true);
  view.setUint32(8, size, true);
  view.setFloat32(12, step, true);
  view.setUint32(16, bitmap.length + packed.byteLength, true);
  bytes.set(bitmap, headLength);
  bytes.set(new Uint8Array(packed.buffer), headLength + bitmap.length);
  return bytes;
}

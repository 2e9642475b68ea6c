/**
 * The weights as bytes: for each table its width, slots and step (three little-endian 32-bit numbers, the step a float),
 * a bitmap of the slots that hold anything, and for those `width` signed bytes each. Weights under half a step are
 * nothing; what is left out by the bitmap is half of the table.
 */
import type {SpanModel} from './span-model.ts';

type Table = {readonly width: number; readonly slots: number; readonly step: number; readonly values: Int8Array};

/** Reads the tables in the order cue, emission, transition, judge. Throws on bytes that are no model. */
export function decodeModel(bytes: Uint8Array): SpanModel {
  let offset = 0;
  const next = (): Table => {
    const {table, end} = decodeTable(bytes, offset);
    offset = end;
    return table;
  };
  const [cue, emission, transition, judge] = [next(), next(), next(), next()];
  return {
    cue: {weights: cue.values, scale: cue.step},
    labeller: {
      emission: emission.values,
      transition: transition.values,
      emissionSlots: emission.slots,
      transitionSlots: transition.slots,
      scale: emission.step,
    },
    judge: {weights: judge.values, scale: judge.step},
  };
}

function decodeTable(bytes: Uint8Array, offset: number): {readonly table: Table; readonly end: number} {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const width = view.getUint32(0, true);
  const slots = view.getUint32(4, true);
  const step = view.getFloat32(8, true);
  const values = new Int8Array(slots * width);
  const bitmap = bytes.subarray(offset + 12, offset + 12 + slots / 8);
  let at = offset + 12 + slots / 8;
  for (let slot = 0; slot < slots; slot++) {
    if (((bitmap[slot >> 3]! >> (slot & 7)) & 1) === 0) continue;
    for (let k = 0; k < width; k++) values[slot * width + k] = (bytes[at++]! << 24) >> 24;
  }
  return {table: {width, slots, step, values}, end: at};
}

/** The bytes that decodeModel reads. Both tables of the labeller share one step, so that their sums can be added. */
export function encodeModel(model: SpanModel): Uint8Array {
  const {emission, transition, emissionSlots, transitionSlots} = model.labeller;
  const step = Math.max(stepOf(emission), stepOf(transition));
  const tables = [
    encodeTable(model.cue.weights, 1, model.cue.weights.length, stepOf(model.cue.weights)),
    encodeTable(emission, emission.length / emissionSlots, emissionSlots, step),
    encodeTable(transition, transition.length / transitionSlots, transitionSlots, step),
    encodeTable(model.judge.weights, 1, model.judge.weights.length, stepOf(model.judge.weights)),
  ];
  const bytes = new Uint8Array(tables.reduce((sum, table) => sum + table.length, 0));
  let offset = 0;
  for (const table of tables) {
    bytes.set(table, offset);
    offset += table.length;
  }
  return bytes;
}

/** The largest 2 in 100 000 weights are cut to the end of the scale, which makes the steps finer for all others. */
function stepOf(weights: Float32Array | Int8Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return sizes[Math.floor(sizes.length * (1 - 2e-5)) - 1]! / 127;
}

/** Slots whose weights are all under this many steps are left out: a third of the table for 0.1 points of F1. */
const leastWeight = 3;

function encodeTable(weights: Float32Array | Int8Array, width: number, slots: number, step: number): Uint8Array {
  const bitmap = new Uint8Array(slots / 8);
  const values: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const own = Array.from({length: width}, (_, k) =>
      Math.max(-127, Math.min(127, Math.round(weights[slot * width + k]! / step))),
    );
    if (own.every(value => Math.abs(value) < leastWeight)) continue;
    bitmap[slot >> 3]! |= 1 << (slot & 7);
    values.push(...own);
  }
  const bytes = new Uint8Array(12 + bitmap.length + values.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width, true);
  view.setUint32(4, slots, true);
  view.setFloat32(8, step, true);
  bytes.set(bitmap, 12);
  bytes.set(
    Uint8Array.from(values, value => value & 255),
    12 + bitmap.length,
  );
  return bytes;
}

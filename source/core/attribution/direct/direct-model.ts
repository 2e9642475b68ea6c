/**
 * The weights of this folder as they are shipped: one table after the other, each a byte for its size (the power of
 * two), a little-endian float for its scale, and a signed byte for every weight.
 */
import type {LinearModel} from './features.ts';

const tables = ['cue', 'speech', 'source'] as const;
export type DirectModel = Readonly<Record<(typeof tables)[number], LinearModel>>;

const headLength = 5;

export function decodeDirectModel(bytes: Uint8Array): DirectModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const read = (): LinearModel => {
    const bits = view.getUint8(at);
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + headLength, 2 ** bits);
    const model = {weights, scale: view.getFloat32(at + 1, true), bits};
    at += headLength + 2 ** bits;
    return model;
  };
  return Object.fromEntries(tables.map(table => [table, read()])) as DirectModel;
}

/** Weights are rounded to 127 steps on either side; the largest thousandth is cut. */
export function encodeDirectModel(model: DirectModel): Uint8Array {
  const bytes = new Uint8Array(tables.reduce((sum, table) => sum + headLength + 2 ** model[table].bits, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const table of tables) {
    const {weights, scale, bits} = model[table];
    const step = highest(weights) / 127;
    view.setUint8(at, bits);
    view.setFloat32(at + 1, scale * step, true);
    weights.forEach((weight, index) => {
      view.setInt8(at + headLength + index, Math.max(-127, Math.min(127, Math.round(weight / step))));
    });
    at += headLength + 2 ** bits;
  }
  return bytes;
}

function highest(weights: LinearModel['weights']): number {
  const used = [...weights].filter(weight => weight !== 0).map(Math.abs);
  used.sort((a, b) => a - b);
  return used[Math.floor(used.length * 0.999)] ?? 1;
}

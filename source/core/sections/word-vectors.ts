/**
 * What words mean, as far as their company tells: 24 numbers for each of some 13 000 stems, made from the GloVe vectors
 * of Pennington, Socher and Manning (2014; public domain) by source/training/train-words.ts. `words.model` holds the
 * number of stems and of dimensions, the stems joined by spaces, then for each stem its rarity and its vector.
 */
export type WordVectors = {
  readonly dimensions: number;
  readonly index: ReadonlyMap<string, number>;
  /** Unit vectors times 127, `dimensions` numbers each. */
  readonly vectors: Int8Array;
  /** Minus the logarithm of how often the stem is used, 16 steps to the unit. */
  readonly rarities: Uint8Array;
};

export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [count, dimensions, namesLength] = [0, 4, 8].map(at => view.getUint32(at, true)) as [number, number, number];
  const names = new TextDecoder().decode(bytes.subarray(12, 12 + namesLength)).split(' ');
  const rest = bytes.subarray(12 + namesLength);
  return {
    dimensions,
    index: new Map(names.map((name, at) => [name, at])),
    rarities: rest.subarray(0, count),
    vectors: new Int8Array(rest.buffer, rest.byteOffset + count, count * dimensions),
  };
}

export function encodeWordVectors(names: readonly string[], rarities: Uint8Array, vectors: Int8Array): Uint8Array {
  const joined = new TextEncoder().encode(names.join(' '));
  const bytes = new Uint8Array(12 + joined.length + rarities.length + vectors.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, names.length, true);
  view.setUint32(4, vectors.length / names.length, true);
  view.setUint32(8, joined.length, true);
  bytes.set(joined, 12);
  bytes.set(rarities, 12 + joined.length);
  bytes.set(new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length), 12 + joined.length + rarities.length);
  return bytes;
}

import {decodeTensors, encodeTensors, type Provenance, tensorOf, textOf} from '../learning/tensor-file.ts';

/**
 * What words mean, as far as their company tells: 24 numbers for each of some 13 000 stems, made from the GloVe vectors
 * of Pennington, Socher and Manning (2014; public domain) by source/training/train-words.ts. `words.model` holds
 * the stems, and for each its rarity and its vector.
 */
export type WordVectors = {
  readonly dimensions: number;
  readonly index: ReadonlyMap<string, number>;
  /** Unit vectors times 127, `dimensions` numbers each. */
  readonly vectors: Int8Array;
  /** Minus the logarithm of how often the stem is used, 16 steps to the unit. */
  readonly rarities: Uint8Array;
};

/** Throws a ModelFileError on bytes that are no such model. */
export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  const file = decodeTensors(bytes, 'words');
  const {values, shape} = tensorOf(file, 'vectors', Int8Array);
  const names = textOf(file, 'stems').split(' ');
  return {
    dimensions: shape[1]!,
    index: new Map(names.map((name, at) => [name, at])),
    rarities: tensorOf(file, 'rarities', Uint8Array).values,
    vectors: values,
  };
}

export const encodeWordVectors = (
  names: readonly string[],
  rarities: Uint8Array,
  vectors: Int8Array,
  madeFrom: Provenance,
): Uint8Array =>
  encodeTensors({
    model: 'words',
    madeFrom,
    tensors: {
      rarities: {shape: [names.length], step: 1, values: rarities},
      vectors: {shape: [names.length, vectors.length / names.length], step: 1, values: vectors},
    },
    texts: {stems: names.join(' ')},
  });

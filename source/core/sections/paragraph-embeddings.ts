import type {WordVectors} from './word-vectors.ts';

/** A stem of this rarity counts once; more common ones less, rarer ones up to one and a half times. */
const fullRarity = 8 * 16;

/** The vector of each paragraph: its words' mean direction, as long as the root of their weight, less what all share. */
export function paragraphEmbeddings(
  stems: readonly (readonly string[])[],
  vectors: WordVectors,
): readonly Float64Array[] {
  const embeddings = stems.map(list => embeddingOf(list, vectors));
  const lengths = embeddings.map(vector => Math.hypot(...vector));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const mean = new Float64Array(vectors.dimensions);
  for (const vector of embeddings) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / total;
  return embeddings.map((vector, index) => vector.map((value, d) => value - mean[d]! * lengths[index]!));
}

function embeddingOf(stems: readonly string[], {index, rarities, vectors, dimensions}: WordVectors): Float64Array {
  const sum = new Float64Array(dimensions);
  let weights = 0;
  for (const stem of stems) {
    const at = index.get(stem);
    if (at === undefined) continue;
    const weight = Math.max(0.1, Math.min(1.5, rarities[at]! / fullRarity));
    weights += weight;
    for (let d = 0; d < dimensions; d++) sum[d]! += (weight * vectors[at * dimensions + d]!) / 127;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map(value => (value * Math.sqrt(weights)) / length);
}

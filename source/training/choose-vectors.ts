import {sizes} from '../core/attribution/network/network.ts';
import {type Embeddings, full, principalDirections} from './embeddings.ts';
import type {Vectors} from './train-network.ts';

const mostWords = 12_000;
/** The standard deviation of the numbers that the network begins with. */
const spread = 0.5;

/**
 * Vectors for the words that are used most in the articles: of unit length, the mean and the strongest direction, which
 * all words share, taken out (Mu and Viswanath 2018), in the directions that are strongest then.
 */
export function chooseVectors(texts: readonly (readonly string[])[], {vectors}: Embeddings): Vectors {
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses]
    .filter(([word]) => Object.hasOwn(vectors, word))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostWords)
    .map(([word]) => word);
  const rows = words.map(word => {
    const vector = vectors[word]!.slice(0, full);
    const length = Math.hypot(...vector);
    return Float64Array.from(vector, value => value / length);
  });
  const mean = Array.from({length: full}, (_, d) => rows.reduce((sum, row) => sum + row[d]!, 0) / rows.length);
  for (const row of rows)
    row.forEach((value, d) => {
      row[d] = value - mean[d]!;
    });
  const directions = principalDirections(rows).slice(1, 1 + sizes.word);
  const projected = Float64Array.from(
    rows.flatMap(row => directions.map(direction => direction.reduce((sum, value, d) => sum + value * row[d]!, 0))),
  );
  const deviation = Math.sqrt(projected.reduce((sum, value) => sum + value * value, 0) / projected.length);
  return {words, vectors: projected.map(value => (value / deviation) * spread)};
}

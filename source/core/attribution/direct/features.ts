/**
 * Hashed features and the linear models over them: a feature is a template number with up to three values, hashed into
 * a table of weights (Weinberger et al., 2009). The tables are small integers times one scale.
 */

/** A table of 2 ** bits weights. */
export type LinearModel = {readonly weights: Int8Array | Float32Array; readonly scale: number; readonly bits: number};

/** The 32-bit identity of a feature; `scoreOf` cuts it down to the size of its table. */
export function feature(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function scoreOf({weights, scale, bits}: LinearModel, features: readonly number[]): number {
  let sum = 0;
  for (const hash of features) sum += weights[hash >>> (32 - bits)]!;
  return sum * scale;
}

/** Distances in words, told apart finely when near and coarsely when far; the sign is kept. */
export function bucket(distance: number): number {
  const size = Math.abs(distance);
  const coarse = size <= 6 ? size : size <= 9 ? 7 : size <= 14 ? 8 : size <= 24 ? 9 : size <= 45 ? 10 : 11;
  return distance < 0 ? -coarse : coarse;
}

/** The best of some scores, the first among equals, and its share in the softmax over all; 1 where there are none. */
export function rank(scores: readonly number[]): {readonly best: number; readonly probability: number} {
  let best = 0;
  scores.forEach((score, index) => {
    if (score > scores[best]!) best = index;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return {best, probability: scores.length === 0 ? 1 : 1 / total};
}

/**
 * Linear models over hashed features (Weinberger et al. 2009): a feature's hash points to its weight in a table. The
 * weights are small integers times one scale, or numbers while they are learnt.
 */

/** A table of weights, as many as a power of two. */
export type LinearModel = {readonly weights: Int8Array | Float32Array; readonly scale: number};

/** The sum of the weights of the first `count` features. */
export function scoreOf({weights, scale}: LinearModel, features: ArrayLike<number>, count = features.length): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!;
  return sum * scale;
}

/** The model as a logistic regression: the probability of yes. */
export const probability = (model: LinearModel, features: ArrayLike<number>, count = features.length): number =>
  1 / (1 + Math.exp(-scoreOf(model, features, count)));

/** The best of some scores, the first among equals, and its share in the softmax over all; 1 where there are none. */
export function rank(scores: readonly number[]): {readonly best: number; readonly probability: number} {
  let best = 0;
  scores.forEach((score, index) => {
    if (score > scores[best]!) best = index;
  });
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), 0);
  return {best, probability: scores.length === 0 ? 1 : 1 / total};
}

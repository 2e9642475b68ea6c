/**
 * Trains a log-linear choice among candidates: the log of the summed probability of the right ones is raised by
 * AdaGrad (Duchi et al., 2011). A yes or no is a choice between no features and some.
 */

import {createRandom, shuffled} from '../../test/helpers/random.ts';
import type {LinearModel} from '../core/learning/linear-model.ts';

export type Example = {readonly candidates: readonly (readonly number[])[]; readonly right: readonly boolean[]};
export type Settings = {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The share of features left out at each step (Wager, Wang and Liang 2013). */
  readonly dropout?: number;
  readonly seed?: number;
};

export function trainRanker(
  examples: readonly Example[],
  {bits, epochs, rate, decay, dropout = 0, seed = 1}: Settings,
): LinearModel {
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits).fill(1e-4);
  const sums = new Float32Array(2 ** bits);
  const random = createRandom(seed);
  const mask = 2 ** bits - 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {candidates: whole, right} of shuffled(examples, random)) {
      const candidates = dropout === 0 ? whole : whole.map(features => features.filter(() => random() >= dropout));
      const scores = candidates.map(features => {
        let sum = 0;
        for (const hash of features) sum += weights[hash & mask]!;
        return sum / (1 - dropout);
      });
      const all = softmax(scores, () => true);
      const good = softmax(scores, candidate => right[candidate]!);
      candidates.forEach((features, candidate) => {
        const slope = good[candidate]! - all[candidate]!;
        if (Math.abs(slope) < 1e-4) return;
        for (const hash of features) {
          const at = hash & mask;
          const gradient = slope - decay * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
        }
      });
    }
    if (epoch >= epochs / 2) for (let at = 0; at < weights.length; at++) sums[at]! += weights[at]!;
  }
  return {weights: sums, scale: 1 / (epochs - Math.ceil(epochs / 2))};
}

function softmax(scores: readonly number[], isIn: (candidate: number) => boolean): readonly number[] {
  let highest = Number.NEGATIVE_INFINITY;
  scores.forEach((score, candidate) => {
    if (isIn(candidate)) highest = Math.max(highest, score);
  });
  const powers = scores.map((score, candidate) => (isIn(candidate) ? Math.exp(score - highest) : 0));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / total);
}

import type {Gap} from './describe-gaps.ts';
import {gapBias, gapFeatures, gapWeights} from './gap-weights.ts';

export type GapModel = {readonly bias: number; readonly weights: Readonly<Record<keyof Gap, number>>};

/** The chance of each gap to be a turn, by logistic regression; 0 for the first, which is no gap. */
export function turnChances(
  gaps: readonly Gap[],
  {bias, weights}: GapModel = {bias: gapBias, weights: gapWeights},
): Float64Array {
  return Float64Array.from(gaps, (gap, at) => {
    if (at === 0) return 0;
    const odds = gapFeatures.reduce((sum, feature) => sum + weights[feature] * gap[feature], bias);
    return 1 / (1 + Math.exp(-odds));
  });
}

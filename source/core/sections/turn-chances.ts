import type {Gap} from './describe-gaps.ts';
import {type GapFeature, gapBias, gapFeatures, gapWeights} from './gap-weights.ts';
import {chanceOf, type WeightedSigns} from './weighted-signs.ts';

export type GapModel = WeightedSigns<GapFeature>;

const gapModel: GapModel = {bias: gapBias, weights: gapWeights};

/** The chance of each gap to be a turn; 0 for the first, which is no gap. */
export const turnChances = (gaps: readonly Gap[], model: GapModel = gapModel): Float64Array =>
  Float64Array.from(gaps, (gap, at) => (at === 0 ? 0 : chanceOf(gap, gapFeatures, model)));

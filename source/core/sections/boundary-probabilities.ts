import {type NamedLogistic, probabilityOf} from '../learning/named-logistic.ts';
import type {Gap} from './describe-gaps.ts';
import {type GapFeature, gapBias, gapFeatures, gapWeights} from './gap-weights.ts';

export type GapModel = NamedLogistic<GapFeature>;

const gapModel: GapModel = {bias: gapBias, weights: gapWeights};

/** The probability of each gap to be a topic boundary; 0 for the first, which is no gap. */
export const boundaryProbabilities = (gaps: readonly Gap[], model: GapModel = gapModel): Float64Array =>
  Float64Array.from(gaps, (gap, at) => (at === 0 ? 0 : probabilityOf(gap, gapFeatures, model)));

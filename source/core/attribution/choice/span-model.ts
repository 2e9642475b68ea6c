import type {CrfWeights} from '../../learning/crf.ts';
import type {LinearModel} from '../../learning/linear-model.ts';
import type {Network} from '../network/network.ts';

/** The stages of the span engine: a first reading, which words are cues, what may belong to each, what does, which to keep. */
export type SpanModel = {
  readonly network: Network;
  readonly cue: LinearModel;
  readonly labeller: CrfWeights;
  readonly choice: LinearModel;
  readonly judge: LinearModel;
};

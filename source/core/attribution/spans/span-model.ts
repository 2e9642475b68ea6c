import type {LinearModel} from '../direct/features.ts';
import type {Network} from '../network/network.ts';
import type {CrfWeights} from './crf.ts';

/** Weights of a logistic regression over hashed features; the number of slots is a power of two. */
export type LogisticWeights = {readonly weights: Float32Array | Int8Array; readonly scale: number};

/** The stages of the span engine: a first reading, which words are cues, what may belong to each, what does, which to believe. */
export type SpanModel = {
  readonly network: Network;
  readonly cue: LogisticWeights;
  readonly labeller: CrfWeights;
  readonly choice: LinearModel;
  readonly judge: LogisticWeights;
};

/** Probability under a logistic regression with the first `count` features. */
export function probability({weights, scale}: LogisticWeights, features: Uint32Array, count: number): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!;
  return 1 / (1 + Math.exp(-sum * scale));
}

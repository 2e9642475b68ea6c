import {createRandom, shuffled} from '../../test/helpers/random.ts';
import {argumentCrf} from '../core/attribution/arguments/labels.ts';
import {type CrfWeights, marginals, score} from '../core/learning/crf.ts';

/** The window of one cue: hashed features of its tokens and their right labels. */
export type Instance = {
  readonly length: number;
  readonly emissions: Uint32Array;
  readonly transitions: Uint32Array;
  readonly gold: Uint8Array;
};

const settings = {epochs: 12, dropout: 0.65, rate: 0.05, emissionSlots: 1 << 18, transitionSlots: 1 << 12};
const leastGradient = 0.002;
const {labelCount, pairCount, firsts, seconds, emissionCount, transitionCount} = argumentCrf;
const pairOf = new Map(Array.from(firsts, (before, k) => [before * labelCount + seconds[k]!, k]));

/** The CRF by stochastic gradient with AdaGrad and feature dropout; a dropped feature points to slot 0, kept at zero. */
export function trainLabeller(instances: readonly Instance[]): CrfWeights {
  const {epochs, dropout, emissionSlots, transitionSlots} = settings;
  const random = createRandom(11);
  const emission = new Float32Array(emissionSlots * labelCount);
  const transition = new Float32Array(transitionSlots * pairCount);
  const weights: CrfWeights = {emission, transition, emissionSlots, transitionSlots, scale: 1 / (1 - dropout)};
  const emissionSquares = new Float32Array(emission.length).fill(1e-4);
  const transitionSquares = new Float32Array(transition.length).fill(1e-4);
  const thin = (features: Uint32Array): Uint32Array => features.map(f => (random() < dropout ? 0 : f));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const instance of shuffled(instances, random)) {
      const emissions = thin(instance.emissions);
      const transitions = thin(instance.transitions);
      emission.fill(0, 0, labelCount);
      transition.fill(0, 0, pairCount);
      const {labels, pairs: readPairs} = marginals(
        argumentCrf,
        score(argumentCrf, weights, instance.length, emissions, transitions),
      );
      const pairs = readPairs();
      subtractGold(instance, labels, pairs);
      for (let i = 0; i < instance.length; i++) {
        const features = emissions.subarray(i * emissionCount, (i + 1) * emissionCount);
        update(
          emission,
          emissionSquares,
          features,
          emissionSlots,
          labels.subarray(i * labelCount, (i + 1) * labelCount),
        );
        if (i === 0) continue;
        const joins = transitions.subarray(i * transitionCount, (i + 1) * transitionCount);
        update(
          transition,
          transitionSquares,
          joins,
          transitionSlots,
          pairs.subarray(i * pairCount, (i + 1) * pairCount),
        );
      }
    }
  }
  emission.fill(0, 0, labelCount);
  transition.fill(0, 0, pairCount);
  return {...weights, scale: 1};
}

/** Turns what the model expects into the gradient: what it expects less what is right. */
function subtractGold({length, gold}: Instance, labels: Float64Array, pairs: Float64Array): void {
  for (let i = 0; i < length; i++) {
    labels[i * labelCount + gold[i]!]! -= 1;
    if (i > 0) pairs[i * pairCount + pairOf.get(gold[i - 1]! * labelCount + gold[i]!)!]! -= 1;
  }
}

function update(
  weights: Float32Array,
  squares: Float32Array,
  features: Uint32Array,
  slots: number,
  gradient: Float64Array,
): void {
  if (gradient.every(g => Math.abs(g) < leastGradient)) return;
  const width = gradient.length;
  for (const feature of features) {
    const at = (feature & (slots - 1)) * width;
    for (let y = 0; y < width; y++) {
      const g = gradient[y]! + 1e-5 * weights[at + y]!;
      squares[at + y]! += g * g;
      weights[at + y]! -= (settings.rate * g) / Math.sqrt(squares[at + y]!);
    }
  }
}

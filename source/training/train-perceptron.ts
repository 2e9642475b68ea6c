/**
 * Learns the weights of the tagger: the averaged perceptron of Collins (2002), going by the tags that it gave itself,
 * with a margin (Crammer and Singer, 2003): it also learns from tags that were right by a little.
 */
import {rowLength} from '../core/nlp/tagger-file.ts';
import {featureCount, hashTokens, onlyTag, textStart, tokenFeatures} from '../core/nlp/token-features.ts';
import {type Dictionary, learntTags} from '../core/nlp/word-classes.ts';
import type {Example} from './tagger-examples.ts';

export type PerceptronOptions = {
  readonly bits: number;
  readonly rounds: number;
  readonly margin: number;
  readonly random: () => number;
};

type Learner = {
  readonly weights: Float64Array;
  /** Each change times the step at which it came, which makes averages cheap. */
  readonly changes: Float64Array;
  readonly shift: number;
  readonly margin: number;
  step: number;
};

/** The weights as signed bytes. */
export function trainPerceptron(
  examples: readonly Example[],
  dictionary: Dictionary,
  {bits, rounds, margin, random}: PerceptronOptions,
): Int8Array {
  const size = 2 ** bits * rowLength;
  const learner: Learner = {
    weights: new Float64Array(size),
    changes: new Float64Array(size),
    shift: 32 - bits,
    margin,
    step: 1,
  };
  const order = [...examples];
  for (let round = 1; round <= rounds; round++) {
    shuffle(order, random);
    const errors = order.reduce((sum, example) => sum + learnFrom(example, dictionary, learner), 0);
    console.log(`round ${round}: ${errors} errors`);
  }
  return toBytes(learner.weights.map((weight, at) => weight - learner.changes[at]! / learner.step));
}

/** One pass over a block; how many tags were wrong. */
function learnFrom({forms, words, tags}: Example, dictionary: Dictionary, learner: Learner): number {
  const hashes = hashTokens(forms, words, dictionary);
  const features = new Int32Array(featureCount);
  let before = textStart;
  let last = textStart;
  let errors = 0;
  for (let i = 0; i < forms.length; i++) {
    let tag = onlyTag(hashes, i);
    if (tag < 0) {
      tokenFeatures(hashes, i, before, last, features);
      const right = learntTags.indexOf(tags[i]!);
      tag = learnToken(features, right, learner);
      if (right >= 0 && tag !== right) errors++;
    }
    before = last;
    last = tag;
  }
  return errors;
}

/** The tag that the weights gave before they were changed. `right` is -1 where it is not known. */
function learnToken(features: Int32Array, right: number, learner: Learner): number {
  const {weights, changes, shift, margin} = learner;
  const sums = new Float64Array(rowLength);
  for (const feature of features) {
    const row = (feature >>> shift) * rowLength;
    for (let tag = 0; tag < rowLength; tag++) sums[tag]! += weights[row + tag]!;
  }
  const bestBut = (but: number): number =>
    sums.reduce((best, sum, tag) => (tag !== but && (best < 0 || sum > sums[best]!) ? tag : best), -1);
  const best = bestBut(-1);
  const rival = bestBut(right);
  learner.step++;
  if (right < 0 || sums[right]! - sums[rival]! > margin) return best;
  for (const feature of features) {
    const row = (feature >>> shift) * rowLength;
    weights[row + right]! += 1;
    changes[row + right]! += learner.step;
    weights[row + rival]! -= 1;
    changes[row + rival]! -= learner.step;
  }
  return best;
}

/** Weights of 33 sizes agree as well as finer ones, and the file is smaller by a third. */
const greatest = 16;

/** The scale is such that one weight in a thousand is cut down to the greatest. It does not change which sum is the greatest. */
function toBytes(weights: Float64Array): Int8Array {
  const sizes = weights
    .map(Math.abs)
    .filter(size => size > 0)
    .sort();
  const scale = greatest / sizes[Math.floor(sizes.length * 0.999)]!;
  return Int8Array.from(weights, weight => Math.max(-greatest, Math.min(greatest, Math.round(weight * scale))));
}

/** Fisher and Yates. */
function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [items[i], items[k]] = [items[k]!, items[i]!];
  }
}

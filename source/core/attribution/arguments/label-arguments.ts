import {type CrfWeights, decode, marginals, score} from '../../learning/crf.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {argumentFeatures, type Window, windowOf} from './argument-features.ts';
import {argumentCrf, emissionCount, transitionCount} from './labels.ts';

/** One way to part the words around a cue. */
export type Labelling = {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** By how much the labeller likes the best one better. */
  readonly behind: number;
  /** Mean probability of the labels in the source and in the content; 0 where there is none. */
  readonly sourceCertainty: number;
  readonly contentCertainty: number;
};

/** A cue with its likeliest labellings, likeliest first. */
export type Reading = {
  /** Token of the cue's head. */
  readonly head: number;
  readonly cueProbability: number;
  readonly window: Window;
  readonly labellings: readonly Labelling[];
};

/** Cues less likely than this are not looked at: the judge would hardly ever take them, and each costs a window. */
const leastCue = 0.06;
/** The right content is the labeller's first in 72 of 100 cues of train, among the first four in 83. */
const mostLabellings = 4;

export const readCues = (paragraph: Paragraph, cues: Float32Array, labeller: CrfWeights): readonly Reading[] =>
  [...cues.keys()].filter(i => cues[i]! >= leastCue).map(i => labelAround(paragraph, cues, i, labeller));

function labelAround(paragraph: Paragraph, cues: Float32Array, head: number, labeller: CrfWeights): Reading {
  const window = windowOf(paragraph, head);
  const length = window.to - window.from;
  const emissions = new Uint32Array(length * emissionCount);
  const transitions = new Uint32Array(length * transitionCount);
  argumentFeatures(paragraph, cues, window, emissions, transitions);
  const scores = score(argumentCrf, labeller, length, emissions, transitions);
  const best = decode(argumentCrf, scores, mostLabellings);
  const probabilities = marginals(argumentCrf, scores).labels;
  return {
    head,
    cueProbability: cues[head]!,
    window,
    labellings: best.map(
      ({labels, score}): Labelling => ({
        source: rangesOf(labels, 1, window.from),
        cue: rangesOf(labels, 3, window.from),
        content: rangesOf(labels, 5, window.from),
        behind: best[0]!.score - score,
        sourceCertainty: certaintyOf(labels, probabilities, 1),
        contentCertainty: certaintyOf(labels, probabilities, 5),
      }),
    ),
  };
}

/** The mean probability of one kind of label where it was given. */
function certaintyOf(labels: Uint8Array, probabilities: Float64Array, begin: number): number {
  let sum = 0;
  let count = 0;
  labels.forEach((label, i) => {
    if (label !== begin && label !== begin + 1) return;
    sum += probabilities[i * argumentCrf.labelCount + begin]! + probabilities[i * argumentCrf.labelCount + begin + 1]!;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}

/** The runs of one kind of label; `begin` is its beginning label. */
function rangesOf(labels: Uint8Array, begin: number, offset: number): readonly TokenRange[] {
  const ranges: {from: number; to: number}[] = [];
  labels.forEach((label, i) => {
    if (label === begin) ranges.push({from: offset + i, to: offset + i + 1});
    else if (label === begin + 1 && ranges.length > 0) ranges.at(-1)!.to = offset + i + 1;
  });
  return ranges;
}

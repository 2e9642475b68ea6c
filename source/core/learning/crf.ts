/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features: scores of labels
 * and label pairs in a window, the best labelling (Viterbi) and how probable each label is (forward-backward).
 * Generic over
 * labels and features. Cost: linear in tokens, times the allowed pairs of labels.
 */
/** What labels there are, how they may follow each other, and how many features score a label and a pair, per token. */
export type Crf = {
  readonly labelCount: number;
  /** Labels that no sequence begins with. */
  readonly barred: readonly number[];
  /** The two labels of each allowed pair. */
  readonly firsts: Uint8Array;
  readonly seconds: Uint8Array;
  readonly pairCount: number;
  /** The allowed pairs by the label that they lead to. */
  readonly pairsInto: readonly Uint8Array[];
  readonly emissionCount: number;
  readonly transitionCount: number;
};

type Rules = Pick<Crf, 'labelCount' | 'emissionCount' | 'transitionCount'> & {
  readonly mayStart: (label: number) => boolean;
  readonly mayFollow: (before: number, label: number) => boolean;
};

export function createCrf({mayStart, mayFollow, ...sizes}: Rules): Crf {
  const labels = Array.from({length: sizes.labelCount}, (_, label) => label);
  const pairs = labels.flatMap(before =>
    labels.filter(label => mayFollow(before, label)).map(label => [before, label] as const),
  );
  return {
    ...sizes,
    barred: labels.filter(label => !mayStart(label)),
    firsts: Uint8Array.from(pairs, ([before]) => before),
    seconds: Uint8Array.from(pairs, ([, label]) => label),
    pairCount: pairs.length,
    pairsInto: labels.map(y => Uint8Array.from(pairs.flatMap(([, label], k) => (label === y ? [k] : [])))),
  };
}

/** `emission` holds labelCount weights per slot, `transition` one per allowed pair and slot. Slots are powers of two. */
export type CrfWeights = {
  readonly emission: Float32Array | Int8Array;
  readonly transition: Float32Array | Int8Array;
  readonly emissionSlots: number;
  readonly transitionSlots: number;
  /** One step of the stored numbers. */
  readonly scale: number;
};

/** Label scores (`length * labelCount`) and pair scores (`length * pairCount`; those of token 0 are not used). */
export type Scores = {readonly length: number; readonly label: Float64Array; readonly pair: Float64Array};

export function score(
  crf: Crf,
  weights: CrfWeights,
  length: number,
  emissions: Uint32Array,
  transitions: Uint32Array,
): Scores {
  const {labelCount, pairCount, emissionCount, transitionCount} = crf;
  const label = new Float64Array(length * labelCount);
  const pair = new Float64Array(length * pairCount);
  const {emission, transition, scale} = weights;
  const emissionMask = weights.emissionSlots - 1;
  const transitionMask = weights.transitionSlots - 1;
  for (let i = 0; i < length; i++) {
    const at = i * labelCount;
    for (let f = i * emissionCount; f < (i + 1) * emissionCount; f++) {
      const slot = (emissions[f]! & emissionMask) * labelCount;
      for (let y = 0; y < labelCount; y++) label[at + y]! += emission[slot + y]!;
    }
    const pairAt = i * pairCount;
    for (let f = i * transitionCount; f < (i + 1) * transitionCount; f++) {
      const slot = (transitions[f]! & transitionMask) * pairCount;
      for (let k = 0; k < pairCount; k++) pair[pairAt + k]! += transition[slot + k]!;
    }
  }
  if (scale !== 1) {
    for (let k = 0; k < label.length; k++) label[k]! *= scale;
    for (let k = 0; k < pair.length; k++) pair[k]! *= scale;
  }
  for (const y of crf.barred) label[y] = -1e9;
  return {length, label, pair};
}

/**
 * The best labellings, best first, at most `most`, with their scores: Viterbi's search with a short list in place of the
 * single best at each label (Seshadri and Sundberg 1994).
 */
export function decode(
  {labelCount, pairCount, firsts, pairsInto}: Crf,
  {length, label, pair}: Scores,
  most: number,
): readonly {readonly labels: Uint8Array; readonly score: number}[] {
  const row = labelCount * most;
  const best = new Float64Array(length * row).fill(-Infinity);
  const back = new Uint8Array(length * row);
  for (let y = 0; y < labelCount; y++) best[y * most] = label[y]!;
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labelCount; y++) {
      const at = i * row + y * most;
      const into = pairsInto[y]!;
      for (let p = 0; p < into.length; p++) {
        const k = into[p]!;
        const before = firsts[k]!;
        const step = pair[i * pairCount + k]! + label[i * labelCount + y]!;
        for (let rank = 0; rank < most; rank++) {
          const total = best[(i - 1) * row + before * most + rank]! + step;
          if (!(total > best[at + most - 1]!)) break;
          insert(best, back, at, most, total, before * most + rank);
        }
      }
    }
  }
  const ends = Array.from({length: row}, (_, end) => end)
    .filter(end => best[(length - 1) * row + end]! > -1e8)
    .sort((a, b) => best[(length - 1) * row + b]! - best[(length - 1) * row + a]!);
  return ends.slice(0, most).map(end => {
    const labels = new Uint8Array(length);
    for (let i = length - 1, at = end; i >= 0; at = back[i * row + at]!, i--) labels[i] = Math.floor(at / most);
    return {labels, score: best[(length - 1) * row + end]!};
  });
}

/** Puts a total into a short list, kept in order, the last falling out. */
function insert(best: Float64Array, back: Uint8Array, at: number, most: number, total: number, from: number): void {
  let place = at + most - 1;
  while (place > at && best[place - 1]! < total) {
    best[place] = best[place - 1]!;
    back[place] = back[place - 1]!;
    place--;
  }
  best[place] = total;
  back[place] = from;
}

/**
 * How probable each label is, and each pair of labels, which only training asks for: from forward and backward sums, each
 * row scaled to one.
 */
export function marginals(
  crf: Crf,
  {length, label, pair}: Scores,
): {
  readonly labels: Float64Array;
  readonly pairs: () => Float64Array;
} {
  const {labelCount: L, pairCount, firsts, seconds} = crf;
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  const expLabel = label.map(Math.exp);
  const expPair = pair.map(Math.exp);
  let total = 0;
  for (let y = 0; y < L; y++) total += forward[y] = expLabel[y]!;
  for (let y = 0; y < L; y++) forward[y]! /= total;
  for (let i = 1; i < length; i++) {
    const at = i * L;
    for (let k = 0; k < pairCount; k++) {
      forward[at + seconds[k]!]! += forward[at - L + firsts[k]!]! * expPair[i * pairCount + k]!;
    }
    total = 0;
    for (let y = 0; y < L; y++) total += forward[at + y]! *= expLabel[at + y]!;
    for (let y = 0; y < L; y++) forward[at + y]! /= total;
  }
  backward.fill(1 / L, (length - 1) * L);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * L;
    total = 0;
    for (let k = 0; k < pairCount; k++) {
      const next = at + L + seconds[k]!;
      const sum = expPair[(i + 1) * pairCount + k]! * expLabel[next]! * backward[next]!;
      backward[at + firsts[k]!]! += sum;
      total += sum;
    }
    for (let y = 0; y < L; y++) backward[at + y]! /= total;
  }
  return {
    labels: labelMarginals(crf, forward, backward, length),
    pairs: () => pairMarginals(crf, forward, backward, expLabel, expPair, length),
  };
}

function labelMarginals(
  {labelCount}: Crf,
  forward: Float64Array,
  backward: Float64Array,
  length: number,
): Float64Array {
  const result = new Float64Array(length * labelCount);
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let k = i * labelCount; k < (i + 1) * labelCount; k++) total += result[k] = forward[k]! * backward[k]!;
    for (let k = i * labelCount; k < (i + 1) * labelCount; k++) result[k]! /= total;
  }
  return result;
}

function pairMarginals(
  {labelCount, pairCount, firsts, seconds}: Crf,
  forward: Float64Array,
  backward: Float64Array,
  expLabel: Float64Array,
  expPair: Float64Array,
  length: number,
): Float64Array {
  const result = new Float64Array(length * pairCount);
  for (let i = 1; i < length; i++) {
    let total = 0;
    for (let k = 0; k < pairCount; k++) {
      const at = i * labelCount + seconds[k]!;
      total += result[i * pairCount + k] =
        forward[(i - 1) * labelCount + firsts[k]!]! * expPair[i * pairCount + k]! * expLabel[at]! * backward[at]!;
    }
    for (let k = i * pairCount; k < (i + 1) * pairCount; k++) result[k]! /= total;
  }
  return result;
}

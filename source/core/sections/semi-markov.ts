/**
 * A semi-Markov conditional random field (Sarawagi and Cohen 2004): how likely each run of paragraphs is to be a section,
 * when every gap says how much it asks for a boundary and every length how much it befits a section.
 *
 * Idea: a division weighs the sum of its boundaries' and its sections' scores; its probability is its share among all
 * divisions. Sums over all of them are taken forwards and backwards by dynamic programming. Unlike probabilities of
 * gaps taken one by one, these know that a boundary two paragraphs after another is unlikely.
 * Example: two gaps side by side that each ask for a boundary with 1: one of the two is likely, both are not.
 * Cost: linear in paragraphs times the longest section.
 */
import {longestSection} from './cohesion.ts';

/** Scores in logits: of a boundary before each paragraph (the first is not looked at), and of a section of paragraphs. */
export type SemiMarkov = {
  readonly count: number;
  readonly boundary: (start: number) => number;
  readonly section: (start: number, end: number) => number;
};

/** Probabilities: of a boundary before each paragraph, of a section of just these paragraphs, of one section for two. */
export type Marginals = {
  readonly boundary: Float64Array;
  /** From `start` to `end`, exclusive. */
  readonly section: (start: number, end: number) => number;
  /** The earlier paragraph first. */
  readonly together: (first: number, second: number) => number;
};

export function computeMarginals({count, boundary, section}: SemiMarkov): Marginals {
  const scores = new Float64Array(count * longestSection);
  const before = new Float64Array(count + 1).fill(-Infinity);
  const after = new Float64Array(count + 1).fill(-Infinity);
  before[0] = 0;
  after[count] = 0;
  const last = (start: number): number => Math.min(count, start + longestSection);
  for (let start = 0; start < count; start++) {
    const opened = start === 0 ? 0 : boundary(start);
    for (let end = start + 1; end <= last(start); end++) {
      const score = opened + section(start, end);
      scores[start * longestSection + end - start - 1] = score;
      before[end] = logAdd(before[end]!, before[start]! + score);
    }
  }
  for (let start = count - 1; start >= 0; start--)
    for (let end = start + 1; end <= last(start); end++)
      after[start] = logAdd(after[start]!, scores[start * longestSection + end - start - 1]! + after[end]!);
  for (let start = 0; start < count; start++)
    for (let end = start + 1; end <= last(start); end++) {
      const at = start * longestSection + end - start - 1;
      scores[at] = Math.exp(before[start]! + scores[at]! + after[end]! - before[count]!);
    }
  return {
    boundary: before.subarray(0, count).map((value, at) => Math.exp(value + after[at]! - before[count]!)),
    section: (start, end) => (end - start > longestSection ? 0 : scores[start * longestSection + end - start - 1]!),
    together: sumBeyond(count, scores),
  };
}

/** How likely a section holds two paragraphs: the sections from each start to any end behind the second, summed up once. */
function sumBeyond(count: number, sections: Float64Array): Marginals['together'] {
  const sums = new Float64Array(count * (longestSection + 1));
  for (let start = 0; start < count; start++)
    for (let length = longestSection; length >= 1; length--) {
      const at = start * (longestSection + 1) + length;
      sums[at - 1] = (length < longestSection ? sums[at]! : 0) + sections[start * longestSection + length - 1]!;
    }
  return (first, second) => {
    let sum = 0;
    for (let start = Math.max(0, second - longestSection + 1); start <= first; start++)
      sum += sums[start * (longestSection + 1) + second - start]!;
    return sum;
  };
}

function logAdd(a: number, b: number): number {
  const greater = Math.max(a, b);
  return greater === -Infinity ? greater : greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
}

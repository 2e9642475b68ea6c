/**
 * Divides a stretch of paragraphs where the topic changes.
 *
 * Idea: a learnt model gives each gap its probability of a topic boundary (boundary-probabilities.ts). The division taken is the one that
 * agrees best with these probabilities as divisions are judged: of every two paragraphs half a section apart it tells rightly
 * whether they belong together (Pk; Beeferman, Berger and Lafferty 1999), and a topic boundary lies within one paragraph of each of
 * its cuts. Both are expected values, add up over sections and are raised by dynamic programming, with a little of the
 * sections' own cohesion and of a usual length beside them.
 * Where the parts that the words alone suggest share next to nothing, the text is a digest of unrelated stories, and
 * these are its sections (is-digest.ts).
 *
 * Example: four paragraphs, fish and nets, nets and boats, voters and ballots, ballots and counting, are cut in the middle.
 * Cost: linear in paragraphs times the longest section, 80 paragraphs.
 * Numbers: chosen together on pages.jsonl and other web articles with the weights of models that had not seen the
 * article; README.md tells how flat they are.
 */

import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {boundaryProbabilities} from './boundary-probabilities.ts';
import {bestDivision, type SectionCosts, sectionCosts} from './cohesion.ts';
import {contentStems} from './content-words.ts';
import {describeGaps, type Gap} from './describe-gaps.ts';
import {isDigest} from './is-digest.ts';
import {measureLexicalShifts} from './lexical-shifts.ts';
import {paragraphEmbeddings} from './paragraph-embeddings.ts';
import type {WordVectors} from './word-vectors.ts';

const weights = {
  /** Two paragraphs told rightly together or apart. */
  pairs: 2.5,
  /** A cut, by the probability that a topic boundary is there or, for less, one paragraph off. */
  cut: 3,
  nextToCut: 0.5,
  cohesion: 0.03,
  /** The square of the logarithm of a section's length in usual lengths. */
  length: 0.25,
  single: 0.3,
} as const;
/** A section's usual length in words: the mean of the human ones on the pages is 250. */
const usualLength = 250;
/** A cut pays where the mean probability around it is above this. */
const minProbability = 0.15;
/** In which the caution of cuts is changed until there are as many as wanted; in probability. */
const step = 0.05;
/** By words alone, a section costs this times the logarithm of the number of paragraphs, which counts as 60 at most. */
const wordSection = 2.65;
const mostCounted = 60;

/** Where no section may begin, by paragraph, and how many sections are wanted, where the paragraphs allow it. */
export type CutRules = {
  readonly isBarred?: (index: number) => boolean;
  readonly min?: number;
  readonly max?: number;
};

/** Indices of the paragraphs that begin a section, 0 first. */
export function findCuts(
  paragraphs: readonly AnnotatedBlock[],
  vectors: WordVectors,
  {isBarred = () => false, min = 1, max = Infinity}: CutRules = {},
): readonly number[] {
  const read = readParagraphs(paragraphs, vectors);
  const stories = findDigest(read);
  if (stories !== undefined && stories.length <= max) return stories.filter(index => index === 0 || !isBarred(index));
  const divide = divideByProbabilities(paragraphs, boundaryProbabilities(read.gaps), read.costs, isBarred);
  let cuts = divide(0);
  for (let caution = step; cuts.length > max && caution < 1; caution += step) cuts = divide(caution);
  for (let caution = -step; cuts.length < min && caution > -1; caution -= step) cuts = divide(caution);
  return cuts;
}

/** Where the stories of a digest begin; `undefined` for any other text. */
export function findDigest({stems, costs}: ReadParagraphs, fewest?: number): readonly number[] | undefined {
  const byWords = divideByWords(costs, stems.length);
  return isDigest(stems, byWords, fewest) ? byWords : undefined;
}

export type ReadParagraphs = ReturnType<typeof readParagraphs>;

/** Everything that the division looks at. */
export function readParagraphs(paragraphs: readonly AnnotatedBlock[], vectors: WordVectors) {
  const stems = paragraphs.map(block => contentStems(block));
  const embeddings = paragraphEmbeddings(stems, vectors);
  const costs = sectionCosts(stems, embeddings);
  const shifts = measureLexicalShifts(paragraphs, stems, embeddings);
  const gaps: readonly Gap[] = describeGaps(paragraphs, costs, shifts);
  return {stems, costs, gaps};
}

/** The division by words alone; `weight` above 1 means fewer sections. */
export function divideByWords(costs: SectionCosts, count: number, weight = 1): readonly number[] {
  const perSection = weight * wordSection * Math.log(Math.min(Math.max(2, count), mostCounted));
  return bestDivision(count, (start, end) => -costs(start, end) - perSection);
}

/** A division by the probabilities of topic boundaries; `caution` above 0 means that a cut must be that much likelier. */
export function divideByProbabilities(
  paragraphs: readonly AnnotatedBlock[],
  probabilities: Float64Array,
  costs: SectionCosts,
  isBarred: (index: number) => boolean = () => false,
): (caution: number) => readonly number[] {
  const count = paragraphs.length;
  const expected = 1 + probabilities.reduce((sum, probability) => sum + probability, 0);
  const reach = Math.max(1, Math.round(count / expected / 2));
  const pairs = pairValues(probabilities, reach);
  const words = [0];
  for (const {text} of paragraphs) words.push(words.at(-1)! + (text.match(/\S+/g) ?? []).length);
  const worth = (start: number, end: number): number => {
    const inside = end - reach > start ? pairs[end - reach]! - pairs[start]! : 0;
    const length = Math.log((words[end]! - words[start]! + 10) / usualLength);
    return (
      weights.pairs * expected * inside -
      weights.cohesion * costs(start, end) -
      weights.length * length ** 2 -
      (end - start === 1 ? weights.single : 0)
    );
  };
  return caution => {
    const cutValues = nearness(probabilities).map((near, at) =>
      at === 0 ? 0 : isBarred(at) ? -Infinity : weights.cut * (near - minProbability - caution),
    );
    return bestDivision(count, (start, end) => cutValues[start]! + worth(start, end));
  };
}

/** The mean probability around each gap, its neighbours' for less. */
const nearness = (probabilities: Float64Array): Float64Array =>
  probabilities.map((probability, at) => {
    const beside = (at > 1 ? probabilities[at - 1]! : 0) + (probabilities[at + 1] ?? 0);
    return (probability + weights.nextToCut * beside) / (1 + 2 * weights.nextToCut);
  });

/**
 * Running sums, by the first of two paragraphs `reach` apart, of how much likelier the two are to belong together than
 * not; over all pairs it is at most 1.
 */
function pairValues(probabilities: Float64Array, reach: number): Float64Array {
  const count = probabilities.length;
  const sums = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) {
    let together = 1;
    for (let gap = at + 1; gap <= Math.min(count - 1, at + reach); gap++) together *= 1 - probabilities[gap]!;
    sums[at + 1] = sums[at]! + (at + reach < count ? (2 * together - 1) / (count - reach) : 0);
  }
  return sums;
}

/**
 * Divides a news story as an editor puts sub-headings into it.
 *
 * Idea: how much each gap asks for a boundary (lexical shifts, the manner of paragraphs, who speaks, which names and
 * times come: describe-gaps.ts, news-features.ts) and how each length befits a section are weighed together in a
 * semi-Markov model (semi-markov.ts). Of all divisions the one is taken that should agree best with the editor's as
 * divisions are judged: by the F1 of boundaries, exact and within one paragraph, and by whether paragraphs half a
 * section apart belong together (Pk; Beeferman, Berger and Lafferty 1999). The threshold that makes F1 greatest is half
 * of that F1 (Lewis 1995), so that it is found by going back and forth between both a few times.
 *
 * Example: eight paragraphs of 60 words, the fifth brings a new speaker and a new place: `[0, 4]`.
 * Cost: linear in paragraphs times the longest section, 80 paragraphs.
 * Numbers: the weights are learnt from 90 articles divided by hand; README.md has the figures.
 */
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {bestDivision} from './cohesion.ts';
import {findDigest, type ReadParagraphs, readParagraphs} from './find-cuts.ts';
import {fewestNewsStories} from './is-digest.ts';
import {describeNews, type Voices} from './news-features.ts';
import {type NewsFeature, newsFeatures, newsWeights} from './news-weights.ts';
import {computeMarginals, type Marginals, type SemiMarkov} from './semi-markov.ts';
import type {WordVectors} from './word-vectors.ts';

export type NewsModel = Readonly<Record<NewsFeature, number>>;

/** The paragraphs of a story, who is quoted in each, and before which no section may begin. */
export type Story = {
  readonly paragraphs: readonly AnnotatedBlock[];
  readonly voices: Voices;
  readonly isBarred: (index: number) => boolean;
};

/** What is known of a story; features by name, in the order of newsFeatures: those of gaps first. */
export type DescribedStory = {
  readonly count: number;
  readonly gaps: readonly Float64Array[];
  readonly section: (start: number, end: number) => readonly number[];
  readonly isBarred: (index: number) => boolean;
};

/** Sections of longer stories are longer, by the root of the length; in words. */
const longestOrdinary = 1300;
/** Around this the length of a section is measured; in words. */
const usualLength = 200;
/** Nothing shorter is a section; in words. */
const shortestSection = 35;
/** In logits: as good as impossible. */
const never = -30;
/** What the expected agreement of pairs counts beside that of boundaries, whose exact and near F1 count half each. */
const pairWeight = 2;
const rounds = 5;

const sectionFeatures = [
  'section',
  'sectionLength',
  'sectionLengthSquared',
  'singleParagraph',
  'shortSection',
] as const;
const gapFeatures = newsFeatures.filter(feature => !(sectionFeatures as readonly string[]).includes(feature));

/** Indices of the paragraphs that begin a section, 0 first. */
export function divideNews(story: Story, vectors: WordVectors, model: NewsModel = newsWeights): readonly number[] {
  if (story.paragraphs.length < 2) return story.paragraphs.map((_, index) => index);
  const read = readParagraphs(story.paragraphs, vectors);
  const stories = findDigest(read, fewestNewsStories);
  if (stories !== undefined) return stories.filter(index => index === 0 || !story.isBarred(index));
  const described = describeStory(story, read);
  return agreeBest(described, computeMarginals(scoreStory(described, model)));
}

export function describeStory({paragraphs, voices, isBarred}: Story, {gaps}: ReadParagraphs): DescribedStory {
  const news = describeNews(paragraphs, voices);
  const words = [0];
  for (const {text} of paragraphs) words.push(words.at(-1)! + (text.match(/\S+/g) ?? []).length);
  const total = words.at(-1)!;
  const usual = usualLength * Math.sqrt(Math.max(1, total / longestOrdinary));
  return {
    count: paragraphs.length,
    gaps: gaps.map((gap, at) => {
      const values: Readonly<Record<string, number>> = {...gap, ...news[at]!};
      return Float64Array.from(gapFeatures, feature => values[feature]!);
    }),
    section: (start, end) => {
      const length = Math.log((words[end]! - words[start]! + 10) / usual);
      return [1, length, length ** 2, Number(end - start === 1), Math.max(0, -length - 0.7)];
    },
    isBarred: index => isBarred(index) || (total - words[index]! < shortestSection && total > shortestSection),
  };
}

/** Scores of all boundaries and sections. */
export function scoreStory({count, gaps, section, isBarred}: DescribedStory, model: NewsModel): SemiMarkov {
  const ofGaps = gapFeatures.map(feature => model[feature]);
  const ofSections = sectionFeatures.map(feature => model[feature]);
  const dot = (weights: readonly number[], values: ArrayLike<number>): number =>
    weights.reduce((sum, weight, at) => sum + weight * values[at]!, 0);
  const boundaries = gaps.map((gap, at) => (isBarred(at) ? never : dot(ofGaps, gap)));
  return {count, boundary: start => boundaries[start]!, section: (start, end) => dot(ofSections, section(start, end))};
}

/** The names of the features that describeStory gives, those of gaps and those of sections. */
export const storyFeatures = {gaps: gapFeatures, sections: sectionFeatures} as const;

/** The division of the greatest expected agreement. */
function agreeBest({count, isBarred}: DescribedStory, {boundary, together}: Marginals): readonly number[] {
  const expected = boundary.subarray(1).reduce((sum, probability) => sum + probability, 0);
  const reach = Math.max(1, Math.round(count / (1 + expected) / 2));
  const pairs = new Float64Array(count + 1);
  for (let at = 0; at < count; at++)
    pairs[at + 1] = pairs[at]! + (at + reach < count ? (2 * together(at, at + reach) - 1) / (count - reach) : 0);
  // The mean of the probabilities that a boundary is just there, and that one is within a paragraph.
  const values = boundary.map((exact, at) =>
    at === 0 ? 0 : (exact + 1 - together(Math.max(0, at - 2), Math.min(count - 1, at + 1))) / 2,
  );
  let cuts: readonly number[] = [0];
  let f1 = 0.6;
  let found = expected;
  for (let round = 0; round < rounds; round++) {
    const perCut = 2 / (found + expected + 0.01);
    cuts = bestDivision(count, (start, end) => {
      if (start > 0 && isBarred(start)) return -Infinity;
      const inside = end - reach > start ? pairs[end - reach]! - pairs[start]! : 0;
      const cut = start === 0 ? 0 : perCut * (values[start]! - f1 / 2);
      return pairWeight * inside + cut - (start > 0 ? (perCut * shared(boundary, start, end, count)) / 2 : 0);
    });
    found = cuts.length - 1;
    const agreed = cuts.slice(1).reduce((sum, cut) => sum + values[cut]!, 0);
    f1 = Math.max(0.1, (2 * agreed) / (found + expected + 0.01));
  }
  return cuts;
}

/** What two boundaries within two paragraphs both count as near. */
function shared(boundary: Float64Array, start: number, end: number, count: number): number {
  if (end - start > 2 || end === count) return 0;
  return end - start === 1 ? boundary[start]! + boundary[end]! : boundary[start + 1]!;
}

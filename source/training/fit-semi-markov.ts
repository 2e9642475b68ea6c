import {type DescribedStory, type NewsModel, scoreStory, storyFeatures} from '../core/sections/divide-news.ts';
import {newsFeatures} from '../core/sections/news-weights.ts';
import {computeMarginals} from '../core/sections/semi-markov.ts';

/** A story, and the paragraphs that begin a section, without the first. */
export type DividedStory = {readonly story: DescribedStory; readonly starts: readonly number[]};
export type SemiMarkovSettings = {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights of gaps, and of sections, are drawn to zero. */
  readonly decay: {readonly gaps: number; readonly sections: number};
};

/** Less than this does not move a weight. */
const leastProbability = 1e-5;

/** The weights of the greatest penalised likelihood (Sarawagi and Cohen 2004), by Adam; no randomness. */
export function fitSemiMarkov(examples: readonly DividedStory[], {rounds, rate, decay}: SemiMarkovSettings): NewsModel {
  const drawn = newsFeatures.map(feature => (isOfSection(feature) ? decay.sections : decay.gaps));
  const weights = new Float64Array(newsFeatures.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map((weight, at) => -drawn[at]! * weight);
    for (const example of examples) addSlope(example, toModel(weights), slope);
    const step = rate * Math.min(1, 2 * (1 - round / (rounds + 1)));
    slope.forEach((value, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * value;
      square[at] = 0.99 * square[at]! + 0.01 * value * value;
      weights[at]! += (step * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-9);
    });
  }
  return toModel(weights);
}

const isOfSection = (feature: string): boolean => (storyFeatures.sections as readonly string[]).includes(feature);

const toModel = (weights: Float64Array): NewsModel =>
  Object.fromEntries(newsFeatures.map((feature, at) => [feature, weights[at]!])) as Record<string, number> as NewsModel;

/** What the human division has of each feature, less what the model expects. */
function addSlope({story, starts}: DividedStory, model: NewsModel, slope: Float64Array): void {
  const {count, gaps, section} = story;
  const wanted = new Set(starts);
  const offset = storyFeatures.gaps.length;
  const marginals = computeMarginals(scoreStory(story, model));
  const addSection = (start: number, end: number, times: number): void =>
    section(start, end).forEach((value, at) => {
      slope[offset + at]! += times * value;
    });
  for (let at = 1; at < count; at++) {
    if (story.isBarred(at)) continue;
    const error = Number(wanted.has(at)) - marginals.boundary[at]!;
    gaps[at]!.forEach((value, feature) => {
      slope[feature]! += error * value;
    });
  }
  const begins = [0, ...starts];
  for (const [at, start] of begins.entries()) addSection(start, begins[at + 1] ?? count, 1);
  for (let start = 0; start < count; start++)
    for (let end = start + 1; end <= count; end++) {
      const probability = marginals.section(start, end);
      if (probability > leastProbability) addSection(start, end, -probability);
    }
}

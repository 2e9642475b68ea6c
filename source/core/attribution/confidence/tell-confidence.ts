/**
 * How likely an attribution is right: about its content, and its source. A logistic regression over the features of
 * describe-confidence.ts; below a half it is not shown unless asked for. Learnt by `npm run train:confidence` from
 * articles that the engines have not learnt from, news and web pages; figures in ../README.md.
 */
import type {Attribution} from '../../document/analysis.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import {probabilityOfNames} from '../../learning/named-logistic.ts';
import type {AnnotatedBlock, AnnotatedText} from '../../nlp/annotated-text.ts';
import type {Choice} from '../quotations/choose-sources.ts';
import {confidenceWeights} from './confidence-weights.ts';
import {describeConfidence} from './describe-confidence.ts';

/** The features of each attribution; `choices` has one entry for each marked quotation, in the order of the text. */
export function describeAttributions(
  {blocks}: AnnotatedText,
  attributions: readonly Attribution[],
  choices: readonly Choice[],
): readonly (readonly string[])[] {
  const blockAt = (offset: number): AnnotatedBlock =>
    blocks[lowerBound(blocks.length, index => blocks[index]!.block.end > offset)]!;
  const density = describeDensity(blocks, attributions);
  return attributions.map(attribution => {
    const marked = attribution.content.flatMap(({start, end}) => choicesWithin(choices, start, end));
    return [
      ...describeConfidence(blockAt, attribution, marked),
      ...(density === undefined ? [] : [density, `${attribution.kind}-${density}`]),
    ];
  });
}

/** What the judge is sure of. */
const sure = 0.85;
const mostDense = 6;
/** Shorter texts have too few attributions to tell. */
const fewestWords = 250;

/** How much the article reports, from 0 for a manual to 6 for an interview: sure attributions in a thousand words, by powers of two. */
function describeDensity(
  blocks: AnnotatedText['blocks'],
  attributions: readonly Attribution[],
): `density-${number}` | undefined {
  const words = blocks.reduce((sum, {tokens}) => sum + tokens.count, 0);
  if (words < fewestWords) return undefined;
  const count = attributions.filter(({confidence}) => confidence >= sure).length;
  return `density-${Math.min(mostDense, Math.round(Math.log2(1 + (1000 * count) / words)))}`;
}

function choicesWithin(choices: readonly Choice[], start: number, end: number): readonly Choice[] {
  const first = lowerBound(choices.length, index => choices[index]!.quotation.end > start);
  let last = first;
  while (last < choices.length && choices[last]!.quotation.start < end) last++;
  return choices.slice(first, last);
}

/** A name beside a verb of saying with a whole clause is no doubtful thing: of those that the features doubt, 3 of 5 are right. */
const leastPlain = 0.55;
const isPlain = (features: readonly string[]): boolean =>
  features.some(feature => /^plain-\w+-name$/.test(feature)) &&
  features.some(feature => /^form-(clause|that|marks-direct)$/.test(feature));

/** What the engines hardly believe (under 0.3) is right in 4 of 20, however it looks. */
const mostUnlikely = 0.45;
const isUnlikely = (features: readonly string[]): boolean =>
  features.some(feature => /^judge-(-\d+)$/.test(feature) && Number(feature.slice('judge-'.length)) <= -2);

/** A thing behind a verb that is none of saying, calling or naming is what was done, not what was said: `blocked a shot`. */
const isDeed = (features: readonly string[]): boolean =>
  features.includes('indirect') && features.some(feature => /^verb-(other|think|show)-form-phrase$/.test(feature));

/** Between 0 and 1. */
export function confidenceOf(features: readonly string[]): number {
  const probability = probabilityOfNames(features, confidenceWeights);
  if (isUnlikely(features) || isDeed(features)) return Math.min(mostUnlikely, probability);
  return isPlain(features) ? Math.max(leastPlain, probability) : probability;
}

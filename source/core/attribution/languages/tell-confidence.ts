/**
 * How likely an attribution is right: its content and its source.
 *
 * Idea: logistic regression over how it was found (the construction, where the quotation stands to the verb) and how surely
 * its source was chosen. The features know no language, so that what was learnt from German tells for the others as well.
 */

import type {Attribution} from '../../document/analysis.ts';
import {probabilityOfNames} from '../../learning/named-logistic.ts';
import type {Item, Sentence} from '../../nlp/read-sentences.ts';
import type {Marked} from './attribute-marked.ts';
import type {Reported} from './attribute-reported.ts';
import type {Chosen} from './choose-source.ts';
import {confidenceWeights} from './confidence-weights.ts';
import {speechWeights} from './speech-weights.ts';

/** An attribution, and the features that tell how likely it is right. */
export type Untold = {readonly attribution: Omit<Attribution, 'confidence'>; readonly features: readonly string[]};

export const speechProbability = (features: readonly string[]): number => probabilityOfNames(features, speechWeights);

export const confidenceOf = (features: readonly string[]): number => probabilityOfNames(features, confidenceWeights);

const tenth = (value: number): number => Math.min(9, Math.floor(value * 10));
const describeChosen = (chosen: Chosen | undefined, other: string): readonly string[] =>
  chosen === undefined ? [`source-${other}`] : [`source-${chosen.phrase.kind}`, `chosen-${tenth(chosen.probability)}`];

/** `without`: where the source comes from that does not stand in the sentence. */
export function describeMarked(one: Marked, without: string | undefined, isJoined: boolean): readonly string[] {
  const {relation, chosen} = one;
  const speech = speechProbability(one.features);
  const features = ['bias', 'marked', `marked-${relation.kind}`, `speech-${tenth(speech)}`];
  if (relation.cue !== undefined) features.push(`marked-${relation.kind}-${relation.cue.kind}`);
  if (isJoined) features.push('joined');
  if (one.features.includes('alone')) features.push('alone');
  return [
    ...features,
    ...(chosen === undefined && without === 'dropped'
      ? ['source-pronoun', 'chosen-8']
      : describeChosen(chosen, without === undefined ? 'none' : `goes-on-${without}`)),
  ];
}

export function describeReported(one: Reported, {items}: Sentence, isMixed: boolean): readonly string[] {
  const {construction, verb, content, chosen, source} = one;
  const features = ['bias', construction, `${construction}-${verb.kind}`];
  const place = verb.at < 2 ? 'begins' : verb.at > items.length / 2 ? 'late' : 'early';
  features.push(`${construction}-${place}`);
  // A verb of saying inside a clause that depends on another.
  if (isDependent(items, verb.finite)) features.push('dependent', `${construction}-dependent`);
  if (/^(?:nicht|nie|ne|pas|no|non|não|niet)$/.test(items[verb.at - 1]?.key ?? '')) features.push('negated');
  const commas = items.filter(({key}) => key === ',').length;
  features.push(`${construction}-commas-${Math.min(3, commas)}`);
  if (content.length > 1) features.push('pieces', `${construction}-pieces`);
  if (isMixed) features.push('mixed');
  if (verb.isParticiple) features.push('participle');
  return [...features, ...describeChosen(chosen, source === undefined ? 'none' : 'joined')];
}

/** A comma and no second one before the verb, or a bracket left open. */
function isDependent(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  return (
    before.filter(({key}) => key === ',').length % 2 === 1 ||
    before.findLastIndex(({key}) => key === '(') > before.findLastIndex(({key}) => key === ')')
  );
}

/** A sentence that goes on with what was reported before. */
export const describeFree = (sentences: number, isMixed: boolean, last: string): readonly string[] => [
  'bias',
  'free',
  `free-${Math.min(3, sentences)}`,
  `free-after-${last}`,
  ...(isMixed ? ['mixed'] : []),
];

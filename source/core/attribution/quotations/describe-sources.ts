/**
 * Who may be the source of a quotation, once its cue is chosen, and what speaks for each noun phrase.
 *
 *     “No,” said Kim, who met Lee in May.                 Kim (next to the cue) beats Lee (in a clause about Kim)
 *
 * Candidates are the noun phrases around the quotation in its block and the one before, and the source of the
 * quotation before. Features see where a phrase stands from the cue and from the quotation, the words around it, its
 * own kind, and what was chosen before.
 */

import {lowerBound} from '../../document/lower-bound.ts';
import {bucket, feature} from '../../learning/feature.ts';
import {hashWord} from '../../learning/hash.ts';
import type {NounPhrase} from '../../nlp/noun-phrases.ts';
import type {CueCandidate, Decision} from './describe-cues.ts';
import {ending, firstWord, gapBetween, neighbours} from './describe-cues.ts';
import {type Evidence, supportOf} from './evidence.ts';
import type {Narration, NarrationQuotation} from './narration.ts';
import {sourceTemplates} from './source-templates.ts';

/** `phrase` is an index into the phrases of the narration. */
export type SourceCandidate = {readonly phrase: number; readonly features: readonly number[]};

const before = 110;
const after = 60;

export function describeSources(
  narration: Narration,
  phrases: readonly NounPhrase[],
  quotation: NarrationQuotation,
  index: number,
  cue: CueCandidate['word'],
  previous: Decision,
  evidence: Evidence,
): SourceCandidate[] {
  const first = firstWord(narration, quotation, before);
  const last = quotation.at + after;
  const candidates: SourceCandidate[] = [];
  let phrase = lowerBound(phrases.length, at => phrases[at]!.from >= first);
  if (previous.source !== undefined && previous.source < phrase)
    candidates.push({
      phrase: previous.source,
      features: describeSource(narration, phrases, quotation, index, cue, previous, evidence, previous.source),
    });
  for (; phrase < phrases.length; phrase++) {
    const start = phrases[phrase]!.from;
    if (start >= last || narration.blockOf[start]! > quotation.block) break;
    const features = describeSource(narration, phrases, quotation, index, cue, previous, evidence, phrase);
    candidates.push({phrase, features});
  }
  return candidates;
}

const titles =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|sgt|lt|prof|president|senator|secretary|minister|chairman|judge)\.?$/;
const people =
  /^(?:he|she|they|i|we|you|who|one|others|some|many|it|that|which|this|those|these|him|her|them|us|me|all|both|none)$/;

/** What kind of phrase it is: a pronoun by itself, a name with or without a title, a plural, a common noun. */
function kindOf(narration: Narration, {from, to, head}: NounPhrase): number {
  const word = narration.words[from]!;
  if (to - from === 1 && people.test(word)) return hashWord(word);
  if (word.startsWith('@')) return 9;
  const isName = narration.tags[head] === 'PROPN' && narration.upper[head]!;
  if (isName) return titles.test(word) ? 1 : to - from > 1 ? 2 : 3;
  return (narration.tags[from] === 'DET' ? 4 : 5) + (/s$/.test(narration.words[head]!) ? 2 : 0);
}

function describeSource(
  narration: Narration,
  phrases: readonly NounPhrase[],
  quotation: NarrationQuotation,
  index: number,
  cue: number | undefined,
  previous: Decision,
  evidence: Evidence,
  candidate: number,
): readonly number[] {
  const {hashes, blockOf, tags, sentenceOf} = narration;
  const phrase = phrases[candidate]!;
  const {isAfter, distance, sentences, quotations, blocks} = gapBetween(narration, quotation, index, phrase.from);
  const at = (word: number): number =>
    word < 0 || word >= narration.count ? 0 : blockOf[word] !== blockOf[phrase.from] ? 1 : hashes[word]!;
  const tagAt = (word: number): number =>
    word < 0 || word >= narration.count || blockOf[word] !== blockOf[phrase.from] ? 0 : hashWord(tags[word]!);
  const [left, right] = neighbours(narration, quotation, index);
  const kind = kindOf(narration, phrase);
  const head = hashes[phrase.head]!;
  const side = (isAfter ? 1 : 0) + 2 * sentences + 8 * Math.min(1, quotations) + 16 * blocks;
  const sameAsPrevious = previous.source === undefined ? 0 : previous.source === candidate ? 1 : 2;
  const isFirst = candidate === 0 || sentenceOf[phrases[candidate - 1]!.from] !== sentenceOf[phrase.from];
  const support = supportOf(evidence, 'source', narration.starts[phrase.from]!, narration.ends[phrase.to - 1]!);
  const level = narration.source[phrase.head]!;
  const features = [
    feature(sourceTemplates.kind, kind),
    feature(sourceTemplates.headLemma, head),
    feature(sourceTemplates.kindSide, kind, side),
    feature(sourceTemplates.distanceSide, bucket(distance), side),
    feature(sourceTemplates.wordBeforeSide, at(phrase.from - 1), side),
    feature(sourceTemplates.wordBehindSide, at(phrase.to), side),
    feature(sourceTemplates.wordBeforeKind, at(phrase.from - 1), kind),
    feature(sourceTemplates.wordBehindKind, at(phrase.to), kind),
    feature(sourceTemplates.sameAsPreviousSide, sameAsPrevious, side),
    feature(sourceTemplates.sameAsPreviousLeftHasCue, sameAsPrevious, left, cue === undefined ? 1 : 0),
    feature(sourceTemplates.isFirstSideHasCue, isFirst ? 1 : 0, side, cue === undefined ? 1 : 0),
    feature(sourceTemplates.tagBeforeTagBehindSide, tagAt(phrase.from - 1), tagAt(phrase.to), side),
    feature(sourceTemplates.sideEndingLeft, side, ending(quotation), left === 1 ? 1 : 0),
    feature(sourceTemplates.rightDistance, right, bucket(distance)),
    feature(sourceTemplates.support, support),
    feature(sourceTemplates.supportBestSide, support, evidence.best, side),
    feature(sourceTemplates.supportKind, support, kind),
    feature(sourceTemplates.levelSourceBegin, level, narration.sourceBegin[phrase.from]!),
    feature(sourceTemplates.levelSideKind, level, side, kind),
    feature(sourceTemplates.levelSupportSameAsPrevious, level, support, sameAsPrevious),
  ];
  if (cue === undefined) {
    features.push(
      feature(sourceTemplates.sideKind, side, kind),
      feature(sourceTemplates.distanceLeft, bucket(distance), left),
      feature(sourceTemplates.isFirstKindSide, isFirst ? 1 : 0, kind, side),
    );
    return features;
  }
  return features.concat(describeFromCue(narration, phrases, cue, candidate, kind, isFirst, quotation));
}

function describeFromCue(
  narration: Narration,
  phrases: readonly NounPhrase[],
  cue: number,
  candidate: number,
  kind: number,
  isFirst: boolean,
  {at}: NarrationQuotation,
): readonly number[] {
  const {hashes, sentenceOf, quotationsBefore, tags, words} = narration;
  const {from: first, to: end} = phrases[candidate]!;
  const isAfter = first > cue;
  const from = isAfter ? cue + 1 : end;
  const to = isAfter ? first : cue;
  const distance = isAfter ? to - from + 1 : -(to - from + 1);
  const side = (isAfter ? 1 : 0) + 2 * Math.min(2, Math.abs(sentenceOf[first]! - sentenceOf[cue]!));
  const quotations = Math.min(2, Math.abs(quotationsBefore[first]! - quotationsBefore[cue]!));
  const order = (cue < at ? 0 : 1) + (first < at ? 0 : 2);
  const lemma = hashes[cue]!;
  const {key, verbs, nouns, commas, who} = describeBetween(narration, from, to);
  const next = cue + 1 < narration.count ? hashWord(tags[cue + 1]!) : 0;
  const form = hashWord(words[cue]!.endsWith('ing') ? 'ing' : tags[cue]!);
  const features = [
    feature(sourceTemplates.distanceOrder, bucket(distance), order),
    feature(sourceTemplates.distanceSideQuotations, bucket(distance), side, quotations),
    feature(sourceTemplates.distanceKindOrder, bucket(distance), kind, order),
    feature(sourceTemplates.lemmaIsAfterOrder, lemma, isAfter ? 1 : 0, order),
    feature(sourceTemplates.lemmaDistance, lemma, bucket(distance)),
    feature(sourceTemplates.sideCountsBetweenOrder, side, verbs * 16 + nouns * 4 + Math.min(3, commas), order),
    feature(sourceTemplates.sideWhoCommas, side, who ? 1 : 0, commas),
    feature(sourceTemplates.isFirstSideQuotations, isFirst ? 1 : 0, side, order * 4 + quotations),
    feature(sourceTemplates.formDistanceOrder, form, bucket(distance), order),
    feature(sourceTemplates.nextSideOrder, next, side, order),
    feature(sourceTemplates.cueLemmaLemmaBefore, lemma, first > 0 ? hashes[first - 1]! : 0),
    feature(sourceTemplates.distanceLemmaBeforeOrder, bucket(distance), first > 0 ? hashes[first - 1]! : 0, order),
    feature(sourceTemplates.nounsIsFirstKind, bucket(nouns), isFirst ? 1 : 0, kind),
    feature(sourceTemplates.sideQuotationsOrder, side, quotations, order),
  ];
  if (to - from <= 6)
    features.push(
      feature(sourceTemplates.keyIsAfter, key, isAfter ? 1 : 0),
      feature(sourceTemplates.keyOrderLemma, key, order, lemma),
    );
  return features;
}

/** The tags between two words, and how many verbs, nouns and commas are among them. */
function describeBetween(narration: Narration, from: number, to: number) {
  let key = '';
  let verbs = 0;
  let nouns = 0;
  let commas = 0;
  let who = false;
  for (let word = from; word < to && word < from + 60; word++) {
    const tag = narration.tags[word]!;
    if (word < from + 7) key += tag === 'PUNCT' || tag === 'ADP' ? narration.words[word] : ` ${tag}`;
    if (tag === 'VERB') verbs++;
    else if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') nouns++;
    if (narration.words[word] === ',') commas++;
    if (narration.words[word] === 'who') who = true;
  }
  return {key: hashWord(key), verbs: Math.min(3, verbs), nouns: Math.min(3, nouns), commas: Math.min(3, commas), who};
}

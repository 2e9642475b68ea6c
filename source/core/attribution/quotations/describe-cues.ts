/**
 * Where the reporting word of a quotation may be, and what speaks for each place.
 *
 *     “No,” Kim told CNN, adding that he was tired.       told (near, after, the quotation ends in a comma) beats adding
 *
 * Candidates are the verbs, colons and dashes near the quotation, in its block and the one before; `none` stands for
 * no cue at all. Features see side, distance, words between, punctuation, neighbours and what the quotation before took.
 */

import {reportingNouns, reportingVerbs} from '../../data/reporting-words.ts';
import {bucket, feature} from '../../learning/feature.ts';
import {hashWord} from '../../learning/hash.ts';
import {cueTemplates} from './cue-templates.ts';
import {type Evidence, supportOf} from './evidence.ts';
import type {Narration, NarrationQuotation} from './narration.ts';

/** `word` is undefined for the candidate that there is no cue. */
export type CueCandidate = {readonly word: number | undefined; readonly features: readonly number[]};

/** What was decided for the quotation before this one: words of the narration. */
export type Decision = {readonly cue?: number | undefined; readonly source?: number | undefined};

const before = 70;
const after = 45;

const reporting = new Set(reportingVerbs.trim().split(/\s+/));
const nouns = new Set(reportingNouns.trim().split(/\s+/));

const isCue = (narration: Narration, word: number): boolean => {
  const tag = narration.tags[word]!;
  if (tag === 'VERB' || tag === 'AUX') return true;
  const lemma = narration.lemmas[word]!;
  return (
    reporting.has(lemma) ||
    reporting.has(narration.words[word]!) ||
    /^(?::|-|--|–|—|―)$/.test(lemma) ||
    nouns.has(lemma)
  );
};

export function describeCues(
  narration: Narration,
  quotation: NarrationQuotation,
  index: number,
  previous: Decision,
  evidence: Evidence,
): CueCandidate[] {
  const {at, block} = quotation;
  const candidates: CueCandidate[] = [
    {word: undefined, features: describeNone(narration, quotation, index, previous, evidence)},
  ];
  const first = firstWord(narration, quotation, before);
  const last = Math.min(narration.count, at + after);
  for (let word = first; word < last; word++) {
    if (narration.blockOf[word]! > block) break;
    if (!isCue(narration, word)) continue;
    candidates.push({word, features: describeCue(narration, quotation, index, previous, evidence, word)});
  }
  return candidates;
}

/** The first word of the narration that is looked at for a quotation: in its block or the one before. */
export function firstWord(narration: Narration, {at, block}: NarrationQuotation, distance: number): number {
  let first = at;
  while (first > 0 && at - first < distance && narration.blockOf[first - 1]! >= block - 1) first--;
  return first;
}

/** What stands between quotation and word: words, sentence ends, other quotations, a block's end. */
export function gapBetween(narration: Narration, {at, block}: NarrationQuotation, index: number, word: number) {
  const isAfter = word >= at;
  const distance = isAfter ? word - at : word - at + 1;
  const quotationSentence = isAfter
    ? at < narration.count
      ? narration.sentenceOf[at]!
      : 0
    : narration.sentenceOf[at - 1]!;
  const quotations = isAfter
    ? narration.quotationsBefore[word]! - (index + 1)
    : index - narration.quotationsBefore[word]!;
  return {
    isAfter,
    distance,
    sentences: Math.min(3, Math.abs(narration.sentenceOf[word]! - quotationSentence)),
    quotations: Math.min(3, Math.max(0, quotations)),
    blocks: Math.min(2, block - narration.blockOf[word]!),
  };
}

/** Word before and after the quotation, as far as they are in its block; hashes. */
export function neighbours(
  narration: Narration,
  {at, block}: NarrationQuotation,
  index: number,
): readonly [number, number] {
  const {quotations} = narration;
  const left =
    index > 0 && quotations[index - 1]!.at === at && quotations[index - 1]!.block === block
      ? 2
      : at > 0 && narration.blockOf[at - 1] === block
        ? narration.hashes[at - 1]!
        : 1;
  const right =
    index + 1 < quotations.length && quotations[index + 1]!.at === at && quotations[index + 1]!.block === block
      ? 2
      : at < narration.count && narration.blockOf[at] === block
        ? narration.hashes[at]!
        : 1;
  return [left, right];
}

const endings = new Map([...',.?!…—-¶'].map((character, index) => [character, index + 1]));
export const ending = ({last}: NarrationQuotation): number => endings.get(last) ?? 0;

function describeNone(
  narration: Narration,
  quotation: NarrationQuotation,
  index: number,
  previous: Decision,
  {best}: Evidence,
): readonly number[] {
  const [left, right] = neighbours(narration, quotation, index);
  const length = bucket(quotation.words);
  return [
    feature(cueTemplates.bias),
    feature(cueTemplates.left, left),
    feature(cueTemplates.right, right),
    feature(cueTemplates.endingLength, ending(quotation), length),
    feature(
      cueTemplates.hasPreviousLeftRight,
      previous.cue === undefined ? 0 : 1,
      left === 1 ? 1 : 0,
      right === 1 ? 1 : 0,
    ),
    feature(cueTemplates.leftRight, left, right),
    feature(cueTemplates.best, best),
    feature(cueTemplates.bestLeftRight, best, left === 1 ? 1 : 0, right === 1 ? 1 : 0),
  ];
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of feature templates, one a line
function describeCue(
  narration: Narration,
  quotation: NarrationQuotation,
  index: number,
  previous: Decision,
  evidence: Evidence,
  word: number,
): readonly number[] {
  const {isAfter, distance, sentences, quotations, blocks} = gapBetween(narration, quotation, index, word);
  const {hashes, tags, words, upper, blockOf} = narration;
  const [left, right] = neighbours(narration, quotation, index);
  const lemma = hashes[word]!;
  const form = hashWord(words[word]!);
  const side = (isAfter ? 1 : 0) + 2 * sentences + 8 * Math.min(1, quotations) + 16 * blocks;
  const near = bucket(distance);
  const end = ending(quotation);
  const length = quotation.words < 3 ? 0 : quotation.words < 6 ? 1 : quotation.words < 12 ? 2 : 3;
  const previousWord = word > 0 && blockOf[word - 1] === blockOf[word] ? word - 1 : undefined;
  const nextWord = word + 1 < narration.count && blockOf[word + 1] === blockOf[word] ? word + 1 : undefined;
  const tag = hashWord(tags[word]!);
  const sameAsPrevious = previous.cue === undefined ? 0 : previous.cue === word ? 1 : 2;
  const support = supportOf(evidence, 'cue', narration.starts[word]!, narration.ends[word]!);
  const level = narration.head[word]!;
  const features = [
    feature(cueTemplates.lemma, lemma),
    feature(cueTemplates.formSide, form, side),
    feature(cueTemplates.lemmaSide, lemma, side),
    feature(cueTemplates.lemmaNear, lemma, near),
    feature(cueTemplates.nearSide, near, side),
    feature(cueTemplates.sideEndLength, side, end, length),
    feature(cueTemplates.sideLeft, side, left),
    feature(cueTemplates.sideRight, side, right),
    feature(cueTemplates.nearLeftRight, near, left, right),
    feature(cueTemplates.tagNearSide, tag, near, side),
    feature(cueTemplates.previousWordSide, previousWord === undefined ? 0 : hashes[previousWord]!, side),
    feature(cueTemplates.nextWordSide, nextWord === undefined ? 0 : hashes[nextWord]!, side),
    feature(cueTemplates.previousWordLemma, previousWord === undefined ? 0 : hashes[previousWord]!, lemma),
    feature(cueTemplates.nextWordLemma, nextWord === undefined ? 0 : hashes[nextWord]!, lemma),
    feature(cueTemplates.sameAsPreviousSideLeft, sameAsPrevious, side, isAfter ? 0 : left === 1 ? 1 : 0),
    feature(cueTemplates.sameAsPreviousQuotationsLeft, sameAsPrevious, bucket(quotations), left),
    feature(
      cueTemplates.previousTagNearSide,
      previousWord === undefined ? 0 : hashWord(tags[previousWord]!) + (upper[previousWord] ? 1 : 0),
      near,
      side,
    ),
    feature(
      cueTemplates.nextTagNearSide,
      nextWord === undefined ? 0 : hashWord(tags[nextWord]!) + (upper[nextWord] ? 1 : 0),
      near,
      side,
    ),
    feature(cueTemplates.lengthLemmaIsAfter, length, lemma, isAfter ? 1 : 0),
    feature(cueTemplates.endNear, end, near),
    feature(cueTemplates.support, support),
    feature(cueTemplates.supportSide, support, side),
    feature(cueTemplates.supportLevelBest, support, level, evidence.best),
    feature(cueTemplates.levelSideNear, level, side, near),
    feature(cueTemplates.levelLemma, level, lemma),
  ];
  const between = betweenTags(narration, quotation.at, word);
  if (between !== undefined)
    features.push(
      feature(cueTemplates.betweenIsAfter, between, isAfter ? 1 : 0),
      feature(cueTemplates.betweenLemma, between, lemma),
    );
  features.push(
    feature(
      cueTemplates.verbsBetweenIsAfterSentences,
      verbsBetween(narration, quotation.at, word),
      isAfter ? 1 : 0,
      sentences,
    ),
  );
  return features;
}

/** Hash of the tags between the quotation and the word where they are few. */
function betweenTags(narration: Narration, at: number, word: number): number | undefined {
  const from = word < at ? word + 1 : at;
  const to = Math.max(word, at);
  if (to - from > 5) return undefined;
  let key = '';
  for (let index = from; index < to; index++)
    key += narration.tags[index] === 'PUNCT' ? narration.words[index] : ` ${narration.tags[index]}`;
  return hashWord(key);
}

/** How many reporting verbs stand between, up to 3, and other verbs, up to 3. */
function verbsBetween(narration: Narration, at: number, word: number): number {
  const from = word < at ? word + 1 : at;
  const to = Math.max(word, at);
  let reported = 0;
  let other = 0;
  for (let index = from; index < to && reported < 3; index++) {
    if (reporting.has(narration.lemmas[index]!)) reported++;
    else if (narration.tags[index] === 'VERB') other++;
  }
  return reported * 4 + Math.min(3, other);
}

/**
 * What speaks for and against a quotation being speech: titles of works, nicknames, terms and scare quotes are not.
 *
 *     a so-called “pendulum diplomacy”      the “Tonight Show”      said it was “a start.”       only the last is
 *
 * Features see its inside, the words around it, whether it is the name of a broadcast or they are about shows, books and
 * the like, what the network reads in it, and how the most confident attribution holds it. They were chosen among two
 * hundred by what lowers the loss in cross-validation on train.
 */

import {slice} from '../../document/span.ts';
import {bucket, feature} from '../../learning/feature.ts';
import {hashWord} from '../../learning/hash.ts';
import {isBroadcast} from './broadcasts.ts';
import {ending, neighbours} from './describe-cues.ts';
import type {Inside} from './describe-inside.ts';
import type {Evidence} from './evidence.ts';
import {hintsOfTitle} from './hints-of-title.ts';
import type {Narration} from './narration.ts';
import {speechTemplates} from './speech-templates.ts';

/** What stands for the network's level where there is no other quotation. */
const none = 99;

/** The features of each quotation of the narration; `evidence` has one entry for each. */
export function describeSpeech(narration: Narration, evidence: readonly Evidence[]): readonly (readonly number[])[] {
  const elsewhere = contentOfOthers(narration);
  return narration.quotations.map((_, index) =>
    describeQuotation(narration, index, evidence[index]!, elsewhere[index]!),
  );
}

function describeQuotation(
  narration: Narration,
  index: number,
  {best, bestBegun, bestEnded, before, behind}: Evidence,
  contentElsewhere: number,
): readonly number[] {
  const {hashes, tags, upper, quotations} = narration;
  const quotation = quotations[index]!;
  const {at, block, titleCase, content, first, firstTag, firstTags, firstContent} = quotation;
  const inBlock = (word: number): boolean => word >= 0 && word < narration.count && narration.blockOf[word] === block;
  const wordAt = (word: number): number => (inBlock(word) ? hashes[word]! : 1);
  const tagAt = (word: number): number => (inBlock(word) ? hashWord(tags[word]!) + (upper[word] ? 1 : 0) : 1);
  const [left, right] = neighbours(narration, quotation, index);
  const size = bucket(quotation.words);
  const shape = shapeOf(quotation);
  const end = ending(quotation);
  const places = best === 0 ? none : bucket(letters(before));
  const hints = hintsOfTitle(narration, quotation);
  return [
    feature(speechTemplates.bias),
    feature(speechTemplates.leftEnd, left, end),
    feature(speechTemplates.rightEnd, right, end),
    feature(speechTemplates.leftTagBehind, left, tagAt(at)),
    feature(speechTemplates.tagBeforeTagBehindSize, tagAt(at - 1), tagAt(at), size),
    feature(speechTemplates.wordTwoBeforeLeft, wordAt(at - 2), left),
    feature(speechTemplates.wordThreeBeforeWordTwoBefore, wordAt(at - 3), wordAt(at - 2)),
    feature(speechTemplates.hasPersonSizeShape, quotation.hasPerson ? 1 : 0, size, shape),
    feature(speechTemplates.endTagBehind, end, tagAt(at)),
    feature(speechTemplates.firstLeft, first, left),
    feature(speechTemplates.firstTagsFirstContent, firstTags, firstContent),
    feature(speechTemplates.titleCaseTagBeforeContent, titleCase, tagAt(at - 1), content),
    feature(speechTemplates.titleHintPlaces, hints.exact),
    feature(speechTemplates.titleHintsTitleCaseLeft, hints.any, titleCase, left),
    feature(speechTemplates.titleHintsContent, hints.any, content),
    feature(speechTemplates.contentBeginContent, quotation.contentBegin, content),
    feature(speechTemplates.sourceContent, quotation.source, content),
    feature(speechTemplates.bestSizeShape, best, size, shape),
    feature(speechTemplates.bestEndShape, best, end, shape),
    feature(speechTemplates.bestFirstContentTitleCase, best, firstContent, titleCase),
    feature(speechTemplates.bestFirstTagLeft, best, firstTag, left),
    feature(speechTemplates.bestBegunBestEnded, bestBegun, bestEnded),
    feature(speechTemplates.placesBehind, places, best === 0 ? none : bucket(letters(behind))),
    feature(speechTemplates.placesBest, places, best),
    feature(speechTemplates.contentElsewhere, contentElsewhere),
    feature(speechTemplates.nextContentContent, quotations[index + 1]?.content ?? none, content),
    feature(speechTemplates.broadcast, isBroadcast(slice(narration.text, quotation)) ? 1 : 0),
    feature(speechTemplates.wordTwoBefore, wordAt(at - 2)),
    ...[0, 1, 2, 3].map(distance => feature(speechTemplates.wordAhead, wordAt(at + distance))),
  ];
}

/** Letters in words of six. */
const letters = (count: number): number => Math.trunc(count / 6);

const shapeOf = ({startsUpper, isCapital, hasVerb}: Inside): number =>
  (startsUpper ? 1 : 0) + (isCapital ? 2 : 0) + (hasVerb ? 4 : 0);

/** For each quotation the network's mean level of content over all others of the article: where others are speech, it may be too. */
function contentOfOthers({quotations}: Narration): readonly number[] {
  const sum = quotations.reduce((total, {content}) => total + content, 0);
  const others = quotations.length - 1;
  return quotations.map(({content}) => (others === 0 ? 0 : Math.trunc((sum - content) / others)));
}

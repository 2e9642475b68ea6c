/**
 * What speaks for and against a quotation being speech: titles of works, nicknames, terms and scare quotes are not.
 *
 *     a so-called “pendulum diplomacy”      the “Tonight Show”      said it was “a start.”       only the last is
 *
 * Features see its inside, the words around it, whether it is the name of a broadcast or they are about shows, books and
 * the like, what the network reads in it, and how the most believed attribution holds it. They were chosen among two
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
import type {Scene} from './scene.ts';

/** What stands for the network's level where there is no other quotation. */
const none = 99;

/** The features of each quotation of the scene; `evidence` has one entry for each. */
export function describeSpeech(scene: Scene, evidence: readonly Evidence[]): readonly (readonly number[])[] {
  const elsewhere = contentOfOthers(scene);
  return scene.quotations.map((_, index) => describeQuotation(scene, index, evidence[index]!, elsewhere[index]!));
}

function describeQuotation(
  scene: Scene,
  index: number,
  {best, bestBegun, bestEnded, before, behind}: Evidence,
  contentElsewhere: number,
): readonly number[] {
  const {hashes, tags, upper, quotations} = scene;
  const quotation = quotations[index]!;
  const {at, block, titleCase, content, first, firstTag, firstTags, firstContent} = quotation;
  const inBlock = (word: number): boolean => word >= 0 && word < scene.count && scene.blockOf[word] === block;
  const wordAt = (word: number): number => (inBlock(word) ? hashes[word]! : 1);
  const tagAt = (word: number): number => (inBlock(word) ? hashWord(tags[word]!) + (upper[word] ? 1 : 0) : 1);
  const [left, right] = neighbours(scene, quotation, index);
  const size = bucket(quotation.words);
  const shape = shapeOf(quotation);
  const end = ending(quotation);
  const places = best === 0 ? none : bucket(letters(before));
  const hints = hintsOfTitle(scene, quotation);
  return [
    feature(200),
    feature(201, left, end),
    feature(202, right, end),
    feature(203, left, tagAt(at)),
    feature(204, tagAt(at - 1), tagAt(at), size),
    feature(205, wordAt(at - 2), left),
    feature(206, wordAt(at - 3), wordAt(at - 2)),
    feature(207, quotation.hasPerson ? 1 : 0, size, shape),
    feature(208, end, tagAt(at)),
    feature(209, first, left),
    feature(210, firstTags, firstContent),
    feature(211, titleCase, tagAt(at - 1), content),
    feature(212, hints.exact),
    feature(213, hints.any, titleCase, left),
    feature(214, hints.any, content),
    feature(215, quotation.contentBegin, content),
    feature(216, quotation.source, content),
    feature(217, best, size, shape),
    feature(218, best, end, shape),
    feature(219, best, firstContent, titleCase),
    feature(220, best, firstTag, left),
    feature(221, bestBegun, bestEnded),
    feature(222, places, best === 0 ? none : bucket(letters(behind))),
    feature(223, places, best),
    feature(224, contentElsewhere),
    feature(225, quotations[index + 1]?.content ?? none, content),
    feature(226, isBroadcast(slice(scene.text, quotation)) ? 1 : 0),
    feature(227, wordAt(at - 2)),
    ...[0, 1, 2, 3].map(distance => feature(228, wordAt(at + distance))),
  ];
}

/** Letters in words of six. */
const letters = (count: number): number => Math.trunc(count / 6);

const shapeOf = ({startsUpper, isCapital, hasVerb}: Inside): number =>
  (startsUpper ? 1 : 0) + (isCapital ? 2 : 0) + (hasVerb ? 4 : 0);

/** For each quotation the network's mean level of content over all others of the article: where others are speech, it may be too. */
function contentOfOthers({quotations}: Scene): readonly number[] {
  const sum = quotations.reduce((total, {content}) => total + content, 0);
  const others = quotations.length - 1;
  return quotations.map(({content}) => (others === 0 ? 0 : Math.trunc((sum - content) / others)));
}

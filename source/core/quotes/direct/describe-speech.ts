/**
 * What speaks for and against a quotation being speech: titles of works, nicknames, terms and scare quotes are not.
 *
 *     a so-called “pendulum diplomacy”      the “Tonight Show”      said it was “a start.”       only the last is
 *
 * Features see its length, capitals, verbs and persons inside, the punctuation inside the closing mark, the words
 * around it, and how well the best cue and source fit.
 */

import {hashWord} from '../../text/hash.ts';
import {ending, neighbours} from './describe-cues.ts';
import type {Evidence} from './evidence.ts';
import {bucket, feature} from './features.ts';
import type {Scene, SceneQuotation} from './scene.ts';

/** The best cue, its lead over the candidate that there is none, and the previous quotation's verdict. */
export type SpeechContext = {
  readonly cue: number | undefined;
  readonly lead: number;
  readonly wasSpeech: boolean | undefined;
};

export function describeSpeech(
  scene: Scene,
  quotation: SceneQuotation,
  index: number,
  {cue, lead, wasSpeech}: SpeechContext,
  {best, bestExact, kind: evidenceKind}: Evidence,
): readonly number[] {
  const {at, block, words, capitals, hasVerb, hasPerson, startsUpper, closed, single} = quotation;
  const {hashes, tags, quotations, blocks} = scene;
  const [left, right] = neighbours(scene, quotation, index);
  const inBlock = (word: number) => word >= 0 && word < scene.count && scene.blockOf[word] === block;
  const at2 = (word: number) => (inBlock(word) ? hashes[word]! : 1);
  const tagAt = (word: number) => (inBlock(word) ? hashWord(tags[word]!) : 1);
  const size = bucket(words);
  const shape = (startsUpper ? 1 : 0) + (words > 1 && capitals >= (words - 1) / 2 ? 2 : 0) + (hasVerb ? 4 : 0);
  const end = ending(quotation);
  const leadBucket = Math.max(-4, Math.min(8, Math.round(lead)));
  const cueLemma = cue === undefined ? 0 : hashes[cue]!;
  const cueDistance = cue === undefined ? 99 : bucket(cue - at);
  const whole = inBlock(at - 1) ? 0 : 1;
  const kind = blocks[block]!.kind;
  const quotationsInBlock = quotations[index - 1]?.block === block ? 1 : 0;
  return [
    feature(200),
    feature(201, size, shape),
    feature(202, size, shape, end),
    feature(203, left, end),
    feature(204, left, size),
    feature(205, right, end),
    feature(206, left, tagAt(at)),
    feature(207, tagAt(at - 1), tagAt(at), size),
    feature(208, at2(at - 2), left),
    feature(209, leadBucket, size),
    feature(210, leadBucket, shape),
    feature(211, cueLemma, cueDistance),
    feature(212, cueLemma, size),
    feature(213, cueDistance, size),
    feature(214, hasPerson ? 1 : 0, size, shape),
    feature(215, closed ? 1 : 0, single ? 1 : 0, size),
    feature(216, whole, size, shape),
    feature(217, wasSpeech === undefined ? 2 : wasSpeech ? 1 : 0, quotationsInBlock, size),
    feature(218, hashWord(kind), size),
    feature(219, tagAt(at - 1), shape, end),
    feature(220, at2(at - 1), shape),
    feature(221, leadBucket, cueDistance),
    feature(222, left, right),
    feature(223, tagAt(at - 2), tagAt(at - 1), shape),
    feature(224, hashWord(scene.text[quotation.end] ?? ''), end, size),
    feature(225, at2(at - 3), at2(at - 2)),
    feature(226, best, bestExact, evidenceKind),
    feature(227, best, size, shape),
    feature(228, quotation.content, size),
    feature(229, quotation.content, quotation.begin),
    feature(230, quotation.content, best, bestExact),
    feature(231, best, end, shape),
    feature(232, quotation.content, shape, end),
  ];
}

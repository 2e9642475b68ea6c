/**
 * Which of the labeller's best few readings of a cue is the right one.
 *
 * Idea: the labeller sees tokens and pairs of them; whether a content begins in the middle of a quotation, leaves a verb
 * over at the end of the sentence, or holds another cue, is to be seen of a whole reading only. So each is described
 * as a whole, and a log-linear model chooses (reranking, Collins and Koo 2005).
 *
 *     Ruiz said the dam was safe, adding that she had checked.      not `the dam was safe, adding that she had checked`
 *
 * Cost: some fifty features for each reading. The weights come from `npm run train`.
 */

import {feature} from '../../learning/feature.ts';
import {type LinearModel, rank, scoreOf} from '../../learning/linear-model.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import type {Labelling, Reading} from '../arguments/label-arguments.ts';
import {leastLevel, levelAt, meanLevel} from '../network/levels.ts';
import {signalAt} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {labellingTemplates} from './labelling-templates.ts';

/** A possible attribution: a cue and the words that go with it; `choice` is how likely its labelling is the right one. */
export type Candidate = Labelling & Omit<Reading, 'labellings'> & {readonly choice: number};

export function chooseLabelling(
  paragraph: Paragraph,
  cues: Float32Array,
  reading: Reading,
  model: LinearModel,
): Candidate {
  const {labellings, ...cue} = reading;
  const {best, probability} = rank(
    describeLabellings(paragraph, cues, reading).map(features => scoreOf(model, features)),
  );
  return {...labellings[best]!, ...cue, choice: probability};
}

/** The features of each reading. */
export const describeLabellings = (
  p: Paragraph,
  cues: Float32Array,
  reading: Reading,
): readonly (readonly number[])[] =>
  reading.labellings.map((labelling, rank) => [
    ...describeWhole(p, reading, labelling, rank),
    ...labelling.content.flatMap((range, index) =>
      describeContent(p, cues, reading, range, index === labelling.content.length - 1),
    ),
    ...describeSource(p, reading, labelling.source),
  ]);

const outside = 99;
const classAt = (p: Paragraph, i: number): number => (i >= 0 && i < p.tokens.count ? p.classIds[i]! : outside);
const sizeOf = (length: number): number => (length === 0 ? 0 : 1 + Math.min(6, Math.floor(Math.log2(length))));

/** Where the parts stand, and what of the sentence belongs to none. */
function describeWhole(p: Paragraph, {head}: Reading, labelling: Labelling, rank: number): readonly number[] {
  const {source, cue, content, behind, contentCertainty, sourceCertainty} = labelling;
  const lemma = p.lemmaIds[head]!;
  const gap = Math.min(12, Math.round(behind * 2));
  const order = content.reduce((sides, {from}) => sides | (from > head ? 1 : 2), 0) * 4 + Math.min(3, content.length);
  const sourceSide = source.length === 0 ? 0 : source[0]!.from < head ? 1 : 2;
  const rest = restOfSentence(p, head, [...source, ...cue, ...content]);
  return [
    feature(labellingTemplates.rank, rank),
    feature(labellingTemplates.rankGap, rank, gap),
    feature(labellingTemplates.gap, gap),
    feature(labellingTemplates.orderSourceSide, order, sourceSide),
    feature(labellingTemplates.orderLemma, order, lemma),
    feature(labellingTemplates.sourceSideLemma, sourceSide, lemma),
    feature(labellingTemplates.beforeOrder, rest.before, order),
    feature(labellingTemplates.afterOrder, rest.after, order),
    feature(labellingTemplates.beforeAfterLemma, rest.before, rest.after, lemma),
    feature(labellingTemplates.contentCertaintyOrder, Math.round(contentCertainty * 10), order),
    feature(labellingTemplates.sourceCertaintySourceSide, Math.round(sourceCertainty * 10), sourceSide),
    feature(
      labellingTemplates.cueSizeLemma,
      Math.min(3, cue.length),
      cue.length === 0 ? 0 : sizeOf(cue[0]!.to - cue[0]!.from),
      lemma,
    ),
    feature(labellingTemplates.partCountsRank, source.length, content.length, rank),
  ];
}

/** How much of the cue's sentence, before and after the cue, is in no part: words, and whether a verb is among them. */
function restOfSentence({sentences, tokens, isVerb}: Paragraph, head: number, parts: readonly TokenRange[]) {
  const isIn = (i: number): boolean => parts.some(({from, to}) => from <= i && i < to);
  const measure = (step: 1 | -1): number => {
    let words = 0;
    let verbs = 0;
    for (let i = head; sentences[i] === sentences[head] && i >= 0 && i < tokens.count; i += step) {
      if (isIn(i) || tokens.tags[i] === 'PUNCT') continue;
      words++;
      verbs |= isVerb[i]!;
    }
    return sizeOf(words) * 2 + verbs;
  };
  return {before: measure(-1), after: measure(1)};
}

function describeContent(
  p: Paragraph,
  cues: Float32Array,
  {head}: Reading,
  {from, to}: TokenRange,
  isLast: boolean,
): readonly number[] {
  const {quoted, sentences, tokens, wordIds, lemmaIds, isVerb} = p;
  const side = from > head ? 1 : 2;
  const last = to - 1;
  const startsInside = quoted[from] !== 0 && from > 0 && quoted[from - 1] === quoted[from] ? 1 : 0;
  const endsInside = quoted[last] !== 0 && to < tokens.count && quoted[to] === quoted[last] ? 1 : 0;
  const isAtEnd = to >= tokens.count || sentences[to] !== sentences[last] || /^[.!?]$/.test(tokens.words[to]!) ? 1 : 0;
  const isAtStart = from === 0 || sentences[from] !== sentences[from - 1] ? 1 : 0;
  const size = sizeOf(to - from);
  const mark = to < tokens.count && tokens.tags[to] === 'PUNCT' ? wordIds[to]! : 0;
  const inside = lookInside(p, cues, from, to);
  const lemma = lemmaIds[head]!;
  const [first, before, end, next] = [from, from - 1, last, to].map(i => levelAt(p, i, signalAt.content)) as [
    number,
    number,
    number,
    number,
  ];
  return [
    feature(labellingTemplates.sideClassFirstClassBefore, side, classAt(p, from), classAt(p, from - 1)),
    feature(labellingTemplates.sideWordFirst, side, wordIds[from]!),
    feature(labellingTemplates.sideLemmaClassFirst, side, lemma, classAt(p, from)),
    feature(labellingTemplates.sideClassLastClassBehind, side, classAt(p, last), classAt(p, to)),
    feature(labellingTemplates.markClassTwoBehindSide, mark, classAt(p, to + 1), side),
    feature(labellingTemplates.markWordTwoBehindSide, mark, to + 1 < tokens.count ? wordIds[to + 1]! : 0, side),
    feature(labellingTemplates.cutsQuotationSide, startsInside * 2 + endsInside, side, quoted[from] === 0 ? 0 : 1),
    feature(labellingTemplates.isAtEndSideIsLast, isAtEnd, side, isLast ? 1 : 0),
    feature(labellingTemplates.isAtStartSideIsAtEnd, isAtStart, side, isAtEnd),
    feature(labellingTemplates.contentFirstContentBeforeBegin, first, before, levelAt(p, from, signalAt.contentBegin)),
    feature(labellingTemplates.contentAtEndContentBehind, end, next),
    feature(labellingTemplates.contentBehindIsAtEndMark, next, isAtEnd, mark),
    feature(labellingTemplates.contentBeforeIsAtStart, before, isAtStart),
    feature(labellingTemplates.minContentSize, inside.least, size),
    feature(labellingTemplates.cuesInsideIsAtEndSide, inside.cues, isAtEnd, side),
    feature(labellingTemplates.bracketsIsAtEnd, inside.brackets, isAtEnd),
    feature(labellingTemplates.verbsSizeSide, inside.verbs, size, side),
    feature(labellingTemplates.lemmaSizeSide, lemma, size, side),
    feature(labellingTemplates.lemmaIsAtEndMark, lemma, isAtEnd, mark),
    feature(
      labellingTemplates.verbBehindClassBehindIsAtEnd,
      to < tokens.count ? isVerb[to]! : 2,
      classAt(p, to),
      isAtEnd,
    ),
    feature(labellingTemplates.minContentNextIsAtEnd, inside.least, next, isAtEnd),
  ];
}

/** The least level of content in a range, its cues, verbs and open brackets, each up to 2. */
function lookInside(p: Paragraph, cues: Float32Array, from: number, to: number) {
  const {tokens, isVerb, quoted} = p;
  let cueCount = 0;
  let verbs = 0;
  let brackets = 0;
  for (let i = from; i < to; i++) {
    if (cues[i]! > 0.4 && quoted[i] === 0) cueCount++;
    verbs += isVerb[i]!;
    if (tokens.words[i] === '(') brackets++;
    if (tokens.words[i] === ')') brackets--;
  }
  return {
    least: leastLevel(p, [{from, to}], signalAt.content),
    cues: Math.min(2, cueCount),
    verbs: Math.min(2, verbs),
    brackets: Math.max(-1, Math.min(1, brackets)),
  };
}

function describeSource(p: Paragraph, {head}: Reading, source: readonly TokenRange[]): readonly number[] {
  const [range] = source;
  if (range === undefined)
    return [
      feature(labellingTemplates.lemmaWithoutSource, p.lemmaIds[head]!),
      feature(labellingTemplates.classBeforeCueClassAfterCue, classAt(p, head - 1), classAt(p, head + 1)),
    ];
  const {from, to} = range;
  const side = from > head ? 1 : 2;
  const level = meanLevel(p, [range], signalAt.source);
  return [
    feature(labellingTemplates.sourceSideClassFirstClassBefore, side, classAt(p, from), classAt(p, from - 1)),
    feature(labellingTemplates.sourceSideClassLastClassBehind, side, classAt(p, to - 1), classAt(p, to)),
    feature(labellingTemplates.sourceLevelSize, level, sizeOf(to - from)),
    feature(
      labellingTemplates.sourceBeforeStartSourceBeginAtStart,
      levelAt(p, from - 1, signalAt.source),
      levelAt(p, from, signalAt.sourceBegin),
    ),
    feature(
      labellingTemplates.sourceAtEndSourceBehindEnd,
      levelAt(p, to - 1, signalAt.source),
      levelAt(p, to, signalAt.source),
    ),
    feature(labellingTemplates.sideDistance, side, Math.min(9, Math.abs(head - (side === 1 ? from : to - 1)))),
    feature(labellingTemplates.sourceClassBehindClassTwoBehindSide, classAt(p, to), classAt(p, to + 1), side),
    feature(labellingTemplates.sourceSizeSideClassFirst, sizeOf(to - from), side, classAt(p, from)),
    feature(labellingTemplates.sourceWordLastSide, p.wordIds[to - 1]!, side),
  ];
}

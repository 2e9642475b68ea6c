import {finish, hashWord, mix} from '../../learning/hash.ts';
import {off} from '../../learning/templates.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {labelTemplates, pairTemplates} from './argument-templates.ts';
import {emissionCount, transitionCount} from './labels.ts';
import {lookAround, type Outlook} from './look-around.ts';

/** Part of a paragraph that may hold the source, the cue words and the content of one cue: tokens `from` to before `to`. */
export type Window = {readonly from: number; readonly to: number; readonly cue: number};

/** Tokens that a window reaches to each side; in a block longer than any newspaper's, fewer, so that no text hangs. */
const longestReach = 220;
const shortReach = 40;
const longestParagraph = 3000;
const comma = hashWord(',');
const outside = 0x9e3779b9 | 0;
const that = hashWord('that');
const relative = new Set(
  [
    'who',
    'which',
    'whose',
    'where',
    'when',
    'while',
    'because',
    'if',
    'as',
    'after',
    'before',
    'since',
    'although',
  ].map(hashWord),
);

/**
 * The sentence of the cue, and the sentences before and after it as long as they are joined to it by quotations:
 * content goes beyond its sentence only between quotation marks.
 */
export function windowOf({sentences, quoted}: Paragraph, cue: number): Window {
  const n = sentences.length;
  const reach = n > longestParagraph ? shortReach : longestReach;
  let from = cue;
  let to = cue + 1;
  while (from > 0 && cue - from < reach && sentences[from - 1] === sentences[cue]) from--;
  while (to < n && to - cue < reach && sentences[to] === sentences[cue]) to++;
  while (
    from > 0 &&
    cue - from < reach &&
    (quoted[from - 1] !== 0 || (quoted[from] !== 0 && sentences[from - 1] === sentences[from]))
  )
    from--;
  while (
    to < n &&
    to - cue < reach &&
    (quoted[to] !== 0 || (quoted[to - 1] !== 0 && sentences[to] === sentences[to - 1]))
  )
    to++;
  return {from, to, cue};
}

/** What lies between a token and the cue, gathered going outwards from the cue. */
type Between = {commas: number; verbs: number; flags: number; nouns: number; cues: number};

/**
 * Fills `emissions` (emissionCount hashes per token) and `transitions` (transitionCount per token) for a window.
 * Everything is relative to the cue: direction, distance, what stands between, how the cue is used.
 */
export function argumentFeatures(
  p: Paragraph,
  cues: Float32Array,
  window: Window,
  emissions: Uint32Array,
  transitions: Uint32Array,
): void {
  const {from, to, cue} = window;
  const context = cueContext(p, window);
  const outlook = lookAround(p, cues, window);
  fill(p, window, context, outlook, emissions, transitions, cue, to, 1);
  fill(p, window, context, outlook, emissions, transitions, cue - 1, from - 1, -1);
}

type Context = {
  readonly lemma: number;
  readonly cls: number;
  readonly before: number;
  readonly after: number;
  readonly wordAfter: number;
  readonly shape: number;
  readonly adjacentBefore: number;
  readonly adjacentAfter: number;
};

function cueContext(p: Paragraph, {from, to, cue}: Window): Context {
  const {classIds: c, quoted, sentences, isVerb, tokens} = p;
  const at = (ids: Int32Array, k: number): number => (k >= from && k < to ? ids[k]! : outside);
  let k = cue - 1;
  let passive = 0;
  while (k >= from && cue - k < 4) {
    if (tokens.tags[k] === 'AUX' && tokens.lemmas[k] === 'be') passive = 1;
    k--;
  }
  const ends =
    cue + 1 >= to ||
    sentences[cue + 1] !== sentences[cue] ||
    p.wordIds[cue + 1] === comma ||
    /^[.!?]$/.test(tokens.words[cue + 1]!)
      ? 1
      : 0;
  let q = cue - 1;
  while (q >= from && quoted[q] === 0 && cue - q < 14) q--;
  const adjacentBefore = q >= from ? quoted[q]! : 0;
  q = cue + 1;
  while (q < to && quoted[q] === 0 && q - cue < 14) q++;
  const adjacentAfter = q < to ? quoted[q]! : 0;
  const verbBefore = cue > from && isVerb[cue - 1] ? 1 : 0;
  const inside = quoted[cue] ? 1 : 0;
  const shape =
    passive |
    (ends << 1) |
    ((adjacentBefore ? 1 : 0) << 2) |
    ((adjacentAfter ? 1 : 0) << 3) |
    (inside << 4) |
    (verbBefore << 5);
  return {
    lemma: p.lemmaIds[cue]!,
    cls: c[cue]!,
    before: at(c, cue - 1),
    after: at(c, cue + 1),
    wordAfter: at(p.wordIds, cue + 1),
    shape,
    adjacentBefore,
    adjacentAfter,
  };
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of feature templates, one a line
function fill(
  p: Paragraph,
  {from, to, cue}: Window,
  x: Context,
  o: Outlook,
  emissions: Uint32Array,
  transitions: Uint32Array,
  start: number,
  stop: number,
  step: 1 | -1,
): void {
  const {wordIds: w, classIds: c, lemmaIds: l, quoted, sentences, tokens} = p;
  const between: Between = {commas: 0, verbs: 0, flags: 0, nouns: 0, cues: 0};
  const at = (ids: Int32Array, k: number): number => (k >= from && k < to ? ids[k]! : outside);
  const signal = (k: number, which: number): number => (k >= from && k < to ? p.levels[k * signalCount + which]! : 99);
  for (let i = start; i !== stop; i += step) {
    let e = (i - from) * emissionCount;
    const put = (template: number, a: number, b = 0, d = 0, f = 0): void => {
      emissions[e++] = template === off ? 0 : finish(mix(mix(mix(mix(template, a), b), d), f));
    };
    const distance = i - cue;
    const direction = Math.sign(distance) + 2;
    const far = direction * 16 + bucket(Math.abs(distance));
    const C = c[i]!;
    const cm1 = at(c, i - 1);
    const cp1 = at(c, i + 1);
    const inside = quoted[i] === 0 ? 0 : quoted[i] === x.adjacentBefore ? 1 : quoted[i] === x.adjacentAfter ? 2 : 3;
    const insideBefore = i > from ? (quoted[i - 1] ? 1 : 0) : 2;
    const insideNext = i + 1 < to ? (quoted[i + 1] ? 1 : 0) : 2;
    const sentence = Math.max(-2, Math.min(2, sentences[i]! - sentences[cue]!)) + 3;
    const first = i === 0 || sentences[i - 1] !== sentences[i] ? 1 : 0;
    const last = i + 1 >= w.length || sentences[i + 1] !== sentences[i] ? 1 : 0;
    const commas = Math.min(3, between.commas);
    const verbs = Math.min(3, between.verbs);
    const path = commas * 64 + verbs * 16 + between.flags + direction * 1024;
    const title = /^\p{Lu}/u.test(tokens.forms[i]!) ? 1 : 0;

    put(labelTemplates.bias, 0);
    put(labelTemplates.word, w[i]!);
    put(labelTemplates.wordBefore, at(w, i - 1));
    put(labelTemplates.wordNext, at(w, i + 1));
    put(labelTemplates.class, C);
    put(labelTemplates.classBefore, cm1);
    put(labelTemplates.classNext, cp1);
    put(labelTemplates.classTwoBeforeClassBefore, at(c, i - 2), cm1);
    put(labelTemplates.classBeforeClass, cm1, C);
    put(labelTemplates.classClassNext, C, cp1);
    put(labelTemplates.classNextClassTwoNext, cp1, at(c, i + 2));
    put(labelTemplates.classBeforeClassClassNext, cm1, C, cp1);
    put(labelTemplates.wordBeforeWord, at(w, i - 1), w[i]!);
    put(labelTemplates.wordWordNext, w[i]!, at(w, i + 1));
    put(labelTemplates.far, far);
    put(labelTemplates.farClass, far, C);
    put(labelTemplates.directionCueLemma, direction, x.lemma);
    put(labelTemplates.farCueLemma, far, x.lemma);
    put(labelTemplates.directionCueLemmaClass, direction, x.lemma, C);
    put(labelTemplates.farCueClassClass, far, x.cls, C);
    put(labelTemplates.sentenceInsideDirection, sentence, inside, direction);
    put(labelTemplates.insideFar, inside, far);
    put(labelTemplates.insideCueUseDirection, inside, x.shape, direction);
    put(labelTemplates.insideAfterCueDirection, inside, x.after, direction);
    put(labelTemplates.insideClass, inside, C);
    put(labelTemplates.path, path);
    put(labelTemplates.pathClass, path, C);
    put(labelTemplates.directionVerbsClassClassBefore, direction, verbs, C, cm1);
    put(labelTemplates.directionCommasClassClassNext, direction, commas, C, cp1);
    put(labelTemplates.pathClassBefore, path, cm1);
    put(labelTemplates.firstLastDirectionInside, first, last, direction, inside);
    put(labelTemplates.firstClassDirection, first, C, direction);
    put(labelTemplates.lastClassDirection, last, C, direction);
    put(labelTemplates.afterCueDirectionClass, x.after, direction, C);
    put(labelTemplates.beforeCueDirectionClass, x.before, direction, C);
    put(labelTemplates.wordAfterCueFar, x.wordAfter, far);
    put(labelTemplates.cueUseFar, x.shape, far);
    put(labelTemplates.cueUseDirectionClass, x.shape, direction, C);
    put(labelTemplates.cueUsePath, x.shape, path);
    put(labelTemplates.titleDirectionVerbsCommas, title, direction, verbs, commas);
    put(labelTemplates.cueLemmaWordAfterCueDirection, x.lemma, x.wordAfter, direction);
    put(labelTemplates.cueClassPath, x.cls, path);
    put(labelTemplates.cueLemmaPath, x.lemma, path);
    put(labelTemplates.insideBeforeInsideInsideNextDirection, insideBefore, inside, insideNext, direction);
    put(labelTemplates.insideBeforeInsideClassClassBefore, insideBefore, inside, C, cm1);
    put(labelTemplates.classTwoBeforeClassBeforeClass, at(c, i - 2), cm1, C);
    put(labelTemplates.classClassNextClassTwoNext, C, cp1, at(c, i + 2));
    put(labelTemplates.directionNounsClassVerbs, direction, Math.min(3, between.nouns), C, verbs);
    put(labelTemplates.directionLemmaVerbs, direction, l[i]!, verbs);
    put(labelTemplates.beforeCueAfterCueFar, x.before, x.after, far);
    put(labelTemplates.cueLemmaCueUseDirectionInside, x.lemma, x.shape, direction, inside);
    put(labelTemplates.pathClassBeforeClass, path, cm1, C);
    put(labelTemplates.pathClassClassNext, path, C, cp1);
    put(labelTemplates.wordBeforeDirectionVerbs, at(w, i - 1), direction, verbs);
    put(labelTemplates.wordTwoBeforeWordBeforeDirection, at(w, i - 2), at(w, i - 1), direction);
    put(labelTemplates.sentencePath, sentence, path);
    const k = i - from;
    const level = o.level[k]!;
    const segment = o.segment[k]! + 4;
    const nature = o.nature[k]!;
    const opening = o.opening[k]!;
    const levelAfter = i + 1 < to ? o.level[k + 1]! : 9;
    const cuesBetween = Math.min(2, between.cues);
    put(labelTemplates.levelDirectionInside, level, direction, inside);
    put(labelTemplates.levelLevelAfterClass, level, levelAfter, C);
    put(labelTemplates.cuesBetweenDirectionInside, cuesBetween, direction, inside);
    put(labelTemplates.cuesBetweenPath, cuesBetween, path);
    put(labelTemplates.cuesBetweenDirectionClassVerbs, cuesBetween, direction, C, verbs);
    put(labelTemplates.nextCueDirectionClass, o.nextCue[k]!, direction, C);
    put(labelTemplates.nextCueRestOfSentenceDirectionClassBefore, o.nextCue[k]!, o.rest[k]!, direction, cm1);
    put(labelTemplates.segmentNatureOpening, segment, nature, opening);
    put(labelTemplates.segmentNatureCueUse, segment, nature, x.shape);
    put(labelTemplates.openingNatureDirectionCuesBetween, opening, nature, direction, cuesBetween);
    put(labelTemplates.segmentOpeningCueLemma, segment, opening, x.lemma);
    put(labelTemplates.restOfSentenceDirectionClassClassNext, o.rest[k]!, direction, C, cp1);
    put(labelTemplates.bracketsSegmentDirectionClass, o.depth[k]!, segment, direction, C);
    put(labelTemplates.natureLevelAfterDirectionClassNext, nature, levelAfter, direction, cp1);
    put(labelTemplates.segmentNatureCuesBetweenInside, segment, nature, cuesBetween, inside);
    put(labelTemplates.restOfSentenceNatureFar, o.rest[k]!, nature, far);

    const content = signal(i, signalAt.content);
    const contentBefore = signal(i - 1, signalAt.content);
    const contentNext = signal(i + 1, signalAt.content);
    const contentBegin = signal(i, signalAt.contentBegin);
    const source = signal(i, signalAt.source);
    const sourceBefore = signal(i - 1, signalAt.source);
    const sourceBegin = signal(i, signalAt.sourceBegin);
    const cueLevel = signal(i, signalAt.cue);
    put(labelTemplates.contentDirectionInside, content, direction, inside);
    put(labelTemplates.contentContentBeforeDirection, content, contentBefore, direction);
    put(labelTemplates.contentContentNextDirection, content, contentNext, direction);
    put(labelTemplates.contentBeginDirectionCuesBetween, contentBegin, direction, cuesBetween);
    put(labelTemplates.contentBeginContentFar, contentBegin, content, far);
    put(labelTemplates.sourceDirectionSourceBegin, source, direction, sourceBegin);
    put(labelTemplates.sourceSourceBeforeFar, source, sourceBefore, far);
    put(labelTemplates.sourceBeginDirectionVerbsCommas, sourceBegin, direction, verbs, commas);
    put(labelTemplates.cueLevelFar, cueLevel, far);
    put(labelTemplates.contentSourceCueLevelDirection, content, source, cueLevel, direction);
    put(labelTemplates.contentSegmentCuesBetweenNature, content, segment, cuesBetween, nature);
    put(labelTemplates.contentClassClassNextDirection, content, C, cp1, direction);

    let t = (i - from) * transitionCount;
    const join = (template: number, a: number, b = 0, d = 0): void => {
      transitions[t++] = template === off ? 0 : finish(mix(mix(mix(template, a), b), d));
    };
    join(pairTemplates.bias, 0);
    join(pairTemplates.classDirection, C, direction);
    join(pairTemplates.classBeforeClass, cm1, C);
    join(pairTemplates.insideBeforeInsideFirst, insideBefore, inside, first);
    join(pairTemplates.far, far);
    join(pairTemplates.cueLemmaDirection, x.lemma, direction);
    join(pairTemplates.classBeforeDirectionCommas, cm1, direction, commas);
    join(pairTemplates.contentContentBeforeDirection, content, contentBefore, direction);
    join(pairTemplates.contentBeginDirection, contentBegin, direction);
    join(pairTemplates.sourceSourceBeforeDirection, source, sourceBefore, direction);

    if (i === cue) continue;
    if (w[i] === comma) between.commas++;
    if (p.isVerb[i]) between.verbs++;
    if (tokens.tags[i] === 'NOUN' || tokens.tags[i] === 'PROPN' || tokens.tags[i] === 'PRON') between.nouns++;
    if (w[i] === that) between.flags |= 1;
    if (relative.has(w[i]!)) between.flags |= 2;
    if (o.level[i - from]! > 2) between.cues++;
    if (quoted[i]) between.flags |= 4;
    if (tokens.tags[i] === 'CCONJ') between.flags |= 8;
  }
}

function bucket(distance: number): number {
  if (distance < 6) return distance;
  return distance < 9 ? 6 : distance < 14 ? 7 : distance < 24 ? 8 : distance < 45 ? 9 : 10;
}

import {finish, hashWord, mix} from '../../learning/hash.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
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
      emissions[e++] = finish(mix(mix(mix(mix(template, a), b), d), f));
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

    put(1, 0);
    put(2, w[i]!);
    put(3, at(w, i - 1));
    put(4, at(w, i + 1));
    put(5, C);
    put(6, cm1);
    put(7, cp1);
    put(8, at(c, i - 2), cm1);
    put(9, cm1, C);
    put(10, C, cp1);
    put(11, cp1, at(c, i + 2));
    put(12, cm1, C, cp1);
    put(13, at(w, i - 1), w[i]!);
    put(14, w[i]!, at(w, i + 1));
    put(15, far);
    put(16, far, C);
    put(17, direction, x.lemma);
    put(18, far, x.lemma);
    put(19, direction, x.lemma, C);
    put(20, far, x.cls, C);
    put(21, sentence, inside, direction);
    put(22, inside, far);
    put(23, inside, x.shape, direction);
    put(24, inside, x.after, direction);
    put(25, inside, C);
    put(26, path);
    put(27, path, C);
    put(28, direction, verbs, C, cm1);
    put(29, direction, commas, C, cp1);
    put(30, path, cm1);
    put(31, first, last, direction, inside);
    put(32, first, C, direction);
    put(33, last, C, direction);
    put(34, x.after, direction, C);
    put(35, x.before, direction, C);
    put(36, x.wordAfter, far);
    put(37, x.shape, far);
    put(38, x.shape, direction, C);
    put(39, x.shape, path);
    put(40, title, direction, verbs, commas);
    put(41, x.lemma, x.wordAfter, direction);
    put(42, x.cls, path);
    put(43, x.lemma, path);
    put(44, insideBefore, inside, insideNext, direction);
    put(45, insideBefore, inside, C, cm1);
    put(46, at(c, i - 2), cm1, C);
    put(47, C, cp1, at(c, i + 2));
    put(48, direction, Math.min(3, between.nouns), C, verbs);
    put(49, direction, l[i]!, verbs);
    put(50, x.before, x.after, far);
    put(51, x.lemma, x.shape, direction, inside);
    put(52, path, cm1, C);
    put(53, path, C, cp1);
    put(54, at(w, i - 1), direction, verbs);
    put(55, at(w, i - 2), at(w, i - 1), direction);
    put(56, sentence, path);
    const k = i - from;
    const level = o.level[k]!;
    const segment = o.segment[k]! + 4;
    const nature = o.nature[k]!;
    const opening = o.opening[k]!;
    const levelAfter = i + 1 < to ? o.level[k + 1]! : 9;
    const cuesBetween = Math.min(2, between.cues);
    put(57, level, direction, inside);
    put(58, level, levelAfter, C);
    put(59, cuesBetween, direction, inside);
    put(60, cuesBetween, path);
    put(61, cuesBetween, direction, C, verbs);
    put(62, o.nextCue[k]!, direction, C);
    put(63, o.nextCue[k]!, o.rest[k]!, direction, cm1);
    put(64, segment, nature, opening);
    put(65, segment, nature, x.shape);
    put(66, opening, nature, direction, cuesBetween);
    put(67, segment, opening, x.lemma);
    put(68, o.rest[k]!, direction, C, cp1);
    put(69, o.depth[k]!, segment, direction, C);
    put(70, nature, levelAfter, direction, cp1);
    put(71, segment, nature, cuesBetween, inside);
    put(72, o.rest[k]!, nature, far);

    const content = signal(i, signalAt.content);
    const contentBefore = signal(i - 1, signalAt.content);
    const contentNext = signal(i + 1, signalAt.content);
    const contentBegin = signal(i, signalAt.contentBegin);
    const source = signal(i, signalAt.source);
    const sourceBefore = signal(i - 1, signalAt.source);
    const sourceBegin = signal(i, signalAt.sourceBegin);
    const cueLevel = signal(i, signalAt.cue);
    put(73, content, direction, inside);
    put(74, content, contentBefore, direction);
    put(75, content, contentNext, direction);
    put(76, contentBegin, direction, cuesBetween);
    put(77, contentBegin, content, far);
    put(78, source, direction, sourceBegin);
    put(79, source, sourceBefore, far);
    put(80, sourceBegin, direction, verbs, commas);
    put(81, cueLevel, far);
    put(82, content, source, cueLevel, direction);
    put(83, content, segment, cuesBetween, nature);
    put(84, content, C, cp1, direction);

    let t = (i - from) * transitionCount;
    const join = (template: number, a: number, b = 0, d = 0): void => {
      transitions[t++] = finish(mix(mix(mix(template + 100, a), b), d));
    };
    join(1, 0);
    join(2, C, direction);
    join(3, cm1, C);
    join(4, insideBefore, inside, first);
    join(5, far);
    join(6, x.lemma, direction);
    join(7, cm1, direction, commas);
    join(8, content, contentBefore, direction);
    join(9, contentBegin, direction);
    join(10, source, sourceBefore, direction);

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

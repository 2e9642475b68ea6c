/**
 * Which noun phrase is the source of a verb of saying.
 *
 * Idea: each phrase of the sentence is described by where it stands from the verb, what lies between and what its article
 * and its preposition tell; the sum of the weights decides, and the softmax over the phrases says how surely (conditional
 * logit, McFadden 1974).
 *
 *     „Nein“, sagte ⟦Vogt⟧ am Montag dem Sender.      Vogt: right behind the verb; dem Sender: dative
 *
 * Cost: the phrases of one sentence for each verb.
 */
import type {Lexicon} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';
import type {Cue} from './find-cues.ts';
import type {Phrase} from './find-phrases.ts';
import {sourceWeights} from './source-weights.ts';
import {subjectFirstWeights} from './subject-first-weights.ts';

export type Chosen = {readonly phrase: Phrase; readonly probability: number};

/** `content` tells where what is said stands: behind the verb or before it. */
export function chooseSource(
  items: readonly Item[],
  phrases: readonly Phrase[],
  cue: Cue,
  content: 'behind' | 'before',
  lexicon: Lexicon,
): Chosen | undefined {
  if (cue.kind === 'according') return sourceBehind(items, phrases, cue, lexicon);
  if (cue.kind === 'behind') return sourceBefore(items, phrases, cue);
  const voiceless = items[cue.at + 1]?.key === 'es' || items[cue.at - 1]?.key === 'es';
  if (voiceless && /^(?:heißt|hieß|heiße)$/.test(items[cue.at]!.key)) return sourceOfIt(items, phrases, cue);
  const weights = lexicon.isVerbSecond ? sourceWeights : subjectFirstWeights;
  const noneScore = weights.none ?? 0;
  const scores = phrases.map(phrase =>
    describeSource(items, phrases, phrase, cue, content).reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const total = scores.reduce((sum, score) => sum + Math.exp(score), Math.exp(noneScore));
  const best = scores.reduce((top, score, at) => (score > scores[top]! ? at : top), 0);
  const phrase = phrases[best];
  if (phrase === undefined || scores[best]! < noneScore) return undefined;
  return {phrase, probability: Math.exp(scores[best]!) / total};
}

/** `heißt es in der Erklärung`, `hieß es aus dem Ministerium`. */
function sourceOfIt(items: readonly Item[], phrases: readonly Phrase[], {at}: Cue): Chosen | undefined {
  const governed = phrases.filter(({isGoverned, kind}) => isGoverned && kind !== 'pronoun');
  const phrase = governed.find(({from}) => from > at && from - at < 5) ?? governed.findLast(({to}) => to <= at);
  return phrase === undefined || items[phrase.from] === undefined ? undefined : {phrase, probability: 0.8};
}

/** `laut Vogt`: the phrase right behind. */
function sourceBehind(
  items: readonly Item[],
  phrases: readonly Phrase[],
  {at: cue, to}: Cue,
  lexicon: Lexicon,
): Chosen | undefined {
  if (to - cue > 1 && lexicon.hasCapitalNouns && !belongs.test(items[to]?.key ?? ''))
    return ownWords(items, phrases, cue, to);
  const phrase = cutAt(
    items,
    phrases.find(other => other.to > to),
    to,
  );
  if (phrase === undefined) return undefined;
  for (let at = to; at < phrase.from; at++) if (items[at]!.kind !== 'word') return undefined;
  return phrase.from - to > 3 ? undefined : {phrase, probability: 0.95};
}

/** What ties somebody to `nach Angaben`. */
const belongs = /^(?:des|der|dieser|seiner|ihrer|eines|einer|von|vom|beider|mehrerer|zweier)$/;

/** `nach Polizeiangaben` names nobody else; `nach eigenen Angaben` are those of the subject. */
function ownWords(items: readonly Item[], phrases: readonly Phrase[], at: number, to: number): Chosen {
  const isOwn = items.slice(at, to).some(({key}) => /^eigene[nr]?$/.test(key));
  const subject = phrases.find(
    ({from, isGoverned, isOblique}) => (from < at || from >= to) && !isGoverned && !isOblique,
  );
  const words: Phrase = {from: at + 1, to, core: to, kind: 'noun', isOblique: false, isGoverned: true};
  return {phrase: isOwn && subject !== undefined ? subject : words, probability: 0.85};
}

/** `Angaben des Ministeriums` is a phrase, of which `Angaben` belongs to the cue. */
function cutAt(items: readonly Item[], phrase: Phrase | undefined, at: number): Phrase | undefined {
  if (phrase === undefined || phrase.from >= at) return phrase;
  const from = /^(?:von|vom|de|di|van)$/.test(items[at]?.key ?? '') ? at + 1 : at;
  return from < phrase.to ? {...phrase, from, core: Math.max(phrase.core, from + 1)} : undefined;
}

/** `Vogt zufolge`: the phrase right before. */
function sourceBefore(items: readonly Item[], phrases: readonly Phrase[], {at}: Cue): Chosen | undefined {
  const phrase = phrases.findLast(({to}) => to <= at);
  return phrase === undefined || at - phrase.to > 1 || items[at - 1]?.key === ','
    ? undefined
    : {phrase, probability: 0.95};
}

const near = (count: number): number => Math.min(count, 2);

/** The features of one phrase for one verb. */
export function describeSource(
  items: readonly Item[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  cue: Cue,
  content: 'behind' | 'before',
): readonly string[] {
  const {finite} = cue;
  const isAfter = phrase.from > finite;
  const between = phrases.filter(other =>
    isAfter ? other.from > finite && other.from < phrase.from : other.from >= phrase.to && other.to <= finite,
  );
  const plain = between.filter(({isGoverned}) => !isGoverned).length;
  const [from, to] = isAfter ? [finite + 1, phrase.from] : [phrase.to, finite];
  const gap = items.slice(from, to);
  const commas = gap.filter(({key}) => key === ',').length;
  const features = [`${isAfter ? 'after' : 'before'}-${near(plain)}`, phrase.kind];
  if (phrase.kind === 'pronoun' && /^(?:es|man|diese|dieses|it|on|ce)$/.test(items[phrase.from]!.key))
    features.push('nobody');
  if (gap.length === 0) features.push(`touching-${isAfter ? 'after' : 'before'}`, `touching-${phrase.kind}`);
  if (phrase.isGoverned) features.push('governed');
  if (phrase.isOblique) features.push('oblique');
  for (let count = 0; count < Math.min(commas, 3); count++) features.push('comma');
  if (gap.some(({kind}) => kind === 'quotation')) features.push('quotation');
  if (gap.some(({key}) => key === ':')) features.push('colon');
  if (content === 'before') features.push(isAfter ? `behind-after-${near(plain)}` : 'behind-before');
  if (!isAfter && phrase.from === 0) features.push('first');
  return features;
}

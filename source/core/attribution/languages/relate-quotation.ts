/** How a quotation stands to the verbs of saying in its sentence. */
import type {Lexicon} from '../../nlp/lexicon.ts';
import type {Item} from '../../nlp/read-sentences.ts';
import type {Cue} from './find-cues.ts';
import {isClosed} from './find-phrases.ts';
import type {ReadSentence} from './read-block.ts';

export type Relation = {
  /**
   * `behind`: the cue follows at once; `colon`: a colon stands before; `before`: the cue stands earlier in the sentence;
   * `later`: somewhere behind.
   */
  readonly kind: 'behind' | 'colon' | 'before' | 'later' | 'none';
  readonly cue?: Cue;
  /** Items between cue and quotation. */
  readonly distance: number;
};

export function relateQuotation(sentence: ReadSentence, at: number, lexicon: Lexicon): Relation {
  const {items, cues} = sentence;
  const follows = nextWord(items, at + 1, lexicon);
  const behind = cues.find(
    cue => cue.finite >= at + 1 && Math.min(cue.finite, cue.at) <= follows && cue.kind !== 'behind',
  );
  const inverted = behind ?? findInverted(sentence, at, follows, lexicon);
  if (inverted !== undefined && items[at - 1]?.key !== ':') return {kind: 'behind', cue: inverted, distance: 0};
  const before = cues.findLast(cue => cue.at < at && cue.finite < at + 1);
  if (items[at - 1]?.key === ':') {
    const verb = cues.findLast(cue => cue.at < at && cue.kind !== 'behind');
    return {kind: 'colon', distance: 0, ...(verb === undefined ? {} : {cue: verb})};
  }
  const later = cues.find(cue => cue.at > at);
  const distance = (cue: Cue): number => Math.abs(cue.at - at);
  const isLater =
    later !== undefined && (before === undefined || (later.kind === 'call' && distance(later) < distance(before)));
  if (isLater) return {kind: 'later', cue: later, distance: distance(later)};
  return before === undefined ? {kind: 'none', distance: 0} : {kind: 'before', cue: before, distance: distance(before)};
}

/**
 * A verb that no list has, right behind a quotation and a comma and before somebody, or alone where a verb needs no
 * subject: `“No firmé nada”, juró.`
 */
function findInverted(
  {items, phrases}: ReadSentence,
  quotation: number,
  at: number,
  lexicon: Lexicon,
): Cue | undefined {
  if (items[quotation + 1]?.key !== ',') return undefined;
  const verb = lexicon.auxiliaries.has(items[at]?.key ?? '') && !lexicon.isVerbSecond ? at + 1 : at;
  const word = items[verb];
  if (word?.kind !== 'word' || word.isCapital || isClosed(word, lexicon)) return undefined;
  const cue: Cue = {kind: 'say', at: verb, to: verb + 1, finite: at, isParticiple: verb > at};
  const next = items[verb + 1];
  if (lexicon.dropsPronouns && (next === undefined || /^[.,;]$/.test(next.key))) return cue;
  const phrase = phrases.find(({from}) => from > verb);
  if (phrase === undefined || phrase.isGoverned || phrase.isOblique || phrase.from - verb > 3) return undefined;
  return /^(?:name|role|pronoun)$/.test(phrase.kind) ? cue : undefined;
}

/** The first word behind a comma or a dash, pronouns of the verb left out: `s’est exclamé`. */
function nextWord(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < items.length && /^[,.–—-]$/.test(items[at]!.key)) at++;
  while (at < items.length && lexicon.objects.has(items[at]!.key)) at++;
  return at;
}

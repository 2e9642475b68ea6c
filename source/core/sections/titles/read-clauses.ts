/**
 * Reads the clauses of a sentence without a grammar: a subject that is a noun phrase, the verb group behind it, and what
 * follows the verb, phrase by phrase, as long as it is easily read.
 *
 * Example: `On Monday, the council, which met for hours, has closed the old harbour to trawlers because of storms.` is
 * the council | has closed | the old harbour | to trawlers.
 * Cost: linear in the tokens, times the few places where a clause may begin.
 */

import type {Tokens} from '../../nlp/tagger.ts';
import type {TokenRange} from '../../nlp/token-range.ts';
import {readVerb, type VerbGroup} from './write-verb.ts';

export type Part = TokenRange & {readonly kind: 'noun' | 'preposition' | 'infinitive' | 'adjective' | 'particle'};

export type Clause = {
  readonly subject: TokenRange;
  readonly verb: VerbGroup;
  /** What follows the verb, in order. */
  readonly parts: readonly Part[];
  /** Nothing but a mark, a conjunction or the end of the sentence stands behind the last part. */
  readonly isWhole: boolean;
  /** The token behind all that was read. */
  readonly next: number;
};

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);
const takesTwo = /^(?:give|call|name|make|tell|offer|send|show|hand|ask|grant|deny|cost|pay|teach|owe|elect|consider)$/;
const unreal = /^(?:if|unless|whether|lest|until|till|than|before|suppose|imagine)$/;
/** What turns a clause into its opposite, or nearly. */
const denies = /^(?:never|not|n't|hardly|rarely|seldom|barely|scarcely|neither|nor|no)$/;
const mostParts = 4;
const longestPhrase = 9;

const isMark = ({tags}: Tokens, at: number): boolean => tags[at] === 'PUNCT';

/** `labor-friendly`: a hyphen without spaces. */
export const isHyphen = ({words, starts, ends, count}: Tokens, at: number): boolean =>
  words[at] === '-' && at > 0 && at + 1 < count && ends[at - 1] === starts[at] && ends[at] === starts[at + 1];

export const isPossessive = ({words}: Tokens, at: number): boolean => words[at] === "'s" || words[at] === "'";

/** The end of a noun phrase that begins at a token, with `of` and a second one; `from` where there is none. */
function nounEnd(tokens: Tokens, from: number, end: number): number {
  const {words, tags} = tokens;
  let at = from;
  let head = -1;
  while (at < end && at - from < longestPhrase) {
    if (isHyphen(tokens, at) && at > from && at + 1 < end) {
      at += 2;
      head = at - 1;
    } else if (isHyphen(tokens, at + 1) && at + 2 < end && !isMark(tokens, at)) at++;
    else if (
      isPossessive(tokens, at) &&
      head === at - 1 &&
      at + 1 < end &&
      (nominal.has(tags[at + 1]!) || tags[at + 1] === 'ADV')
    )
      at++;
    else if (
      nominal.has(tags[at]!) ||
      (tags[at] === 'PRON' && /^(?:his|her|its|their|our|my|your)$/.test(words[at]!))
    ) {
      // A second determiner begins another phrase.
      if (tags[at] === 'DET' && at > from && tags[at - 1] !== 'DET' && !isPossessive(tokens, at - 1)) break;
      if (tags[at] === 'NOUN' || tags[at] === 'PROPN' || tags[at] === 'NUM') head = at;
      at++;
    } else if (tags[at] === 'ADV' && at > from && (tags[at + 1] === 'ADJ' || tags[at + 1] === 'NUM')) at++;
    else if (tags[at] === 'SYM' && tags[at + 1] === 'NUM') at++;
    else break;
  }
  if (head < from) return from;
  const to = head + 1;
  if (to < end && words[to] === 'of') {
    const second = nounEnd(tokens, to + 1, Math.min(end, to + 1 + longestPhrase));
    if (second > to + 1) return second;
  }
  return to;
}

/** The clauses of a sentence: the main one, and those that begin behind a comma or a conjunction. */
export function readClauses(tokens: Tokens, {from, to}: TokenRange): readonly Clause[] {
  const clauses: Clause[] = [];
  if (tokens.forms[to - 1] === '?') return clauses;
  let at = from;
  while (at < to) {
    // What holds only if something else does is no fact.
    if (unreal.test(tokens.words[at]!)) return clauses;
    if (mayBegin(tokens, at, from)) {
      const clause = readClause(tokens, at, to);
      if (clause !== undefined) {
        clauses.push(clause);
        at = clause.parts.at(-1)?.to ?? clause.verb.to;
        continue;
      }
    }
    at++;
  }
  return clauses;
}

/** At the beginning of the sentence, behind a mark, and behind `that`, `and`, `but`, `because`. */
function mayBegin(tokens: Tokens, at: number, from: number): boolean {
  const {tags, words} = tokens;
  if (!(nominal.has(tags[at]!) || isHyphen(tokens, at + 1)) || isHyphen(tokens, at - 1)) return false;
  if (/^(?:what|which|whose|how|whatever|that)$/.test(words[at]!)) return false;
  const before = tags[at - 1];
  // `fear of refugees and immigrants is not new`: what stands behind `and` is a clause only behind a comma.
  if (before === 'CCONJ') return at - 1 === from || tags[at - 2] === 'PUNCT';
  return at === from || before === 'PUNCT' || before === 'SCONJ' || (at === from + 1 && before === 'ADV');
}

function readClause(tokens: Tokens, from: number, end: number): Clause | undefined {
  const {tags, words} = tokens;
  let subjectEnd = nounEnd(tokens, from, end);
  if (subjectEnd === from) return undefined;
  let at = subjectEnd;
  if (words[at] === 'and') {
    const second = nounEnd(tokens, at + 1, end);
    if (second > at + 1 && (tags[second] === 'VERB' || tags[second] === 'AUX')) at = subjectEnd = second;
  }
  // `the emails sent to Powell have been moved`, `the council in the north closed it`.
  at = skipModifiers(tokens, at, end);
  if (at < 0) return undefined;
  const verb = readVerb(tokens, at, end);
  if (verb === undefined) return undefined;
  const {parts, next} = readParts(tokens, verb, end);
  const clause = {subject: {from, to: subjectEnd}, verb, parts, isWhole: isStop(tokens, next, end), next};
  if (next >= end || !/^(?:VERB|AUX)$/.test(tags[next]!))
    return mayBeParticiple(tokens, clause, end) ? undefined : clause;
  // A participle behind the subject with a verb behind it: the verb is the one meant.
  const second = at === subjectEnd && tags[from - 1] !== 'SCONJ' ? readVerb(tokens, next, end) : undefined;
  if (second === undefined || !isParticiple(tokens, verb)) return undefined;
  const rest = readParts(tokens, second, end);
  return {...clause, verb: second, parts: rest.parts, isWhole: isStop(tokens, rest.next, end), next: rest.next};
}

/** By its letters: `sent`, `closed`, `known`. */
const isParticiple = ({words}: Tokens, {from, to, main}: VerbGroup): boolean =>
  to - from === 1 && /(?:ed|en|wn|nt|ld|de|ught|und|ut|et)$/.test(words[main]!);

/** `emails sent to Powell and letters found in a drawer have been moved`: no clause is `emails sent to Powell`. */
function mayBeParticiple(tokens: Tokens, {verb, parts, next}: Clause, end: number): boolean {
  if (!isParticiple(tokens, verb) || parts[0]?.kind === 'noun' || parts[0]?.kind === 'infinitive') return false;
  if (tokens.words[next] === ',' || tokens.words[next] === '.') return false;
  return tokens.tags.slice(next, end).includes('AUX');
}

const isStop = (tokens: Tokens, at: number, end: number): boolean =>
  at >= end ||
  /^[,.;!?—–)]/.test(tokens.forms[at]!) ||
  /^(?:CCONJ|SCONJ)$/.test(tokens.tags[at]!) ||
  /^(?:who|which|when|where|while)$/.test(tokens.words[at]!);

/** Behind the subject: an insertion between commas, prepositions with their phrases. -1 where no verb can follow. */
function skipModifiers(tokens: Tokens, from: number, end: number): number {
  const {tags, words} = tokens;
  let at = from;
  for (let guard = 0; guard < 4 && at < end; guard++) {
    if (tags[at] === 'AUX' || tags[at] === 'VERB') return at;
    // `never mentions` is the opposite of `mentions`.
    if (denies.test(words[at]!)) return -1;
    if (tags[at] === 'ADV') {
      at++;
      continue;
    }
    if (words[at] === ',') {
      let close = at + 1;
      while (close < end && words[close] !== ',' && !/^["“”]$/.test(words[close]!)) close++;
      if (words[close] !== ',' || close - at > 16) return -1;
      at = close + 1;
    } else if (tags[at] === 'ADP') {
      const next = nounEnd(tokens, at + 1, end);
      if (next === at + 1) return -1;
      at = next;
    } else return -1;
  }
  return -1;
}

/** The phrases behind a verb. */
function readParts(
  tokens: Tokens,
  verb: VerbGroup,
  end: number,
): {readonly parts: readonly Part[]; readonly next: number} {
  const {tags, words} = tokens;
  const parts: Part[] = [];
  const from = verb.to;
  let at = from;
  while (at < end && parts.length < mostParts) {
    const tag = tags[at]!;
    if (tag === 'ADV' || (tag === 'ADP' && at === from && nounEnd(tokens, at + 1, end) === at + 1)) {
      if (/^(?:off|out|up|down|back|away|over|in|on|ahead|together|apart)$/.test(words[at]!) && at === from)
        parts.push({from: at, to: at + 1, kind: 'particle'});
      else if (tag === 'ADP') break;
      at++;
    } else if (tag === 'ADP') {
      const second = nounEnd(tokens, at + 1, end);
      if (second === at + 1) break;
      parts.push({from: at, to: second, kind: 'preposition'});
      at = second;
    } else if (words[at] === 'to' && (tags[at + 1] === 'VERB' || tags[at + 1] === 'AUX')) {
      const object = nounEnd(tokens, at + 2, end);
      parts.push({from: at, to: object, kind: 'infinitive'});
      at = object;
    } else {
      const noun = nounEnd(tokens, at, end);
      // `gives the ship a name`, but not `finds many people terrorists do not like`.
      if (noun > at && parts.at(-1)?.kind === 'noun' && !takesTwo.test(tokens.lemmas[verb.main]!)) break;
      if (noun > at) {
        parts.push({from: at, to: noun, kind: 'noun'});
        at = noun;
      } else if (tag === 'ADJ') {
        parts.push({from: at, to: at + 1, kind: 'adjective'});
        at++;
      } else break;
    }
    if (words[at] === 'and' && parts.length > 0) {
      const last = parts.at(-1)!;
      const second = nounEnd(tokens, at + 1, end);
      if (second > at + 1 && last.kind !== 'adjective' && !/^(?:VERB|AUX|ADV)$/.test(tags[second] ?? '')) {
        parts[parts.length - 1] = {...last, to: second};
        at = second;
      }
    }
  }
  return {parts, next: at};
}

/**
 * What the words of a source are: a name, a pronoun or a description.
 *
 * Idea: the head of the phrase decides. A name is the head unless it is possessive ("Obama's aides"), stands after a preposition ("a friend
 * of Obama") or before a noun ("the Obama campaign"); then the next name is tried, if it stands in apposition ("Obama's aide, Jane Doe").
 *
 *     Conservative icon ⟦Jane Doe⟧, a critic of John Roe       name
 *     a spokesman for Jane Doe                                 description
 *
 * Cost: linear in the source.
 */
import {lowerBound} from '../document/lower-bound.ts';
import type {Span} from '../document/span.ts';
import {type Gender, isRoleNoun, roleNouns} from './lexicon.ts';
import type {NameMention} from './read-run.ts';
import type {Word} from './words.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you' | 'who' | 'which';

export type SourceHead =
  | {readonly kind: 'name'; readonly name: number}
  | {readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly word: number}
  | {readonly kind: 'description'; readonly first: number; readonly last: number};

const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries<Pronoun>({
    he: 'he',
    him: 'he',
    his: 'he',
    himself: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    herself: 'she',
    they: 'they',
    them: 'they',
    their: 'they',
    theirs: 'they',
    themselves: 'they',
    both: 'they',
    it: 'it',
    its: 'it',
    itself: 'it',
    which: 'which',
    that: 'which',
    this: 'it',
    i: 'i',
    me: 'i',
    my: 'i',
    mine: 'i',
    myself: 'i',
    we: 'we',
    us: 'we',
    our: 'we',
    ours: 'we',
    ourselves: 'we',
    you: 'you',
    your: 'you',
    who: 'who',
    whom: 'who',
  }),
);

export const pronounGender = (pronoun: Pronoun): Gender | undefined =>
  pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : undefined;

const prepositions = new Set(
  'of for from at to by with in on about against between among like including under over behind around near into than after before within outside regarding'.split(
    ' ',
  ),
);
const followers = new Set(
  'who which whose of from at in with and or himself herself itself themselves then also later for on to as is was has had now still writing whom where when told said says speaking while via'.split(
    ' ',
  ),
);

/** Indices of the words that lie in `span` from its first to its last, the end exclusive. */
export function wordsIn(words: readonly Word[], span: Span): {readonly from: number; readonly to: number} {
  const from = lowerBound(words.length, index => words[index]!.end > span.start);
  const to = lowerBound(words.length, index => words[index]!.start >= span.end);
  return {from, to};
}

/** The head of `source`; undefined where the source holds no word. */
export function readSource(
  text: string,
  words: readonly Word[],
  names: readonly NameMention[],
  source: Span,
): SourceHead | undefined {
  const {from, to} = wordsIn(words, source);
  if (from >= to) return undefined;
  const pronoun = pronouns.get(words[from]!.key);
  const isAlone =
    to - from === 1 ||
    (!words[from + 1]!.isJoined && to - from > 1) ||
    words[from + 1]!.key === 'who' ||
    /^(?:himself|herself|themselves|itself|also|then|all|both)$/.test(words[from + 1]!.key);
  if (pronoun !== undefined && isAlone && !isName(words, names, from)) return {kind: 'pronoun', pronoun, word: from};
  const found = headName(text, words, names, from, to) ?? nameBehind(text, words, names, from, to);
  const name = found === undefined ? undefined : outOfBracket(text, words, names, found);
  return name === undefined ? {kind: 'description', first: from, last: to - 1} : {kind: 'name', name};
}

/** "Acme Works (XYZ: ACME)" and "Ann Lowell (R-Ohio)" are the name in front of the bracket. */
function outOfBracket(text: string, words: readonly Word[], names: readonly NameMention[], index: number): number {
  const {start, end} = {start: words[names[index]!.first]!.start, end: words[names[index]!.last]!.end};
  const from = Math.max(0, start - 40);
  const bracket = from + text.slice(from, start).lastIndexOf('(');
  if (
    bracket < from ||
    !/^\([^()]*$/.test(text.slice(bracket, start)) ||
    !/^[^()]{0,40}\)/.test(text.slice(end, end + 41))
  )
    return index;
  for (let at = index - 1; at >= 0 && words[names[at]!.last]!.line === words[names[index]!.first]!.line; at--) {
    const {end: before} = words[names[at]!.last]!;
    if (before <= bracket) return text.slice(before, bracket) === ' ' ? at : index;
  }
  return index;
}

/** "US" and "It" (the film) are written with a capital where a pronoun is not. */
const isName = (words: readonly Word[], names: readonly NameMention[], index: number): boolean => {
  if (words[index]!.key !== 'us' || !words[index]!.isCapital) return false;
  return names[lowerBound(names.length, at => names[at]!.last >= index)]?.titleFirst === index;
};

/** The source ends too early: "the Rev." before the name, "the mayor's niece" before a comma and the name. */
function nameBehind(
  text: string,
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
): number | undefined {
  const index = lowerBound(names.length, at => names[at]!.last >= to);
  const name = names[index];
  if (name === undefined || name.kind !== 'person' || words[name.first]!.sentence !== words[to - 1]!.sentence)
    return undefined;
  if (name.titleFirst < to && name.titleFirst >= from - 1 && name.first >= to) return index;
  const isSingular = roleNouns.has(words[to - 1]!.key) || isOfRole(words, to - 1);
  const isNext =
    name.titleFirst === to && /^(?:['’]s?)?\s*,\s*$/.test(text.slice(words[to - 1]!.end, words[to]!.start));
  return isNext && isSingular && !plural.test(words[from]!.key) ? index : undefined;
}

function headName(
  text: string,
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
): number | undefined {
  const firstName = lowerBound(names.length, at => names[at]!.last >= from);
  let lastName = firstName;
  while (lastName < names.length && names[lastName]!.first < to) lastName++;
  let isBlocked = false;
  for (let index = firstName, at = from; index < lastName; index++) {
    const name = names[index]!;
    const start = Math.max(name.titleFirst, from);
    for (; at < start; at++)
      if (!words[at]!.isCapital && blocks(words[at]!.key) && !isRoleNoun(words[at + 1]?.key ?? '')) isBlocked = true;
    if (
      !isBefore(text, words, name, to) &&
      (!isBlocked || isApposed(text, words, name, from)) &&
      !isInTitle(text, words, name, from)
    )
      return name.kind === 'person' ? index : (roleBearer(words, names, index, lastName) ?? index);
    at = name.last + 1;
    if (words[name.last]!.isPossessive) isBlocked = false;
  }
  return undefined;
}

/** "Fox News and former network anchor Jane Doe": a person with a role right before the name goes before a body, if no comma is between. */
function roleBearer(
  words: readonly Word[],
  names: readonly NameMention[],
  index: number,
  lastName: number,
): number | undefined {
  for (let at = index + 1; at < lastName; at++) {
    const {first, last, titleFirst, isTitled} = names[at]!;
    for (let word = names[index]!.last + 1; word <= titleFirst; word++) if (!words[word]!.isJoined) return undefined;
    if (last > first && (isTitled || roleNouns.has(words[titleFirst - 1]!.key))) return at;
  }
  return undefined;
}

/** The source begins with a title in quotation marks, and this name is in it: `“Salt and Rain” star Ana Ruiz`. */
function isInTitle(text: string, words: readonly Word[], name: NameMention, from: number): boolean {
  const start = words[from]!.start - 1;
  const before = text.slice(Math.max(0, start), words[name.titleFirst]!.start);
  const isOpen = /“[^”]*$/.test(before) || before.split('"').length % 2 === 0;
  if (isOpen && name.titleFirst > from) return true;
  return name.titleFirst === from && /[“"‘']/.test(text[start] ?? '') && name.kind !== 'person';
}

/** What comes after this word does not head the phrase. */
const blocks = (key: string): boolean => prepositions.has(key) || /^(?:who|whose|which|that|\w{2,}ing)$/.test(key);

/** The name stands before the noun that it goes with: "Obama's aides", "the Obama campaign". */
function isBefore(text: string, words: readonly Word[], name: NameMention, to: number): boolean {
  const next = words[name.last + 1];
  if (next !== undefined && next.start < (words[to - 1]?.end ?? 0) && text[words[name.last]!.end] === '/') return true;
  if (next === undefined || name.last + 1 >= to || !next.isJoined || next.line !== words[name.last]!.line) return false;
  return words[name.last]!.isPossessive || name.isModifier || !(followers.has(next.key) || next.isPaired);
}

/** After a preposition a name is the head only if the phrase before it ends in what this person is. */
function isApposed(text: string, words: readonly Word[], name: NameMention, from: number): boolean {
  const start = Math.max(name.titleFirst, from);
  const before = words[start - 1];
  if (before === undefined || start <= from || name.kind === 'body' || name.kind === 'place') return false;
  const gap = text.slice(before.end, words[start]!.start);
  if (/^(?:['’]s?)?\s*[,–—-]+\s*$/.test(gap))
    return name.last > name.first && !plural.test(words[from]!.key) && before.key !== 'including';
  if (!words[start]!.isJoined || name.last === name.first) return false;
  if (name.titleFirst < name.first && /^(?:ambassador|envoy|emissary)$/.test(words[start - 2]?.key ?? '')) return true;
  return roleNouns.has(before.key) || isOfRole(words, start - 1) || isOfRole(words, start - 2);
}

/** "secretary of state", "chief of staff", "director of communications": the word after "of" at `index` ends a role. */
const isOfRole = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.key === 'of' &&
  /^(?:secretary|chief|director|master|head|speaker|minister|professor|dean|vice)$/.test(words[index - 2]?.key ?? '');

/** "several senators, Jane Doe among them" are not the person named after the comma. */
const plural =
  /^(?:some|several|many|most|all|those|these|other|others|two|three|four|five|critics|supporters|people|we|they|members|candidates|leaders|experts)$/;

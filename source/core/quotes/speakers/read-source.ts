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
import type {Span} from '../../span.ts';
import type {NameMention} from './find-names.ts';
import {type Gender, openers, roleNouns} from './lexicon.ts';
import type {Word} from './split-words.ts';

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you' | 'who' | 'one';

export type SourceHead =
  | {readonly kind: 'name'; readonly name: number}
  | {readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly word: number}
  | {readonly kind: 'description'; readonly first: number; readonly last: number};

const pronouns: Readonly<Record<string, Pronoun>> = {
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
  which: 'it',
  that: 'it',
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
};

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

/** The first index from 0 for which `isPast` holds; `count` where none. */
export function lowerBound(count: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
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
  const pronoun = pronouns[words[from]!.key];
  const isAlone =
    to - from === 1 ||
    (!words[from + 1]!.isJoined && to - from > 1) ||
    words[from + 1]!.key === 'who' ||
    /^(?:himself|herself|themselves|itself|also|then|all|both)$/.test(words[from + 1]!.key);
  if (pronoun !== undefined && isAlone && !isName(words, names, from)) return {kind: 'pronoun', pronoun, word: from};
  const name = headName(text, words, names, from, to);
  return name === undefined ? {kind: 'description', first: from, last: to - 1} : {kind: 'name', name};
}

/** "US" and "It" (the film) are written with a capital where a pronoun is not. */
const isName = (words: readonly Word[], names: readonly NameMention[], index: number): boolean => {
  if (words[index]!.key !== 'us' || !words[index]!.isCapital) return false;
  return names[lowerBound(names.length, at => names[at]!.last >= index)]?.titleFirst === index;
};

function headName(
  text: string,
  words: readonly Word[],
  names: readonly NameMention[],
  from: number,
  to: number,
): number | undefined {
  const firstName = lowerBound(names.length, at => names[at]!.last >= from);
  let previous: NameMention | undefined;
  for (let index = firstName; index < names.length; index++) {
    const name = names[index]!;
    if (name.first >= to) return undefined;
    if (isHead(text, words, name, previous, from, to)) return index;
    previous = name;
  }
  return undefined;
}

function isHead(
  text: string,
  words: readonly Word[],
  name: NameMention,
  previous: NameMention | undefined,
  from: number,
  to: number,
): boolean {
  const next = name.last + 1;
  if (words[name.last]!.isPossessive && next < to && words[next]!.isJoined) return false;
  if (
    next < to &&
    words[next]!.isJoined &&
    !followers.has(words[next]!.key) &&
    words[next]!.line === words[name.last]!.line
  )
    return false;
  const start = previous === undefined ? from : previous.last + 1;
  const isApposed =
    name.kind === 'person' &&
    isCommaBefore(text, words, Math.max(name.titleFirst, from)) &&
    !isPlural(words, from, start) &&
    name.titleFirst > from;
  let blocked = previous !== undefined && !words[previous.last]!.isPossessive && name.kind !== 'person';
  for (let at = from; at < Math.max(name.titleFirst, from) && !blocked; at++)
    if (!words[at]!.isCapital && prepositions.has(words[at]!.key)) blocked = true;
  if (!blocked) return true;
  if (isApposed) return true;
  const before = words[name.titleFirst - 1];
  return (
    name.kind === 'person' &&
    before !== undefined &&
    name.titleFirst > from &&
    roleNouns.has(before.key) &&
    words[name.titleFirst]!.isJoined &&
    name.last > name.first
  );
}

const isCommaBefore = (text: string, words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return before !== undefined && /^\s*(?:'s|’s)?\s*[,–—-]\s*$/.test(text.slice(before.end, words[index]!.start));
};

/** "several senators, including ..." are not the person named after the comma. */
const isPlural = (words: readonly Word[], from: number, _to: number): boolean =>
  /^(?:some|several|many|most|all|those|these|other|others|two|three|four|five|critics|supporters|people|we|they)$/.test(
    words[from]!.key,
  ) && !openers.has('');

/**
 * What one run of capitalised words names.
 *
 * Idea: words that only stand in front of a name are taken off its beginning: everything up to the last title or role, then places,
 * parties and abbreviations. What is left is told by its last word (Council, Times), its given name, or not at all ("unclear").
 *
 *     Texas Republican Sen. Ted Cruz   ->  Ted Cruz, titled         FBI Director   ->  FBI, as a modifier
 *
 * Cost: linear in the run, which is at most `longestRun` words.
 */
import {
  bodyWords,
  calendarWords,
  type Gender,
  givenNameGender,
  honorifics,
  openers,
  particles,
  partyWords,
  placeWords,
  suffixes,
  titleGender,
  titleWords,
} from './lexicon.ts';
import type {Word} from './split-words.ts';

export type NameKind = 'person' | 'body' | 'place' | 'unclear';

/** One name; `first` and `last` are indices of words, without title. */
export type NameMention = {
  readonly first: number;
  readonly last: number;
  /** Index of the first word of the title or role in front; `first` where there is none. */
  readonly titleFirst: number;
  readonly kind: NameKind;
  readonly gender: Gender | undefined;
  /** Has an honorific or title that only people have. */
  readonly isTitled: boolean;
  /** The name stands as an adjective: "the Trump campaign". */
  readonly isModifier: boolean;
};

const longestRun = 12;
/** Titles that are given names more often. */
const firstNames = new Set(['dean', 'marine', 'earl', 'marshall', 'guy']);
/** Role nouns that are surnames more often when they end a name of two words. */
const surnames = new Set(
  'baker cook king pope bishop prince porter hunter painter carpenter farmer fisher singer driver player judge marshal painter page knight coleman'.split(
    ' ',
  ),
);
const modified = new Set(
  'campaign administration supporter supporters spokesman spokeswoman spokesperson aide aides adviser advisers advisor advisors ally allies team camp surrogate surrogates presidency foundation backer backers donor donors fan fans voter voters official officials staffer staffers rally family organization'.split(
    ' ',
  ),
);
const joiners = new Set(['of', 'for', 'on', 'to', 'at']);

/** A single letter with a full stop is an initial, not an article or a pronoun. */
export const isOpener = (word: Word): boolean => openers.has(word.key) && word.end - word.start !== word.key.length + 1;

/** Index of the last word of the run of capitalised words that begins at `index`. */
export function runEnd(words: readonly Word[], index: number): number {
  let last = index;
  while (last - index < longestRun && !words[last]!.isPossessive) {
    const next = words[last + 1];
    if (next === undefined || !follows(words, last)) break;
    if (next.isCapital) {
      if (isOpener(next) || (calendarWords.has(next.key) && givenNameGender(words[last]!.key) === undefined)) break;
      last++;
    } else if (particles.has(next.key) && !titleWords.has(words[last]!.key) && !bodyWords.has(words[last]!.key)) {
      let after = last + 2;
      while (particles.has(words[after]?.key ?? '') && !words[after]!.isCapital) after++;
      if (words[after] === undefined || !words[after]!.isCapital || !words[after]!.isJoined) break;
      last = after;
    } else break;
  }
  return last;
}

/** The next word goes on with the same phrase; the full stop of "J." or "Sen." does not end it. */
function follows(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.isJoined === true && next.line === words[index]!.line;
}

const isAcronym = (text: string, word: Word): boolean => {
  const form = text.slice(word.start, word.end);
  return (
    form.length >= 2 &&
    form.length <= 6 &&
    form === form.toUpperCase() &&
    !/^(?:\p{Lu}\.){1,2}$/u.test(form) &&
    /\p{Lu}\P{Ll}*\p{Lu}/u.test(form)
  );
};

/** The name in the run from word `from` to word `to`; undefined where it only describes ("Vice President", "Ohio Republican"). */
export function readRun(text: string, words: readonly Word[], from: number, to: number): NameMention | undefined {
  let last = to;
  while (last > from && /^\d/.test(words[last]!.key)) last--;
  if (isDescription(words, from, last)) return readForerunners(text, words, from, last);
  const titled = afterTitles(words, from, last);
  let first = titled;
  while (first < last && isForerunner(text, words, first) && !beginsName(words, first, last)) first++;
  const kind = kindOf(text, words, titled, first, last);
  if (kind === 'body' || kind === 'place') {
    const end = kind === 'body' ? bodyEnd(words, last) : last;
    return {
      first: titled,
      last: end,
      titleFirst: titled,
      kind,
      gender: undefined,
      isTitled: false,
      isModifier: isModifier(words, from, end),
    };
  }
  if (first === last && titleWords.has(words[last]!.key) && first === from && !isUsedAsName(words, last))
    return undefined;
  const titleFirst = first > from ? ofTitle(words, from) : from;
  const isTitled = titledBy(words, first, titleFirst);
  return {
    first,
    last,
    titleFirst,
    kind: isTitled ? 'person' : kind,
    gender:
      words
        .slice(titleFirst, first)
        .map(word => titleGender(word.key))
        .find(Boolean) ?? spelledGender(words, from),
    isTitled,
    isModifier: isModifier(words, from, last),
  };
}

/** The word after the last title in front of a name. */
function afterTitles(words: readonly Word[], from: number, last: number): number {
  let first = from;
  for (let at = from; at < last; at++) {
    const {key} = words[at]!;
    const isTitle =
      (titleWords.has(key) && !(partyWords.has(key) && bodyWords.has(words[last]!.key))) ||
      (key.endsWith('s') && titleWords.has(key.slice(0, -1)));
    if (isTitle && !(firstNames.has(key) && at + 1 === last) && !suffixes.has(words[at + 1]!.key)) first = at + 1;
  }
  return first;
}

/** The run ends in a role or a party and has no given name in front of it: "Press Secretary", "Kentucky Republican". */
function isDescription(words: readonly Word[], from: number, last: number): boolean {
  const {key} = words[last]!;
  if (partyWords.has(key)) {
    for (let at = from; at < last; at++)
      if (!placeWords.has(words[at]!.key) && !partyWords.has(words[at]!.key)) return false;
    return key !== 'labour' && key !== 'tea';
  }
  if (!titleWords.has(key) || last === from || honorifics.has(words[last - 1]!.key)) return false;
  if (firstNames.has(words[last - 1]!.key)) return false;
  if (surnames.has(key) && last === from + 1 && !bodyWords.has(words[from]!.key) && !placeWords.has(words[from]!.key))
    return false;
  for (let at = from; at < last; at++)
    if (givenNameGender(words[at]!.key) !== undefined && !titleWords.has(words[at]!.key)) return false;
  return words[last - 1]!.key.length > 1;
}

/** The body in front of a role: "FBI" of "FBI Director". */
function readForerunners(text: string, words: readonly Word[], from: number, to: number): NameMention | undefined {
  let last = from - 1;
  while (last + 1 < to && !titleWords.has(words[last + 1]!.key)) last++;
  if (last < from) return undefined;
  const kind = kindOf(text, words, from, from, last);
  return {
    first: from,
    last,
    titleFirst: from,
    kind: kind === 'person' ? 'unclear' : kind,
    gender: undefined,
    isTitled: false,
    isModifier: true,
  };
}

/** "Secretary of State", "Chief of Staff": a title goes back over "of" to the word before it. */
function ofTitle(words: readonly Word[], from: number): number {
  const before = words[from - 2];
  if (
    before === undefined ||
    words[from - 1]!.key !== 'of' ||
    !words[from - 1]!.isJoined ||
    !titleWords.has(before.key)
  )
    return from;
  return from - 2;
}

/** A given name right before the last word, or before an initial, is no place: "Virginia Woolf". */
const beginsName = (words: readonly Word[], first: number, last: number): boolean =>
  givenNameGender(words[first]!.key) !== undefined &&
  (first + 1 === last || /^\p{L}$/u.test(words[first + 1]!.key)) &&
  !bodyWords.has(words[last]!.key);

/** Surnames such as Baker or Cook: a role noun alone is no name after an article, or as the title of an office. */
const isUsedAsName = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.key !== 'of' &&
  !/^(?:the|a|an|this|that|his|her|their|its|our|former|vice|as)$/.test(words[index - 1]?.key ?? '');

/** Whether a title stands among the words from `from` to before `first`. */
export const titledBy = (words: readonly Word[], first: number, from: number): boolean => {
  for (let at = from; at < first; at++)
    if (titleWords.has(words[at]!.key) && !partyWords.has(words[at]!.key)) return true;
  return false;
};

/** Gender by the lower-case role in front: "spokeswoman Jane Doe", "his wife, Jane Doe". */
const spelledGender = (words: readonly Word[], from: number): Gender | undefined => {
  const before = words[from - 1];
  return before === undefined || before.isCapital || before.sentence !== words[from]!.sentence
    ? undefined
    : titleGender(before.key);
};

/** Words that stand before a name without belonging to it. */
const isForerunner = (text: string, words: readonly Word[], index: number): boolean => {
  const word = words[index]!;
  return (
    placeWords.has(word.key) ||
    partyWords.has(word.key) ||
    bodyWords.has(word.key) ||
    isOpener(word) ||
    isAcronym(text, word)
  );
};

function kindOf(text: string, words: readonly Word[], titled: number, first: number, last: number): NameKind {
  const end = words[last]!;
  const count = last - first + 1;
  const isName = suffixes.has(end.key) || (/^\p{L}$/u.test(words[first + 1]?.key ?? '') && count > 2);
  const gender = givenNameGender(words[first]!.key);
  if (count === 1) {
    if (bodyWords.has(end.key) || partyWords.has(end.key) || isAcronym(text, end)) return 'body';
    if (placeWords.has(end.key)) return 'place';
    return 'unclear';
  }
  if (placeWords.has(end.key) && gender === undefined) return 'place';
  if (bodyWords.has(end.key) && !(gender !== undefined && count === 2 && !placeWords.has(words[first]!.key)))
    return 'body';
  if (/s$/.test(end.key) && titled < first && partyWords.has(end.key)) return 'body';
  if (gender !== undefined || isName) return 'person';
  for (let at = first; at <= last; at++)
    if (bodyWords.has(words[at]!.key) || isAcronym(text, words[at]!)) return 'body';
  return 'unclear';
}

/** "Centre" goes on to "Centre for Strategic and International Studies". */
function bodyEnd(words: readonly Word[], last: number): number {
  let end = last;
  for (let round = 0; round < 3 && !words[end]!.isPossessive; round++) {
    let at = end + 1;
    if (!joiners.has(words[at]?.key ?? '') || words[at]!.isCapital || !follows(words, end)) break;
    if (!/^(?:of|for|on)$/.test(words[at]!.key) || !bodyWords.has(words[end]!.key)) break;
    at++;
    if (words[at]?.key === 'the') at++;
    if (words[at] === undefined || !words[at]!.isCapital || !words[at]!.isJoined || isOpener(words[at]!)) break;
    end = runEnd(words, at);
    while (
      words[end + 1]?.key === 'and' &&
      words[end + 2]?.isCapital &&
      words[end + 2]!.isJoined &&
      words[end + 1]!.isJoined &&
      !words[end]!.isPossessive &&
      endsInBody(words, end + 2)
    )
      end = runEnd(words, end + 2);
  }
  return end;
}

const endsInBody = (words: readonly Word[], from: number): boolean => {
  const end = runEnd(words, from);
  return bodyWords.has(words[end]!.key) || /(?:ies|ics|ion|ment|ings|ment|ture|ship|ces|ty|ce)$/.test(words[end]!.key);
};

function isModifier(words: readonly Word[], from: number, last: number): boolean {
  const next = words[last + 1];
  return (
    !words[last]!.isPossessive &&
    next !== undefined &&
    follows(words, last) &&
    (modified.has(next.key) ||
      (/^(?:the|a|an)$/.test(words[from - 1]?.key ?? '') &&
        !next.isCapital &&
        /(?:s|er|or|ist|ion|ign|cy|ee|an)$/.test(next.key) &&
        !/^(?:is|was|has|says|does|who)$/.test(next.key)))
  );
}

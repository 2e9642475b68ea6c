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
  type Gender,
  givenNameGender,
  honorifics,
  particles,
  partyWords,
  placeWords,
  suffixes,
  titleGender,
  titleWords,
} from './lexicon.ts';
import {bodyEnd, follows} from './run-end.ts';
import {isForerunner, kindOf, type NameKind} from './tell-kind.ts';
import type {Word} from './words.ts';

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

/** Titles that are given names more often. */
const firstNames = new Set(['dean', 'marine', 'earl', 'marshall', 'guy']);

/** Role nouns that are surnames more often when they end a name of two words. */
const surnames = new Set(
  'baker cook king pope bishop prince porter hunter painter carpenter farmer fisher singer driver player judge marshal painter page knight coleman son head fellow star guide pastor sharp chambers abbot gardener butcher miner ranger skipper hunter'.split(
    ' ',
  ),
);

const modified = new Set(
  'campaign administration supporter supporters spokesman spokeswoman spokesperson aide aides adviser advisers advisor advisors ally allies team camp surrogate surrogates presidency foundation backer backers donor donors fan fans voter voters official officials staffer staffers rally family organization'.split(
    ' ',
  ),
);

/** The name in the run from word `from` to word `to`; undefined where it only describes ("Vice President", "Ohio Republican"). */
export function readRun(text: string, words: readonly Word[], from: number, to: number): NameMention | undefined {
  let last = to;
  while (last > from && /^\d/.test(words[last]!.key)) last--;
  if (isDescription(words, from, last)) return readForerunners(text, words, from, last);
  const titled = Math.max(afterTitles(words, from, last), afterField(words, from, last));
  let first = titled;
  while (
    first < last &&
    !words[first + 1]!.isNickname &&
    (isAdjective(words, first) ||
      (isForerunner(text, words, first) && !beginsName(words, first, last) && !isBodysFirst(words, first, last)))
  )
    first++;
  const isArticled = /^(?:the|of|at|for|with|from)$/.test(words[from - 1]?.key ?? '') && words[from]!.isJoined;
  if (isArticled) first = withArticle(words, titled, first, last);
  const kind =
    isArticled && first === titled && titled === from && last > from
      ? bodyOr(kindOf(text, words, titled, first, last))
      : kindOf(text, words, titled, first, last);
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
  const titleFirst = first > from && last > first ? ofTitle(words, from) : from;
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

/** "Home Depot": a common word of bodies' names, and no given name behind it. */
const isBodysFirst = (words: readonly Word[], first: number, last: number): boolean =>
  first + 1 === last &&
  bodyWords.has(words[first]!.key) &&
  !(words[first]!.key === 'state' && words[first - 1]?.key === 'of') &&
  !partyWords.has(words[first]!.key) &&
  !placeWords.has(words[first]!.key) &&
  givenNameGender(words[last]!.key) === undefined;

/** Behind "the" a name of nobody begins: "the American Legion" is whole, of "the Year Barack Obama" only the given name goes on. */
function withArticle(words: readonly Word[], titled: number, first: number, last: number): number {
  for (let at = titled + 1; at < last && !bodyWords.has(words[last]!.key); at++)
    if (
      givenNameGender(words[at]!.key) !== undefined &&
      givenNameGender(words[titled]!.key) === undefined &&
      titled === first
    )
      return at;
  const isNation =
    first === last &&
    first === titled + 1 &&
    placeWords.has(words[titled]!.key) &&
    givenNameGender(words[last]!.key) === undefined;
  return isNation ? titled : first;
}

const bodyOr = (kind: NameKind): NameKind => (kind === 'unclear' ? 'body' : kind);

/** "Smiling Ana Ruiz", at the head of a sentence. */
const isAdjective = (words: readonly Word[], index: number): boolean =>
  words[index]!.startsSentence &&
  /\w{2}(?:ing|ed|ful|less|ish)$/.test(words[index]!.key) &&
  givenNameGender(words[index]!.key) === undefined &&
  givenNameGender(words[index + 1]!.key) !== undefined &&
  words[index + 2]?.isCapital === true;

/** "Director of Public Prosecution Eva Persson": what is directed goes before the given name. */
function afterField(words: readonly Word[], from: number, last: number): number {
  if (ofTitle(words, from) === from) return from;
  for (let at = from; at < last; at++) if (givenNameGender(words[at]!.key) !== undefined) return at;
  return from;
}

/** The word after the last title in front of a name. */
function afterTitles(words: readonly Word[], from: number, last: number): number {
  let first = from;
  for (let at = from; at < last; at++) {
    const {key} = words[at]!;
    if (words[at + 1]!.isNickname || words[at + 1]!.isPaired) continue;
    const isTitle =
      (titleWords.has(key) && !(partyWords.has(key) && bodyWords.has(words[last]!.key))) ||
      (key.endsWith('s') && titleWords.has(key.slice(0, -1)));
    if (
      isTitle &&
      !isInBody(words, at, last) &&
      !(firstNames.has(key) && (at + 1 === last || particles.has(words[at + 1]!.key))) &&
      !suffixes.has(words[at + 1]!.key)
    )
      first = at + 1;
  }
  return first;
}

/** "Justice Department", "Press Association": the title is part of a body's name. */
const isInBody = (words: readonly Word[], index: number, last: number): boolean =>
  index + 1 === last &&
  /^(?:justice|attorney|general|player|worker|teacher|consumer|veteran|engineer|writer|actor|soldier|chief|members?|host|officers?)$/.test(
    words[index]!.key,
  ) &&
  /^(?:department|assembly|office|association|bureau|ministry|council|committee|commission|guild|union|federation|agency|institute|academy|center|centre|services?|corps)$/.test(
    words[last]!.key,
  );

/** The run ends in a role or a party and has no given name in front of it: "Press Secretary", "Kentucky Republican". */
function isDescription(words: readonly Word[], from: number, last: number): boolean {
  const {key} = words[last]!;
  if (partyWords.has(key)) {
    for (let at = from; at < last; at++)
      if (!placeWords.has(words[at]!.key) && !partyWords.has(words[at]!.key)) return false;
    return key !== 'labour' && key !== 'tea';
  }
  if (!titleWords.has(key) || last === from || honorifics.has(words[last - 1]!.key)) return false;
  const isAfterTitle =
    last - from >= 2 && titleWords.has(words[last - 2]!.key) && !titleWords.has(words[last - 1]!.key);
  if (surnames.has(key) && isAfterTitle && !bodyWords.has(words[last - 1]!.key)) return false;
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

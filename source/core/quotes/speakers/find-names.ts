/**
 * Every name in the text, and what bears it: a person, a body, a place, or a name of a kind that is not clear yet.
 *
 * Idea: a name is a run of capitalised words. Words that only stand in front of a name are taken off its beginning, up to the last title
 * or role ("Texas Republican Sen. Ted Cruz" is Ted Cruz); the last word and the given name then tell the kind. Lines in which nearly
 * all words are capitalised (headlines) give a name only where a given name stands or where the rest of the text knows the word.
 *
 *     Former FBI Director James Comey told the New York Times   ->  James Comey (person), New York Times (body)
 *
 * Cost: linear. The lists are those of lexicon.ts; no name is listed.
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
const modified = new Set(
  'campaign administration supporter supporters spokesman spokeswoman spokesperson aide aides adviser advisers advisor advisors ally allies team camp surrogate surrogates presidency foundation backer backers donor donors fan fans voter voters official officials staffer staffers rally family organization'.split(
    ' ',
  ),
);
const joiners = new Set(['of', 'for', 'on', 'to', 'at']);

/** All names in order, not overlapping. */
export function findNames(text: string, words: readonly Word[]): readonly NameMention[] {
  const names: NameMention[] = [];
  const headlines = findHeadlines(words);
  const known = new Set<string>();
  for (const headline of [false, true]) {
    for (let index = 0; index < words.length; ) {
      const word = words[index]!;
      if (headlines.has(word.line) !== headline || !startsName(word)) {
        index++;
        continue;
      }
      const last = runEnd(words, index);
      if (headline) names.push(...readHeadlineRun(words, index, last, known));
      else {
        const name = readRun(text, words, index, last);
        if (name !== undefined) {
          names.push(name);
          for (let at = name.first; at <= name.last; at++)
            if (name.kind === 'person' || name.first === name.last) known.add(words[at]!.key);
        }
        index = Math.max(last, name?.last ?? 0) + 1;
        continue;
      }
      index = last + 1;
    }
  }
  return names.sort((a, b) => a.first - b.first);
}

const startsName = (word: Word): boolean => word.isCapital && !isOpener(word) && !calendarWords.has(word.key);

/** A single letter with a full stop is an initial, not an article or a pronoun. */
const isOpener = (word: Word): boolean => openers.has(word.key) && word.end - word.start !== word.key.length + 1;

/** Lines of a single sentence, four longer words and more, nearly all of them capitalised. */
function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length; ) {
    const {line} = words[from]!;
    let to = from;
    let long = 0;
    let capitals = 0;
    for (; to < words.length && words[to]!.line === line; to++) {
      if (words[to]!.key.length < 4) continue;
      long++;
      if (words[to]!.isCapital) capitals++;
    }
    const isOneSentence = words[to - 1]!.sentence === words[from]!.sentence;
    if (isOneSentence && long >= 4 && capitals > 0.8 * long) found.add(line);
    from = to;
  }
  return found;
}

/** Index of the last word of the run of capitalised words that begins at `index`. */
function runEnd(words: readonly Word[], index: number): number {
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

function readRun(text: string, words: readonly Word[], from: number, to: number): NameMention | undefined {
  let last = to;
  let first = from;
  for (let at = from; at < last; at++) {
    const {key} = words[at]!;
    const isFirstName = givenNameGender(key) !== undefined && at + 1 === last && !honorifics.has(key);
    if (titleWords.has(key) && !isFirstName && !suffixes.has(words[at + 1]!.key)) first = at + 1;
  }
  const titled = first;
  while (
    first < last &&
    isForerunner(text, words, first) &&
    !(
      givenNameGender(words[first]!.key) !== undefined &&
      (first + 1 === last || /^\p{L}$/u.test(words[first + 1]!.key)) &&
      !bodyWords.has(words[last]!.key)
    )
  )
    first++;
  while (last > first && /^\d/.test(words[last]!.key)) last--;
  const kind = kindOf(text, words, titled, first, last);
  if (kind === 'body' || kind === 'place') {
    if (titled === to && titleWords.has(words[to]!.key)) return undefined;
    const end = kind === 'body' ? bodyEnd(words, last) : last;
    return {first: titled, last: end, titleFirst: titled, kind, gender: undefined, isTitled: false, isModifier: false};
  }
  if (
    first === last &&
    titleWords.has(words[last]!.key) &&
    !titledBy(words, titled, from) &&
    !calendarFree(words, last)
  )
    return undefined;
  const title = words.slice(from, first);
  const isTitled = titledBy(words, first, from);
  return {
    first,
    last,
    titleFirst: from,
    kind: isTitled ? 'person' : kind,
    gender: title.map(word => titleGender(word.key)).find(Boolean) ?? spelledGender(words, from),
    isTitled,
    isModifier: isModifier(words, from, last),
  };
}

/** Surnames such as Baker or Cook: a role noun alone is a name where it stands before a verb, never after an article. */
const calendarFree = (words: readonly Word[], index: number): boolean =>
  !words[index]!.startsSentence &&
  !/^(?:the|a|an|this|that|his|her|their|its|our|former|vice|as)$/.test(words[index - 1]?.key ?? '') &&
  !words[index]!.isPossessive;

const titledBy = (words: readonly Word[], first: number, from: number): boolean => {
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
    if (words[at] === undefined || !words[at]!.isCapital || !words[at]!.isJoined || openers.has(words[at]!.key)) break;
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

function readHeadlineRun(words: readonly Word[], from: number, to: number, known: ReadonlySet<string>): NameMention[] {
  const names: NameMention[] = [];
  for (let at = from; at <= to; at++) {
    const {key} = words[at]!;
    const next = at < to ? words[at + 1]!.key : undefined;
    if (givenNameGender(key) !== undefined && next !== undefined && known.has(next) && !titleWords.has(key)) {
      names.push({
        first: at,
        last: at + 1,
        titleFirst: at,
        kind: 'person',
        gender: undefined,
        isTitled: false,
        isModifier: false,
      });
      at++;
    } else if (known.has(key) && !openers.has(key)) {
      const isTitled = at > from && titledBy(words, at, at - 1);
      names.push({
        first: at,
        last: at,
        titleFirst: isTitled ? at - 1 : at,
        kind: 'unclear',
        gender: undefined,
        isTitled,
        isModifier: false,
      });
    }
  }
  return names;
}

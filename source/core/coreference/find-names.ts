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
import {bodyWords, calendarWords, givenNameGender, titleWords} from './lexicon.ts';

import {type NameMention, readRun, titledBy} from './read-run.ts';
import {runEnd} from './run-end.ts';
import {isOpener} from './tell-kind.ts';
import type {Word} from './words.ts';

/** What comes after a name that is the subject. */
const usual = /^(?:is|was|has|had|says|said|told|will|would|who|also|and|\w+ed)$/;

/** All names in order, not overlapping. */
export function findNames(
  text: string,
  words: readonly Word[],
  headlines = findHeadlines(words),
): readonly NameMention[] {
  const names: NameMention[] = [];
  const known = new Set<string>();
  for (const headline of [false, true]) {
    for (let index = 0; index < words.length; ) {
      const word = words[index]!;
      if (headlines.has(word.line) !== headline || !startsName(text, words, index)) {
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
  const supported = findSupported(words, names);
  const common = new Set(words.filter(({isCapital}) => !isCapital).map(({key}) => key));
  const surnames = new Set(
    names.filter(({kind, first, last}) => kind === 'person' && last > first).map(({last}) => words[last]!.key),
  );
  const places = new Set(names.filter(name => isInDateline(text, words, name)).map(({last}) => words[last]!.key));
  return names
    .map(name =>
      name.first === name.last && places.has(words[name.first]!.key) ? {...name, kind: 'place' as const} : name,
    )
    .filter(
      name =>
        !isInDateline(text, words, name) &&
        ((isShort(text, words[name.last]!) && !titleWords.has(words[name.last]!.key)) ||
          isSupported(words, name, titleWords.has(words[name.first]!.key) ? surnames : supported, common)),
    )
    .sort((a, b) => a.first - b.first);
}

/** "HP:", "(OSE: ACME)": capitals alone are an abbreviation wherever they stand. */
const isShort = (text: string, {start, end}: Word): boolean => /^\p{Lu}{2,5}$/u.test(text.slice(start, end));

const dateline =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([^()\n]{1,40}\))?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}[\p{L}.]{1,14})? \((?:AP|AFP|Reuters|UPI|CNN|BBC|[A-Z]{2,6})\))\s*(?:[—–-]|--)\s/u;

/** "SEOUL, May 25 (AP) - Rain fell": where it was written says nothing. */
function isInDateline(text: string, words: readonly Word[], {first, titleFirst}: NameMention): boolean {
  const {start} = words[titleFirst]!;
  const before = text.slice(Math.max(0, start - longestDateline), start);
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  if (line > 0 && text[line - 1] !== '\n') return false;
  const found = dateline.exec(text.slice(line, line + longestDateline + 20));
  return found !== null && words[first]!.start < line + found[0].length;
}

const longestDateline = 60;

/** Words that stand with a capital where no sentence begins, or in a longer name. */
function findSupported(words: readonly Word[], names: readonly NameMention[]): ReadonlySet<string> {
  const supported = new Set<string>();
  for (const {first, last, titleFirst} of names)
    if (last > first || titleFirst < first || !words[first]!.startsSentence)
      for (let at = first; at <= last; at++) supported.add(words[at]!.key);
  return supported;
}

/** A single word at the start of a sentence is a name if it is one elsewhere, or is used like one. */
function isSupported(
  words: readonly Word[],
  name: NameMention,
  supported: ReadonlySet<string>,
  common: ReadonlySet<string>,
): boolean {
  const word = words[name.first]!;
  if (name.last > name.first || name.titleFirst < name.first || supported.has(word.key)) return true;
  if (titleWords.has(word.key)) return false;
  if (!word.startsSentence) return true;
  if (givenNameGender(word.key) === undefined && (common.has(word.key) || isCommonBody(word.key))) return false;
  if (/[^s]s$/.test(word.key) && name.kind === 'unclear') return false;
  const next = words[name.last + 1];
  return (
    word.isPossessive ||
    next === undefined ||
    next.sentence !== word.sentence ||
    (next.isJoined && usual.test(next.key))
  );
}

/** "Police", "Research": a noun that bodies bear in their names is no name where it stands alone at the head of a sentence. */
const isCommonBody = (key: string): boolean =>
  bodyWords.has(key) &&
  !/^(?:congress|parliament|nato|gop|pentagon|treasury|guardian|telegraph|democrats|republicans|conservatives)$/.test(
    key,
  );

const startsName = (text: string, words: readonly Word[], index: number): boolean => {
  const word = words[index]!;
  return word.isCapital && !calendarWords.has(word.key) && (!isOpener(word) || isGivenName(text, words, index));
};

/** "Will Carr", where it is no question: "Will Carr come?" */
function isGivenName(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (givenNameGender(words[index]!.key) === undefined || next?.isCapital !== true || !next.isJoined) return false;
  const [end] = /[.!?\n]|$/.exec(text.slice(words[index]!.end, words[index]!.end + longestQuestion)) ?? [];
  return isOpener(next) ? false : end !== '?';
}

/** So many letters on, a question mark belongs to another sentence. */
const longestQuestion = 300;

/** In a headline these have a capital too. */
const told = /^(?:said|says|told|tells|adds?|added|was|were|has|have|who|which|that|their|they|she|he)$/;

/** Lines of a single sentence, four longer words and more, nearly all of them capitalised. */
export function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < words.length; ) {
    const {line} = words[from]!;
    let to = from;
    let long = 0;
    let capitals = 0;
    let isTold = false;
    for (; to < words.length && words[to]!.line === line; to++) {
      if (!words[to]!.isCapital && told.test(words[to]!.key)) isTold = true;
      if (words[to]!.key.length < 4) continue;
      long++;
      if (words[to]!.isCapital) capitals++;
    }
    const isOneSentence = words[to - 1]!.sentence === words[from]!.sentence;
    if (isOneSentence && !isTold && long >= 4 && capitals > 0.8 * long) found.add(line);
    from = to;
  }
  return found;
}

function readHeadlineRun(words: readonly Word[], from: number, to: number, known: ReadonlySet<string>): NameMention[] {
  const names: NameMention[] = [];
  const add = (first: number, last: number, kind: 'person' | 'unclear'): void => {
    const isTitled = first > from && titledBy(words, first, first - 1);
    const titleFirst = isTitled ? first - 1 : first;
    names.push({
      first,
      last,
      titleFirst,
      kind: isTitled ? 'person' : kind,
      gender: undefined,
      isTitled,
      isModifier: false,
    });
  };
  for (let at = from; at <= to; at++) {
    const {key} = words[at]!;
    if (titleWords.has(key) || bodyWords.has(key)) continue;
    const next = at < to && !words[at]!.isPossessive ? words[at + 1]!.key : undefined;
    if (
      givenNameGender(key) !== undefined &&
      next !== undefined &&
      !titleWords.has(next) &&
      (known.has(next) || !bodyWords.has(next))
    )
      add(at, ++at, 'person');
    else if (known.has(key)) add(at, at, 'unclear');
  }
  return names;
}

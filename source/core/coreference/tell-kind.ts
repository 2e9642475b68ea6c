/**
 * What bears a name: a person, a body, a place, or what is not clear yet.
 *
 * Idea: the last word tells a body (Council, Times) or a place, an ampersand a firm, a given name in front a person; capitals alone an
 * abbreviation of a body.
 *
 *     Ann Lowell  person      Halden & Moss, Acme Council  body      Harrow  unclear
 *
 * Cost: linear in the name. Word lists: lexicon.ts.
 */
import {bodyWords, givenNameGender, openers, partyWords, placeWords, suffixes} from './lexicon.ts';
import type {Word} from './words.ts';

/** Nobody's surname: with a given name in front it is still a body ("Roosevelt Institute"). */
const strongBody =
  /^(?:institute|university|foundation|committee|council|association|company|corporation|corp|inc|llc|ltd|group|party|cent(?:er|re)|campaign|department|union|college|hospital|agency|ministry|society|museum|alliance|coalition|federation|network|magazine|news|airlines|airways|motors|industries|holdings|systems|productions|stores|initiative|project|fund|administration|army|navy|academy|commission|bureau|office|services?|league|library|theat(?:er|re)|orchestra|conference|convention|resort|hotel|airport|stadium|arena|schools?|courts?|partners|associates|capital|ventures|media|entertainment|studios|pictures|records|foods|labs|events|consultants|consulting|cloud|technologies|technology|pharma|pharmaceuticals)$/;

export type NameKind = 'person' | 'body' | 'place' | 'unclear';

/** A single letter with a full stop is an initial, not an article or a pronoun. */
export const isOpener = (word: Word): boolean =>
  openers.has(word.key) && !word.isNickname && word.end - word.start !== word.key.length + 1;

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

/** Words that stand before a name without belonging to it. */
export const isForerunner = (text: string, words: readonly Word[], index: number): boolean => {
  const word = words[index]!;
  return (
    placeWords.has(word.key) ||
    partyWords.has(word.key) ||
    bodyWords.has(word.key) ||
    isOpener(word) ||
    (isAcronym(text, word) && !isAcronym(text, words[index + 1]!))
  );
};

/** "Harrow.com". */
const isAddress = (form: string): boolean => /\p{L}\.(?:com|org|net|info|co|io|gov|edu|news|ai)$/u.test(form);

export function kindOf(text: string, words: readonly Word[], titled: number, first: number, last: number): NameKind {
  const end = words[last]!;
  const count = last - first + 1;
  for (let at = first + 1; at <= last; at++) if (words[at]!.isPaired) return 'body';
  const isName = suffixes.has(end.key) || (/^\p{L}$/u.test(words[first + 1]?.key ?? '') && count > 2);
  const gender = givenNameGender(words[first]!.key);
  if (isAddress(text.slice(end.start, end.end))) return 'body';
  if (count === 1) {
    if (bodyWords.has(end.key) || partyWords.has(end.key) || isAcronym(text, end)) return 'body';
    if (placeWords.has(end.key)) return 'place';
    return 'unclear';
  }
  for (let at = first; at < last; at++)
    if (/^(?:university|college|institute|hospital)$/.test(words[at]!.key)) return 'body';
  if (placeWords.has(end.key) && gender === undefined) return 'place';
  if (words[first]!.key === 'united' && /^(?:states|kingdom|emirates)$/.test(end.key)) return 'place';
  if (strongBody.test(end.key)) return 'body';
  if (bodyWords.has(end.key) && !(gender !== undefined && count === 2 && !placeWords.has(words[first]!.key)))
    return 'body';
  if (/s$/.test(end.key) && titled < first && partyWords.has(end.key)) return 'body';
  if (gender !== undefined || isName) return 'person';
  for (let at = first; at <= last; at++)
    if (bodyWords.has(words[at]!.key) || isAcronym(text, words[at]!)) return 'body';
  return 'unclear';
}

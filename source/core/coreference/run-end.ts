/**
 * How far a run of capitalised words goes, and how far the name of a body goes beyond it.
 *
 * Idea: a run is of one line and parted by single blanks, ampersands, nicknames in marks, or the particles of names; a possessive ends it,
 * unless it begins the name of a guild. A body goes on over "of", "for" and "on" to the next run, up to a title.
 *
 *     ⟦Halden & Moss⟧      ⟦Women’s Media Center⟧      ⟦Council on Sea Relations⟧ National Director
 *
 * Cost: linear in the run, which is at most `longestRun` words.
 */
import {bodyWords, calendarWords, givenNameGender, particles, titleWords} from './lexicon.ts';
import {isOpener} from './tell-kind.ts';
import type {Word} from './words.ts';

const longestRun = 12;

const joiners = new Set(['of', 'for', 'on', 'to', 'at']);

/** Index of the last word of the run of capitalised words that begins at `index`. */
export function runEnd(words: readonly Word[], index: number): number {
  let last = index;
  while (last - index < longestRun && (!words[last]!.isPossessive || isGuild(words, last))) {
    const next = words[last + 1];
    if (next === undefined || !follows(words, last)) break;
    if (next.isPaired && isCouple(words, index, last)) break;
    if (next.isCapital) {
      if (
        (isOpener(next) && (!bodyWords.has(next.key) || next.startsSentence)) ||
        (calendarWords.has(next.key) && givenNameGender(words[last]!.key) === undefined)
      )
        break;
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

/** "Women's Media Center", "Teachers' Union": the possessor begins the name of a body. */
const isGuild = (words: readonly Word[], index: number): boolean =>
  /^(?:women|men|children|veterans|people|workers|teachers|farmers|writers|nurses|doctors|players|governor|governors|mayor|sheriff|prosecutor|lawyers|students|physicians|consumers|attorney|general)$/.test(
    words[index]!.key,
  ) &&
  words[index + 1]?.isCapital === true &&
  (bodyWords.has(words[index + 1]!.key) ||
    (words[index + 2]?.isCapital === true && bodyWords.has(words[index + 2]!.key)));

/** "Ann Cole & Bo Lind" are two people, "Halden & Moss" is a firm. */
const isCouple = (words: readonly Word[], first: number, last: number): boolean =>
  last > first &&
  givenNameGender(words[last - 1]!.key) !== undefined &&
  givenNameGender(words[last + 1]!.key) !== undefined;

/** The next word goes on with the same phrase; the full stop of "J." or "Sen." does not end it. */
export function follows(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.isJoined === true && next.line === words[index]!.line;
}

/** "Centre" goes on to "Centre for Strategic and International Studies". */
export function bodyEnd(words: readonly Word[], last: number): number {
  let end = last;
  for (let round = 0; round < 3 && !words[end]!.isPossessive; round++) {
    let at = end + 1;
    if (!joiners.has(words[at]?.key ?? '') || words[at]!.isCapital || !follows(words, end)) break;
    if (!/^(?:of|for|on)$/.test(words[at]!.key) || !bodyWords.has(words[end]!.key)) break;
    at++;
    if (words[at]?.key === 'the') at++;
    if (
      words[at] === undefined ||
      !words[at]!.isCapital ||
      !words[at]!.isJoined ||
      isOpener(words[at]!) ||
      calendarWords.has(words[at]!.key)
    )
      break;
    end = beforeTitle(words, at, runEnd(words, at));
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

/** "Council on Sea Relations ⟦National Executive Director Ann Lowell⟧": a title ends the name of the body. */
function beforeTitle(words: readonly Word[], from: number, last: number): number {
  for (let at = from + 1; at < last; at++) {
    if (!titleWords.has(words[at]!.key)) continue;
    let end = at - 1;
    while (
      end > from &&
      /^(?:executive|national|deputy|managing|vice|assistant|general|senior|chief|founding|acting)$/.test(
        words[end]!.key,
      )
    )
      end--;
    return end;
  }
  return last;
}

const endsInBody = (words: readonly Word[], from: number): boolean => {
  const end = runEnd(words, from);
  return bodyWords.has(words[end]!.key) || /(?:ies|ics|ion|ment|ings|ment|ture|ship|ces|ty|ce)$/.test(words[end]!.key);
};

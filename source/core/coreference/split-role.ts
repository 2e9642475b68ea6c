/**
 * Parts a role from whom it belongs to: "Twitter CEO" is CEO, Twitter.
 *
 * Idea: the body stands in front of the role (`FBI director`, `the Acme campaign's chairman`) or behind a preposition (`analyst at Acme`,
 * `with the research firm Oanda`). A person, a place or a party is no body: `Cruz spokesman` and `mayor of London` stay whole, and so do
 * the offices of a state (`House speaker`). `The committee's director` belongs to the committee spoken of last.
 *
 *     the executive director of Acme Watch in Ohio   ->  executive director, Acme Watch
 *
 * Cost: constant: a phrase has few words, and few names before it are looked at. The lists below are of English words; what counts as
 * inseparable follows the guideline by which people were marked (training/gold/README.md).
 */
import {lowerBound} from '../document/lower-bound.ts';
import {bodyBehind, leaders} from './body-behind.ts';
import {bodyInFocus} from './body-in-focus.ts';
import {compass, isBodyName, kindOfRange} from './body-range.ts';
import {bodyWords, placeWords, roleNouns, titleWords} from './lexicon.ts';
import {beat, lowered, textOf, withArticle, wording} from './role-wording.ts';
import type {Scene} from './scene.ts';

export type Role = {readonly role: string | undefined; readonly affiliation: string | undefined};

/** Words `from` to before `to`; `head` is the last word of the role itself, before any preposition. */
export type RolePhrase = {readonly from: number; readonly head: number; readonly to: number};

/** `body` is the owner's name, where it is a body; `start` the first word of the role. */
type Owner = {readonly body?: string; readonly start: number};

/** Behind these a place tells whom somebody stands for. */
const standsFor =
  /^(?:committeeman|committeewoman|delegate|senator|sen|representative|rep|congressman|congresswoman|republican|democrat|lawmaker|mp|mep|ambassador|envoy|independent)$/;

/** Tells nothing of what somebody is. */
const passing = /^(?:\d+-year-old|recently|newly|named|appointed|hired|promoted|[\p{L}.-]+-based)$/u;

/** What the phrase tells, in words: the role without its body, and the body. */
export function splitRole(scene: Scene, phrase: RolePhrase): Role {
  const {head, to} = phrase;
  let from = phrase.from;
  while (from < head && passing.test(scene.words[from]!.key)) from++;
  const past = /^(?:former|then|longtime|retired|current|onetime|one-time|veteran|ex)$/.test(scene.words[from]!.key)
    ? from + 1
    : from;
  const {body, start} = readOwner(scene, past < head ? past : from, head);
  if (body !== undefined) {
    const role = wording(scene, start, cutPlace(scene, head, to), head);
    const before = past < head && past > from ? wording(scene, from, past, head) : undefined;
    return {role: before === undefined || role === undefined ? role : `${before} ${role}`, affiliation: body};
  }
  const behind = readBehind(scene, head, to);
  return {role: wording(scene, Math.min(from, start), behind.end, head), affiliation: behind.body};
}

/** The body in front of the role. */
function readOwner(scene: Scene, from: number, head: number): Owner {
  const {words} = scene;
  const whole = {start: from};
  if (from >= head) return whole;
  if (!words[from]!.isCapital) return readLowerOwner(scene, from, head) ?? whole;
  const last = endOfRun(scene, from, head);
  if (last < from || last >= head) return whole;
  const next = words[last + 1]!;
  if (/^(?:campaign|administration|presidency)$/.test(next.key) && last + 1 < head && !words[last]!.isPossessive) {
    const isSpoken =
      next.isPossessive || next.key !== 'campaign' || /^(?:spokes|press|communications)/.test(words[last + 2]!.key);
    return {body: textOf(scene, from, last + 2), start: isSpoken ? last + 2 : last + 1};
  }
  if (judges.test(words[head]!.key) || isOfState(scene, last)) return whole;
  if (last > from && words[from]!.isPossessive && placeWords.has(words[from]!.key)) {
    const inner = readOwner(scene, from + 1, head);
    if (inner.body !== undefined) return inner;
  }
  const kind = kindOfRange(scene, {first: from, last});
  const isPlaceOwner =
    kind === 'place' &&
    words[last]!.isPossessive &&
    /^(?:commissioner|chief|director|manager|coach|captain|prosecutor|officer|inspector|superintendent|negotiator|spokes\w+)$/.test(
      words[head]!.key,
    );
  if (kind !== 'body' && !isPlaceOwner) return whole;
  if (
    from === last &&
    words[from]!.startsSentence &&
    !next.isCapital &&
    !words[from]!.isPossessive &&
    !isUnheard(scene, from)
  )
    return whole;
  if (last === head - 1 && /^(?:minister|secretary)$/.test(words[head]!.key)) return whole;
  return {body: withArticle(scene, {first: withoutPlace(scene, from, last), last}), start: last + 1};
}

/** The court of a judge is part of what they are. */
const judges = /^(?:judge|justice|magistrate)$/;

/** "State Senate", "Supreme Court". */
const isOfState = ({words}: Scene, last: number): boolean =>
  (words[last]!.key === 'senate' && words[last - 1]?.key === 'state') ||
  (words[last]!.key === 'court' && words[last - 1]?.key === 'supreme');

/** "North Dakota RNC" is the RNC. */
function withoutPlace({text, words}: Scene, from: number, last: number): number {
  const {start, end} = words[last]!;
  const isAcronym = /^\p{Lu}{2,6}$/u.test(text.slice(start, end));
  return isAcronym && words.slice(from, last).every(({key}) => placeWords.has(key) || compass.test(key)) ? last : from;
}

/** A capitalised word at the start of a sentence that is no common word: "Harvard professor", not "Veteran actor". */
function isUnheard({words}: Scene, index: number): boolean {
  const {key} = words[index]!;
  return !roleNouns.has(key) && !lowered.test(key) && !/(?:er|or|est|ly|y|-\w+)$/.test(key);
}

/** "The committee's political director". */
function readLowerOwner(scene: Scene, from: number, head: number): Owner | undefined {
  for (let at = from; at < head && at < from + 3; at++) {
    if (!scene.words[at]!.isPossessive) continue;
    const body = bodyInFocus(scene, at);
    return body === undefined ? undefined : {body, start: at + 1};
  }
  return undefined;
}

/** The last word of the capitalised run in front of a role; titles and adjectives of the role are not in it. */
function endOfRun(scene: Scene, from: number, head: number): number {
  const {words, names} = scene;
  let last = from - 1;
  for (; last + 1 < head && words[last + 1]!.isCapital; last++) {
    const {key} = words[last + 1]!;
    const isName = key === 'new' && words[last + 2]?.isCapital === true && last + 2 < head;
    if (
      !isName &&
      (titleWords.has(key) || lowered.test(key)) &&
      !words[last + 2]?.isPaired &&
      !words[last + 1]!.isPaired
    )
      break;
    if (last >= from && words[last]!.isPossessive && !bodyWords.has(key) && !isBodyName(scene, last + 1)) break;
  }
  const name = names[lowerBound(names.length, at => names[at]!.last >= from)];
  const isLonger = last >= from && name !== undefined && name.first === from && name.last > last && name.last < head;
  return withoutField(scene, from, isLonger ? name.last : last);
}

/** "Acme Fonts ⟦Product Manager⟧", "Acme News ⟦White House correspondent⟧": what somebody does there is no part of the name. */
function withoutField({words}: Scene, from: number, last: number): number {
  let end = last;
  if (words[end]?.key === 'house' && words[end - 1]?.key === 'white' && end - from > 2) end -= 2;
  else if (beat.test(words[end]?.key ?? '')) end--;
  return end < from ? last : end;
}

/** The body behind a preposition, and where the role ends. */
function readBehind(scene: Scene, head: number, to: number): {readonly body?: string; readonly end: number} {
  const {words} = scene;
  const places: number[] = [];
  for (let at = head + 1; at < to; at++) if (/^(?:of|for|at|with|from|in|on|to)$/.test(words[at]!.key)) places.push(at);
  for (const strict of [true, false])
    for (const at of places) {
      const {key} = words[at]!;
      const leads = key === 'of' && at === head + 1 && leaders.test(words[head]!.key);
      if (strict && key !== 'at' && key !== 'with' && !leads) continue;
      const body = bodyBehind(scene, head, at, to);
      if (body !== undefined) return {body, end: at};
    }
  return {end: cutPlace(scene, head, to)};
}

/** Where the role ends before a place that only tells where somebody lives or works: "retiree in Carthage". */
function cutPlace({words}: Scene, head: number, to: number): number {
  for (let at = head + 1; at < to; at++) {
    if (!/^(?:in|from|on|at)$/.test(words[at]!.key)) continue;
    const first = /^(?:the|a|an|nearby|downtown|suburban|rural)$/.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const isFrom = words[at]!.key === 'from' && standsFor.test(words[head]!.key);
    if (words[first]?.isCapital === true && first < to && !isFrom) return at;
    if (words[at]!.key === 'on' && /^an?$/.test(words[at + 1]?.key ?? '')) return at;
  }
  return to;
}

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
import {bodyInFocus, bodyNouns, isGenericBody} from './body-in-focus.ts';
import {compass, isBodyName, kindOfRange, type Range} from './body-range.ts';
import {bodyWords, calendarWords, placeWords, roleNouns, titleWords} from './lexicon.ts';
import {lowered, textOf, withArticle, wording} from './role-wording.ts';
import type {Scene} from './scene.ts';

export type Role = {readonly role: string | undefined; readonly affiliation: string | undefined};

/** Words `from` to before `to`; `head` is the last word of the role itself, before any preposition. */
export type RolePhrase = {readonly from: number; readonly head: number; readonly to: number};

/** `body` is the owner's name, where it is a body; `start` the first word of the role. */
type Owner = {readonly body?: string; readonly start: number};

/** What somebody does at a body, not the body: "Head of Research at Acme". */
const fields =
  /^(?:research|communications|marketing|operations|policy|law|economics|politics|sales|engineering|product|products|strategy|finance|development|security|studies|science|technology|innovation|design|history|medicine|surgery|nursing|people|talent|content|partnerships|compliance|sustainability|investments?|media|growth|staff|prosecutions?|affairs|relations|services|works|safety|programs?|sciences|planning|analysis|analytics|management|resources|learning|advocacy|art|arts|music|english|physics|chemistry|biology|mathematics|psychology|sociology|philosophy|state|defense|defence|health|education|justice|homeland|public|human|corporate|global|international|investor|political|social|computer|data|external|government)$/;

/** Lower-case nouns that end the name in front of them. */
const extenders =
  /^(?:district|campaign|county|union|school|team|party|chapter|police|hospital|university|bank|group|council|administration|government|ministry|club|branch|department|coalition|office|foundation|cabinet)$/;

/** Behind these a place tells whom somebody stands for. */
const standsFor =
  /^(?:committeeman|committeewoman|delegate|senator|sen|representative|rep|congressman|congresswoman|republican|democrat|lawmaker|mp|mep|ambassador|envoy|independent)$/;

/** A body behind the role of such a one is part of it: "U.S. Attorney for the Western District of New York". */
const ofDistrict = /^(?:attorney|judge|prosecutor)$/;

/** What the phrase tells, in words: the role without its body, and the body. */
export function splitRole(scene: Scene, phrase: RolePhrase): Role {
  const {head, to} = phrase;
  const from =
    /^\d+-year-old$/.test(scene.words[phrase.from]!.key) && phrase.from < head ? phrase.from + 1 : phrase.from;
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
  const isLonger = name !== undefined && name.first === from && name.last > last && name.last < head;
  return isLonger ? name.last : last;
}

/** The body behind a preposition, and where the role ends. */
function readBehind(scene: Scene, head: number, to: number): {readonly body?: string; readonly end: number} {
  const {words} = scene;
  const places: number[] = [];
  for (let at = head + 1; at < to; at++) if (/^(?:of|for|at|with|from|in|on|to)$/.test(words[at]!.key)) places.push(at);
  for (const strict of [true, false])
    for (const at of places) {
      const {key} = words[at]!;
      if (strict && key !== 'at' && key !== 'with') continue;
      const body = bodyBehind(scene, head, at, to);
      if (body !== undefined) return {body, end: at};
    }
  return {end: cutPlace(scene, head, to)};
}

function bodyBehind(scene: Scene, head: number, at: number, to: number): string | undefined {
  const {words} = scene;
  let first = at + 1;
  while (
    first < to &&
    !words[first]!.isCapital &&
    first - at < 6 &&
    !/^(?:of|for|at|with|from|in|on|to|and|under)$/.test(words[first]!.key)
  )
    first++;
  first = behindPlace(scene, first, to);
  if (first >= to || !words[first]!.isCapital) return lowerBodyBehind(scene, at, to);
  const {key: last} = words[first - 1]!;
  const isDirect =
    first === at + 1 ||
    /^(?:the|a|an)$|-based$/.test(last) ||
    words[first - 1]!.isPossessive ||
    (/^(?:at|with)$/.test(words[at]!.key) && first - at <= 3) ||
    placeWords.has(words[at + 1]!.key);
  if (
    !isDirect &&
    !bodyNouns.has(last) &&
    !/^(?:nonpartisan|nonprofit|conservative|liberal|libertarian|progressive|advocacy|local)$/.test(last)
  )
    return undefined;
  const range = endBehind(scene, first, to, words[at]!.key);
  if (range === undefined) return undefined;
  const kind = kindOfRange(scene, range);
  const {key} = words[at]!;
  if (key !== 'at' && words.slice(first, range.last + 1).every(word => fields.test(word.key))) return undefined;
  if (ofDistrict.test(words[head]!.key) && /^(?:for|of|in)$/.test(key)) return undefined;
  const isNamed = range.last > first && extenders.test(words[range.last]!.key);
  if (kind !== 'body' && !isNamed)
    return kind === 'other' && isBodyName(scene, first) && range.last > first ? withArticle(scene, range) : undefined;
  const isSure =
    isNamed || /^(?:at|with|of|for)$/.test(key) || bodyWords.has(words[range.last]!.key) || isBodyName(scene, first);
  return isSure ? withArticle(scene, range) : undefined;
}

/** "Leader of France's far-right Front National": whose place it is goes before the name. */
function behindPlace({words}: Scene, first: number, to: number): number {
  if (first >= to || !words[first]!.isPossessive || !placeWords.has(words[first]!.key)) return first;
  for (let at = first + 1; at < to && at - first < 4; at++) if (words[at]!.isCapital) return at;
  return first;
}

/** "Chairman of the company". */
function lowerBodyBehind(scene: Scene, at: number, to: number): string | undefined {
  const last = to - 1;
  const isWhole = scene.words[at + 1]?.key === 'the' && last > at + 1 && last <= at + 3 && isGenericBody(scene, last);
  return isWhole ? bodyInFocus(scene, last) : undefined;
}

/** The name behind a preposition, with what is joined to it: "NASA's Jet Propulsion Laboratory", "Kowloon West district", "Right to Read". */
function endBehind(scene: Scene, first: number, to: number, preposition: string): Range | undefined {
  const {words, names} = scene;
  const name = names[lowerBound(names.length, at => names[at]!.last >= first)];
  let last = name !== undefined && name.titleFirst <= first ? Math.min(name.last, to - 1) : first;
  while (
    last + 1 < to &&
    words[last + 1]!.isCapital &&
    words[last + 1]!.isJoined &&
    !calendarWords.has(words[last + 1]!.key)
  )
    last++;
  while (
    /^(?:of|for)$/.test(preposition) &&
    last + 2 < to &&
    /^(?:to|for|of|the|in|and)$/.test(words[last + 1]!.key) &&
    words[last + 2]!.isCapital &&
    !placeWords.has(words[last + 2]!.key) &&
    !words[last]!.isPossessive &&
    !isBodyName(scene, last + 2) &&
    (words[last + 1]!.key !== 'and' || bodyWords.has(words[last + 2]!.key)) &&
    !fields.test(words[first]!.key)
  )
    last += 2;
  if (last + 1 >= to) return {first, last};
  if (words[last]!.isPossessive) {
    for (let at = last + 1; at < to && at <= last + 4; at++)
      if (/^(?:campaign|administration|office|team|coalition|government|cabinet|foundation)$/.test(words[at]!.key))
        return {first, last: at};
    return undefined;
  }
  if (extenders.test(words[last + 1]!.key)) return {first, last: last + 1};
  return /^(?:of|for|at|with|from|in|on|to|and|think|under)$/.test(words[last + 1]!.key) ? {first, last} : undefined;
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

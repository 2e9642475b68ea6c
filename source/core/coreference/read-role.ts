/**
 * A noun phrase that says what somebody is: "former US ambassador to Russia", "professor of law at Duke University".
 *
 * Idea: the phrase has a role noun as the last word before its first preposition (or two, joined by "and"); words in front of it are
 * modifiers as long as none is a verb, a preposition or a pronoun; what follows are prepositional phrases up to the next comma, verb or
 * relative pronoun. The first body that such a preposition leads to, or that stands in front of the role, is whom they belong to.
 *
 *     the executive director of Acme Watch in Ohio   ->  executive director, Acme Watch
 *
 * Cost: constant: no phrase is longer than `longestPhrase` words. Word lists: lexicon.ts.
 */
import {lowerBound} from '../document/lower-bound.ts';
import {
  bodyWords,
  calendarWords,
  openers,
  partyWords,
  placeWords,
  roleNouns,
  titleRoles,
  titleWords,
} from './lexicon.ts';
import type {Scene} from './scene.ts';

export type Role = {readonly role: string | undefined; readonly affiliation: string | undefined};

/** Words `from` to before `to`; `head` is the last word of the role itself, before any preposition. */
export type RolePhrase = {readonly from: number; readonly head: number; readonly to: number};

const longestPhrase = 16;
const longestFront = 9;
const articles =
  /^(?:a|an|the|one|his|her|their|its|our|my|also|now|currently|then|both|formerly|previously|himself|herself|recently|long|another)$/;
const prepositions = /^(?:of|for|at|with|to|from|in|on|and|under)$/;
const stops =
  /^(?:who|whom|whose|which|that|where|when|while|as|said|says|told|tells|was|is|are|were|has|had|have|will|would|by|but|because|after|before|during|wrote|whether|if|since|until|about|against)$/;
const allowedOpeners = new Set(
  'former first second third three four five past incoming outgoing once early late other co part own senior official'.split(
    ' ',
  ),
);
const verbs =
  /^(?:met|ran|won|beat|led|saw|knew|found|left|lost|spoke|began|became|brought|took|came|went|kept|held|sent|paid|quoted|cited|not|never|\w+ly|\w{3,}ing|\w{3,}ed)$/;
const adjectives =
  /^(?:retired|renowned|noted|appointed|elected|unelected|celebrated|distinguished|accused|convicted|acclaimed|undecided|registered|disgraced|self-\w+|left-leaning|right-leaning|longtime|leading|ruling|sitting|visiting|acting|outgoing|incoming|founding|managing|marketing|advertising|engineering|polling|fundraising|training|nursing|family|early|consulting|housing|banking|teaching|broadcasting|supervising|executive|rising|running|assembly|daily|elderly|contributing|presiding|commanding|starting|recording|voting|organizing|operating|bestselling|best-selling|award-winning|prize-winning|counseling|investigating|campaigning)$/;
const plurals =
  /^(?:\w*ss|sports|communications|operations|affairs|sales|news|rights|veterans|politics|economics|studies|services|relations|markets|mathematics|physics|arms|arts|genetics|elections|ethics|us|gps|physics|resources|\w+ics|business|religious|famous|various|\w+ous|\w+'s|days|games|systems|series|defense|congress|securities|sciences|logistics|airlines|airways|industries|holdings|partners|analytics|times|states|democrats|republicans)$/;

/** The role phrase that begins at word `from`, articles aside; undefined where none does. */
export function readRole(scene: Scene, from: number): RolePhrase | undefined {
  const {words} = scene;
  let first = from;
  while (first < words.length && articles.test(words[first]!.key) && first - from < 3) first++;
  let head = readFront(scene, first);
  if (head === undefined) return undefined;
  if (words[head + 1]?.key === 'and' && words[head + 1]!.isJoined) {
    const next = words[head + 2]?.key ?? '';
    const second = readFront(scene, /^(?:a|an|the)$/.test(next) ? head + 3 : head + 2);
    if (second !== undefined && second - head <= 7) head = second;
  }
  return {from: first, head, to: readTail(scene, head)};
}

/** The index of the role noun that the words from `first` lead to. */
function readFront(scene: Scene, first: number): number | undefined {
  const {words} = scene;
  let at = first;
  while (at < words.length && at - first < longestFront && (at === first || follows(scene, at)) && isFront(scene, at))
    at++;
  const head = at - 1;
  if (head < first || !roleNouns.has(words[head]!.key) || words[head]!.isPossessive) return undefined;
  return namesPerson(scene, head + 1) && follows(scene, head + 1) ? undefined : head;
}

const follows = ({words}: Scene, index: number): boolean =>
  words[index] !== undefined && words[index]!.isJoined && words[index]!.line === words[index - 1]!.line;

/** The word can stand in front of a role noun. */
export function isFront({words}: Scene, index: number): boolean {
  const {key, isCapital, isPossessive} = words[index]!;
  if (isPossessive && !isCapital) return false;
  if (isCapital || roleNouns.has(key)) return !(openers.has(key) && !allowedOpeners.has(key) && !isPossessive);
  if (openers.has(key)) return allowedOpeners.has(key);
  if (prepositions.test(key) || stops.test(key)) return false;
  if (verbs.test(key)) return adjectives.test(key);
  return !/s$/.test(key) || plurals.test(key);
}

/** A person's name begins at the word. */
function namesPerson({words, names}: Scene, index: number): boolean {
  const name = names[lowerBound(names.length, at => names[at]!.last >= index)];
  return name !== undefined && name.titleFirst <= index && name.kind === 'person' && words[index]!.isCapital;
}

function readTail(scene: Scene, head: number): number {
  const {words} = scene;
  let at = head + 1;
  if (!follows(scene, at) || !prepositions.test(words[at]!.key)) return at;
  let phrase = at;
  for (; follows(scene, at) && !stops.test(words[at]!.key) && !calendarWords.has(words[at]!.key); at++) {
    if (prepositions.test(words[at]!.key)) phrase = at;
    if (at - head >= longestPhrase) return phrase;
    if (words[at]!.key === 'and' && !words[at + 1]?.isCapital) return at;
  }
  if (words[at - 1]!.isPossessive) at = phrase;
  while (at > head + 1 && /^(?:\d+|of|for|at|with|to|from|in|on|and|under|the|a|an)$/.test(words[at - 1]!.key)) at--;
  return at;
}

/** What the phrase tells, in words: the role without its body, and the body. */
export function splitRole(scene: Scene, {from: first, head, to}: RolePhrase): Role {
  const from = /^\d+-year-old$/.test(scene.words[first]!.key) && first < head ? first + 1 : first;
  const isMinister = (found: Range | undefined) =>
    found?.last === head - 1 && /^(?:minister|secretary)$/.test(scene.words[head]!.key);
  const body = frontBody(scene, from, head);
  const front = isMinister(body) ? undefined : body;
  const start = front === undefined ? from : front.last + 1;
  for (let at = head + 1; at < to; at++) {
    if (!/^(?:of|for|at|with|from|in)$/.test(scene.words[at]!.key)) continue;
    const body = bodyAt(scene, scene.words[at + 1]?.key === 'the' ? at + 2 : at + 1, to);
    if (body !== undefined) return {role: wording(scene, start, at, head), affiliation: bodyName(scene, body)};
  }
  return {role: wording(scene, start, to, head), affiliation: front === undefined ? undefined : bodyName(scene, front)};
}

type Range = {readonly first: number; readonly last: number};

/** With its article where that is part of the name: "The Nation". */
const bodyName = (scene: Scene, {first, last}: Range): string => {
  const before = scene.words[first - 1];
  const withArticle =
    before?.key === 'the' && before.isCapital && !before.startsSentence && scene.words[first]!.isJoined;
  return textOf(scene, withArticle ? first - 1 : first, last + 1);
};

/** Bodies that are offices of state rather than whom somebody belongs to. */
const offices =
  /^(?:house|senate|us|state|supreme|congress|federal|national|first|south|north|west|east|republican|democratic|gop|president|attorney|american|defense|treasury)$/;

/** The body in front of a role: a name by itself ("New York Times columnist"), or the beginning of its run ("FBI Director"). */
function frontBody(scene: Scene, from: number, head: number): Range | undefined {
  const found = bodyAt(scene, from, head);
  if (found !== undefined) return found.last < head ? found : undefined;
  const {text, words} = scene;
  let last = from - 1;
  while (
    last + 1 < head &&
    words[last + 1]!.isCapital &&
    !titleWords.has(words[last + 1]!.key) &&
    !lowered.test(words[last + 1]!.key)
  )
    last++;
  if (last < from || words[from]!.key === 'us' || (last === from && offices.test(words[from]!.key))) return undefined;
  const isAcronym =
    last === from &&
    /^\p{Lu}{2,6}$/u.test(text.slice(words[from]!.start, words[from]!.end)) &&
    !placeWords.has(words[from]!.key);
  const isUnlisted =
    last === from &&
    words[from]!.startsSentence &&
    !words[from + 1]!.isCapital &&
    bodyAt(scene, from, head) === undefined &&
    isUnheard(scene, from);
  return isAcronym || isUnlisted || (last > from && bodyWords.has(words[last]!.key)) ? {first: from, last} : undefined;
}

/** A capitalised word at the start of a sentence that is no name elsewhere and no common word: "Harvard professor". */
function isUnheard({words, names}: Scene, index: number): boolean {
  const {key} = words[index]!;
  if (
    placeWords.has(key) ||
    partyWords.has(key) ||
    bodyWords.has(key) ||
    openers.has(key) ||
    roleNouns.has(key) ||
    /(?:an|ish|ese|ic|al|ive|ed|ous|ary|-\w+)$/.test(key)
  )
    return false;
  return names[lowerBound(names.length, at => names[at]!.last >= index)]?.titleFirst !== index;
}

/** A body's name that begins at word `first`, before word `to`. */
function bodyAt({words, names, entityOf}: Scene, first: number, to: number): Range | undefined {
  const index = lowerBound(names.length, at => names[at]!.last >= first);
  const name = names[index];
  if (name === undefined || name.titleFirst !== first || name.first !== first || first >= to) return undefined;
  const {key} = words[first]!;
  if (name.first === name.last && (offices.test(key) || partyWords.has(key) || placeWords.has(key))) return undefined;
  const kind = entityOf[index]?.kind ?? name.kind;
  const isBody = kind === 'body' || (kind === 'unclear' && !name.isModifier && !/s$/.test(words[name.last]!.key));
  return isBody ? name : undefined;
}

export const textOf = ({text, words}: Scene, from: number, to: number): string =>
  text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ');

/** A word of a role that is no name: a title, the State of "secretary of state", the first word of a sentence. */
function isCommon({words}: Scene, index: number): boolean {
  const {key, startsSentence} = words[index]!;
  if (partyWords.has(key) || placeWords.has(key)) return false;
  if (
    roleNouns.has(key) ||
    lowered.test(key) ||
    (words[index - 1]?.key === 'of' && /^(?:state|defense|staff)$/.test(key))
  )
    return true;
  if (/^(?:secretary|minister)$/.test(words[index + 1]?.key ?? '')) return true;
  return startsSentence && words[index + 1]?.isCapital === false && (bodyWords.has(key) || openers.has(key));
}

const lowered =
  /^(?:former|vice|high|chief|executive|prime|deputy|senior|press|attorney|general|assistant|associate|managing|principal|staff|majority|minority|presidential|campaign|political|junior|acting|interim|policy|communications|managing|chief)$/;

/** The words of a role, abbreviations spelled out, titles up to `head` in small letters: "Former Sen." is "former senator". */
export function wording(scene: Scene, from: number, to: number, head: number): string | undefined {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const {key, start, isCapital, isPossessive} = scene.words[at]!;
    const next = scene.words[at + 1];
    const gapEnd = at + 1 < to ? next!.start : scene.words[at]!.end;
    const form = scene.text.slice(start, gapEnd).replace(/\s+/g, ' ').trimEnd();
    if (/^(?:mr|mrs|ms|dr|miss|sir|dame)$/.test(key)) continue;
    const isTitle = at <= head && isCapital && !isPossessive && form !== form.toUpperCase() && isCommon(scene, at);
    const spelled = /\.$|^(?:Sen|Rep|Gov|Reps|Sens)$/.test(form) ? titleRoles.get(key) : undefined;
    parts.push(spelled ?? (isTitle ? form.toLowerCase() : form));
  }
  const role = parts.join(' ').replace(/^["“”‘’']+|["“”‘’',;:]+$/g, '');
  return role === '' || role.length > 90 ? undefined : role;
}

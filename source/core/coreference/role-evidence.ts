/**
 * What the words around a name say of who bears it.
 *
 * Idea: a role phrase (read-role.ts) in front of the name, in apposition behind it, in a clause "who is ..." or "X is ...", set off
 * before it; and a body after "of", before a possessive, in "who represents ...", behind a comma. Each place has a weight: how much it
 * is to be trusted.
 *
 *     Harvard professor ⟦Jane Doe⟧      ⟦Jane Doe⟧, 54, a father of two and head of research at Acme, ...      Acme's ⟦Jane Doe⟧
 *
 * Cost: constant for each name.
 */

import {behindName, type Evidence, isParty, readBody} from './behind-name.ts';
import {firmOf} from './body-in-focus.ts';
import {readBelonging, readClause, readOwner} from './clause-evidence.ts';
import {honorifics, isRoleNoun, partyWords, placeWords, roleNouns, titleRoles, titleWords} from './lexicon.ts';
import {isFront, readRole} from './read-role.ts';
import type {NameMention} from './read-run.ts';
import {textOf} from './role-wording.ts';
import type {Scene} from './scene.ts';
import {type Role, type RolePhrase, splitRole} from './split-role.ts';

/** Says what somebody is to others, where an office may stand beside it. */
export const kin =
  /^(?:[\w’'-]+ )*(?:(?:study|paper|lead|senior|report)(?: lead| senior)? (?:co-?)?author|wife|husband|son|daughter|father|mother|dad|mum|mom|brother|sister|mate|rival|opponent|friend|colleague|boss|man|woman|citizen|resident|partner|host|supporter|republican|democrat|grandmother|grandfather|native|member|veteran|parent)(?: of .*)?$/;

export function readMention(scene: Scene, name: NameMention): readonly Evidence[] {
  if (scene.headlines.has(scene.words[name.first]!.line) && !scene.isSource(name.first)) return [];
  return [
    readBefore(scene, name),
    ...readAfter(scene, name),
    readClause(scene, name),
    readSetOff(scene, name),
    readOwner(scene, name),
    readBelonging(scene, name),
  ].filter(found => found !== undefined);
}

/** "Harvard professor Jane Doe", "former Sen. Jane Doe". */
function readBefore(scene: Scene, name: NameMention): Evidence | undefined {
  const {words} = scene;
  let to = name.first;
  while (to > name.titleFirst && honorifics.has(words[to - 1]!.key)) to--;
  const last = to - 1;
  if (last < 0 || words[to]!.line !== words[last]!.line || !words[to]!.isJoined || words[last]!.isPossessive)
    return undefined;
  const of = ofTitle(scene, last);
  const {key} = words[last]!;
  if (!titleWords.has(key) && !isRoleNoun(key) && of === undefined) return undefined;
  if (honorifics.has(key) || key === 'celebrities' || partyWords.has(key)) return undefined;
  const from = frontOf(scene, of ?? last);
  const found = splitRole(scene, {from: throughName(scene, from), head: of ?? last, to});
  return {...withFirm(scene, found, from), weight: 3.4};
}

const withFirm = (scene: Scene, role: Role, index: number): Role => {
  const firm = role.affiliation ?? (role.role === undefined ? undefined : firmOf(scene, role.role, index));
  return firm === undefined ? role : {...role, affiliation: firm};
};

/** The role before a preposition: "Secretary of State", "director of public prosecutions", "ambassador to Britain", before a name. */
function ofTitle({words}: Scene, last: number): number | undefined {
  if (/^(?:of|to|for|and|the|a|an)$/.test(words[last]!.key) || titleWords.has(words[last]!.key)) return undefined;
  for (let at = last; at > 1 && last - at < 5 && words[at]!.isJoined; at--) {
    const {key} = words[at - 1]!;
    if (/^(?:of|to|for)$/.test(key)) {
      const head = words[at - 2]!;
      const isClear = key === 'to' ? placeWords.has(words[last]!.key) : head.isCapital || !words[last]!.isCapital;
      return isRoleNoun(head.key) && words[at - 1]!.isJoined && isClear ? at - 2 : undefined;
    }
    if (!/^\p{L}/u.test(key) || /^(?:the|a|an|said|says|by|with)$/.test(words[at]!.key)) return undefined;
  }
  return undefined;
}

/** A name of which the phrase holds the end belongs to it: "University of ⟦Harrow biologist⟧". */
function throughName({names, namesBefore}: Scene, from: number): number {
  const name = names[namesBefore(from) - 1];
  return name !== undefined && name.kind === 'body' && name.last >= from ? name.first : from;
}

/** The first word of the phrase that ends in the title or role at `last`. */
function frontOf(scene: Scene, last: number): number {
  const {words} = scene;
  const isShort = titleRoles.get(words[last]!.key) !== undefined;
  let from = last;
  while (from > 0 && last - from < 9 && isBeside(scene, from) && isFront(scene, from - 1)) {
    const {key, isCapital} = words[from - 1]!;
    if (isShort && !isCapital && !/^(?:former|state|then|late)$/.test(key)) break;
    if (
      !isCapital &&
      words[from]!.isCapital &&
      !words[from - 1]!.isPossessive &&
      !/^(?:former|then|late|acting|outgoing|incoming|longtime|current|deputy|new|presumptive|campaign|administration|\w+-\w+)$/.test(
        key,
      )
    )
      break;
    from--;
  }
  const and = readPair(scene, from, last);
  if (and !== undefined) return and;
  if (
    from < last &&
    /^(?:will|would|to|can|could|may|might|should|must|did|does|let)$/.test(words[from - 1]?.key ?? '') &&
    words[from - 2]?.key !== 'according' &&
    !words[from]!.isCapital
  )
    from++;
  while (from < last && /^(?:other|first|three|four|five|second|and|one|fellow)$/.test(words[from]!.key)) from++;
  return from;
}

/** "JPL scientist and study co-author Jane Doe": both are what she is. */
function readPair(scene: Scene, from: number, last: number): number | undefined {
  const {words} = scene;
  if (words[from - 1]?.key !== 'and' || !words[from]!.isJoined || !isBeside(scene, from - 1)) return undefined;
  const head = from - 2;
  if (head < 0 || !isRoleNoun(words[head]!.key) || words[head]!.isPossessive || last - head > 6) return undefined;
  return frontOf(scene, head);
}

const isBeside = ({words}: Scene, index: number): boolean =>
  words[index]!.isJoined && words[index - 1]!.line === words[index]!.line;

/** ", a former ambassador to Peru,", ", 54, a teacher from Ohio", "(R-Ohio), chairman of Acme". */
function readAfter(scene: Scene, name: NameMention): readonly Evidence[] {
  const {text, words} = scene;
  const at = behindName(scene, name);
  if (at === undefined) return [];
  const found: Evidence[] = [];
  for (let from: number | undefined = at; from !== undefined && found.length < 3; ) {
    const phrase: RolePhrase | undefined = readRole(scene, from);
    if (phrase === undefined || isList(scene, phrase.head + 1)) break;
    const split = withFirm(scene, withBody(scene, splitRole(scene, phrase), phrase.to), name.titleFirst);
    if (!isParty(scene, phrase)) found.push({...split, weight: 3 - 1.5 * found.length});
    const next: number | undefined = words[phrase.to]?.key === 'and' ? phrase.to + 1 : undefined;
    from = next;
  }
  if (found.length > 0) return found;
  const body = readBody(scene, at);
  const office = body === undefined ? undefined : readOffice(scene, body);
  if (office !== undefined) return [office];
  const isSetOff =
    body !== undefined && /^\s*(?:[,:;.)]|[–—]|$)/.test(text.slice(words[body.last]!.end, words[body.last]!.end + 3));
  return isSetOff ? [{role: undefined, affiliation: textOf(scene, at, body.last + 1), weight: 0.5}] : [];
}

/** "⟦Jane Doe⟧, Association of Home Builders chief economist": the body's own name has a preposition. */
function readOffice(scene: Scene, {first, last}: NameMention): Evidence | undefined {
  const {words} = scene;
  if (words[last]!.isPossessive || words[last + 1]?.isJoined !== true) return undefined;
  const phrase = readRole(scene, last + 1);
  if (phrase === undefined || phrase.from !== last + 1) return undefined;
  return {role: splitRole(scene, phrase).role, affiliation: textOf(scene, first, last + 1), weight: 3};
}

/** "Head of Research, Acme Works,": the body behind the comma is that of the role before; "at Pell, Hart and Stone" goes on. */
function withBody(scene: Scene, {role, affiliation}: Role, to: number): Role {
  const {text, words} = scene;
  const {end} = words[to - 1]!;
  if (affiliation !== undefined) {
    const [partners] =
      text.slice(0, end).endsWith(affiliation) && !affiliation.includes(' ')
        ? (firm.exec(text.slice(end, end + 60)) ?? [])
        : [];
    return {role, affiliation: affiliation + (partners ?? '')};
  }
  if (words[to] === undefined || text.slice(end, words[to]!.start) !== ', ') return {role, affiliation};
  const body = readBody(scene, to) ?? readUnknown(scene, to);
  const behind = body === undefined ? '' : text.slice(words[body.last]!.end, words[body.last]!.end + 8);
  if (body === undefined || !/^(?:[,.;”"]| (?:said|says|told|at|in|of))/.test(behind)) return {role, affiliation};
  return {role, affiliation: textOf(scene, body.first, body.last + 1)};
}

/** The further partners of a firm. */
const firm = /^(?:, \p{Lu}\p{L}+){0,3},? (?:and|&) \p{Lu}\p{L}+(?=[,.;”"]| (?:said|says|told|called))/u;

/** "equity strategist, Miller Tabak, said": named once, and a verb of saying behind. */
function readUnknown({text, words, names, namesBefore, entityOf}: Scene, at: number): NameMention | undefined {
  const index = namesBefore(at + 1) - 1;
  const name = names[index];
  const entity = entityOf[index];
  if (name?.titleFirst !== at || name.first !== at || entity?.mentions.length !== 1 || entity.kind === 'place')
    return undefined;
  return /^, (?:said|says|told|called|wrote)\b|^[.”"]/.test(
    text.slice(words[name.last]!.end, words[name.last]!.end + 9),
  )
    ? name
    : undefined;
}

/** The role belongs to the next one in a list: ", Senator Jane Doe and ...". */
const isList = ({words}: Scene, index: number): boolean =>
  words[index] !== undefined &&
  words[index]!.isJoined &&
  words[index]!.isCapital &&
  words[index]!.line === words[index - 1]!.line;

/** "The head of Acme, Jane Doe", "Clinton's campaign manager, Jane Doe". */
function readSetOff(scene: Scene, name: NameMention): Evidence | undefined {
  const {text, words} = scene;
  const before = words[name.titleFirst - 1];
  if (
    before === undefined ||
    name.last === name.first ||
    before.line !== words[name.titleFirst]!.line ||
    !/^(?:['’]s?)?\s*[,–—]\s*$/.test(text.slice(before.end, words[name.titleFirst]!.start))
  )
    return undefined;
  for (let from = name.titleFirst - 1; from >= 0 && name.titleFirst - from < 15; from--) {
    const word = words[from]!;
    const opens =
      /^(?:the|a|an|his|her|their|its|one)$/.test(word.key) ||
      (word.isPossessive && word.isCapital) ||
      (roleNouns.has(word.key) && word.startsSentence) ||
      (word.isCapital && word.startsSentence);
    if (opens && !(from > 0 && /^(?:of|for|at|with|from|in|to)$/.test(words[from - 1]!.key) && word.isJoined)) {
      const phrase = readRole(scene, from);
      if (phrase !== undefined && phrase.to === name.titleFirst) return {...splitRole(scene, phrase), weight: 2.5};
    }
    if (!word.isJoined) return undefined;
  }
  return undefined;
}

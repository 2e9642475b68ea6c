/**
 * What a person is and whom they belong to, wherever the article says it.
 *
 * Idea: each of the first places where the person is named is asked for a role phrase in front of the name, in apposition after it,
 * in a clause "who is ..." or "X is ...", in a phrase set off before it, and for "of Acme", "Acme's" and "(R-Ohio)". The wordiest of
 * the early ones is the role; the affiliation is that of the same phrase, or else the first one found.
 *
 *     Ann Lowell, a former ambassador to Peru, ... Lowell, who is now a fellow with Acme   ->  former ambassador to Peru; Acme
 *
 * Cost: constant for each person: no more than `mostMentions` places are looked at.
 */
import type {Entity} from './fold-names.ts';
import {honorifics, partyWords, placeWords, roleNouns, titleRoles, titleWords} from './lexicon.ts';
import {isFront, type Role, readRole, splitRole, textOf, wording} from './read-role.ts';
import type {NameMention} from './read-run.ts';
import type {Scene} from './scene.ts';

type Evidence = Role & {/** How much the place is to be trusted. */ readonly weight: number};

const mostMentions = 40;
/** Tells nothing without whose; the last ones tell little. */
const kin =
  /^(?:\w+ )?(?:wife|husband|son|daughter|father|mother|brother|sister|mate|rival|opponent|friend|colleague|boss|man|woman|citizen|resident|partner|host|supporter|republican|democrat)$/;

const bare =
  /^(?:\w+ )?(?:head|star|native|man|woman|wife|husband|son|daughter|father|mother|brother|sister|mate|rival|opponent|friend|colleague|boss|partner|ally|neighbor|cousin|uncle|aunt)$/;

export function describeSpeaker(scene: Scene, entity: Entity): {readonly role?: string; readonly affiliation?: string} {
  if (entity.kind === 'body' || entity.kind === 'place') return {};
  const evidence = listRoles(scene, entity);
  const value = ({role, weight}: Evidence) =>
    role === undefined
      ? -1
      : weight +
        Math.min(role.split(' ').length, 5) / 2 -
        (kin.test(role) ? 2.5 : 0) -
        (role.split(' ').length > 9 ? 1 : 0);
  const best = evidence
    .filter(({role}) => role !== undefined && !bare.test(role))
    .reduce<Evidence | undefined>(
      (top, found) => (top === undefined || value(found) > value(top) ? found : top),
      undefined,
    );
  const affiliation = best?.affiliation ?? evidence.find(found => found.affiliation !== undefined)?.affiliation;
  return {...(best?.role === undefined ? {} : {role: best.role}), ...(affiliation === undefined ? {} : {affiliation})};
}

/** Everything that the first places where the person is named say, in their order. */
export const listRoles = (scene: Scene, entity: Entity): readonly Evidence[] =>
  entity.mentions.slice(0, mostMentions).flatMap((index, order) =>
    readMention(scene, scene.names[index]!).map(found => ({
      ...found,
      weight: found.weight - Math.min(order, 12) / 4,
    })),
  );

function readMention(scene: Scene, name: NameMention): readonly Evidence[] {
  if (scene.headlines.has(scene.words[name.first]!.line)) return [];
  return [readBefore(scene, name), readAfter(scene, name), readSetOff(scene, name), readBelonging(scene, name)].filter(
    found => found !== undefined,
  );
}

/** "Harvard professor Jane Doe", "former Sen. Jane Doe". */
function readBefore(scene: Scene, name: NameMention): Evidence | undefined {
  const {words} = scene;
  let to = name.first;
  while (to > name.titleFirst && honorifics.has(words[to - 1]!.key)) to--;
  const last = to - 1;
  if (last < 0 || words[to]!.line !== words[last]!.line || !words[to]!.isJoined || words[last]!.isPossessive)
    return undefined;
  const isOf =
    words[last - 1]?.key === 'of' && /^(?:secretary|chief|director|speaker)$/.test(words[last - 2]?.key ?? '');
  if (!titleWords.has(words[last]!.key) && !isOf && !partyWords.has(words[last]!.key)) return undefined;
  if (honorifics.has(words[last]!.key) || words[last]!.key === 'celebrities') return undefined;
  const from = frontOf(scene, isOf ? last - 2 : last);
  const place = placeTitle(scene, from, last);
  if (place !== undefined) return {...place, weight: 2};
  return {...splitRole(scene, {from, head: last, to}), weight: 2};
}

/** The first word of the phrase that ends in the title or role at `last`. */
function frontOf(scene: Scene, last: number): number {
  const {words} = scene;
  const isShort = titleRoles.get(words[last]!.key) !== undefined;
  let from = last;
  while (
    from > 0 &&
    last - from < 8 &&
    words[from]!.isJoined &&
    words[from - 1]!.line === words[from]!.line &&
    isFront(scene, from - 1)
  ) {
    const {key, isCapital} = words[from - 1]!;
    if (isShort && !isCapital && !/^(?:former|state|then|late)$/.test(key)) break;
    if (isShort && isCapital && roleNouns.has(key) && !partyWords.has(key)) break;
    if (
      !isCapital &&
      words[from]!.isCapital &&
      !/^(?:former|then|late|acting|outgoing|incoming|longtime|current|deputy|\w+-\w+)$/.test(key)
    )
      break;
    from--;
  }
  while (from < last && /^(?:other|first|three|four|five|second)$/.test(words[from]!.key)) from++;
  return from;
}

/** "Texas Sen.", "New Jersey Gov.": the place is whom they stand for. */
function placeTitle(scene: Scene, from: number, last: number): Role | undefined {
  const {words} = scene;
  if (
    !/^(?:sen|senator|gov|governor|rep|representative|congressman|congresswoman|mayor|attorney|sheriff|del|delegate)$/.test(
      words[last]!.key,
    )
  )
    return undefined;
  const start = words[from]!.key === 'former' ? from + 1 : from;
  let at = start;
  while (
    at < last &&
    words[at]!.isCapital &&
    !words[at]!.isPossessive &&
    !partyWords.has(words[at]!.key) &&
    !/^u\.?s$/.test(words[at]!.key) &&
    !titleWords.has(words[at]!.key)
  )
    at++;
  if (at === start || at < last) return undefined;
  const role = wording(scene, last, last + 1, last);
  return {role: start > from ? `former ${role}` : role, affiliation: textOf(scene, start, at)};
}

/** ", a former ambassador to Peru,", ", 54, a teacher from Ohio", ", who is now a fellow with Acme", "is a senior fellow at Acme". */
function readAfter(scene: Scene, name: NameMention): Evidence | undefined {
  const {text, words} = scene;
  let at = name.last + 1;
  if (words[at] === undefined || words[name.last]!.isPossessive || words[at]!.line !== words[name.last]!.line)
    return undefined;
  let gap = text.slice(words[name.last]!.end, words[at]!.start);
  if (/^,\s*$/.test(gap) && /^\d{1,3}$/.test(words[at]!.key)) {
    gap = text.slice(words[at]!.end, words[at + 1]?.start ?? words[at]!.end);
    at++;
  }
  const isSetOff = /^\s*(?:,|[–—(]|-)\s*$/.test(gap) && gap.trim() !== '';
  if ((isSetOff && words[at]?.key === 'who') || (gap === ' ' && /^(?:is|was)$/.test(words[at]?.key ?? ''))) {
    if (words[at]!.key === 'who') at++;
    if (!/^(?:is|was|has)$/.test(words[at]?.key ?? '')) return undefined;
    const isPast = words[at]!.key === 'was';
    if (words[at]!.key === 'has' && words[at + 1]?.key !== 'been') return undefined;
    const phrase = readRole(scene, words[at]!.key === 'has' ? at + 2 : at + 1);
    if (phrase === undefined || phrase.from === at + 1) return undefined;
    const found = splitRole(scene, phrase);
    return {
      ...found,
      role: isPast && found.role !== undefined && !found.role.startsWith('former') ? undefined : found.role,
      weight: 1.4,
    };
  }
  if (!isSetOff) return undefined;
  const party = /^\s*\((R|D|I)[-–.,]+ ?((?:\p{Lu}[\p{L}.]*\s?)+)\)/u.exec(
    text.slice(words[name.last]!.end, words[name.last]!.end + 40),
  );
  if (party !== null)
    return {
      role: undefined,
      affiliation: `${{R: 'Republican', D: 'Democrat', I: 'independent'}[party[1]!]}, ${party[2]!.trim()}`,
      weight: 1,
    };
  const phrase = readRole(scene, at);
  if (phrase === undefined || isList(scene, phrase.head + 1)) return undefined;
  return {...splitRole(scene, phrase), weight: 3};
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
      (roleNouns.has(word.key) && word.startsSentence);
    if (opens && !(from > 0 && /^(?:of|for|at|with|from|in|to)$/.test(words[from - 1]!.key) && word.isJoined)) {
      const phrase = readRole(scene, from);
      if (phrase !== undefined && phrase.to === name.titleFirst) return {...splitRole(scene, phrase), weight: 2.5};
    }
    if (!word.isJoined) return undefined;
  }
  return undefined;
}

/** "Jane Doe of the Acme Institute", "Acme's Jane Doe". */
function readBelonging(scene: Scene, name: NameMention): Evidence | undefined {
  const {words, names} = scene;
  const index = scene.namesBefore(name.titleFirst);
  const previous = names[index - 1];
  if (
    previous !== undefined &&
    previous.kind === 'body' &&
    previous.last === name.titleFirst - 1 &&
    words[previous.last]!.isPossessive &&
    name.last > name.first
  )
    return {role: undefined, affiliation: textOf(scene, previous.first, previous.last + 1), weight: 1};
  let at = name.last + 1;
  if (
    words[at] === undefined ||
    !words[at]!.isJoined ||
    !/^(?:of|with|at)$/.test(words[at]!.key) ||
    words[name.last]!.isPossessive
  )
    return undefined;
  const isOf = words[at]!.key === 'of';
  if (!isOf && !scene.isSource(name.first)) return undefined;
  at++;
  while (
    words[at] !== undefined &&
    words[at]!.isJoined &&
    (words[at]!.key === 'the' ||
      /-based$/.test(words[at]!.key) ||
      /^(?:nonpartisan|conservative|liberal|nonprofit)$/.test(words[at]!.key))
  )
    at++;
  const body = names[scene.namesBefore(at + 1) - 1];
  if (body === undefined || body.titleFirst !== at || words[at]!.line !== words[name.last]!.line) return undefined;
  const isPlace = body.kind === 'place' || (body.first === body.last && placeWords.has(words[body.first]!.key));
  if (
    isPlace
      ? !(isOf && (name.isTitled || titleRoles.get(words[name.titleFirst]!.key) !== undefined))
      : body.kind === 'person'
  )
    return undefined;
  return {role: undefined, affiliation: textOf(scene, body.first, body.last + 1), weight: 1};
}

/**
 * Which names are one person's. A name of several words makes an entity or joins one with the same surname, a given name that fits
 * and no other suffix or middle initial; a single word (or the last words of a name) then goes to the entity that bears it as surname,
 * given name or whole name. Where several bear it, gender decides, then who was named in full within the last sentences, then who is
 * named most.
 *
 *     John Park ... Dr Park          one        Kim Jong Un ... Kim Jong Il                  two
 *     Robert Dole ... Bob Dole       one        Hillary Clinton ... Bill Clinton ... she     two
 *
 * Cost: linear; at most `mostNamesakes` entities are compared for one name.
 */

import {type Gender, givenNameGender, sameGivenName, suffixes} from './lexicon.ts';

import type {NameMention} from './read-run.ts';
import type {NameKind} from './tell-kind.ts';
import type {Word} from './words.ts';

export type Entity = {
  readonly id: number;
  kind: NameKind;
  /** Keys of the most complete name, without suffix. */
  keys: readonly string[];
  suffix: string | undefined;
  /** Votes: positive is female, negative male. */
  gender: number;
  /** Indices of the names, in order. */
  readonly mentions: number[];
  /** The name by which it is shown: words `first` to `last`. */
  first: number;
  last: number;
  fullMentions: number;
  /** How often "in" or "at" stands before the name. */
  located: number;
};

export type Folded = {
  readonly entities: readonly Entity[];
  /** The entity of each name. */
  readonly entityOf: readonly (Entity | undefined)[];
};

const mostNamesakes = 8;
/** A full name this many sentences back still owns the bare surname. */
const freshSentences = 2;

type Registry = {
  readonly entities: Entity[];
  readonly bySurname: Map<string, Entity[]>;
  readonly byKey: Map<string, Entity[]>;
  /** People by the initials that stand for them in a printed conversation. */
  readonly byInitials: Map<string, Entity[]>;
};

export function foldNames(text: string, words: readonly Word[], names: readonly NameMention[]): Folded {
  const registry: Registry = {entities: [], bySurname: new Map(), byKey: new Map(), byInitials: new Map()};
  const entityOf: (Entity | undefined)[] = new Array(names.length).fill(undefined);
  names.forEach((name, index) => {
    if (name.first === name.last) return;
    entityOf[index] = placeFullName(registry, words, name);
  });
  joinSurnames(registry, names, entityOf);
  const lastFull = new Map<Entity, number>();
  names.forEach((name, index) => {
    const sentence = words[name.first]!.sentence;
    const entity =
      entityOf[index] ??
      placeLabel(registry, text, words, name) ??
      placeBareName(registry, words, name, lastFull, sentence);
    if (entity === undefined) return;
    entityOf[index] = entity;
    entity.mentions.push(index);
    if (isLocated(words, name)) entity.located++;
    if (
      entity.kind === 'unclear' &&
      name.first === name.last &&
      entity.keys.length > 1 &&
      entity.keys.at(-1) === words[name.last]!.key
    )
      entity.kind = 'person';
    vote(entity, name);
    if (name.last > name.first) lastFull.set(entity, sentence);
  });
  for (const entity of registry.entities) {
    if (isLocation(entity)) entity.kind = 'place';
    entity.gender += voteByGivenName(entity);
  }
  return {entities: registry.entities, entityOf};
}

/** "In Harrow"; what is "at Harrow" may belong to it. */
const isLocated = (words: readonly Word[], {titleFirst, first}: NameMention): boolean =>
  titleFirst === first && /^(?:in|near)$/.test(words[first - 1]?.key ?? '');

/** "Sandy Hook": looks like a person's name, but things happen in it. */
const isLocation = ({located, mentions, gender, kind}: Entity): boolean =>
  located > 0 && 2 * located >= mentions.length && gender === 0 && (kind === 'person' || kind === 'unclear');

const keysOf = (words: readonly Word[], {first, last}: NameMention): {keys: string[]; suffix: string | undefined} => {
  const all = words.slice(first, last + 1);
  const proper = all.filter(({isNickname}) => !isNickname);
  const keys = (proper.length > 0 ? proper : all).map(({key}) => key);
  let suffix: string | undefined;
  while (keys.length > 1 && suffixes.has(keys.at(-1)!)) suffix = keys.pop();
  return {keys, suffix};
};

function vote(entity: Entity, {gender, isTitled}: NameMention): void {
  if (gender !== undefined) entity.gender += gender === 'female' ? 3 : -3;
  if (isTitled && entity.kind === 'unclear') entity.kind = 'person';
}

/** A given name tells less where it stands alone: it may be a surname. */
function voteByGivenName({keys, kind}: Entity): number {
  if (kind === 'body' || kind === 'place') return 0;
  const isInitial = keys[0]!.length === 1 && keys.length > 2;
  const gender = givenNameGender(keys[isInitial ? 1 : 0]!) ?? (keys.length > 2 ? givenNameGender(keys[1]!) : undefined);
  const weight = keys.length > 1 ? 2 : 1;
  return gender === 'female' ? weight : gender === 'male' ? -weight : 0;
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity) && list.length < mostNamesakes) list.push(entity);
}

function create(registry: Registry, name: NameMention, keys: readonly string[], suffix: string | undefined): Entity {
  const entity: Entity = {
    id: registry.entities.length,
    kind: name.kind,
    keys,
    suffix,
    gender: 0,
    mentions: [],
    first: name.first,
    last: name.last,
    fullMentions: 0,
    located: 0,
  };
  registry.entities.push(entity);
  register(registry, entity, keys);
  return entity;
}

function register(registry: Registry, entity: Entity, keys: readonly string[]): void {
  add(registry.bySurname, keys.at(-1)!, entity);
  add(registry.byKey, keys[0]!, entity);
  if (entity.kind === 'body' && keys.length > 1) add(registry.byKey, initials(keys), entity);
  if (keys.length > 1) add(registry.byInitials, initials(keys), entity);
  if (entity.kind === 'body' || entity.kind === 'place') return;
  for (let from = 1; from < keys.length - 1; from++) add(registry.byKey, keys.slice(from).join(' '), entity);
  if (entity.kind === 'person' && keys.length === 3 && isSurname(keys[1]!)) add(registry.byKey, keys[1]!, entity);
}

/** The first of two surnames, not a second given name or an initial: "Ms. Acosta" is Melba Acosta Febo. */
const isSurname = (key: string): boolean => key.length > 3 && givenNameGender(key) === undefined;

/** "nra" for the National Rifle Association. */
const initials = (keys: readonly string[]): string =>
  keys
    .filter(key => !/^(?:of|for|the|and|on|in)$/.test(key))
    .map(key => key[0])
    .join('');

function placeFullName(registry: Registry, words: readonly Word[], name: NameMention): Entity {
  const {keys, suffix} = keysOf(words, name);
  const namesakes = registry.bySurname.get(keys.at(-1)!) ?? [];
  const found = namesakes.find(entity => fits(entity, keys, suffix, name));
  if (found === undefined) {
    const entity = create(registry, name, keys, suffix);
    entity.fullMentions = 1;
    return entity;
  }
  found.fullMentions++;
  if (found.kind === 'unclear' || name.kind === 'body') found.kind = name.kind;
  if (isFuller(keys, found.keys)) {
    found.keys = keys;
    found.first = name.first;
    found.last = name.last;
    register(registry, found, keys);
  }
  return found;
}

const isFuller = (keys: readonly string[], old: readonly string[]): boolean =>
  keys.length > old.length
    ? old[0]!.length === 1 || keys[0]!.length > 1
    : keys.length === old.length && keys[0]!.length > old[0]!.length && old[0]!.length === 1;

function fits(entity: Entity, keys: readonly string[], suffix: string | undefined, name: NameMention): boolean {
  const isPerson = (kind: NameKind) => kind === 'person' || kind === 'unclear';
  if (!isPerson(entity.kind) || !isPerson(name.kind))
    return (entity.kind === name.kind || isOneBody(entity, name.kind)) && entity.keys.join(' ') === keys.join(' ');
  if (entity.suffix !== suffix) return false;
  if (genderClash(entity.gender, name.gender)) return false;
  if (entity.keys.length === 1 || keys.length === 1) return entity.keys.length === keys.length;
  const [longer, shorter] = entity.keys.length >= keys.length ? [entity.keys, keys] : [keys, entity.keys];
  if (shorter.every((key, index) => key === longer[longer.length - shorter.length + index])) return true;
  if (!sameGivenName(longer[0]!, shorter[0]!) && !(longer[0]!.length === 1 && longer[1] === shorter[0])) return false;
  return (
    shorter
      .slice(1, -1)
      .every(middle =>
        longer
          .slice(1, -1)
          .some(other => other === middle || (other[0] === middle[0] && (other.length === 1 || middle.length === 1))),
      ) || longer.length === 2
  );
}

/** "Harrow Cloud" with a title before it once, and among bodies elsewhere. */
const isOneBody = ({kind, gender, keys}: Entity, other: NameKind): boolean =>
  kind !== 'place' && other !== 'place' && gender === 0 && givenNameGender(keys[0]!) === undefined;

const genderClash = (votes: number, gender: Gender | undefined): boolean =>
  gender !== undefined && (gender === 'female' ? votes < -2 : votes > 2);

/** "Peña Nieto" is the end of "Enrique Peña Nieto": found only after both are known, whichever came first. */
function joinSurnames(registry: Registry, names: readonly NameMention[], entityOf: (Entity | undefined)[]): void {
  const joined = new Map<Entity, Entity>();
  for (const entity of registry.entities) {
    if (entity.kind === 'body' || entity.kind === 'place' || entity.keys.length < 2) continue;
    const longer = registry.byKey
      .get(entity.keys.join(' '))
      ?.find(other => other !== entity && other.keys.length > entity.keys.length);
    if (longer !== undefined) joined.set(entity, longer);
  }
  if (joined.size === 0) return;
  names.forEach((_, index) => {
    const entity = entityOf[index];
    if (entity !== undefined && joined.has(entity)) entityOf[index] = joined.get(entity);
  });
}

/** `ML:` at the head of a line, where Marta Lindqvist is named in full. */
function placeLabel({byInitials}: Registry, text: string, words: readonly Word[], {first, last}: NameMention) {
  const {start, end, key} = words[first]!;
  const isLabel = first === last && text[end] === ':' && (start === 0 || text[start - 1] === '\n');
  return isLabel ? byInitials.get(key)?.[0] : undefined;
}

function placeBareName(
  registry: Registry,
  words: readonly Word[],
  name: NameMention,
  lastFull: ReadonlyMap<Entity, number>,
  sentence: number,
): Entity | undefined {
  const {keys, suffix} = keysOf(words, name);
  const key = keys.at(-1)!;
  const fit = (entity: Entity) =>
    (entity.kind === 'person' || entity.kind === 'unclear'
      ? name.kind === 'person' || name.kind === 'unclear' || entity.kind === 'person'
      : (name.kind === entity.kind && (entity.keys.length === 1 || initials(entity.keys) === key)) ||
        (name.kind === 'body' && entity.kind === 'body' && entity.keys.at(-1) === key) ||
        (name.kind === 'unclear' && isFirstOfBody(entity, key))) &&
    !genderClash(expectedGender(entity), name.gender) &&
    (suffix === undefined || entity.suffix === suffix);
  const bearers = (registry.bySurname.get(key) ?? []).filter(fit);
  const candidates = bearers.length > 0 ? bearers : (registry.byKey.get(key) ?? []).filter(fit);
  if (candidates.length > 0) return choose(candidates, lastFull, sentence, suffix);
  if (name.isModifier && name.kind === 'unclear') return undefined;
  return create(registry, name, keys, suffix);
}

/** "Amnesty" for Amnesty International; a given name is somebody's. */
const isFirstOfBody = ({kind, keys}: Entity, key: string): boolean =>
  kind === 'body' && keys.length > 1 && keys[0] === key && givenNameGender(key) === undefined;

const expectedGender = (entity: Entity): number => {
  const given = entity.keys.length > 1 ? givenNameGender(entity.keys[0]!) : undefined;
  return entity.gender + (given === 'female' ? 3 : given === 'male' ? -3 : 0);
};

function choose(
  candidates: readonly Entity[],
  lastFull: ReadonlyMap<Entity, number>,
  sentence: number,
  suffix: string | undefined,
): Entity {
  const score = (entity: Entity): number => {
    const last = lastFull.get(entity);
    const fresh = last !== undefined && sentence - last <= freshSentences ? 20 - (sentence - last) * 2 : 0;
    return (
      fresh +
      Math.min(entity.mentions.length, 40) +
      entity.fullMentions +
      (last === undefined ? 0 : 2) +
      (entity.kind === 'person' ? 60 : 0) +
      (entity.keys.length === 1 ? -1 : 0) +
      (entity.suffix !== suffix ? -5 : 0)
    );
  };
  return candidates.reduce((best, entity) => (score(entity) > score(best) ? entity : best));
}

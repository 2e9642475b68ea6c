/**
 * What somebody is and whom they belong to, from the words in front of the name and from appositions.
 *
 *     Finanzministerin ⟦Lena Vogt⟧                      Finanzministerin
 *     ⟦Tom Ode⟧, Sprecher des Verbandes,                Sprecher, Verband
 *     la maire de Lyon, ⟦Claire Morel⟧,                 maire de Lyon
 *
 * Cost: a few words around each name.
 */
import {isBody, roleOf} from '../../nlp/lexicon.ts';
import type {Entity} from '../fold-names.ts';
import type {SceneIn} from './read-scene-in.ts';

export type RoleIn = {readonly role?: string; readonly affiliation?: string};

const longest = 12;

/** Everything the text says of one person, in order. */
export const rolesIn = (scene: SceneIn, {mentions}: Entity): readonly RoleIn[] =>
  mentions.flatMap(index => {
    const found = [inFront(scene, index), behind(scene, index), before(scene, index)];
    return found.filter(role => role !== undefined);
  });

export function describeIn(scene: SceneIn, entity: Entity): RoleIn {
  const roles = entity.kind === 'person' || entity.kind === 'unclear' ? rolesIn(scene, entity) : [];
  const role = roles.find(one => one.role !== undefined)?.role;
  const affiliation = roles.find(one => one.affiliation !== undefined)?.affiliation;
  return {...(role === undefined ? {} : {role}), ...(affiliation === undefined ? {} : {affiliation})};
}

const words = ({text, items}: SceneIn, from: number, to: number): string =>
  text.slice(items[from]!.start, items[to - 1]!.end).replace(/\s+/g, ' ');

/** Titles that belong to the run of the name, or small words right before it. */
function inFront(scene: SceneIn, index: number): RoleIn | undefined {
  const {items, names, lexicon} = scene;
  const {first, titleFirst} = names[index]!;
  let from = titleFirst;
  if (from === first) {
    while (from > 0 && first - from < 5 && isTied(scene, from) && isPlainRole(scene, from - 1)) from--;
    if (from === first || !hasRole(scene, from, first)) return undefined;
    return readRole(scene, from, first);
  }
  let to = first;
  while (to > from && lexicon.honorifics.has(items[to - 1]!.key)) to--;
  return to > from && hasRole(scene, from, to) ? readRole(scene, from, to) : undefined;
}

const isTied = ({text, items}: SceneIn, at: number): boolean =>
  /^\s$/.test(text.slice(items[at - 1]!.end, items[at]!.start));

const isPlainRole = ({items, lexicon}: SceneIn, at: number): boolean => {
  const {key} = items[at]!;
  return (
    !lexicon.determiners.has(key) &&
    !lexicon.prepositions.has(key) &&
    !lexicon.says.has(key) &&
    !lexicon.honorifics.has(key) &&
    !lexicon.auxiliaries.has(key) &&
    !lexicon.conjunctions.has(key) &&
    !lexicon.adverbs.has(key)
  );
};

const hasRole = ({items, lexicon}: SceneIn, from: number, to: number): boolean =>
  items.slice(from, to).some(({key}) => roleOf(lexicon, key) !== undefined);

/** `, Sprecher des Verbandes,` behind the name. */
function behind(scene: SceneIn, index: number): RoleIn | undefined {
  const {text, items, names} = scene;
  const from = names[index]!.last + 1;
  if (
    items[from] === undefined ||
    !/^(?: \([^)]{1,20}\))?, $/.test(text.slice(items[from - 1]!.end, items[from]!.start))
  )
    return undefined;
  return readRole(scene, from, stretchEnd(scene, from));
}

/** `die Sprecherin des Verbandes, ` before the name. */
function before(scene: SceneIn, index: number): RoleIn | undefined {
  const {text, items, names, lexicon} = scene;
  const to = names[index]!.titleFirst;
  if (to === 0 || text.slice(items[to - 1]!.end, items[to]!.start) !== ', ') return undefined;
  let from = to - 1;
  while (from > 0 && to - from < longest && isTied(scene, from)) from--;
  for (let at = to - 1; at >= from; at--)
    if (roleOf(lexicon, items[at]!.key) !== undefined && isHead(scene, at)) return readRole(scene, at, to);
  return undefined;
}

/** An article, an adjective or nothing before it, no `of`. */
const isHead = ({items, lexicon}: SceneIn, at: number): boolean => {
  const key = items[at - 1]?.key ?? '';
  return !lexicon.of.has(key) || lexicon.determiners.has(key);
};

function stretchEnd({text, items}: SceneIn, from: number): number {
  let to = from + 1;
  while (to < items.length && to - from < longest && /^\s$/.test(text.slice(items[to - 1]!.end, items[to]!.start)))
    to++;
  return to;
}

/** The role, and what stands behind `of`: a body is an affiliation, anything else belongs to the role. */
function readRole(scene: SceneIn, from: number, to: number): RoleIn | undefined {
  const {items, lexicon} = scene;
  while (from < to && lexicon.determiners.has(items[from]!.key)) from++;
  let head = from;
  while (head < to && roleOf(lexicon, items[head]!.key) === undefined) {
    if (lexicon.prepositions.has(items[head]!.key) || lexicon.says.has(items[head]!.key)) return undefined;
    head++;
  }
  if (head >= to) return undefined;
  let of = head + 1;
  while (of < to && !lexicon.of.has(items[of]!.key)) of++;
  const start = skipArticles(scene, of + 1, to);
  const end = ofEnd(scene, start, to);
  if (of >= to || start >= end) return {role: words(scene, from, of >= to ? plainEnd(scene, head + 1, to) : of)};
  const isOfBody = items
    .slice(start, end)
    .some(({key, start: a, end: b}) => isBody(lexicon, key) || /^\p{Lu}{2,}/u.test(scene.text.slice(a, b)));
  if (!isOfBody) return {role: words(scene, from, end)};
  return {role: words(scene, from, of), affiliation: nominative(words(scene, start, end), items[of]!.key)};
}

function skipArticles({items, lexicon}: SceneIn, at: number, to: number): number {
  while (at < to && lexicon.determiners.has(items[at]!.key) && !items[at]!.isCapital) at++;
  return at;
}

/** A role goes on with plain words until a verb, a relative or an adverb. */
function plainEnd({items, lexicon}: SceneIn, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    !lexicon.says.has(items[at]!.key) &&
    !lexicon.adverbs.has(items[at]!.key) &&
    !lexicon.prepositions.has(items[at]!.key) &&
    !lexicon.auxiliaries.has(items[at]!.key) &&
    !lexicon.relatives.has(items[at]!.key) &&
    !lexicon.conjunctions.has(items[at]!.key)
  )
    at++;
  return at;
}

function ofEnd(scene: SceneIn, from: number, to: number): number {
  const {items, lexicon} = scene;
  let at = plainEnd(scene, from, to);
  while (
    at > from &&
    at < to &&
    lexicon.of.has(items[at]!.key) &&
    !/^(?:in|im|am|bei|à|en|em|no|na|uit)$/.test(items[at]!.key)
  ) {
    const next = plainEnd(scene, skipArticles(scene, at + 1, to), to);
    if (next <= at + 1) break;
    at = next;
  }
  return at;
}

/** `des Verbandes` names the Verband. */
const nominative = (name: string, article: string): string =>
  article === 'des' && !/\s/.test(name) ? name.replace(/(?<=\p{Ll}{2}(?:d|t|b|g|k|s))es$|s$/u, '') : name;

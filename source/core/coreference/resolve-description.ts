/**
 * Whom a definite description means: "the senator", "the Republican nominee".
 *
 * Idea: the article says what its people are (describe-speaker.ts). A description means the person of whom its noun and every one of
 * its other words have been said; among several, the one named last before it. Where none fits, it stays a description.
 *
 *     Sen. Ann Lowell of Ohio met Gov. Peter Voss. “No,” the senator said.    ->  Ann Lowell
 *
 * Cost: one look at each person for the whole text, then a few for each description.
 */
import {listRoles} from './describe-speaker.ts';
import type {Entity} from './fold-names.ts';
import {titleRoles} from './lexicon.ts';
import type {Scene} from './scene.ts';
import {wordKey} from './words.ts';

export type FindDescribed = (
  first: number,
  last: number,
) => {readonly entity: Entity; readonly probability: number} | undefined;

/** "the" and up to three more words. */
const longestDescription = 4;
const longestOwned = 8;
/** How many names before the description are looked at. */
const furthestNames = 150;
const mostBearers = 12;

const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    congressman: ['representative'],
    congresswoman: ['representative'],
    lawmaker: ['senator', 'representative'],
    hopeful: ['candidate'],
    contender: ['candidate'],
    frontrunner: ['candidate'],
    'front-runner': ['candidate'],
    spokesperson: ['spokesman', 'spokeswoman'],
    premier: ['minister'],
  }),
);

/** Looks descriptions up; the index of roles is made at the first one. */
export function createDescriptions(scene: Scene): FindDescribed {
  let index: ReadonlyMap<string, readonly Bearer[]> | undefined;
  return (first, last) => {
    const {words} = scene;
    const isOwned = words[first]!.isPossessive && words[first]!.isCapital;
    if (
      last - first < 1 ||
      last - first >= (isOwned ? longestOwned : longestDescription) ||
      (words[first]!.key !== 'the' && !isOwned) ||
      words[last]!.isPossessive
    )
      return undefined;
    if (isOwned) return findOwned(scene, (index ??= indexRoles(scene)), first, last);
    const head = titleRoles.get(words[last]!.key) ?? words[last]!.key;
    index ??= indexRoles(scene);
    const wanted = words.slice(first + 1, last).map(word => word.key);
    const bearers = [head, ...(synonyms.get(head) ?? [])].flatMap(key => index!.get(key) ?? []);
    const found = new Set(bearers.filter(({known}) => wanted.every(key => known.has(key))).map(({entity}) => entity));
    return nearest(scene, found, first);
  };
}

/** "Peru’s ambassador to Chile": whoever has that office, named before or, where the article has one alone, afterwards. */
function findOwned(
  scene: Scene,
  index: ReadonlyMap<string, readonly Bearer[]>,
  first: number,
  last: number,
): {readonly entity: Entity; readonly probability: number} | undefined {
  const {words} = scene;
  let head = first + 1;
  while (head < last && !/^(?:of|for|to|in|on|at|with)$/.test(words[head + 1]!.key)) head++;
  const wanted = words
    .slice(first, last + 1)
    .filter((_, at) => first + at !== head)
    .map(({key}) => key)
    .filter(key => !/^(?:of|for|to|in|on|at|with|the|a|an)$/.test(key));
  const found = new Set(
    (index.get(titleRoles.get(words[head]!.key) ?? words[head]!.key) ?? [])
      .filter(({known}) => wanted.every(key => known.has(key) || known.has(`${key}'s`)))
      .map(({entity}) => entity),
  );
  const [only] = found;
  return nearest(scene, found, first) ?? (found.size === 1 ? {entity: only!, probability: 0.75} : undefined);
}

type Bearer = {readonly entity: Entity; readonly known: ReadonlySet<string>};

function indexRoles(scene: Scene): ReadonlyMap<string, readonly Bearer[]> {
  const index = new Map<string, Bearer[]>();
  for (const entity of scene.entities) {
    if (entity.mentions.length === 0 || (entity.kind !== 'person' && entity.kind !== 'unclear')) continue;
    const roles = listRoles(scene, entity);
    const known = new Set(
      roles.flatMap(({role, affiliation}) => `${role ?? ''} ${affiliation ?? ''}`.split(/[\s,]+/).map(wordKey)),
    );
    const heads = new Set(roles.flatMap(({role}) => (role === undefined ? [] : [headOf(role)])));
    for (const head of heads) {
      const list = index.get(head) ?? [];
      if (list.length < mostBearers) list.push({entity, known});
      index.set(head, list);
    }
  }
  return index;
}

/** The noun of a role: "senator" of "former Sen.". */
function headOf(role: string): string {
  const key = wordKey(
    role
      .split(/ (?:of|for|at|to|in|with|from|on) /)[0]!
      .split(' ')
      .at(-1)!,
  );
  return titleRoles.get(key) ?? key;
}

function nearest(
  scene: Scene,
  found: ReadonlySet<Entity>,
  word: number,
): {entity: Entity; probability: number} | undefined {
  if (found.size === 0) return undefined;
  const end = scene.namesBefore(word);
  for (let index = end - 1; index >= 0 && index >= end - furthestNames; index--) {
    const entity = scene.entityOf[index];
    if (entity !== undefined && found.has(entity)) return {entity, probability: found.size === 1 ? 0.8 : 0.6};
  }
  return undefined;
}

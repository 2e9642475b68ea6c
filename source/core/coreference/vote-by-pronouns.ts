import type {Entity} from './fold-names.ts';
import type {NameMention} from './read-run.ts';
import type {Word} from './words.ts';

const votes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    she: 1,
    her: 1,
    herself: 1,
    hers: 1,
    he: -1,
    his: -1,
    him: -1,
    himself: -1,
  }),
);

/** So many pronouns more on one side than on the other tell a gender. */
const leastLead = 2;
/** Bounds the work in a sentence without end. */
const mostRecent = 8;

/**
 * Gender for people whose name and titles tell none: a pronoun with a single person named in its sentence and the one before is theirs.
 * Quoted words do not count. Changes `gender` of the entities. Cost: linear.
 */
export function voteByPronouns(
  words: readonly Word[],
  names: readonly NameMention[],
  entityOf: readonly (Entity | undefined)[],
  isQuoted: (word: number) => boolean,
): void {
  const tally = new Map<Entity, number>();
  let next = 0;
  let recent: {entity: Entity; sentence: number}[] = [];
  words.forEach(({key, sentence}, at) => {
    while (next < names.length && names[next]!.first <= at) {
      const entity = entityOf[next++];
      if (entity !== undefined && (entity.kind === 'person' || entity.kind === 'unclear'))
        recent.push({entity, sentence});
    }
    const vote = votes.get(key);
    if (vote === undefined || isQuoted(at)) return;
    recent = recent.slice(-mostRecent).filter(mention => sentence - mention.sentence <= 1);
    const [first, ...others] = recent;
    if (first === undefined || Math.abs(first.entity.gender) >= 2 || others.some(({entity}) => entity !== first.entity))
      return;
    tally.set(first.entity, (tally.get(first.entity) ?? 0) + vote);
  });
  for (const [entity, lead] of tally) if (Math.abs(lead) >= leastLead) entity.gender += 2 * Math.sign(lead);
}

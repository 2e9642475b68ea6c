/**
 * What a person is and whom they belong to, wherever the article says it.
 *
 * Idea: each of the first places where the person is named is read (role-evidence.ts). The best of the early ones is the role: one that
 * says more goes before one that says less, an office before a kinship; the affiliation is that of the same place, or else the first one
 * found.
 *
 *     Ann Lowell, a former ambassador to Peru, ... Lowell, who is now a fellow with Acme   ->  former ambassador to Peru; Acme
 *
 * Cost: constant for each person: no more than `mostMentions` places are looked at.
 */

import type {Evidence} from './behind-name.ts';
import {describeBody} from './describe-body.ts';
import type {Entity} from './fold-names.ts';
import {kin, readMention} from './role-evidence.ts';
import type {Scene} from './scene.ts';

const mostMentions = 40;
/** Tells nothing without whose. */
const bare =
  /^(?:\w+ )?(?:star|native|man|woman|wife|husband|son|daughter|father|mother|brother|sister|mate|rival|opponent|colleague|partner|ally|neighbor|cousin|uncle|aunt)$/;

export function describeSpeaker(scene: Scene, entity: Entity): {readonly role?: string; readonly affiliation?: string} {
  if (entity.kind === 'place') return {};
  if (entity.kind === 'body') return describeBody(scene, entity);
  const evidence = listRoles(scene, entity);
  if (evidence.length === 0 && entity.kind === 'unclear') return describeBody(scene, entity);
  const best = evidence
    .filter(({role, affiliation}) => role !== undefined && (affiliation !== undefined || !bare.test(role)))
    .reduce<Evidence | undefined>(
      (top, found) => (top === undefined || worthOf(found) > worthOf(top) ? found : top),
      undefined,
    );
  const affiliation = best?.affiliation ?? evidence.find(found => found.affiliation !== undefined)?.affiliation;
  const now = best === undefined ? undefined : presentOf(best, evidence);
  const role = now === undefined ? best?.role : `${best!.role}, now ${now}`;
  return {...(role === undefined ? {} : {role}), ...(affiliation === undefined ? {} : {affiliation})};
}

/** What somebody who was something is now, where the article says so elsewhere: "who is now a fellow with Acme". */
function presentOf({role, affiliation}: Evidence, evidence: readonly Evidence[]): string | undefined {
  if (affiliation !== undefined || role === undefined || !/^former /.test(role)) return undefined;
  return evidence.find(found => found.isPresent === true && found.role !== undefined && found.affiliation !== undefined)
    ?.role;
}

function worthOf({role, affiliation, weight}: Evidence): number {
  if (role === undefined) return -1;
  const words = role.split(' ').length;
  return (
    weight +
    Math.min(words, 4) / 4 +
    (affiliation === undefined ? 0 : 0.5) -
    (kin.test(role) ? 2.5 : 0) -
    (words > 9 ? 1 : 0)
  );
}

/** Everything that the first places where the person is named say, in their order. */
export const listRoles = (scene: Scene, entity: Entity): readonly Evidence[] =>
  entity.mentions.slice(0, mostMentions).flatMap((index, order) =>
    readMention(scene, scene.names[index]!).map(found => ({
      ...found,
      weight: found.weight - Math.min(order, 12) / 4,
    })),
  );

/**
 * Which body "the company" or "the committee" is: the one spoken of last that the noun can mean.
 *
 * Example: `Acme Tools will move. The company's finance chief, Ann Lowell, ...`: Acme Tools. A noun that bodies bear in their name (committee,
 * council) means the last one that bears it; any other (company, group) the last body that is no place. Cost: constant: no more than
 * `furthestNames` names are looked at.
 */
import type {Entity} from './fold-names.ts';
import {textOf} from './role-wording.ts';
import type {Scene} from './scene.ts';

/** Nouns for bodies that their names do not bear, and some that they may. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'company firm group organisation organization nonprofit startup start-up charity retailer maker carmaker automaker manufacturer lender brand label publisher bank agency institute institution tank consultancy brokerage magazine newspaper website site network union campaign team club lab laboratory university college school hospital chain airline operator developer foundation association coalition federation league studio broadcaster outlet utility giant contractor provider supplier insurer builder'.split(
    ' ',
  ),
);
const generic: ReadonlySet<string> = new Set(
  'company firm group organisation organization nonprofit startup start-up charity retailer maker carmaker automaker manufacturer lender brand label publisher agency operator airline chain broadcaster outlet business corporation developer utility giant'.split(
    ' ',
  ),
);
const borne: ReadonlySet<string> = new Set(
  'committee council university college department ministry commission institute association foundation union league party bank hospital school court board club authority federation society museum airport office bureau service police church agency company group'.split(
    ' ',
  ),
);
const furthestNames = 40;
const furthestSentences = 8;

/** The word is a noun that can stand for a body. */
export const isGenericBody = ({words}: Scene, index: number): boolean =>
  generic.has(words[index]!.key) || borne.has(words[index]!.key);

export function findBodyInFocus(scene: Scene, index: number): Entity | undefined {
  const {key} = scene.words[index]!;
  if (!isGenericBody(scene, index)) return undefined;
  const bearer = borne.has(key) ? lastBody(scene, index, ({keys}) => keys.at(-1) === key) : undefined;
  return bearer ?? (generic.has(key) ? lastBody(scene, index) : undefined);
}

/**
 * The body meant before a word: the last one that bears the noun, however far back; or, among those near, the one that the sentences are
 * about: named often, lately, as a subject.
 */
export function lastBody(scene: Scene, index: number, bears?: (entity: Entity) => boolean): Entity | undefined {
  const {words, names, entityOf, namesBefore, placeOf, isQuoted} = scene;
  const {sentence} = words[index]!;
  const end = namesBefore(index);
  let best: {readonly entity: Entity; readonly points: number} | undefined;
  for (let at = end - 1; at >= 0 && at >= end - furthestNames; at--) {
    const entity = entityOf[at];
    if (entity === undefined || !isBody(entity)) continue;
    if (bears !== undefined) {
      if (bears(entity)) return entity;
      continue;
    }
    const back = sentence - words[names[at]!.first]!.sentence;
    if (back > furthestSentences) break;
    if (entity.located > 0 || unowned.test(entity.keys.at(-1)!) || isQuoted(names[at]!.first)) continue;
    const points =
      Math.min(entity.mentions.length, 8) / 2 -
      back / 2 +
      (placeOf(at) === 'subject' ? 1.5 : 0) -
      (names[at]!.isModifier ? 1 : 0);
    if (best === undefined || points > best.points) best = {entity, points};
  }
  return best?.entity;
}

/** Papers, prizes, halls and offices are no company. */
const unowned =
  /^(?:times|herald|post|tribune|journal|news|magazine|daily|gazette|awards?|auditorium|hall|festival|cup|prize|house|senate|congress|court|department|ministry|commission|police|parliament|war|act|exchange|democrats|republicans|party|twitter|facebook|instagram|reuters|bloomberg|ap|afp|cnbc|cnn|bbc)$/;

const isBody = ({kind, gender, keys, mentions}: Entity): boolean =>
  kind === 'body' || (kind === 'unclear' && gender === 0 && keys.length <= 2 && mentions.length > 1);

/** Offices that only firms have: whose they are goes without saying. */
const corporate =
  /^(?:former |then |new |interim |acting )*(?:ceo|cfo|coo|cto|cmo|chief executive|chief (?:[\w-]+ ){1,2}officer|executive chair(?:man|woman)?|co-?founder(?: and .*)?|ceo and .*|chairman and ceo)$/i;

/** `CEO Ann Lowell`, named near word `index`: the firm spoken of last. */
export function firmOf(scene: Scene, role: string, index: number): string | undefined {
  const firm = corporate.test(role) ? lastBody(scene, index) : undefined;
  return firm === undefined ? undefined : nameOf(scene, firm);
}

/** Its fullest name. */
export function bodyInFocus(scene: Scene, index: number): string | undefined {
  const body = findBodyInFocus(scene, index);
  return body === undefined ? undefined : nameOf(scene, body);
}

const nameOf = (scene: Scene, {first, last}: Entity): string => textOf(scene, first, last + 1);

/**
 * Whom a noun phrase means that names nobody: "the company", "the 52-year-old", "the Italian", "a Harrow University poll".
 *
 * Idea: a noun for bodies is the body in focus (body-in-focus.ts). An age, a nationality, "the mother of two", or what a player or an
 * artist is, is the person in focus: the subject of the nearest sentence before that names one. Where a document speaks, it is whose
 * document it is, if that is said.
 *
 *     Paulo Reis left Lisbon. ⟦The 52-year-old⟧ said why.      Paulo Reis
 *
 * Cost: constant: a few sentences before are looked at. Where a name has to be right in nine of ten cases the rules stop short: any other
 * role ("the driver") needs somebody of whom the article says it (resolve-description.ts).
 */
import {findBodyInFocus, isGenericBody} from './body-in-focus.ts';
import type {Entity} from './fold-names.ts';
import {type Gender, placeWords, titleGender} from './lexicon.ts';
import type {Scene} from './scene.ts';

export type Epithet = {readonly entity: Entity; readonly probability: number};

const furthestSentences = 3;
const furthestNames = 30;
const longest = 5;

/** What somebody is known for; the article may never say of whom it is true. */
const known =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|forward|coach|manager|skipper|captain|quarterback|pitcher|batsman|bowler|player|champion|winner|medalist|medallist|rookie|veteran|golfer|cyclist|swimmer|sprinter|boxer|singer|songwriter|rapper|guitarist|drummer|actor|actress|comedian|star|frontman|novelist|author|director|filmmaker|billionaire|mogul|magnate|entrepreneur|politician|newcomer|youngster|teenager|pensioner|front-runner|frontrunner|nominee|playmaker|hitmaker|presenter|broadcaster|model|designer|chef)$/;
/** Peoples and parties. */
const nationality =
  /^(?:republican|democrat|socialist|libertarian|tory|italian|german|american|canadian|australian|brazilian|belgian|russian|ukrainian|norwegian|egyptian|nigerian|kenyan|iranian|indian|israeli|iraqi|croatian|serbian|hungarian|austrian|bulgarian|cuban|mexican|colombian|chilean|argentinian|argentine|korean|ghanaian|cameroonian|senegalese|portuguese|dane|swede|finn|pole|turk|greek|scot|spaniard|briton|dutchman|dutchwoman|frenchman|frenchwoman|englishman|englishwoman|irishman|irishwoman|welshman|welshwoman|scotsman|scotswoman|dubliner|londoner|texan|californian|argentinean|ivorian|algerian|tunisian|moroccan|slovenian|slovakian|czech|swiss|georgian|armenian)$/;
const documents =
  /^(?:account|report|poll|survey|study|paper|data|statement|email|e-mail|letter|memo|investigation|analysis|review|article|story|post|tweet|interview|figures|estimate|estimates|manual|blog|filing|newsletter|column|op-ed|editorial|release|dispatch|database|survey|website)$/;

/** `last` is the last word of the phrase. */
export function resolveEpithet(scene: Scene, first: number, last: number): Epithet | undefined {
  return findBody(scene, first, last) ?? findPerson(scene, first, last) ?? findOwner(scene, first, last);
}

/** "the company", "the Harrow-based group". */
function findBody(scene: Scene, first: number, last: number): Epithet | undefined {
  const {words} = scene;
  if (!/^(?:the|this|that)$/.test(words[first]!.key) || last - first > longest || words[last]!.isPossessive)
    return undefined;
  if (!isGenericBody(scene, last)) return undefined;
  for (let at = first + 1; at < last; at++) if (words[at]!.isCapital && !/-/.test(words[at]!.key)) return undefined;
  const entity = findBodyInFocus(scene, last);
  return entity === undefined ? undefined : {entity, probability: 0.75};
}

function findPerson(scene: Scene, first: number, last: number): Epithet | undefined {
  const {words} = scene;
  if (words[first]!.key !== 'the' || last - first > longest) return undefined;
  const keys = words.slice(first + 1, last + 1).map(({key}) => key);
  const isAged = /^\d{1,3}-year-old$/.test(keys[0]!);
  const parent = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)(?:-of-|$)/.exec(
    keys.find(key => /^(?:grand)?(?:mother|father)|^(?:mum|mom|dad)/.test(key)) ?? '',
  );
  const isParent = parent !== null && (keys.includes('of') || keys.some(key => /-of-/.test(key)));
  const head = keys.at(-1)!;
  const isKnown =
    known.test(head) &&
    keys.slice(0, -1).every(key => !placeWords.has(key) || nationality.test(key) || key === 'former');
  const isNational = nationality.test(head) && keys.length <= 2 && words[last]!.isCapital;
  if (!isAged && !isParent && !isKnown && !isNational) return undefined;
  const gender = keys
    .map(
      key =>
        titleGender(key.split('-')[0]!) ??
        (/(?:woman)$/.test(key) ? 'female' : /(?:man)$/.test(key) ? 'male' : undefined),
    )
    .find(Boolean);
  const entity = personInFocus(scene, first, gender);
  return entity === undefined ? undefined : {entity, probability: isAged || isNational ? 0.85 : 0.75};
}

/** The subject of the nearest sentence before word `index` that names a person; what is quoted and whose something is does not count. */
function personInFocus(scene: Scene, index: number, gender: Gender | undefined): Entity | undefined {
  const {words, names, entityOf, namesBefore, isQuoted, placeOf} = scene;
  const {sentence} = words[index]!;
  let best: {readonly entity: Entity; readonly points: number} | undefined;
  const end = namesBefore(index);
  for (let at = end - 1; at >= 0 && at >= end - furthestNames; at--) {
    const name = names[at]!;
    const back = sentence - words[name.first]!.sentence;
    if (back > furthestSentences && best !== undefined) break;
    const entity = entityOf[at];
    if (entity === undefined || isQuoted(name.first) || name.isModifier || !isPerson(entity)) continue;
    if (gender !== undefined && (gender === 'female' ? entity.gender < 0 : entity.gender > 0)) continue;
    const points =
      (placeOf(at) === 'subject' ? 2 : 0) -
      back -
      (words[name.last]!.isPossessive ? 2 : 0) +
      Math.min(entity.mentions.length, 6) / 3;
    if (best === undefined || points > best.points) best = {entity, points};
  }
  return best?.entity;
}

const isPerson = ({kind, keys, mentions}: Entity): boolean =>
  kind === 'person' || (kind === 'unclear' && (keys.length > 1 || mentions.length > 2));

/** "an Associated Press account", "FBI data", "a paper from the Harrow Institution", "Voss’s email to supporters". */
function findOwner(scene: Scene, first: number, last: number): Epithet | undefined {
  const {words, names, entityOf, namesBefore} = scene;
  let head = first;
  while (head < last && !documents.test(words[head]!.key)) head++;
  if (!documents.test(words[head]!.key) || words[head]!.isCapital) return undefined;
  if (/\/\p{Lu}/u.test(scene.text.slice(words[first]!.start, words[head]!.start))) return undefined;
  const before = namesBefore(head) - 1;
  const name = names[before];
  if (
    name !== undefined &&
    name.titleFirst >= first &&
    head - name.last <= 4 &&
    isOwner(entityOf[before], name.isModifier)
  )
    return {entity: entityOf[before]!, probability: 0.8};
  for (let at = head + 1; at <= last && at - head <= 8; at++) {
    if (!/^(?:from|by|of|in|with)$/.test(words[at]!.key)) continue;
    const index = namesBefore(at + 1);
    const owner = names[index];
    if (owner === undefined || owner.first > last || owner.titleFirst - at > 4) return undefined;
    const entity = entityOf[index];
    const isNext = words
      .slice(at + 1, owner.titleFirst)
      .every(word => !word.isCapital && !/^(?:of|in|on|at|to|for|and)$/.test(word.key));
    return isNext &&
      entity !== undefined &&
      isOwner(entity, false) &&
      (words[at]!.key !== 'with' || words[head]!.key === 'interview')
      ? {entity, probability: 0.75}
      : undefined;
  }
  return undefined;
}

const isOwner = (entity: Entity | undefined, isModifier: boolean): boolean =>
  entity !== undefined &&
  (entity.kind === 'body' ||
    entity.kind === 'person' ||
    (entity.kind === 'unclear' && (isModifier || entity.mentions.length > 1)));

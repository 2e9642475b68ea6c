/**
 * What clauses and owners say of a person: "who is now a fellow with Acme", "who represents the union", "Acme's Jane Doe", "Jane Doe of
 * the Acme Institute".
 *
 * Idea: the verb behind the name tells whether a role, a body or nothing follows; a body right before a possessive or behind "of" is whom
 * the person belongs to.
 *
 *     ⟦Jane Doe⟧, who served as ambassador to Peru, ...   ->  ambassador to Peru
 *
 * Cost: constant for each name.
 */
import {behindName, type Evidence, isParty, readBody} from './behind-name.ts';
import {bodyNouns} from './body-in-focus.ts';
import {isRoleNoun, placeWords} from './lexicon.ts';
import {readRole} from './read-role.ts';
import type {NameMention} from './read-run.ts';
import {textOf} from './role-wording.ts';
import type {Scene} from './scene.ts';
import {splitRole} from './split-role.ts';

/** ", who is now a fellow with Acme", "is a senior fellow at Acme", ", who served as ambassador", ", who represents the union". */
export function readClause(scene: Scene, name: NameMention): Evidence | undefined {
  const {text, words} = scene;
  const gapEnd = behindName(scene, name) ?? name.last + 1;
  let at = gapEnd;
  if (words[at] === undefined || words[name.last]!.isPossessive || words[at]!.line !== words[name.last]!.line)
    return undefined;
  if (words[at]!.key === 'as' && at === name.last + 1 && isAppointed(scene, name)) return ofPhraseAt(scene, at + 1, 1);
  const isWho = words[at]!.key === 'who';
  if (isWho) at++;
  else if (text.slice(words[name.last]!.end, words[at]!.start) !== ' ') return undefined;
  while (/^(?:also|now|currently|previously|once|formerly|then)$/.test(words[at]?.key ?? '')) at++;
  const key = words[at]?.key ?? '';
  if (
    isWho &&
    /^(?:represents|represented|heads|headed|leads|led|runs|ran|chairs|founded|owns|manages|directs|edits)$/.test(key)
  )
    return readLed(scene, at + 1);
  if (
    /^(?:works?|worked|writes|reports?|teaches|plays)$/.test(key) &&
    /^(?:for|at|with)$/.test(words[at + 1]?.key ?? '')
  ) {
    const body = readBody(scene, at + 2);
    return body === undefined
      ? undefined
      : {role: undefined, affiliation: textOf(scene, body.first, body.last + 1), weight: 0.5};
  }
  if (/^(?:serves|served|works|worked|acts|acted)$/.test(key) && words[at + 1]?.key === 'as')
    return ofPhraseAt(scene, at + 2, 1.2);
  if (!/^(?:is|was|has)$/.test(key)) return undefined;
  if (
    key === 'has' &&
    !(words[at + 1]?.key === 'been' || (words[at + 1]?.key === 'served' && words[at + 2]?.key === 'as'))
  )
    return undefined;
  const isNow =
    /^(?:now|currently)$/.test(words[at + 1]?.key ?? '') || /^(?:now|currently)$/.test(words[at - 1]?.key ?? '');
  const from = key === 'has' ? (words[at + 1]!.key === 'been' ? at + 2 : at + 3) : at + 1;
  const found = ofPhraseAt(scene, from, 1.4);
  if (
    found === undefined ||
    (!isWho && !/^(?:a|an|the|now|also|currently|one|\p{Lu})/u.test(words[from]!.key) && !words[from]!.isCapital)
  )
    return undefined;
  if (isWho && key === 'is' && isNow) return {...found, isPresent: true};
  const isPast = key === 'was' && found.role !== undefined && !/^(?:former|then)/.test(found.role);
  return isPast && !isWho ? {...found, role: undefined} : found;
}

const ofPhraseAt = (scene: Scene, from: number, weight: number): Evidence | undefined => {
  const phrase = readRole(scene, from);
  return phrase === undefined || isParty(scene, phrase) ? undefined : {...splitRole(scene, phrase), weight};
};

/** "have named Jane Doe as their coach". */
const isAppointed = ({words}: Scene, {titleFirst}: NameMention): boolean =>
  words
    .slice(Math.max(0, titleFirst - 4), titleFirst)
    .some(({key}) =>
      /^(?:appoint|named?|naming|hire|elect|promote|install|unveil|announce|confirm|chose|chosen)(?:s|d|ed|ing)?$/.test(
        key,
      ),
    );

/** "represents the shop workers’ union", "heads Acme": whom they belong to. */
function readLed(scene: Scene, from: number): Evidence | undefined {
  const {words} = scene;
  const owner = scene.names[scene.namesBefore(from + 1) - 1];
  if (owner !== undefined && owner.titleFirst === from && words[owner.last]!.isPossessive)
    return readLed(scene, owner.last + 1);
  const body = readBody(scene, from);
  if (body !== undefined) return {role: undefined, affiliation: textOf(scene, body.first, body.last + 1), weight: 0.8};
  const first = words[from]?.key === 'the' ? from + 1 : from;
  for (
    let at = first;
    at < words.length && at - first < 5 && (at === first || words[at]!.isJoined || words[at - 1]!.isPossessive);
    at++
  )
    if (bodyNouns.has(words[at]!.key) && !words[at]!.isPossessive)
      return {role: undefined, affiliation: textOf(scene, first, at + 1), weight: 0.6};
  return undefined;
}

/** "Acme's Jane Doe", "RealNews’ Jane Doe". */
export function readOwner(scene: Scene, name: NameMention): Evidence | undefined {
  const {words, names, entityOf} = scene;
  const index = scene.namesBefore(name.titleFirst) - 1;
  const owner = names[index];
  if (
    owner === undefined ||
    owner.last !== name.titleFirst - 1 ||
    !words[owner.last]!.isPossessive ||
    name.last === name.first
  )
    return undefined;
  const kind = entityOf[index]?.kind ?? owner.kind;
  const isBody =
    kind === 'body' || (kind === 'unclear' && entityOf[index]?.gender === 0 && entityOf[index]?.located === 0);
  return isBody ? {role: undefined, affiliation: textOf(scene, owner.first, owner.last + 1), weight: 1} : undefined;
}

/** "Jane Doe of the Acme Institute", "Jane Doe (Acme)". */
export function readBelonging(scene: Scene, name: NameMention): Evidence | undefined {
  const {text, words, names, entityOf} = scene;
  let at = name.last + 1;
  if (words[at] === undefined || words[name.last]!.isPossessive || words[at]!.line !== words[name.last]!.line)
    return undefined;
  const {key} = words[at]!;
  if (!words[at]!.isJoined || !/^(?:of|with|at|from|for)$/.test(key)) return undefined;
  const hasTitle = name.titleFirst < name.first || isRoleNoun(words[name.titleFirst - 1]?.key ?? '');
  if (key !== 'of' && !scene.isSource(name.first) && !(key === 'at' && hasTitle)) return undefined;
  at++;
  while (
    words[at] !== undefined &&
    words[at]!.isJoined &&
    at - name.last < 7 &&
    !words[at]!.isCapital &&
    isBefore(words[at]!.key)
  )
    at++;
  const index = scene.namesBefore(at + 1) - 1;
  const body = names[index];
  if (
    body === undefined ||
    body.titleFirst !== at ||
    words[at]!.line !== words[name.last]!.line ||
    !words[at]!.isJoined
  )
    return undefined;
  const kind = entityOf[index]?.kind ?? body.kind;
  const isPlace = kind === 'place' || (body.first === body.last && placeWords.has(words[body.first]!.key));
  if (isPlace || kind === 'person' || (kind !== 'body' && /^(?:from|for)$/.test(key))) return undefined;
  const next = names[index + 1];
  const isChain = words[body.last]!.isPossessive && next?.first === body.last + 1 && next.kind === 'body';
  if (words[body.last]!.isPossessive && !isChain) return undefined;
  if (
    body.first === body.last &&
    /^, \p{Lu}/u.test(text.slice(words[body.last]!.end, words[body.last]!.end + 4)) &&
    kind !== 'body'
  )
    return undefined;
  return {role: undefined, affiliation: textOf(scene, body.first, (isChain ? next : body).last + 1), weight: 1};
}

/** Between "of" and the body's name. */
const isBefore = (key: string): boolean =>
  key === 'the' ||
  bodyNouns.has(key) ||
  /-based$/.test(key) ||
  /^(?:nonpartisan|conservative|liberal|nonprofit|libertarian|progressive|research|investment|law|consulting|think|advocacy|news|security|rating|independent|private|equity|trade)$/.test(
    key,
  );

/**
 * The people behind the sources in a language that has word lists only: as resolve-speakers.ts, with the same ranking of
 * candidates for pronouns.
 */
import type {Attribution, Quote, Speaker} from '../../document/analysis.ts';
import type {Document} from '../../document/document.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import type {Span} from '../../document/span.ts';
import {isBody, type Lexicon, roleOf} from '../../nlp/lexicon.ts';
import type {Entity} from '../fold-names.ts';
import {listCandidates, rankCandidates, type Turn} from '../rank-candidates.ts';
import {wordsIn} from '../read-source.ts';
import {describeIn, rolesIn} from './describe-role-in.ts';
import {readSceneIn, type SceneIn} from './read-scene-in.ts';

/** Somebody with a name, or the words for somebody without one. */
type Voice = {readonly entity?: Entity; readonly phrase?: Phrase; readonly probability: number};
type Phrase = {readonly name: string; readonly key: string};

const nobody: Voice = {probability: 1};

export function resolveSpeakersIn(
  document: Document,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]} {
  const scene = readSceneIn(document, attributions, lexicon);
  const voices: Voice[] = [];
  const turns: Turn[] = [];
  for (const attribution of attributions) {
    const voice = resolve(scene, attribution, turns, voices);
    voices.push(voice);
    const word = wordsIn(scene.words, attribution.source ?? attribution.content[0]!).from;
    const {sentence, line} = scene.words[word] ?? {sentence: 0, line: 0};
    turns.push({entity: voice.entity, sentence, line, isDirect: attribution.kind !== 'indirect', word});
  }
  return list(scene, attributions, voices);
}

function resolve(
  scene: SceneIn,
  {source, cue, kind, content}: Attribution,
  turns: readonly Turn[],
  voices: readonly Voice[],
): Voice {
  const {items, words, lexicon} = scene;
  if (source === undefined) {
    const at = wordsIn(words, content[0]!).from;
    const entity = cue !== undefined && lexicon.dropsPronouns ? inFocus(scene, at, turns) : undefined;
    return entity === undefined ? nobody : {entity, probability: 0.85};
  }
  const {from, to} = wordsIn(words, source);
  if (from >= to) return nobody;
  const entity = headName(scene, from, to);
  if (entity !== undefined) return {entity, probability: 1};
  const {key} = items[from]!;
  const gender = lexicon.male.has(key) ? 'male' : lexicon.female.has(key) ? 'female' : undefined;
  if (to - from === 1 && gender !== undefined) {
    const own = wordsIn(words, content[0]!);
    const candidates = listCandidates(scene, turns, {word: from, gender, isDirect: kind !== 'indirect', content: own});
    const best = rankCandidates(candidates.filter(one => isSomebody(one.entity)))[0];
    return best ?? nobody;
  }
  if (to - from === 1 && (lexicon.plural.has(key) || lexicon.relatives.has(key))) {
    const antecedent = lexicon.relatives.has(key) ? nameBefore(scene, from) : voices.at(-1);
    return antecedent === undefined ? nobody : {...antecedent, probability: 0.7};
  }
  return (
    findDescribed(scene, from, to) ??
    findEpithet(scene, from, to, turns) ?? {phrase: describe(scene, from, to), probability: 1}
  );
}

const isSomebody = ({kind, keys}: Entity): boolean => kind === 'person' || keys.length > 1;

/** The name that heads the source: none behind `of`, a person before a body. */
function headName({names, entityOf, items, lexicon, text}: SceneIn, from: number, to: number): Entity | undefined {
  const free: Entity[] = [];
  for (let index = lowerBound(names.length, at => names[at]!.last >= from); index < names.length; index++) {
    const name = names[index]!;
    if (name.first >= to) break;
    const start = Math.max(name.titleFirst, from);
    const before = items[start - 1];
    const isBehindOf =
      start > from &&
      before !== undefined &&
      (lexicon.prepositions.has(before.key) || (start - 2 >= from && isGenitive(text, items[start - 2], before)));
    const entity = entityOf[index];
    if (entity !== undefined && !isBehindOf) free.push(entity);
  }
  return free.find(({kind}) => kind === 'person') ?? free.find(isSomebody) ?? free[0];
}

/** `der Bank` right behind a noun. */
const isGenitive = (
  text: string,
  noun: {readonly isCapital: boolean; readonly end: number} | undefined,
  article: {readonly key: string; readonly start: number},
): boolean =>
  noun?.isCapital === true &&
  /^(?:der|des|dieser|seiner|ihrer)$/.test(article.key) &&
  /^\s$/.test(text.slice(noun.end, article.start));

/** The person right before a relative pronoun. */
function nameBefore({names, entityOf, words}: SceneIn, word: number): Voice | undefined {
  const index = lowerBound(names.length, at => names[at]!.first >= word) - 1;
  const name = names[index];
  const entity = entityOf[index];
  return name === undefined || entity === undefined || words[name.last]!.sentence !== words[word]!.sentence
    ? undefined
    : {entity, probability: 0.8};
}

/** `die Ministerin` is the last person before who was called so. */
function findDescribed(scene: SceneIn, from: number, to: number): Voice | undefined {
  const {items, lexicon, names, entityOf} = scene;
  const head = items.slice(from, to).find(({key}) => roleOf(lexicon, key) !== undefined)?.key;
  if (
    head === undefined ||
    to - from > 4 ||
    !lexicon.determiners.has(items[from]!.key) ||
    /^(?:ein|un|une|una|uma|um|een)/.test(items[from]!.key)
  )
    return undefined;
  const seen = new Set<Entity>();
  for (
    let index = lowerBound(names.length, at => names[at]!.first >= from) - 1;
    index >= 0 && seen.size < 20;
    index--
  ) {
    const entity = entityOf[index];
    if (entity === undefined || seen.has(entity)) continue;
    seen.add(entity);
    if (rolesIn(scene, entity).some(({role}) => role !== undefined && isSameRole(role.toLowerCase(), head)))
      return {entity, probability: 0.85};
  }
  return undefined;
}

/** How many sentences back somebody is still spoken of. */
const furthestFocus = 2;

/** Who spoke last or was named last as a subject. */
function inFocus({names, entityOf, words, placeOf}: SceneIn, word: number, turns: readonly Turn[]): Entity | undefined {
  const {sentence} = words[word]!;
  const isNear = (other: number): boolean => sentence - words[other]!.sentence <= furthestFocus;
  const turn = turns.at(-1);
  const said = turn?.entity !== undefined && sentence - turn.sentence <= furthestFocus ? turn : undefined;
  let other: Entity | undefined;
  for (let index = lowerBound(names.length, at => names[at]!.first >= word) - 1; index >= 0; index--) {
    const entity = entityOf[index];
    if (!isNear(names[index]!.first) || (said !== undefined && names[index]!.first < said.word)) break;
    if (entity === undefined || !isSomebody(entity) || entity.kind === 'body') continue;
    if (placeOf(index) !== 'object') return entity;
    other ??= entity;
  }
  return said?.entity ?? other;
}

const definite = /^(?:der|die|das|le|la|l’|el|il|lo|o|a|de|het)$/;

const longestEpithet = 6;

/** `la réalisatrice`, `der 23-jährige Spieler`: whoever is in focus, if the gender fits. */
function findEpithet(scene: SceneIn, from: number, to: number, turns: readonly Turn[]): Voice | undefined {
  const {items, lexicon} = scene;
  const head = headOf(scene, from, to);
  if (head === undefined) return undefined;
  const entity = inFocus(scene, from, turns);
  if (entity === undefined) return undefined;
  const article = items[from]!.key;
  const role = roleOf(lexicon, items[head]!.key);
  const isFemale = /^(?:la|a)$/.test(article) || (role === 'female' && article !== 'der');
  const isMale = /^(?:der|le|el|il|lo|o)$/.test(article);
  return (isFemale && entity.gender < 0) || (isMale && entity.gender > 1) ? undefined : {entity, probability: 0.8};
}

/** The noun of an epithet: what somebody is, or an age, or one unknown noun; no body, no name, nobody's. */
function headOf({items, lexicon}: SceneIn, from: number, to: number): number | undefined {
  if (to - from < 2 || to - from > longestEpithet || !definite.test(items[from]!.key)) return undefined;
  const rest = items.slice(from + 1, to);
  if (rest.some(({key}) => isBody(lexicon, key))) return undefined;
  if (!lexicon.hasCapitalNouns && rest.some(({isCapital}) => isCapital)) return undefined;
  const role = rest.findIndex(({key}) => roleOf(lexicon, key) !== undefined);
  const isAged = rest.some(({key}) => /^\d{1,2}(?!\d)/.test(key));
  if (role >= 0) return isAged || rest.length === 1 ? from + 1 + role : undefined;
  if (isAged) return to - 1;
  return rest.length === 1 && !lexicon.hasCapitalNouns && !/(?:en|s)$/.test(rest[0]!.key) ? to - 1 : undefined;
}

const isSameRole = (role: string, head: string): boolean =>
  role
    .split(' ')
    .some(
      word => word === head || (head.length > 4 && word.endsWith(head)) || (word.length > 4 && head.endsWith(word)),
    );

/** The words without an article at their beginning. */
function describe({text, items, lexicon}: SceneIn, from: number, to: number): Phrase {
  while (from < to - 1 && lexicon.determiners.has(items[from]!.key)) from++;
  const name = text.slice(items[from]!.start, items[to - 1]!.end).replace(/\s+/g, ' ');
  return {name, key: name.toLowerCase()};
}

type Draft = {readonly voice: Voice; quotes: number; readonly mentions: Span[]; readonly order: number};

function list(
  scene: SceneIn,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]} {
  const drafts = new Map<Entity | string, Draft>();
  const keyOf = ({entity, phrase}: Voice): Entity | string | undefined => entity ?? phrase?.key;
  voices.forEach((voice, index) => {
    const key = keyOf(voice);
    if (key === undefined) return;
    const draft = drafts.get(key) ?? {voice, quotes: 0, mentions: [], order: drafts.size};
    drafts.set(key, draft);
    draft.quotes++;
    const {source} = attributions[index]!;
    if (source !== undefined && !draft.mentions.some(({start}) => start === source.start)) draft.mentions.push(source);
  });
  const isNamed = ({voice}: Draft): boolean => voice.entity !== undefined;
  const sorted = [...drafts].toSorted(
    ([, a], [, b]) => Number(isNamed(b)) - Number(isNamed(a)) || b.quotes - a.quotes || a.order - b.order,
  );
  const ids = new Map(sorted.map(([key], index) => [key, `s${index + 1}`]));
  const speakers = sorted.map(([key, {voice, mentions}]): Speaker => {
    const {entity} = voice;
    const name = entity === undefined ? voice.phrase!.name : nameOf(scene, entity);
    const spans = [...mentions].sort((a, b) => a.start - b.start);
    return {
      id: ids.get(key)!,
      name,
      ...(entity === undefined ? {} : describeIn(scene, entity)),
      named: entity !== undefined,
      mentions: spans,
    };
  });
  const quotes = attributions.map((attribution, index): Quote => {
    const key = keyOf(voices[index]!);
    const speaker = key === undefined ? undefined : ids.get(key);
    const confidence = attribution.confidence * voices[index]!.probability;
    return {id: `q${index + 1}`, ...attribution, ...(speaker === undefined ? {} : {speaker}), confidence};
  });
  return {quotes, speakers};
}

const nameOf = ({text, words}: SceneIn, {first, last}: Entity): string =>
  text.slice(words[first]!.start, words[last]!.end).replace(/\s+/g, ' ');

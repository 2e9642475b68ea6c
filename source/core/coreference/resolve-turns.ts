/**
 * Who is behind each attribution, in the order of the text.
 *
 * Idea: one walk over the attributions that keeps the turns so far. A named source is the entity of its name; "he" and "she" go to
 * rank-candidates.ts; "who" to the name in front of it; "I" to the one whose words it stands in; "they" and "it" to the last group or
 * body that spoke; a description to the person who is called that, otherwise to a group of its own; no source at all means that the
 * last speaker goes on.
 *
 *     “No,” said Ann Lowell. Her lawyer said why. “Never,” she added. “Not once.”      Lowell, Lowell’s lawyer, Lowell, Lowell
 *
 * Cost: linear in the attributions. The probabilities of rules are those measured on marked articles (README.md).
 */
import type {Attribution} from '../document/analysis.ts';
import {lowerBound} from '../document/lower-bound.ts';
import type {Span} from '../document/span.ts';
import {lastBody} from './body-in-focus.ts';
import type {Entity} from './fold-names.ts';
import {type Candidate, isTopic, listCandidates, rankCandidates, type Turn} from './rank-candidates.ts';
import {type Pronoun, pronounGender, readSource, wordsIn} from './read-source.ts';
import {createDescriptions, type FindDescribed} from './resolve-description.ts';
import {resolveEpithet} from './resolve-epithet.ts';
import type {Scene} from './scene.ts';

/** Words of the text, the last one included; `owner` is whose it is where the phrase begins with "his" or "her". */
export type NounPhrase = {readonly first: number; readonly last: number; readonly owner?: Entity};

/** `entity` for somebody with a name, `phrase` for somebody without one, neither where nobody can be told. */
export type Resolution = {
  readonly entity?: Entity;
  readonly phrase?: NounPhrase;
  /** How likely this is right, 0..1. */
  readonly probability: number;
};

/** Decides between the candidates for the pronoun of an attribution. */
export type Choose = (
  candidates: readonly Candidate[],
  attribution: number,
) => {readonly entity: Entity; readonly probability: number} | undefined;

type Walk = {
  readonly scene: Scene;
  readonly choose: Choose;
  readonly findDescribed: FindDescribed;
  readonly turns: Turn[];
  readonly said: {readonly span: Span; readonly result: Resolution}[];
  last: Resolution;
  /** The last body or unnamed one that spoke, and the last group. */
  it: Resolution;
  they: Resolution;
};

const nobody: Resolution = {probability: 0.5};

/** How far back the words may have been said in which an "I" stands. */
const furthestSaid = 6;

/** One resolution for each attribution. */
export function resolveTurns(
  scene: Scene,
  attributions: readonly Attribution[],
  choose: Choose = candidates => rankCandidates(candidates)[0],
): readonly Resolution[] {
  const results: Resolution[] = new Array(attributions.length).fill(nobody);
  const findDescribed = createDescriptions(scene);
  const walk: Walk = {scene, choose, findDescribed, turns: [], said: [], last: nobody, it: nobody, they: nobody};
  const order = attributions
    .map((attribution, index) => ({index, at: attribution.source?.start ?? attribution.content[0]?.start ?? 0}))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  for (const {index} of order) {
    const attribution = attributions[index]!;
    results[index] = resolveOne(walk, attribution, index);
    remember(walk, attribution, results[index]);
  }
  return results;
}

function remember(walk: Walk, attribution: Attribution, result: Resolution): void {
  const {words} = walk.scene;
  const at = attribution.source ?? attribution.content[0];
  const word = at === undefined ? undefined : wordsIn(words, at).from;
  if (word === undefined || words[word] === undefined) return;
  const {sentence, line} = words[word];
  walk.turns.push({entity: result.entity, sentence, line, isDirect: attribution.kind !== 'indirect', word});
  walk.last = result;
  for (const span of attribution.content) walk.said.push({span, result});
  if (result.entity !== undefined && result.entity.kind !== 'person') walk.it = walk.they = result;
  if (result.phrase === undefined) return;
  if (isPlural(walk.scene, result.phrase)) walk.they = result;
  else walk.it = result;
}

const isPlural = ({words}: Scene, {first, last}: NounPhrase): boolean => {
  let head = first;
  while (
    head < last &&
    words[head + 1]!.isJoined &&
    !/^(?:of|for|from|at|to|with|in|on|who|which|that|briefed)$/.test(words[head + 1]!.key)
  )
    head++;
  return /^(?:\w+s|people|men|women|police|children|some|many|others)$/.test(words[head]!.key);
};

function resolveOne(walk: Walk, attribution: Attribution, index: number): Resolution {
  const {scene} = walk;
  const source = attribution.voice ?? attribution.source;
  if (source === undefined) return goOn(walk, attribution);
  if (isQuestionOrAnswer(scene, source)) return nobody;
  const head = readSource(scene.text, scene.words, scene.names, source);
  if (head === undefined) return nobody;
  if (head.kind === 'name') {
    const entity = scene.entityOf[head.name];
    const {from, to} = wordsIn(scene.words, source);
    if (entity?.kind === 'place' || scene.words[from]?.key === 'the') {
      const epithet = resolveEpithet(scene, from, to - 1);
      if (epithet !== undefined) return epithet;
    }
    return entity === undefined || /^\d+$/.test(scene.words[entity.last]!.key) ? nobody : {entity, probability: 0.97};
  }
  if (head.kind === 'description') return resolveDescription(walk, head, attribution, index);
  const gender = pronounGender(head.pronoun);
  if (gender === undefined) return resolveOther(walk, head.pronoun, head.word);
  return ask(walk, head.word, gender, attribution, index) ?? nobody;
}

/** The Q and the A of an interview name nobody. */
const isQuestionOrAnswer = ({text}: Scene, {start, end}: Span): boolean =>
  end === start + 1 && /^[QA]$/.test(text.slice(start, end));

/** Whom a "he" or "she" at a word means. */
function ask(walk: Walk, word: number, gender: 'female' | 'male', {kind, content}: Attribution, index: number) {
  const {scene, turns, choose} = walk;
  const own = content[0] === undefined ? {from: 0, to: 0} : wordsIn(scene.words, content[0]);
  return choose(listCandidates(scene, turns, {word, gender, isDirect: kind !== 'indirect', content: own}), index);
}

function resolveDescription(walk: Walk, phrase: NounPhrase, attribution: Attribution, index: number): Resolution {
  const described = walk.findDescribed(phrase.first, phrase.last);
  if (described !== undefined) return described;
  const epithet = resolveEpithet(walk.scene, phrase.first, phrase.last);
  if (epithet !== undefined) return epithet;
  const {key} = walk.scene.words[phrase.first]!;
  const author = resolvePublished(walk, phrase);
  if (author !== undefined) return author;
  if (/^(?:none|neither|nobody|nothing)$/.test(key) || isNobody(walk.scene, phrase)) return nobody;
  if (key !== 'his' && key !== 'her') return {phrase, probability: isOccasion(walk.scene, phrase) ? 0.3 : 0.9};
  const owner = ask(walk, phrase.first, key === 'her' ? 'female' : 'male', attribution, index)?.entity;
  if (owner !== undefined && published.test(walk.scene.words[phrase.last]!.key))
    return {entity: owner, probability: 0.75};
  return {phrase: owner === undefined ? phrase : {...phrase, owner}, probability: 0.85};
}

/** What is published, or worded, by somebody. */
const published =
  /^(?:statement|assessment|findings|conclusions?|announcement|letter|email|post|tweet|memo|filing|report|words|study|paper|review|blog|account)$/;

/** "Their assessment", "the statement": of whom, if somebody has spoken in a sentence that names it, or a body has spoken before. */
function resolvePublished({scene, turns, they, it}: Walk, {first, last}: NounPhrase): Resolution | undefined {
  const {words} = scene;
  const {key} = words[last]!;
  if (last - first !== 1 || !published.test(key)) return undefined;
  const {key: whose} = words[first]!;
  if (whose === 'their' || whose === 'its') {
    const owner = whose === 'their' ? they : it;
    return owner.entity === undefined && owner.phrase === undefined ? undefined : {...owner, probability: 0.6};
  }
  if (whose !== 'the' || !/^(?:statement|announcement|letter|email|post|tweet|memo|filing)$/.test(key))
    return undefined;
  const turn = turns.slice(-furthestSaid).findLast(({sentence, word}) => {
    for (let at = word; at < words.length && words[at]!.sentence === sentence; at++)
      if (words[at]!.key === key) return true;
    for (let at = word; at >= 0 && words[at]!.sentence === sentence; at--) if (words[at]!.key === key) return true;
    return false;
  });
  return turn?.entity === undefined ? undefined : {entity: turn.entity, probability: 0.7};
}

/** "Mr Voss’s New Year’s Day address": who spoke is told, and that it is told of him elsewhere; as a speaker it would have no name. */
function isOccasion({words, names, namesBefore, entityOf}: Scene, {first, last}: NounPhrase): boolean {
  if (
    !/^(?:address|speech|remarks|comments|testimony|visit|trip|decision|move|rhetoric|election|victory)$/.test(
      words[last]!.key,
    )
  )
    return false;
  const index = namesBefore(first);
  const name = names[index];
  const isHead = name !== undefined && name.titleFirst <= first && name.last >= first;
  return isHead && words[name.last]!.isPossessive && name.last < last && entityOf[index]?.kind !== 'body';
}

/** What is in the air, and the two sides of a quarrel, are nobody. */
const isNobody = ({text, words}: Scene, {first, last}: NounPhrase): boolean =>
  /^(?:the |there is |growing |much |some )*(?:speculation|rumou?rs?|talk|hopes?|fears?|concerns?|signs?|questions?|both sides|either side|neither side|each side|all sides|the other side)(?: .*)?$/i.test(
    text.slice(words[first]!.start, words[last]!.end),
  );

/** A quotation without a source belongs to whoever spoke last in this paragraph or in the one before. */
function goOn({scene, turns, last}: Walk, {kind, content}: Attribution): Resolution {
  const turn = turns.at(-1);
  const word = content[0] === undefined ? undefined : scene.words[wordsIn(scene.words, content[0]).from];
  if (turn === undefined || word === undefined || kind === 'indirect' || word.line - turn.line > 1) return nobody;
  if (turn.entity !== undefined && (turn.entity.kind === 'place' || isTopic(scene, turn.entity))) return nobody;
  return {...last, probability: turn.isDirect ? 0.85 : 0.7};
}

function resolveOther(walk: Walk, pronoun: Pronoun, word: number): Resolution {
  const {scene, said, it, they} = walk;
  if (pronoun === 'they' || pronoun === 'it') {
    const spoken = pronoun === 'they' ? they : it;
    const isKnown = spoken.entity !== undefined || spoken.phrase !== undefined;
    const body = isKnown ? undefined : lastBody(scene, word);
    return {...(body === undefined ? spoken : {entity: body}), probability: 0.5};
  }
  if (pronoun === 'who' || pronoun === 'which') {
    const index = antecedent(scene, word);
    const entity = index === undefined ? undefined : scene.entityOf[index];
    return entity === undefined ? nobody : {entity, probability: 0.8};
  }
  if (pronoun !== 'i' && pronoun !== 'we') return nobody;
  const {start} = scene.words[word]!;
  const around = said.slice(-furthestSaid).findLast(({span}) => span.start <= start && start < span.end);
  return around === undefined ? nobody : {...around.result, probability: around.result.probability * 0.9};
}

/** The name that a "who" goes with: right before it, or before a bracket or a place in between. */
function antecedent({text, words, names}: Scene, word: number): number | undefined {
  for (let index = lowerBound(names.length, at => names[at]!.first >= word) - 1; index >= 0; index--) {
    const name = names[index]!;
    if (word - name.last > 5 || words[name.last]!.line !== words[word]!.line) return undefined;
    const gap = text.slice(words[name.last]!.end, words[word]!.start);
    if (name.kind !== 'place' && /^\s*(?:\([^()]*\)|of [\p{L} ]+)?\s*[,–—-]?\s*$/u.test(gap)) return index;
  }
  return undefined;
}

/**
 * Whom a pronoun stands for.
 *
 * Idea: the people named last before the pronoun are candidates; each is described by some dozens of yes-or-no features (how far back it was
 * named, as what, how often, whether it spoke last, whether its gender fits) and gets the sum of their weights; the probabilities are the
 * softmax over the candidates (conditional logit, McFadden 1974).
 *
 *     Jane Doe met John Roe. "It went well," she said.      Doe: female, subject, one sentence back
 *
 * Cost: constant for each pronoun: at most `furthestNames` names are looked at. Weights: candidate-weights.ts.
 */
import {candidateWeights} from './candidate-weights.ts';
import type {Entity} from './fold-names.ts';
import type {Scene} from './scene.ts';

/** A pronoun to resolve: its word, the gender it asks for, the attribution it is the source of. */
export type Question = {
  readonly word: number;
  readonly gender: 'female' | 'male';
  readonly isDirect: boolean;
  /** Index of the first word and the one past the last of what is said, where that stands before the pronoun. */
  readonly content: {readonly from: number; readonly to: number};
};

/** A turn already resolved: who spoke, in which sentence and line. */
export type Turn = {
  readonly entity: Entity | undefined;
  readonly sentence: number;
  readonly line: number;
  readonly isDirect: boolean;
  readonly word: number;
};

export type Candidate = {readonly entity: Entity; readonly features: readonly string[]};

const furthestNames = 120;
const mostCandidates = 12;

/** The people named before the pronoun, nearest first, each with its features. */
export function listCandidates(scene: Scene, turns: readonly Turn[], question: Question): readonly Candidate[] {
  const seen = new Map<Entity, number[]>();
  const end = scene.namesBefore(question.word);
  for (let index = end - 1; index >= 0 && index >= end - furthestNames && seen.size < mostCandidates; index--) {
    const entity = scene.entityOf[index];
    if (entity === undefined || !isPerson(entity) || isTopic(scene, entity)) continue;
    const list = seen.get(entity);
    if (list === undefined) seen.set(entity, [index]);
    else if (list.length < 6) list.push(index);
  }
  for (let back = turns.length - 1; back >= 0 && back >= turns.length - 4; back--) {
    const {entity} = turns[back]!;
    if (entity !== undefined && isPerson(entity) && !isTopic(scene, entity) && !seen.has(entity)) seen.set(entity, []);
  }
  const fits = (entity: Entity) => (question.gender === 'female' ? entity.gender >= 0 : entity.gender <= 0);
  let rank = 0;
  let toldRank = 0;
  const possible = [...seen].filter(([entity]) =>
    question.gender === 'female' ? entity.gender > -2 : entity.gender < 2,
  );
  return (possible.length > 0 ? possible : [...seen]).map(([entity, indices]) => {
    const told = indices.find(index => !scene.isQuoted(scene.names[index]!.first) && !isOwn(scene, question, index));
    const features = describe(scene, turns, question, entity, indices, told);
    const fit = fits(entity);
    features.push(`rank${Math.min(fit ? rank++ : rank, 4)}`);
    if (told !== undefined) features.push(`told-rank${Math.min(fit ? toldRank++ : toldRank, 4)}`);
    const last = turns.at(-1);
    if (last?.entity === entity)
      features.push(
        rank > 1 ? 'turn1-challenged' : 'turn1-clear',
        toldRank > 1 ? 'turn1-told-challenged' : 'turn1-told-clear',
      );
    if (scene.words[question.word]!.startsSentence)
      features.push(
        ...features
          .filter(f => /^(?:last-subject|last-sentence|told-subject|told-sentence|turn|told-rank)/.test(f))
          .map(f => `start-${f}`),
      );
    else features.push(...features.filter(f => /^(?:told-line|told-sentence)/.test(f)).map(f => `inner-${f}`));
    if (question.isDirect)
      features.push(
        ...features.filter(f => /^(?:last-line|turn|rank|told-rank|told-line)/.test(f)).map(f => `direct-${f}`),
      );
    return {entity, features};
  });
}

const isPerson = (entity: Entity): boolean => entity.kind === 'person' || entity.kind === 'unclear';

/** "Food as Decor", "Dramatic Draping": named in headings alone, or a common word elsewhere, and never a given name. */
export function isTopic({words, names, labels, common}: Scene, {kind, gender, mentions, first, last}: Entity): boolean {
  if (kind !== 'unclear' || gender !== 0) return false;
  if (/^\d/.test(words[first]!.key) || common.has(words[last]!.key)) return true;
  return mentions.every(index => labels.has(words[names[index]!.first]!.line));
}

const bucket = (value: number, edges: readonly number[]): number => {
  let index = 0;
  while (index < edges.length && value > edges[index]!) index++;
  return index;
};

function describe(
  scene: Scene,
  turns: readonly Turn[],
  question: Question,
  entity: Entity,
  indices: readonly number[],
  told: number | undefined,
): string[] {
  const features: string[] = [];
  const {words} = scene;
  const here = words[question.word]!;
  const votes = question.gender === 'female' ? entity.gender : -entity.gender;
  features.push(
    `gender${Math.sign(votes)}`,
    `kind-${entity.kind}`,
    `often${bucket(entity.mentions.length, [1, 2, 4, 8, 16])}`,
  );
  if (entity.keys.length > 1) features.push('full');
  const latest = indices[0];
  if (latest !== undefined) describeMention(scene, question, latest, 'last', features);
  else features.push('unnamed');
  if (told !== undefined) describeMention(scene, question, told, 'told', features);
  const near = indices.filter(index => here.sentence - words[scene.names[index]!.first]!.sentence <= 4).length;
  features.push(`near${near}`);
  features.push(...describeTurns(turns, here, entity));
  return features;
}

const isOwn = ({names}: Scene, {content}: Question, index: number): boolean =>
  names[index]!.first >= content.from && names[index]!.first < content.to;

function describeMention(scene: Scene, question: Question, index: number, prefix: string, features: string[]): void {
  const {words, names} = scene;
  const name = names[index]!;
  const word = words[name.titleFirst]!;
  const here = words[question.word]!;
  const add = (feature: string) => features.push(`${prefix}-${feature}`);
  add(`sentence${bucket(here.sentence - word.sentence, [0, 1, 2, 3, 5, 8])}`);
  add(`line${bucket(here.line - word.line, [0, 1, 2, 3, 5])}`);
  if (isOwn(scene, question, index)) add(question.isDirect ? 'own-direct' : 'own');
  else if (scene.isQuoted(name.first)) add('quoted');
  if (scene.isSource(name.first)) add('source');
  if (words[name.last]!.isPossessive) add('possessive');
  if (name.isModifier) add('modifier');
  add(scene.placeOf(index));
}

function describeTurns(
  turns: readonly Turn[],
  here: {readonly sentence: number; readonly line: number},
  entity: Entity,
): string[] {
  const last = turns.at(-1);
  const features: string[] = [];
  if (last?.entity === entity)
    features.push(
      'turn1',
      `turn1-line${bucket(here.line - last.line, [0, 1, 2, 3])}`,
      last.isDirect ? 'turn1-direct' : 'turn1-told',
    );
  else if (last?.entity !== undefined && here.line === last.line) features.push('turn1-other');
  if (turns.at(-2)?.entity === entity) features.push('turn2');
  if (turns.at(-3)?.entity === entity) features.push('turn3');
  return features;
}

const weightOf = new Map(Object.entries(candidateWeights));

/** The candidates with their probabilities, most likely first; empty where nobody was named. */
export function rankCandidates(
  candidates: readonly Candidate[],
): readonly {readonly entity: Entity; readonly probability: number}[] {
  const scores = candidates.map(({features}) =>
    Math.exp(features.reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), 0)),
  );
  const total = scores.reduce((sum, score) => sum + score, 0);
  return candidates
    .map(({entity}, index) => ({entity, probability: scores[index]! / total}))
    .sort((a, b) => b.probability - a.probability);
}

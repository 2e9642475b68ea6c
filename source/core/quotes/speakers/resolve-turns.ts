/**
 * Who is behind each attribution, in the order of the text.
 *
 * Idea: one walk over the attributions that keeps the turns so far. A named source is the entity of its name; "he" and "she" go to
 * rank-candidates.ts; "who" to the name in front of it; "I" to the one whose words it stands in; "they" and "it" to the last group or
 * body that spoke; a description to the only person who is called that, otherwise to a group of its own; no source at all means that
 * the last speaker goes on.
 *
 * Cost: linear in the attributions.
 */
import type {Attribution} from '../../analysis.ts';
import type {Entity} from './fold-names.ts';
import {type Candidate, listCandidates, rankCandidates, type Turn} from './rank-candidates.ts';
import {lowerBound, type Pronoun, pronounGender, readSource, wordsIn} from './read-source.ts';
import {createDescriptions, type FindDescribed} from './resolve-description.ts';
import type {Scene} from './scene.ts';

/** `entity` for somebody named, `phrase` (indices of words, the last one included) for an unnamed one. */
export type Resolution = {
  readonly entity?: Entity;
  readonly phrase?: {readonly first: number; readonly last: number};
  /** How likely this is right, 0..1. */
  readonly probability: number;
  /** The source is a pronoun or missing. */
  readonly isInferred: boolean;
};

export type Choose = (
  candidates: readonly Candidate[],
  attribution: number,
) => {readonly entity: Entity; readonly probability: number} | undefined;

const chooseByWeights: Choose = candidates => rankCandidates(candidates)[0];

const nobody: Resolution = {probability: 0.5, isInferred: true};

/** One resolution for each attribution. `choose` decides between the candidates for a pronoun. */
export function resolveTurns(
  scene: Scene,
  attributions: readonly Attribution[],
  choose: Choose = chooseByWeights,
): readonly Resolution[] {
  const results: Resolution[] = new Array(attributions.length).fill(nobody);
  const turns: Turn[] = [];
  const findDescribed = createDescriptions(scene);
  const order = attributions
    .map((attribution, index) => ({index, at: attribution.source?.start ?? attribution.content[0]?.start ?? 0}))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const said: {at: number; to: number; result: Resolution}[] = [];
  let lastGroup: Resolution | undefined;
  for (const {index} of order) {
    const attribution = attributions[index]!;
    const result = resolveOne(scene, attribution, index, turns, said, lastGroup, choose, findDescribed);
    results[index] = result;
    const at = attribution.source ?? attribution.content[0];
    if (at === undefined) continue;
    const {from} = wordsIn(scene.words, at);
    const word = scene.words[Math.min(from, scene.words.length - 1)];
    if (word === undefined) continue;
    if (result.phrase !== undefined || (result.entity !== undefined && result.entity.kind !== 'person'))
      lastGroup = result;
    turns.push({
      entity: result.entity,
      sentence: word.sentence,
      line: word.line,
      isDirect: attribution.kind !== 'indirect',
      word: from,
    });
    for (const span of attribution.content) said.push({at: span.start, to: span.end, result});
  }
  return results;
}

function resolveOne(
  scene: Scene,
  attribution: Attribution,
  index: number,
  turns: readonly Turn[],
  said: readonly {at: number; to: number; result: Resolution}[],
  lastGroup: Resolution | undefined,
  choose: Choose,
  findDescribed: FindDescribed,
): Resolution {
  const {text, words, names} = scene;
  if (attribution.source === undefined) return goOn(scene, attribution, turns);
  const head = readSource(text, words, names, attribution.source);
  if (head === undefined) return nobody;
  if (head.kind === 'name') {
    const entity = scene.entityOf[head.name];
    return entity === undefined ? nobody : {entity, probability: 0.97, isInferred: false};
  }
  if (head.kind === 'description') {
    const described = findDescribed(head.first, head.last);
    return described === undefined
      ? {phrase: head, probability: 0.9, isInferred: false}
      : {...described, isInferred: true};
  }
  const gender = pronounGender(head.pronoun);
  if (gender !== undefined) {
    const span = attribution.content[0];
    const content = span === undefined ? {from: 0, to: 0} : wordsIn(words, span);
    const candidates = listCandidates(scene, turns, {
      word: head.word,
      gender,
      isDirect: attribution.kind !== 'indirect',
      content,
    });
    const choice = choose(candidates, index);
    return choice === undefined ? nobody : {entity: choice.entity, probability: choice.probability, isInferred: true};
  }
  return resolveOther(scene, head.pronoun, head.word, said, lastGroup);
}

/** A quotation without a source belongs to whoever spoke last in this paragraph or at the end of the one before. */
function goOn(scene: Scene, attribution: Attribution, turns: readonly Turn[]): Resolution {
  const last = turns.at(-1);
  const span = attribution.content[0];
  if (last?.entity === undefined || span === undefined || attribution.kind === 'indirect') return nobody;
  const word = scene.words[wordsIn(scene.words, span).from];
  if (word === undefined || word.line - last.line > 1) return nobody;
  return {entity: last.entity, probability: last.isDirect ? 0.85 : 0.7, isInferred: true};
}

function resolveOther(
  scene: Scene,
  pronoun: Pronoun,
  word: number,
  said: readonly {at: number; to: number; result: Resolution}[],
  lastGroup: Resolution | undefined,
): Resolution {
  const {words} = scene;
  if (pronoun === 'who') {
    const index = antecedent(scene, word);
    const entity = index === undefined ? undefined : scene.entityOf[index];
    if (entity !== undefined) return {entity, probability: 0.8, isInferred: true};
    return nobody;
  }
  if (pronoun === 'i' || pronoun === 'we') {
    const at = words[word]!.start;
    for (let back = said.length - 1; back >= 0 && back >= said.length - 6; back--)
      if (said[back]!.at <= at && at < said[back]!.to)
        return {...said[back]!.result, probability: said[back]!.result.probability * 0.9, isInferred: true};
    return nobody;
  }
  if ((pronoun === 'they' || pronoun === 'it') && lastGroup !== undefined)
    return {...lastGroup, probability: 0.5, isInferred: true};
  return nobody;
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

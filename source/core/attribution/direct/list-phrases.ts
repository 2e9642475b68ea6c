/**
 * Base noun phrases among the narrator's words: determiners, adjectives, numbers and nouns in a row that end in a noun,
 * `’s` and hyphens inside included, or one pronoun. `the 40-year-old's lawyer`, `Trump's campaign`, `she`.
 */
import {lowerBound} from '../../document/lower-bound.ts';
import type {Evidence} from './evidence.ts';
import type {Scene} from './scene.ts';

/** Words `first` to `last`, both included, of the scene; `head` is the last noun. */
export type NounPhrase = {readonly first: number; readonly last: number; readonly head: number};

const inside = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const pronouns = new Set(
  (
    'he she they it i we you who him them us me others one some many most both several few everyone someone nobody ' +
    'somebody everybody each another those these this that anyone which all none her'
  ).split(' '),
);

/**
 * With the sources of the span engine among them where the tags hide a phrase (`Cross wrote`, read as an adjective); in
 * order of their first words.
 */
export function listPhrases(scene: Scene, evidence: readonly Evidence[]): readonly NounPhrase[] {
  const phrases = findNounPhrases(scene);
  const isIn = new Uint8Array(scene.count);
  for (const {first, last} of phrases) isIn.fill(1, first, last + 1);
  const hidden = new Map<number, NounPhrase>();
  for (const {source} of evidence.flatMap(({attributions}) => attributions)) {
    if (source === undefined) continue;
    const first = firstWordFrom(scene, source.start);
    const last = firstWordFrom(scene, source.end) - 1;
    if (last >= first && !isIn.subarray(first, last + 1).includes(1)) hidden.set(first, {first, last, head: last});
  }
  return [...phrases, ...hidden.values()].sort((a, b) => a.first - b.first);
}

/** Index of the first word that starts at the offset or behind it. */
const firstWordFrom = ({starts}: Scene, offset: number): number =>
  lowerBound(starts.length, at => starts[at]! >= offset);

function findNounPhrases(scene: Scene): readonly NounPhrase[] {
  const {words, tags, count} = scene;
  const phrases: NounPhrase[] = [];
  for (let first = 0; first < count; ) {
    let end = first;
    while (end < count && isInside(scene, end, first)) end++;
    let last = end - 1;
    while (last >= first && tags[last] !== 'NOUN' && tags[last] !== 'PROPN' && tags[last] !== 'SYM') last--;
    if (last >= first) phrases.push({first, last, head: last});
    else if (pronouns.has(words[first]!)) phrases.push({first, last: first, head: first});
    else if (end > first && tags[end - 1] !== 'DET') phrases.push({first, last: end - 1, head: end - 1});
    first = Math.max(first, last, end - 1) + 1;
  }
  return phrases;
}

function isInside(scene: Scene, at: number, first: number): boolean {
  const {words, tags, blockOf, quotationsBefore, sentenceOf} = scene;
  if (at > first) {
    if (blockOf[at] !== blockOf[first] || sentenceOf[at] !== sentenceOf[first]) return false;
    if (quotationsBefore[at] !== quotationsBefore[first]) return false;
  }
  const tag = tags[at]!;
  const word = words[at]!;
  if (inside.has(tag) || possessives.has(word)) return true;
  if (at === first) return /^[@#]\w/.test(word);
  if (word === "'s" || word === "'") return tags[at - 1] === 'PROPN' || tags[at - 1] === 'NOUN';
  if (word === '-' || word === '&') return at + 1 < scene.count && inside.has(tags[at + 1]!);
  return /^[@#]\w/.test(word);
}

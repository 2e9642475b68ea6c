/**
 * Divides a run of paragraphs where the subject turns.
 *
 * Idea: among all divisions, take the one of least cost, found by dynamic programming. A section is cheap when it says
 * again what it has said: by its words, as in the model of Utiyama and Isahara (2001), in which each word is coded by
 * the words before it in the section; and by what its words mean, as the length of the sum of its paragraphs' vectors
 * (near-parallel vectors add up, scattered ones cancel). Each section costs a constant, so that there are not too many,
 * and some places are dear to cut (cut-cost.ts).
 *
 * Example: four paragraphs, fish and nets, nets and boats, voters and ballots, ballots and counting, are cut in the middle.
 * Cost: linear in paragraphs times the longest section.
 * Numbers: chosen on choi.jsonl and pages.jsonl together, where Pk is flat around them; README.md has the table.
 */
import {contentWords} from './content-words.ts';
import {cutCost} from './cut-cost.ts';
import type {WordVectors} from './word-vectors.ts';

/** Added to every word's count in a section. */
const smoothing = 0.5;
/** At most so many different words share the smoothing: long texts are divided as short ones are. */
const mostWords = 700;
/** Weight of meaning beside words. */
const meaningWeight = 2;
/** Cost of a section, times the logarithm of the number of paragraphs, which counts as 60 at most. */
export const sectionWeight = 2.85;
const mostCounted = 60;
/** In paragraphs. */
const longestSection = 80;
/** A stem of this rarity counts once; more common ones less, rarer ones up to one and a half times. */
const fullRarity = 8 * 16;

/** Indices of the paragraphs that begin a section, 0 first. `weight` as sectionWeight: more means fewer sections. */
export function findCuts(
  paragraphs: readonly string[],
  vectors: WordVectors,
  weight = sectionWeight,
): readonly number[] {
  const n = paragraphs.length;
  if (n === 0) return [];
  const costs = sectionCosts(paragraphs.map(contentWords), vectors);
  const perSection = weight * Math.log(Math.min(Math.max(2, n), mostCounted));
  const best = new Float64Array(n + 1).fill(Infinity);
  const from = new Int32Array(n + 1);
  best[0] = 0;
  for (let start = 0; start < n; start++) {
    const base = best[start]! + perSection + (start === 0 ? 0 : cutCost(paragraphs, start));
    costs(start, (end, cost) => {
      if (base + cost >= best[end]!) return;
      best[end] = base + cost;
      from[end] = start;
    });
  }
  const cuts: number[] = [];
  for (let end = n; end > 0; end = from[end]!) cuts.push(from[end]!);
  return cuts.reverse();
}

type Visit = (end: number, cost: number) => void;

/** A function that tells the cost of every section from a start, by its end (exclusive). */
function sectionCosts(
  words: readonly (readonly string[])[],
  vectors: WordVectors,
): (start: number, visit: Visit) => void {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const paragraphs = words.map(list => list.map(idOf));
  const counts = new Float64Array(ids.size);
  const spread = smoothing * Math.min(ids.size, mostWords);
  const meanings = paragraphMeanings(words, vectors);
  const sum = new Float64Array(vectors.dimensions);
  return (start, visit) => {
    counts.fill(0);
    sum.fill(0);
    let cost = 0;
    let total = 0;
    for (let end = start; end < Math.min(paragraphs.length, start + longestSection); end++) {
      for (const word of paragraphs[end]!) {
        cost -= Math.log((counts[word]!++ + smoothing) / (total++ + spread));
      }
      let square = 0;
      for (let d = 0; d < sum.length; d++) square += (sum[d]! += meanings[end]![d]!) ** 2;
      visit(end + 1, cost - meaningWeight * Math.sqrt(square));
    }
  };
}

/** The vector of each paragraph: its words' mean direction, as long as the root of their weight, less what all share. */
function paragraphMeanings(words: readonly (readonly string[])[], vectors: WordVectors): readonly Float64Array[] {
  const meanings = words.map(list => paragraphMeaning(list, vectors));
  const lengths = meanings.map(vector => Math.hypot(...vector));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  const mean = new Float64Array(vectors.dimensions);
  for (const vector of meanings) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / total;
  return meanings.map((vector, index) => vector.map((value, d) => value - mean[d]! * lengths[index]!));
}

function paragraphMeaning(words: readonly string[], {index, rarities, vectors, dimensions}: WordVectors): Float64Array {
  const sum = new Float64Array(dimensions);
  let weights = 0;
  for (const word of words) {
    const at = index.get(word);
    if (at === undefined) continue;
    const weight = Math.max(0.1, Math.min(1.5, rarities[at]! / fullRarity));
    weights += weight;
    for (let d = 0; d < dimensions; d++) sum[d]! += (weight * vectors[at * dimensions + d]!) / 127;
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map(value => (value * Math.sqrt(weights)) / length);
}

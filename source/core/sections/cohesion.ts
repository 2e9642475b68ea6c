/**
 * How well paragraphs hang together, and where words alone would cut.
 *
 * Idea: a section is cheap when it says again what it has said: by its words, as in the model of Utiyama and Isahara
 * (2001), in which each word is coded by the words before it in the section; and by what its words mean, as the length
 * of the sum of its paragraphs' vectors (near-parallel vectors add up, scattered ones cancel).
 *
 * Example: of four paragraphs about nets, nets, ballots, ballots, `costs(0, 2) + costs(2, 4) < costs(0, 4)`.
 * Cost: paragraphs times the longest section. Numbers: chosen on choi.jsonl, where Pk is flat around them.
 */
/** Added to every word's count in a section. */
const smoothing = 0.5;
/** At most so many different words share the smoothing: long texts are divided as short ones are. */
const mostWords = 700;
/** Weight of meaning beside words. */
const embeddingWeight = 2;
/** In paragraphs. */
export const longestSection = 80;

/** The cost of a section of the paragraphs from `start` to `end`, exclusive, at most longestSection of them; in nats. */
export type SectionCosts = (start: number, end: number) => number;

/** Stems and embeddings (paragraph-embeddings.ts) are those of the paragraphs, in order. */
export function sectionCosts(stems: readonly (readonly string[])[], embeddings: readonly Float64Array[]): SectionCosts {
  const ids = new Map<string, number>();
  const paragraphs = stems.map(list =>
    list.map(stem => {
      const id = ids.get(stem) ?? ids.size;
      ids.set(stem, id);
      return id;
    }),
  );
  const spread = smoothing * Math.min(ids.size, mostWords);
  const length = paragraphs.reduce((sum, words) => sum + words.length, 0);
  const logarithms = (added: number): Float64Array =>
    Float64Array.from({length: length + 1}, (_, count) => Math.log(count + added));
  const logCounts = logarithms(smoothing);
  const logTotals = logarithms(spread);
  const counts = new Uint32Array(ids.size);
  const sum = new Float64Array(embeddings[0]?.length ?? 0);
  const table = new Float64Array(paragraphs.length * longestSection);
  for (let start = 0; start < paragraphs.length; start++) {
    counts.fill(0);
    sum.fill(0);
    let cost = 0;
    let total = 0;
    for (let k = 0; k < longestSection && start + k < paragraphs.length; k++) {
      for (const word of paragraphs[start + k]!) cost += logTotals[total++]! - logCounts[counts[word]!++]!;
      let square = 0;
      for (let d = 0; d < sum.length; d++) square += (sum[d]! += embeddings[start + k]![d]!) ** 2;
      table[start * longestSection + k] = cost - embeddingWeight * Math.sqrt(square);
    }
  }
  return (start, end) => table[start * longestSection + end - start - 1]!;
}

/** The division of most value by dynamic programming: the starts of its sections, 0 first. */
export function bestDivision(count: number, worth: (start: number, end: number) => number): readonly number[] {
  const best = new Float64Array(count + 1).fill(-Infinity);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let start = 0; start < count; start++)
    for (let end = start + 1; end <= Math.min(count, start + longestSection); end++) {
      const value = best[start]! + worth(start, end);
      if (value <= best[end]!) continue;
      best[end] = value;
      from[end] = start;
    }
  const starts: number[] = [];
  for (let end = count; end > 0; end = from[end]!) starts.push(from[end]!);
  return starts.reverse();
}

/**
 * What the best division with a section beginning at each paragraph saves over the best without, where each section
 * costs `perSection`: above zero where the words ask for a cut. The first is 0.
 */
export function cutGains(count: number, costs: SectionCosts, perSection: number): Float64Array {
  const before = new Float64Array(count + 1).fill(Infinity);
  const after = new Float64Array(count + 1).fill(Infinity);
  const across = new Float64Array(count).fill(Infinity);
  before[0] = 0;
  after[count] = 0;
  const last = (start: number): number => Math.min(count, start + longestSection);
  for (let start = 0; start < count; start++)
    for (let end = start + 1; end <= last(start); end++)
      before[end] = Math.min(before[end]!, before[start]! + costs(start, end) + perSection);
  for (let start = count - 1; start >= 0; start--)
    for (let end = start + 1; end <= last(start); end++)
      after[start] = Math.min(after[start]!, costs(start, end) + perSection + after[end]!);
  for (let start = 0; start < count; start++) {
    let least = Infinity;
    for (let end = last(start); end > start + 1; end--) {
      least = Math.min(least, before[start]! + costs(start, end) + perSection + after[end]!);
      across[end - 1] = Math.min(across[end - 1]!, least);
    }
  }
  return across.map((least, at) => (at === 0 ? 0 : least - before[at]! - after[at]!));
}

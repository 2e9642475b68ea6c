import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {contentStems, wordCount, wordsEnd} from './content-words.ts';

/** how the vocabulary shifts at each paragraph: a number for each, the first 0. */
export type LexicalShifts = {
  /** How far the similarity of three paragraphs on either side dips below its neighbourhood (Hearst 1997). */
  readonly wordDepth: Float64Array;
  readonly embeddingDepth: Float64Array;
  /** The share of its new words that come again soon. */
  readonly introduced: Float64Array;
  /** The share of what is repeated from here on that was not spoken of before. */
  readonly begun: Float64Array;
  /** The share of what was repeated before that is not spoken of again. */
  readonly ended: Float64Array;
  /** The share of its first words that the text opened with: a section is often begun by going back to the subject. */
  readonly recalled: Float64Array;
};

/** In paragraphs, on either side of a gap. */
const similarityWindow = 3;
const longestClimb = 6;
/** The first paragraphs that together have so many words open the text; as many begin a paragraph. */
const openingWords = 20;

/** Stems and embeddings are those of the paragraphs, in order. Cost: linear. */
export function measureLexicalShifts(
  paragraphs: readonly AnnotatedBlock[],
  stems: readonly (readonly string[])[],
  embeddings: readonly Float64Array[],
): LexicalShifts {
  const counts = stems.map(countWords);
  return {
    wordDepth: depthScores(wordSimilarity(counts)),
    embeddingDepth: depthScores(embeddingSimilarity(embeddings)),
    ...measureNovelty(counts),
    recalled: measureRecall(paragraphs, stems),
  };
}

type Counts = ReadonlyMap<string, number>;

function countWords(stems: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The counts of some paragraphs added up. */
function gather(all: readonly Counts[], from: number, to: number): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (let at = Math.max(0, from); at < Math.min(to, all.length); at++)
    for (const [stem, count] of all[at]!) sum.set(stem, (sum.get(stem) ?? 0) + count);
  return sum;
}

/** Cosine of the words before and after each gap, each weighed by its rarity among the paragraphs. */
function wordSimilarity(counts: readonly Counts[]): Float64Array {
  const rarities = new Map<string, number>();
  for (const own of counts) for (const stem of own.keys()) rarities.set(stem, (rarities.get(stem) ?? 0) + 1);
  for (const [stem, spread] of rarities) rarities.set(stem, Math.log((counts.length + 1) / spread));
  return Float64Array.from(counts, (_, at) => {
    if (at === 0) return 0;
    const before = gather(counts, at - similarityWindow, at);
    const after = gather(counts, at, at + similarityWindow);
    let [product, left, right] = [0, 0, 0];
    for (const [stem, count] of before) {
      const square = rarities.get(stem)! ** 2;
      left += count ** 2 * square;
      product += count * (after.get(stem) ?? 0) * square;
    }
    for (const [stem, count] of after) right += (count * rarities.get(stem)!) ** 2;
    return product === 0 ? 0 : product / Math.sqrt(left * right);
  });
}

function embeddingSimilarity(embeddings: readonly Float64Array[]): Float64Array {
  const sum = (from: number, to: number): Float64Array =>
    embeddings.slice(Math.max(0, from), to).reduce((a, b) => a.map((value, d) => value + b[d]!));
  return Float64Array.from(embeddings, (_, at) => {
    if (at === 0) return 0;
    const before = sum(at - similarityWindow, at);
    const after = sum(at, at + similarityWindow);
    const product = before.reduce((total, value, d) => total + value * after[d]!, 0);
    return product === 0 ? 0 : product / (Math.hypot(...before) * Math.hypot(...after));
  });
}

/** How far one climbs from each place to both sides, while it goes up. */
function depthScores(similarity: Float64Array): Float64Array {
  const climb = (at: number, step: number): number => {
    let top = similarity[at]!;
    for (let k = at + step; k >= 1 && k < similarity.length && Math.abs(k - at) <= longestClimb; k += step) {
      if (similarity[k]! < top) break;
      top = similarity[k]!;
    }
    return top - similarity[at]!;
  };
  return similarity.map((_, at) => (at === 0 ? 0 : climb(at, -1) + climb(at, 1)));
}

function measureNovelty(counts: readonly Counts[]): Pick<LexicalShifts, 'introduced' | 'begun' | 'ended'> {
  const [introduced, begun, ended] = [0, 0, 0].map(() => new Float64Array(counts.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const stands = (stem: string, from: number, to: number): boolean => {
    for (let at = Math.max(0, from); at < Math.min(to, counts.length); at++) if (counts[at]!.has(stem)) return true;
    return false;
  };
  for (let at = 1; at < counts.length; at++) {
    const fresh = [...counts[at]!.keys()].filter(stem => !stands(stem, at - 4, at));
    introduced[at] = fresh.filter(stem => stands(stem, at + 1, at + 5)).length / (fresh.length + 3);
    const ahead = gather(counts, at, at + 4);
    const repeated = [...counts[at]!.keys()].filter(stem => ahead.get(stem)! > 1);
    begun[at] = shareOf(repeated, ahead, stem => !stands(stem, at - 5, at));
    const behind = gather(counts, at - 4, at);
    const known = [...behind.keys()].filter(stem => behind.get(stem)! > 1);
    ended[at] = shareOf(known, behind, stem => !stands(stem, at, at + 5));
  }
  return {introduced, begun, ended};
}

/** The share of some words, weighed by the logarithms of their counts; small where there are few of them. */
function shareOf(stems: readonly string[], counts: Counts, isMeant: (stem: string) => boolean): number {
  let part = 0;
  let whole = 2;
  for (const stem of stems) {
    const weight = Math.log(counts.get(stem)!);
    whole += weight;
    if (isMeant(stem)) part += weight;
  }
  return part / whole;
}

/** The opening's own paragraphs have the mean of the others. */
function measureRecall(paragraphs: readonly AnnotatedBlock[], stems: readonly (readonly string[])[]): Float64Array {
  const recalled = new Float64Array(paragraphs.length);
  let body = 0;
  for (let words = 0; words < openingWords && body < paragraphs.length; body++) words += wordCount(paragraphs[body]!);
  const opening = new Set(stems.slice(0, body).flat());
  for (let at = body; at < paragraphs.length; at++) {
    const first = new Set(contentStems(paragraphs[at]!, 0, wordsEnd(paragraphs[at]!, openingWords)));
    recalled[at] = [...first].filter(stem => opening.has(stem)).length / (first.size + 3);
  }
  const mean = recalled.reduce((sum, share) => sum + share, 0) / (paragraphs.length - body || 1);
  return recalled.fill(mean, 1, Math.max(1, body));
}

/**
 * Tells a digest of unrelated stories from an article: its parts share next to no words.
 *
 * Example: nets, nets | ballots, ballots is a digest; nets, nets of the voters | ballots, voters is none.
 * Cost: linear. Numbers: the mean similarity of neighbours is at most 0.036 in 50 documents of choi.jsonl, which are put
 * together from unrelated texts, and at least that in 19 of 20 web articles.
 */

const maxSimilarity = 0.035;
const fewestStories = 4;
/** A short report by itself can seem to speak of six things: of more than that, one of 90 did, and was a digest. */
export const fewestNewsStories = 7;

/** `starts` are those of the parts that the words suggest; a text that they leave whole is no digest. */
export function isDigest(
  stems: readonly (readonly string[])[],
  starts: readonly number[],
  fewest: number = fewestStories,
): boolean {
  if (starts.length < fewest) return false;
  const spread = new Map<string, number>();
  for (const list of stems) for (const stem of new Set(list)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const parts = starts.map((start, index) => {
    const weights = new Map<string, number>();
    for (const stem of stems.slice(start, starts[index + 1]).flat())
      weights.set(stem, (weights.get(stem) ?? 0) + Math.log((stems.length + 1) / spread.get(stem)!));
    return weights;
  });
  const similarity = parts.slice(1).reduce((sum, part, index) => sum + cosine(parts[index]!, part), 0);
  return similarity / (parts.length - 1) < maxSimilarity;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [stem, weight] of a) product += weight * (b.get(stem) ?? 0);
  return product === 0 ? 0 : product / (Math.hypot(...a.values()) * Math.hypot(...b.values()));
}

const longest = 64;
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 4)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn `typed` into `word`, or, with `prefix`,
 * into the beginning of `word` that is nearest; `limit + 1` when there are more than `limit`.
 * Optimal string alignment (Damerau 1964) in a band of `limit` around the diagonal, so the cost is
 * length times limit. Words of more than 64 letters have no neighbours.
 */
export function editDistance(typed: string, word: string, limit: number, prefix: boolean): number {
  const width = Math.min(word.length, typed.length + limit);
  if (typed.length > longest - limit || typed.length - width > limit || (!prefix && word.length > width)) {
    return limit + 1;
  }
  let [before, above, row] = rows;
  for (let j = 0; j <= width; j++) above[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(width, i + limit);
    const letter = typed.charCodeAt(i - 1);
    let least = (row[from - 1] = from === 1 ? i : limit + 1);
    for (let j = from; j <= to; j++) {
      const other = word.charCodeAt(j - 1);
      const up = j === i + limit ? limit + 1 : above[j]!;
      let cost = Math.min(above[j - 1]! + (letter === other ? 0 : 1), row[j - 1]! + 1, up + 1);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  return prefix ? leastOf(above, Math.max(0, typed.length - limit), width) : Math.min(above[width]!, limit + 1);
}

function leastOf(row: Uint8Array, from: number, to: number): number {
  let least = row[from]!;
  for (let j = from + 1; j <= to; j++) least = Math.min(least, row[j]!);
  return least;
}

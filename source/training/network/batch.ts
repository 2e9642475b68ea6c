/**
 * How the tokens of some paragraphs lie in the rows of one matrix, so that a step of the recurrent unit is one product:
 * the first tokens of all paragraphs, then the second ones, longest paragraph first.
 *
 *     paragraphs of 3 and 1 tokens:   rows  a1 b1 . .  a2 . . .  a3 . . .     (steps begin at multiples of four)
 *
 * The unit that reads from the end finds the last tokens first: its rows are those of `rowOf(paragraph, length - 1 - t)`.
 */
export type BatchLayout = {
  /** Indices of the paragraphs, longest first. */
  readonly order: readonly number[];
  readonly lengths: readonly number[];
  /** First row of each step, and how many rows it has, empty ones included. */
  readonly from: readonly number[];
  readonly height: readonly number[];
  readonly rows: number;
};

/** Products are made for so many rows at once. */
const tile = 4;

export function layOut(paragraphLengths: readonly number[]): BatchLayout {
  const order = [...paragraphLengths.keys()].toSorted((a, b) => paragraphLengths[b]! - paragraphLengths[a]!);
  const lengths = order.map(index => paragraphLengths[index]!);
  const from: number[] = [];
  const height: number[] = [];
  let rows = 0;
  for (let step = 0, active = lengths.length; step < (lengths[0] ?? 0); step++) {
    while (lengths[active - 1]! <= step) active--;
    from.push(rows);
    height.push(Math.ceil(active / tile) * tile);
    rows += height[step]!;
  }
  return {order, lengths, from, height, rows};
}

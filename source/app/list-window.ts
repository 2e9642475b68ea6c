/** Items `from` to `to`, half-open, are shown; `hidden` is how many are not, where there is a line to say so. */
export type ListWindow = {readonly from: number; readonly to: number; readonly hidden: number};

/**
 * Which items of a list to show, so that the selected one stays in view with some of its neighbours on both sides.
 * Depends on nothing but the selection, so there is no scroll position to keep. `heights` are the rows of each item; of a
 * list that is cut the last of `rows` says how many items more there are.
 */
export function listWindow(heights: readonly number[], selected: number, rows: number): ListWindow {
  const total = heights.reduce((sum, height) => sum + height, 0);
  if (total <= rows) return {from: 0, to: heights.length, hidden: 0};
  const room = rows - (rows > 2 ? 1 : 0);
  const at = Math.max(0, Math.min(selected, heights.length - 1));
  let from = at;
  let to = at + 1;
  let used = heights[at] ?? 0;
  // As many before the selected one as fit into half of the room; then what fits after it, then before it again.
  while (from > 0 && used + heights[from - 1]! <= Math.max(heights[at]!, room >> 1)) used += heights[--from]!;
  while (to < heights.length && used + heights[to]! <= room) used += heights[to++]!;
  while (from > 0 && used + heights[from - 1]! <= room) used += heights[--from]!;
  return {from, to, hidden: rows > 2 ? heights.length - (to - from) : 0};
}

/** The first of items of several rows each: as many before the selected one as fit into a third of the height. */
export function tallListTop(selected: number, rowsOf: (index: number) => number, height: number): number {
  let top = selected;
  let room = Math.floor(height / 3);
  while (top > 0 && rowsOf(top - 1) <= room) room -= rowsOf(--top);
  return top;
}

/**
 * Index of the first item to show, so that the selected one stays in view with some of its neighbours on both sides.
 * Depends on nothing but the selection, so there is no scroll position to keep. `count` items, `height` fit.
 */
export function listTop(selected: number, count: number, height: number): number {
  return Math.max(0, Math.min(selected - (height >> 1), count - height));
}

/** The same for items of several rows each: as many before the selected one as fit into a third of the height. */
export function tallListTop(selected: number, rowsOf: (index: number) => number, height: number): number {
  let top = selected;
  let room = Math.floor(height / 3);
  while (top > 0 && rowsOf(top - 1) <= room) room -= rowsOf(--top);
  return top;
}

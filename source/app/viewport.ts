/**
 * Where the reader is and what is seen there.
 *
 * Idea: a position is a block and a row in it, never a row number of the whole article. So only the blocks on the
 * screen are ever wrapped, once per width, and an article of 5 000 paragraphs scrolls as fast as one of 30.
 * Cost: every function here is linear in the rows it passes over, none in the length of the article.
 */
import {indexAt} from '../core/document/span.ts';
import {type ArticleRow, articleRows, type Measure} from './article-rows.ts';
import type {Reading} from './reading.ts';

export type Position = {readonly block: number; readonly row: number};

export const startOfArticle: Position = {block: 0, row: 0};

/** An article at one width. */
export type Layout = Measure & {
  readonly reading: Reading;
  readonly rowsOf: (block: number) => readonly ArticleRow[];
};

const layouts = new WeakMap<Reading, Layout>();

/** The layout of an article; its blocks are wrapped when they are first looked at. The latest width is remembered. */
export function layoutOf(reading: Reading, measure: Measure): Layout {
  const known = layouts.get(reading);
  if (known?.width === measure.width && known.notes === measure.notes && known.hasNames === measure.hasNames)
    return known;
  const rows: (readonly ArticleRow[])[] = [];
  const rowsOf = (block: number) => (rows[block] ??= articleRows(reading, block, measure));
  const layout = {...measure, reading, rowsOf};
  layouts.set(reading, layout);
  return layout;
}

export const comparePositions = (a: Position, b: Position): number => a.block - b.block || a.row - b.row;

export type PlacedRow = {readonly position: Position; readonly row: ArticleRow};

/** At most `height` rows from `top` on. */
export function visibleRows({reading, rowsOf}: Layout, top: Position, height: number): readonly PlacedRow[] {
  const found: PlacedRow[] = [];
  for (let {block, row} = top; block < reading.blocks.length; block++, row = 0) {
    for (const rows = rowsOf(block); row < rows.length; row++) {
      if (found.length === height) return found;
      found.push({position: {block, row}, row: rows[row]!});
    }
  }
  return found;
}

/** `delta` rows further down, or up if negative, but not past the first or the last row. */
export function step({reading, rowsOf}: Layout, {block, row}: Position, delta: number): Position {
  row += delta;
  while (row < 0) {
    if (block === 0) return startOfArticle;
    row += rowsOf(--block).length;
  }
  for (let count = rowsOf(block)?.length ?? 0; row >= count; count = rowsOf(block).length) {
    if (block + 1 >= reading.blocks.length) return {block, row: Math.max(0, count - 1)};
    row -= count;
    block++;
  }
  return {block, row};
}

/** The top that shows the last row of the article at the bottom of the view. */
export function lastTop(layout: Layout, height: number): Position {
  const {reading, rowsOf} = layout;
  const block = reading.blocks.length - 1;
  if (block < 0) return startOfArticle;
  return step(layout, {block, row: rowsOf(block).length - 1}, 1 - height);
}

/** Scrolls; down it stops where the end of the article reaches the bottom, and never goes back to do so. */
export function scroll(layout: Layout, top: Position, delta: number, height: number): Position {
  if (layout.reading.blocks.length === 0) return top;
  if (delta <= 0) return step(layout, top, delta);
  const last = lastTop(layout, height);
  const next = step(layout, top, delta);
  if (comparePositions(top, last) >= 0) return top;
  return comparePositions(next, last) > 0 ? last : next;
}

/** The row that shows the character at `offset`. */
export function positionOf({reading, rowsOf}: Layout, offset: number): Position {
  const block = Math.max(0, indexAt(reading.document.blocks, offset));
  const rows = reading.blocks.length === 0 ? [] : rowsOf(block);
  const row = rows.findLastIndex(line => line.kind === 'text' && line.start <= offset);
  return {block, row: row < 0 ? firstTextRow(rows) : row};
}

const firstTextRow = (rows: readonly ArticleRow[]): number =>
  Math.max(
    0,
    rows.findIndex(({kind}) => kind === 'text'),
  );

/** The same place after a change of width or of what is known about the article. */
export function relocate(before: Layout, after: Layout, {block, row}: Position): Position {
  if (before === after || before.reading.blocks.length === 0) return {block, row};
  const rows = before.rowsOf(block);
  const line = rows[row];
  if (line?.kind === 'text') return positionOf(after, line.start);
  const nextRows = after.rowsOf(block);
  const lead = firstTextRow(rows);
  const fromEnd = rows.length - row;
  return {block, row: Math.max(0, row < lead ? Math.min(row, firstTextRow(nextRows)) : nextRows.length - fromEnd)};
}

/** The offset of the text shown at a position: of the row itself, or of the first text after it in the block. */
export function offsetOf({reading, rowsOf}: Layout, {block, row}: Position): number {
  if (reading.blocks.length === 0) return 0;
  const rows = rowsOf(block);
  for (let index = row; index < rows.length; index++) {
    const line = rows[index]!;
    if (line.kind === 'text') return line.start;
  }
  return reading.document.blocks[block]!.end;
}

import {type Block, cellRule} from '../core/document/document.ts';
import {type Span, slice} from '../core/document/span.ts';
import {wideBlanks} from './justify.ts';
import {cellWidth} from './wrap.ts';

/** For each blank of a row how many cells wider it is drawn: columns of tables, and justified lines where they are wished for. */
export function blanksOf(
  text: string,
  row: Span,
  {block, width, isJustified}: {readonly block: Block; readonly width: number; readonly isJustified: boolean},
): ReadonlyMap<number, number> {
  if (block.kind === 'table') return columnBlanks(text, row, block, width);
  return isJustified ? wideBlanks(text, row, block, width) : new Map();
}

/**
 * A table's columns below each other: the blank behind each cell is as wide as the widest cell of the column asks. The text
 * stays as it is. A table that would be wider than the screen is left ragged.
 */
function columnBlanks(text: string, row: Span, block: Block, width: number): ReadonlyMap<number, number> {
  const widths = columnWidths(text, block);
  const whole = widths.reduce((sum, own) => sum + own, 0) + cellRule.length * (widths.length - 1);
  if (whole > width) return new Map();
  const cells = text.slice(row.start, row.end).split(cellRule);
  const blanks = new Map<number, number>();
  let at = row.start;
  cells.slice(0, -1).forEach((cell, column) => {
    at += cell.length;
    blanks.set(at, widths[column]! - cellWidth(cell));
    at += cellRule.length;
  });
  return blanks;
}

const known = new WeakMap<Block, readonly number[]>();

/** Once for each table: it is drawn row by row. */
function columnWidths(text: string, block: Block): readonly number[] {
  let widths = known.get(block);
  if (widths === undefined) {
    const rows = slice(text, block)
      .split('\n')
      .map(line => line.split(cellRule).map(cellWidth));
    const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    widths = Array.from({length: columns}, (_, column) =>
      rows.reduce((widest, cells) => Math.max(widest, cells[column] ?? 0), 0),
    );
    known.set(block, widths);
  }
  return widths;
}

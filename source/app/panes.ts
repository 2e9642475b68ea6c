import type {Size} from './state.ts';

/** How the window is divided. All numbers are terminal cells. */
export type Panes = {
  /** `bare` is the article alone; `tiny` is too small for anything but one line. */
  readonly kind: 'tiny' | 'bare' | 'narrow' | 'wide';
  /** Columns of the side pane, without the rule; 0 if there is none. */
  readonly side: number;
  /** Columns and rows between header and status line, right of the side pane. */
  readonly columns: number;
  readonly rows: number;
  /** Blank rows between header and text. */
  readonly gap: number;
  /** Columns left of the text, the gutter's two among them. */
  readonly margin: number;
  readonly textWidth: number;
};

/** Longer lines are hard to read: the eye loses its way back. */
const widestText = 72;
const gutter = 2;
/** Section titles are long: the side pane takes what the text has no use for. */
const widestSide = 40;
const narrowestSide = 26;

export function panesOf({columns, rows}: Size): Panes {
  const kind =
    columns < 20 || rows < 5 ? 'tiny' : columns < 40 || rows < 10 ? 'bare' : columns < 100 ? 'narrow' : 'wide';
  const gap = kind !== 'bare' && kind !== 'tiny' && rows >= 16 ? 1 : 0;
  const spare = columns - 1 - widestText - 4 * gutter;
  const side = kind === 'wide' ? Math.min(widestSide, Math.max(narrowestSide, spare)) : 0;
  const paneColumns = kind === 'wide' ? columns - side - 1 : columns;
  const textWidth = Math.max(1, Math.min(widestText, paneColumns - 2 * gutter));
  return {
    kind,
    side,
    columns: paneColumns,
    rows: Math.max(1, kind === 'bare' || kind === 'tiny' ? rows : rows - 2 - gap),
    gap,
    margin: Math.max(gutter, (paneColumns - textWidth) >> 1),
    textWidth,
  };
}

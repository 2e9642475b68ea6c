import type {State} from './state.ts';

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
  /** Columns left of the text, the gutter among them. */
  readonly margin: number;
  readonly textWidth: number;
  /** Columns at the right of the text where speakers are named; 0 where there is no room for them. */
  readonly notes: number;
};

/** Columns for the cursor's sign, the bar of a quote, and a blank between bar and text. */
export const gutterWidth = 3;
/** Between text and notes. */
export const noteGap = 2;
/** Names of people are seldom longer. */
const narrowestNotes = 21;
const widestNotes = 32;
/** Section titles are long: the side pane takes what the text has no use for. */
const narrowestSide = 26;
const widestSide = 56;

const within = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most));

export function panesOf({size: {columns, rows}, settings: {text, show}}: Pick<State, 'size' | 'settings'>): Panes {
  const kind =
    columns < 20 || rows < 5 ? 'tiny' : columns < 40 || rows < 10 ? 'bare' : columns < 100 ? 'narrow' : 'wide';
  const gap = kind !== 'bare' && kind !== 'tiny' && rows >= 16 ? 1 : 0;
  const hasNotes = kind === 'wide' && columns >= 120 && show.names;
  const notes = hasNotes ? within(narrowestNotes, Math.floor(columns / 6), widestNotes) : 0;
  const beside = notes === 0 ? 1 : notes + noteGap;
  // One column keeps the gutter from the rule.
  const left = gutterWidth + (kind === 'wide' ? 1 : 0);
  const spare = columns - 1 - text.width - left - beside;
  const side = kind === 'wide' ? within(narrowestSide, spare, widestSide) : 0;
  const paneColumns = kind === 'wide' ? columns - side - 1 : columns;
  const textWidth = Math.max(1, Math.min(text.width, paneColumns - left - beside));
  return {
    kind,
    side,
    columns: paneColumns,
    rows: Math.max(1, kind === 'bare' || kind === 'tiny' ? rows : rows - 2 - gap),
    gap,
    margin: left + Math.max(0, (paneColumns - textWidth - left - beside) >> 1),
    textWidth,
    notes,
  };
}

import type {Quote} from '../core/document/analysis.ts';
import {around, overlaps} from '../core/document/span.ts';
import {type Panes, panesOf} from './panes.ts';
import type {Reading} from './reading.ts';
import type {State} from './state.ts';
import {type Layout, layoutOf, offsetOf, type PlacedRow, positionOf, visibleRows} from './viewport.ts';

export type View = {readonly panes: Panes; readonly reading: Reading; readonly layout: Layout};

export const openReading = (state: State): Reading | undefined => state.entries[state.open]?.reading;

/** The open article laid out for the window; undefined while there is none. Cost: none, nothing is wrapped yet. */
export function selectView(state: State): View | undefined {
  const reading = openReading(state);
  if (reading === undefined) return undefined;
  const panes = panesOf(state.size);
  return {panes, reading, layout: layoutOf(reading, panes.textWidth)};
}

/** The rows of the article that are on the screen. */
export function selectRows(state: State): readonly PlacedRow[] {
  const view = selectView(state);
  return view === undefined ? [] : visibleRows(view.layout, state.top, view.panes.rows);
}

/** The quote that `y` copies: the one that was walked to while it is in view, otherwise the first in view. */
export function selectQuote(state: State): Quote | undefined {
  const reading = openReading(state);
  const lines = selectRows(state).flatMap(({row}) => (row.kind === 'text' ? [row] : []));
  const shown = around(lines);
  if (reading === undefined || shown === undefined) return undefined;
  const isShown = (quote: Quote) => quote.content.some(span => overlaps(span, shown));
  const focused = reading.quotes.find(({id}) => id === state.focus);
  if (focused !== undefined && isShown(focused)) return focused;
  return reading.quotes.find(isShown);
}

export type Progress = {readonly section: number; readonly percent: number};

/** The section at the top of the view, counted from 0 (-1 before the first), and how much of the text has been seen. */
export function selectProgress(state: State): Progress {
  const view = selectView(state);
  if (view === undefined) return {section: -1, percent: 0};
  const {reading, layout} = view;
  const rows = selectRows(state);
  const lastLine = rows.findLast(({row}) => row.kind === 'text')?.row;
  const seen = lastLine?.kind === 'text' ? lastLine.end : 0;
  const percent = Math.round((100 * seen) / Math.max(1, reading.document.text.length));
  const offset = offsetOf(layout, state.top);
  return {section: reading.sections.findLastIndex(({start}) => start <= offset), percent: Math.min(100, percent)};
}

/** The places one can open: the original first, then the links in the order of the text. */
export function selectLinks(reading: Reading): readonly {readonly label: string; readonly target: string}[] {
  const {url, text, marks = []} = reading.document;
  const links = marks.flatMap(({kind, href, start, end}) =>
    kind === 'link' && href !== undefined ? [{label: text.slice(start, end).replace(/\s+/g, ' '), target: href}] : [],
  );
  return [...(url === undefined ? [] : [{label: 'The original', target: url}]), ...links];
}

/** The block row where a section begins. */
export function sectionPosition({reading, layout}: View, section: number) {
  const block = reading.sectionBlocks[section] ?? 0;
  if (section === 0) return {block: 0, row: 0};
  const rows = layout.rowsOf(block);
  const title = rows.findIndex(({kind}) => kind === 'section');
  return title < 0 ? positionOf(layout, reading.document.blocks[block]!.start) : {block, row: title};
}

import type {Quote} from '../core/document/analysis.ts';
import {around, overlaps, type Span} from '../core/document/span.ts';
import {cursorSpans, nearestCursor, quoteUnder} from './cursor.ts';
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
  const panes = panesOf(state);
  return {
    panes,
    reading,
    layout: layoutOf(reading, {width: panes.textWidth, notes: panes.notes, hasNames: state.settings.show.names}),
  };
}

/** The rows of the article that are on the screen. */
export function selectRows(state: State): readonly PlacedRow[] {
  const view = selectView(state);
  return view === undefined ? [] : visibleRows(view.layout, state.top, view.panes.rows);
}

/** The quote that is marked. */
export function selectQuote(state: State): Quote | undefined {
  const reading = openReading(state);
  return reading && quoteUnder(reading, state.cursor);
}

/** The stretch of text that is on the screen; undefined where no line of it is. */
export const selectSeen = (state: State): Span | undefined =>
  around(selectRows(state).flatMap(({row}) => (row.kind === 'text' ? [row] : [])));

/** The state with a cursor that is in view: where it is not, the thing nearest to where it was gets marked. */
export function settleCursor(state: State): State {
  const reading = openReading(state);
  const rows = selectRows(state);
  const seen = selectSeen(state);
  if (reading === undefined || seen === undefined) return state;
  const {cursor} = state;
  if (cursor.kind === 'section') {
    if (rows.some(({row}) => row.kind === 'section' && row.section === cursor.section)) return state;
    const {start} = reading.sections[cursor.section] ?? seen;
    return {...state, cursor: nearestCursor(reading, seen, start < seen.end ? 'first' : 'last')};
  }
  const spans = cursorSpans(reading, cursor);
  if (spans.some(span => overlaps(span, seen))) return state;
  const isBelow = spans.length > 0 && spans[0]!.start >= seen.end;
  return {...state, cursor: nearestCursor(reading, seen, isBelow ? 'last' : 'first')};
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

export type LinkItem = {
  readonly label: string;
  readonly target: string;
  /** Where it stands in the text; undefined for the article's own address. */
  readonly start?: number;
};

/** The places one can open: the original first, then the links in the order of the text. */
export function selectLinks({document, links}: Reading): readonly LinkItem[] {
  const {url, text} = document;
  return [
    ...(url === undefined ? [] : [{label: 'The original', target: url}]),
    ...links.map(({start, end, target}) => ({label: text.slice(start, end).replace(/\s+/g, ' '), target, start})),
  ];
}

/** The indices of the entries that have the words of the filter in their title, name, outlet or date. */
export function selectShownEntries({entries, mode}: State): readonly number[] {
  const words = mode.mode === 'picker' ? mode.filter.toLowerCase().split(/\s+/) : [];
  return entries.flatMap(({name, reading}, index) => {
    const {title, outlet, site, published, byline} = reading?.document ?? {};
    const known = [title, outlet ?? site, published, byline, name].join(' ').toLowerCase();
    return words.every(word => known.includes(word)) ? [index] : [];
  });
}

/** The block row where a section begins. */
export function sectionPosition({reading, layout}: View, section: number) {
  const block = reading.sectionBlocks[section] ?? 0;
  if (section === 0) return {block: 0, row: 0};
  const rows = layout.rowsOf(block);
  const title = rows.findIndex(({kind}) => kind === 'section');
  return title < 0 ? positionOf(layout, reading.document.blocks[block]!.start) : {block, row: title};
}

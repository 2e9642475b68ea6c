/** Going somewhere else: every jump moves the cursor, shows it, and can be taken back. */
import {around} from '../core/document/span.ts';
import {type Cursor, cursorSpan, cursorSpans, isSameCursor} from './cursor.ts';
import {sectionPosition, selectRows, selectView, settleCursor} from './selectors.ts';
import type {Place, State, Stop} from './state.ts';
import {comparePositions, lastTop, type Position, positionOf, step} from './viewport.ts';

export const withTop = (state: State, top: Position): State =>
  comparePositions(state.top, top) === 0 ? state : {...state, top};

export const placeOf = ({top, cursor, walk}: State): Place => ({top, cursor, walk});

export const stopOf = (state: State): Stop => ({...placeOf(state), article: state.open});

/** Nobody goes back further. */
const mostStops = 200;

/** Notes where the reader is, so that Esc leads back there. */
export const leaveStop = (state: State): State => ({
  ...state,
  past: [stopOf(state), ...state.past].slice(0, mostStops),
  future: [],
});

/** Marks a thing and brings it into view. Where the reader was can be gone back to, unless that is here. */
export function jump(state: State, cursor: Cursor): State {
  const next = show({...state, cursor});
  const isHere = isSameCursor(state.cursor, cursor) && comparePositions(state.top, next.top) === 0;
  return isHere ? state : {...leaveStop(state), cursor: next.cursor, top: next.top};
}

/** Another article at the place where the reader left it; where it is left now is kept, too. */
export function openArticle(state: State, article: number): State {
  const target = state.entries[article];
  if (target?.reading === undefined) return state;
  const entries = state.entries.map((entry, index) =>
    index === state.open ? {...entry, place: placeOf(state)} : entry,
  );
  const place = article === state.open ? placeOf(state) : target.place;
  return settleCursor({...state, ...place, entries, open: article, mode: {mode: 'read'}, only: undefined});
}

/** Back to the place that a jump has left (-1), or on to one that going back has left (1). */
export function travel(state: State, by: 1 | -1): State {
  const [from, to] = by < 0 ? (['past', 'future'] as const) : (['future', 'past'] as const);
  const [stop, ...rest] = state[from];
  if (stop === undefined) return {...state, message: by < 0 ? 'No jump to go back from' : 'No jump to go on to'};
  const moved = stop.article === state.open ? state : openArticle(state, stop.article);
  const {article: _, ...place} = stop;
  return settleCursor({...moved, ...place, [from]: rest, [to]: [stopOf(state), ...state[to]]});
}

/** Scrolls only if the marked thing is not wholly in view; then it comes to stand a third down the screen. */
export function show(state: State): State {
  const view = selectView(state);
  const {cursor} = state;
  if (view === undefined) return state;
  // A section is gone to in order to be read from its beginning.
  if (cursor.kind === 'section') return withTop(state, noFurtherThanEnd(state, sectionPosition(view, cursor.section)));
  const span = around(cursorSpans(view.reading, cursor)) ?? cursorSpan(view.reading, cursor);
  return span === undefined ? state : showSpan(state, span);
}

export function showSpan(state: State, {start, end}: {readonly start: number; readonly end: number}): State {
  const view = selectView(state);
  if (view === undefined) return state;
  const first = positionOf(view.layout, start);
  const last = positionOf(view.layout, Math.max(start, end - 1));
  const rows = selectRows(state);
  const isSeen = (position: Position) => rows.some(row => comparePositions(row.position, position) === 0);
  if (isSeen(first) && isSeen(last)) return state;
  return withTop(state, noFurtherThanEnd(state, step(view.layout, first, -Math.floor(view.panes.rows / 3))));
}

/** Brings the marked thing into the middle of the screen. */
export function centre(state: State): State {
  const view = selectView(state);
  const span = view && cursorSpan(view.reading, state.cursor);
  if (view === undefined || span === undefined) return state;
  const row = positionOf(view.layout, span.start);
  return withTop(state, noFurtherThanEnd(state, step(view.layout, row, -(view.panes.rows >> 1))));
}

function noFurtherThanEnd(state: State, wanted: Position): Position {
  const {layout, panes} = selectView(state)!;
  const limit = lastTop(layout, panes.rows);
  return comparePositions(wanted, limit) > 0 ? limit : wanted;
}

import {around} from '../core/document/span.ts';
import type {Direction, KeyAction} from './action.ts';
import {openOverlay} from './open-overlay.ts';
import {
  openReading,
  sectionPosition,
  selectProgress,
  selectQuote,
  selectRows,
  selectView,
  type View,
} from './selectors.ts';
import type {State} from './state.ts';
import {
  comparePositions,
  lastTop,
  offsetOf,
  type Position,
  positionOf,
  scroll,
  startOfArticle,
  step,
} from './viewport.ts';

/** Keys while the article has them. */
export function reduceReading(state: State, action: KeyAction): State {
  const view = selectView(state);
  if (view === undefined) return state;
  const {layout, panes} = view;
  switch (action.type) {
    case 'move': {
      const rows = {line: 1, half: panes.rows >> 1, page: Math.max(1, panes.rows - 2)}[action.unit];
      return withTop(state, scroll(layout, state.top, action.by * rows, panes.rows));
    }
    case 'edge':
      return withTop(state, action.edge === 'start' ? startOfArticle : lastTop(layout, panes.rows));
    case 'section':
      return goToSection(state, view, action.by);
    case 'quote':
      return goToQuote(state, view, action.by);
    case 'match':
      return goToMatch(state, action.by);
    case 'open':
      return openOverlay(state, action.mode);
    case 'focus':
      return openOverlay(state, action.by > 0 || panes.kind !== 'wide' ? 'sections' : 'people');
    case 'back':
      return goBack(state);
    case 'copy':
      return selectQuote(state) === undefined ? {...state, message: 'No quote in view: } goes to the next'} : state;
    default:
      return state;
  }
}

export const withTop = (state: State, top: Position): State =>
  comparePositions(state.top, top) === 0 ? state : {...state, top};

function goToSection(state: State, view: View, by: Direction): State {
  const {section} = selectProgress(state);
  const here = section < 0 ? startOfArticle : sectionPosition(view, section);
  const isInside = section >= 0 && comparePositions(state.top, here) > 0;
  const next = by > 0 ? section + 1 : isInside ? section : section - 1;
  if (next < 0) return withTop(state, startOfArticle);
  return next < view.reading.sections.length ? withTop(state, sectionPosition(view, next)) : state;
}

/** From the focused quote, if it is in view, otherwise from the top of the view. */
function goToQuote(state: State, view: View, by: Direction): State {
  const {quotes} = view.reading;
  const current = selectQuote(state);
  const top = offsetOf(view.layout, state.top);
  const index =
    current !== undefined && current.id === state.focus
      ? quotes.indexOf(current) + by
      : by > 0
        ? quotes.findIndex(({content}) => content[0]!.start >= top)
        : quotes.findLastIndex(({content}) => content[0]!.start < top);
  const quote = quotes[index];
  return quote === undefined ? state : showSpan({...state, focus: quote.id}, around(quote.content)!);
}

function goToMatch(state: State, by: Direction): State {
  const {walk} = state;
  if (walk === undefined) return {...state, message: 'Nothing searched yet: / searches'};
  const index = (walk.index + by + walk.results.length) % walk.results.length;
  const match = walk.results[index]!;
  const message = `${index + 1} of ${walk.results.length}`;
  return {...showSpan({...state, walk: {...walk, index}}, match.matches[0] ?? match.excerpt), message};
}

/** Scrolls only if the span is not wholly in view; then it comes to stand a third down the screen. */
export function showSpan(state: State, {start, end}: {readonly start: number; readonly end: number}): State {
  const view = selectView(state);
  if (view === undefined) return state;
  const first = positionOf(view.layout, start);
  const last = positionOf(view.layout, Math.max(start, end - 1));
  const rows = selectRows(state);
  const isSeen = (position: Position) => rows.some(row => comparePositions(row.position, position) === 0);
  if (isSeen(first) && isSeen(last)) return state;
  const wanted = step(view.layout, first, -Math.floor(view.panes.rows / 3));
  const limit = lastTop(view.layout, view.panes.rows);
  return withTop(state, comparePositions(wanted, limit) > 0 ? limit : wanted);
}

/** Notes where the reader is, so that Esc leads back there. */
export const leaveTrail = (state: State): State => ({
  ...state,
  trail: [...state.trail, {top: state.top, walk: state.walk}],
});

function goBack(state: State): State {
  const stop = state.trail.at(-1);
  if (stop !== undefined) return {...state, ...stop, focus: undefined, trail: state.trail.slice(0, -1)};
  if (state.focus !== undefined || state.walk !== undefined) return {...state, focus: undefined, walk: undefined};
  if (state.entries.length > 1) return {...state, mode: {mode: 'picker', selected: state.open}};
  return openReading(state) === undefined ? state : state;
}

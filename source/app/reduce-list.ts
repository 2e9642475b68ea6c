import {around} from '../core/document/span.ts';
import type {KeyAction} from './action.ts';
import {helpLines} from './help-lines.ts';
import {focusNeighbour, openOverlay} from './open-overlay.ts';
import {panesOf} from './panes.ts';
import {leaveTrail, showSpan, withTop} from './reduce-reading.ts';
import {openReading, sectionPosition, selectLinks, selectView} from './selectors.ts';
import type {Mode, State} from './state.ts';

export type ListMode = Extract<Mode, {mode: 'sections' | 'people' | 'speakers' | 'links' | 'picker' | 'help'}>;

/** Keys while a list or the help has them. */
export function reduceList(state: State, mode: ListMode, action: KeyAction): State {
  switch (action.type) {
    case 'move': {
      const rows = panesOf(state.size).rows;
      const distance = {line: 1, half: rows >> 1, page: Math.max(1, rows - 2)}[action.unit];
      return select(state, mode, selectedIn(mode) + action.by * distance);
    }
    case 'edge':
      return select(state, mode, action.edge === 'start' ? 0 : Number.POSITIVE_INFINITY);
    case 'pick':
      if (action.number > countOf(state, mode)) return state;
      return choose(select(state, mode, action.number - 1));
    case 'choose':
      return choose(state);
    case 'focus':
      return mode.mode === 'speakers' ? turnSpeakers(state, mode) : focusNeighbour(state, mode, action.by);
    case 'open':
      return action.mode === mode.mode ? back(state, mode) : openOverlay(state, action.mode);
    case 'back':
      return back(state, mode);
    default:
      return state;
  }
}

const selectedIn = (mode: ListMode): number =>
  mode.mode === 'help' ? mode.top : mode.mode === 'speakers' ? (mode.quote ?? mode.selected) : mode.selected;

/** How many things there are to choose from; of the help, how many lines it can be scrolled, and one. */
function countOf(state: State, mode: ListMode): number {
  const reading = openReading(state);
  switch (mode.mode) {
    case 'picker':
      return state.entries.length;
    case 'help':
      return Math.max(1, helpLines(state.size.columns).length - panesOf(state.size).rows + 1);
    case 'sections':
      return reading?.sections.length ?? 0;
    case 'links':
      return reading === undefined ? 0 : selectLinks(reading).length;
    case 'people':
      return reading?.speakers.length ?? 0;
    case 'speakers':
      return mode.quote === undefined ? (reading?.speakers.length ?? 0) : quotesOf(state, mode).length;
  }
}
function quotesOf(state: State, mode: Extract<Mode, {mode: 'speakers'}>) {
  const reading = openReading(state);
  const speaker = reading?.speakers[mode.selected];
  return (speaker && reading.quotesBySpeaker.get(speaker.id)) ?? [];
}

function select(state: State, mode: ListMode, wanted: number): State {
  const index = Math.max(0, Math.min(wanted, countOf(state, mode) - 1));
  if (index === selectedIn(mode)) return state;
  if (mode.mode === 'help') return {...state, mode: {...mode, top: index}};
  if (mode.mode === 'speakers' && mode.quote !== undefined) return {...state, mode: {...mode, quote: index}};
  return {...state, mode: {...mode, selected: index}};
}

function choose(state: State): State {
  const {mode} = state;
  const view = selectView(state);
  if (mode.mode === 'picker') {
    const reading = state.entries[mode.selected]?.reading;
    return reading === undefined ? state : {...state, open: mode.selected, mode: {mode: 'read'}};
  }
  if (view === undefined) return state;
  switch (mode.mode) {
    case 'sections':
      return withTop({...state, mode: {mode: 'read'}}, sectionPosition(view, mode.selected));
    case 'people':
      return {...state, mode: {mode: 'speakers', selected: mode.selected, quote: 0}};
    case 'speakers': {
      if (mode.quote === undefined) return turnSpeakers(state, mode);
      const quote = quotesOf(state, mode)[mode.quote];
      if (quote === undefined) return state;
      return showSpan({...leaveTrail(state), mode: {mode: 'read'}, focus: quote.id}, around(quote.content)!);
    }
    case 'links':
      return {...state, mode: {mode: 'read'}};
    default:
      return state;
  }
}

/** From the people to the quotes of the selected one, and back. */
function turnSpeakers(state: State, mode: Extract<Mode, {mode: 'speakers'}>): State {
  if (mode.quote === undefined && quotesOf(state, mode).length === 0) return state;
  return {...state, mode: {...mode, quote: mode.quote === undefined ? 0 : undefined}};
}

function back(state: State, mode: ListMode): State {
  if (mode.mode === 'help') return {...state, mode: mode.back};
  if (mode.mode === 'speakers' && mode.quote !== undefined) return turnSpeakers(state, mode);
  return openReading(state) === undefined ? state : {...state, mode: {mode: 'read'}};
}

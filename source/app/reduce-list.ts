import {citationForms} from '../core/export/format-excerpts.ts';
import type {KeyAction} from './action.ts';
import {signOf} from './format-keys.ts';
import {cursorOfSection} from './go.ts';
import {helpLines} from './help-lines.ts';
import {jump} from './jump.ts';
import type {Mode} from './mode.ts';
import {focusNeighbour, openOverlay} from './open-overlay.ts';
import {panesOf} from './panes.ts';
import {openLink, reduceReading, say, withOnly} from './reduce-reading.ts';
import {openReading, selectLinks, selectView} from './selectors.ts';
import type {State} from './state.ts';

export type ListMode = Extract<Mode, {mode: 'sections' | 'people' | 'speakers' | 'links' | 'forms' | 'help'}>;
type SpeakersMode = Extract<Mode, {mode: 'speakers'}>;

/** Keys while a list or the help has them. */
export function reduceList(state: State, mode: ListMode, action: KeyAction): State {
  switch (action.type) {
    case 'move': {
      const rows = panesOf(state).rows;
      const distance = {line: 1, half: Math.max(1, rows >> 1), page: Math.max(1, rows - 2)}[action.unit];
      return select(state, mode, selectedIn(mode) + action.by * distance * (state.count ?? 1));
    }
    case 'edge':
      return select(state, mode, action.edge === 'start' ? 0 : Number.POSITIVE_INFINITY);
    case 'pick':
      return action.number > countOf(state, mode) ? state : choose(select(state, mode, action.number - 1));
    case 'select':
      return pointAt(state, mode, action);
    case 'choose':
      return choose(state);
    case 'point':
      return reduceReading({...state, mode: {mode: 'read'}}, action);
    case 'focus':
      return mode.mode === 'speakers' ? goToQuote(state, mode, action.by) : focusNeighbour(state, mode, action.by);
    case 'quote':
      return mode.mode === 'speakers' ? goToQuote(state, mode, action.by) : state;
    case 'only':
      return mode.mode === 'speakers' ? showOnly(state, mode) : state;
    case 'openOutside':
      return state;
    case 'open':
      return action.mode === mode.mode ? back(state, mode) : openOverlay(state, action.mode);
    case 'back':
      return back(state, mode);
    default:
      return state;
  }
}

const selectedIn = (mode: ListMode): number => (mode.mode === 'help' ? mode.top : mode.selected);

/** How many things there are to choose from; of the help, how many lines it can be scrolled, and one. */
function countOf(state: State, mode: ListMode): number {
  const reading = openReading(state);
  switch (mode.mode) {
    case 'help':
      return Math.max(1, helpLines(state.size.columns, state.settings.keys).length - panesOf(state).rows + 1);
    case 'forms':
      return citationForms.length;
    case 'sections':
      return reading?.sections.length ?? 0;
    case 'links':
      return reading === undefined ? 0 : selectLinks(reading).length;
    case 'people':
    case 'speakers':
      return reading?.speakers.length ?? 0;
  }
}

function quotesOf(state: State, {selected}: {readonly selected: number}) {
  const reading = openReading(state);
  const speaker = reading?.speakers[selected];
  return (speaker && reading.quotesBySpeaker.get(speaker.id)) ?? [];
}

function select(state: State, mode: ListMode, wanted: number): State {
  const index = Math.max(0, Math.min(wanted, countOf(state, mode) - 1));
  if (index === selectedIn(mode)) return state;
  if (mode.mode === 'help') return {...state, mode: {...mode, top: index}};
  if (mode.mode === 'speakers') return {...state, mode: {...mode, selected: index, quote: 0}};
  return {...state, mode: {...mode, selected: index}};
}

/** A click selects; on what is selected already it chooses, and in the lists at the side at once. */
function pointAt(state: State, mode: ListMode, {list, item}: Extract<KeyAction, {type: 'select'}>): State {
  if (list === 'here') return item === selectedIn(mode) ? choose(state) : select(state, mode, item);
  return choose({...state, mode: {mode: list, selected: item}});
}

function choose(state: State): State {
  const {mode} = state;
  const view = selectView(state);
  if (view === undefined) return state;
  const reading: State = {...state, mode: {mode: 'read'}};
  switch (mode.mode) {
    case 'sections':
      return jump(reading, cursorOfSection(view, mode.selected));
    case 'people':
      return {...state, mode: {mode: 'speakers', selected: mode.selected, quote: 0}};
    case 'speakers': {
      const quote = quotesOf(state, mode)[mode.quote];
      return quote === undefined ? state : jump(reading, {kind: 'quote', id: quote.id});
    }
    case 'links': {
      const link = selectLinks(view.reading)[mode.selected];
      if (link === undefined) return state;
      return link.start === undefined
        ? say(state, `This is the article itself: ${signOf(state.settings.keys, 'open')} opens it outside`)
        : openLink(reading, link.target);
    }
    case 'forms':
      return {...state, mode: mode.back};
    default:
      return state;
  }
}

function goToQuote(state: State, mode: SpeakersMode, by: 1 | -1): State {
  const last = quotesOf(state, mode).length - 1;
  const quote = Math.max(0, Math.min(mode.quote + by * (state.count ?? 1), last));
  if (quote === mode.quote) return say(state, by > 0 ? 'This is their last quote' : 'This is their first quote');
  return {...state, mode: {...mode, quote}};
}

/** Back to the text, where only the selected speaker's words are bright. */
function showOnly(state: State, mode: SpeakersMode): State {
  const speaker = openReading(state)?.speakers[mode.selected];
  const quote = quotesOf(state, mode)[mode.quote];
  if (speaker === undefined || quote === undefined) return state;
  return withOnly(jump({...state, mode: {mode: 'read'}}, {kind: 'quote', id: quote.id}), speaker.id, speaker.name);
}

function back(state: State, mode: ListMode): State {
  if (mode.mode === 'help' || mode.mode === 'forms') return {...state, mode: mode.back};
  return {...state, mode: {mode: 'read'}};
}

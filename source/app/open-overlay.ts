import {panesOf} from './panes.ts';
import {openReading, selectLinks, selectProgress, selectQuote} from './selectors.ts';
import type {Mode, State} from './state.ts';

/** Opens a list, the search field or the help, with the selection where the reader is. */
export function openOverlay(
  state: State,
  name: 'search' | 'sections' | 'people' | 'speakers' | 'links' | 'help',
): State {
  if (name === 'help') return {...state, mode: {mode: 'help', top: 0, back: state.mode}};
  const reading = openReading(state);
  if (reading === undefined) return state;
  const say = (message: string): State => ({...state, message});
  switch (name) {
    case 'search':
      return {...state, mode: {mode: 'search', query: '', caret: 0, selected: 0, finding: undefined}};
    case 'sections':
      if (reading.sections.length === 0)
        return say(reading.analysis ? 'No sections here' : 'Still looking for sections');
      return {...state, mode: {mode: 'sections', selected: Math.max(0, selectProgress(state).section)}};
    case 'people':
    case 'speakers': {
      if (reading.speakers.length === 0)
        return say(reading.analysis ? 'Nobody is quoted here' : 'Still looking for speakers');
      const selected = Math.max(
        0,
        reading.speakers.findIndex(({id}) => id === selectQuote(state)?.speaker),
      );
      return {...state, mode: name === 'people' ? {mode: name, selected} : {mode: name, selected, quote: undefined}};
    }
    case 'links': {
      const links = selectLinks(reading);
      if (links.length === 0) return say('This article names no address to open');
      return links.length === 1 ? state : {...state, mode: {mode: 'links', selected: 0}};
    }
  }
}

/** Where Tab leads from the article, the sections and the speakers, in this order and around. */
export function focusNeighbour(state: State, mode: Mode, by: 1 | -1): State {
  const isWide = panesOf(state.size).kind === 'wide';
  const stops = ['read', 'sections', isWide ? 'people' : 'speakers'] as const;
  const at = (stops as readonly string[]).indexOf(mode.mode);
  const next = stops[(at + by + stops.length) % stops.length]!;
  return next === 'read' ? {...state, mode: {mode: 'read'}} : openOverlay({...state, mode: {mode: 'read'}}, next);
}

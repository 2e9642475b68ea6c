import type {Overlay} from './action.ts';
import {signOf} from './format-keys.ts';
import {type Mode, pickerAt, type SearchMode} from './mode.ts';
import {panesOf} from './panes.ts';
import {openReading, selectLinks, selectProgress, selectQuote} from './selectors.ts';
import {cover, goToLibrary, openScreen} from './shelf/layers.ts';
import {openRemedies} from './shelf/remedies.ts';
import {recordScreen} from './shelf/shelf-mode.ts';
import type {State} from './state.ts';

/** A search field in which nothing has been typed. */
const emptySearch: SearchMode = {
  mode: 'search',
  query: '',
  caret: 0,
  selected: 0,
  finding: undefined,
  recalled: 0,
  isWide: false,
  isChosen: false,
};

/** Opens a list, the search field or the help, with the selection where the reader is. */
export function openOverlay(state: State, name: Overlay): State {
  if (name === 'help') return {...state, mode: {mode: 'help', top: 0, back: state.mode}};
  if (name === 'picker')
    return state.entries.length > 1
      ? {...state, mode: pickerAt(state.open)}
      : {...state, message: 'This is the only article'};
  if (name === 'library') return goToLibrary(state);
  if (name === 'everybody' || name === 'notes' || name === 'corrections') return openScreen(state, name);
  const reading = openReading(state);
  if (reading === undefined) return state;
  const isUnread = reading.everything === undefined;
  const say = (message: string): State => ({...state, message});
  switch (name) {
    case 'search':
      return {...state, mode: emptySearch};
    case 'place':
      return {...state, mode: {mode: 'place', text: ''}};
    case 'forms':
      return {...state, mode: {mode: 'forms', selected: 0, back: state.mode}};
    case 'record':
      return openRecord(state);
    case 'correct':
      return openRemedies(state);
    case 'sections':
      if (isUnread) return awaitOverlay(state, name);
      if (reading.sections.length < 2) return say('This article has no sections to choose from');
      return {...state, mode: {mode: 'sections', selected: Math.max(0, selectProgress(state).section)}};
    case 'people':
    case 'speakers':
      if (isUnread) return awaitOverlay(state, name);
      return openSources(state, name);
    case 'links':
      if (selectLinks(reading).length === 0) return say('This article names no address to open');
      return {...state, mode: {mode: 'links', selected: 0}};
  }
}

/** Not yet is not nothing: the list opens as soon as it is known. */
const awaitOverlay = (state: State, mode: Overlay): State => ({
  ...state,
  mode: {mode: 'read'},
  awaited: {action: {type: 'open', mode}, count: undefined},
});
/** What whoever said the marked quote, or is selected on the page of sources, has said in all articles. */
function openRecord(state: State): State {
  const {mode} = state;
  const reading = openReading(state)!;
  const speaker =
    mode.mode === 'speakers'
      ? reading.speakers[mode.selected]
      : reading.speakers.find(({id}) => id === selectQuote(state)?.speaker);
  if (speaker === undefined)
    return {...state, message: `Mark a quote first: ${signOf(state.settings.keys, 'next-quote')} goes to the next`};
  const article = state.entries[state.open]?.key;
  if (article === undefined) return {...state, message: 'This article is not in the library'};
  return cover(state, recordScreen({article, speaker: speaker.id, name: speaker.name}));
}

/** On the person whose quote is marked, else on the first one. */
function openSources(state: State, name: 'people' | 'speakers'): State {
  const reading = openReading(state)!;
  const {speakers, doubtfulCount} = reading;
  if (speakers.length === 0) {
    const message =
      doubtfulCount === 0
        ? 'Nobody is quoted here'
        : `Nobody is quoted for sure: ${signOf(state.settings.keys, 'doubtful')} shows who may be`;
    return {...state, message};
  }
  const marked = selectQuote(state);
  const selected = Math.max(
    0,
    speakers.findIndex(({id}) => id === marked?.speaker),
  );
  if (name === 'people') return {...state, mode: {mode: name, selected}};
  const quotes = reading.quotesBySpeaker.get(speakers[selected]!.id) ?? [];
  const quote = Math.max(0, marked === undefined ? 0 : quotes.indexOf(marked));
  return {...state, mode: {mode: name, selected, quote}};
}

/** Where Tab leads from the article, the sections and the speakers, in this order and around. */
export function focusNeighbour(state: State, mode: Mode, by: 1 | -1): State {
  const isWide = panesOf(state).kind === 'wide';
  const hasSections = (openReading(state)?.sections.length ?? 0) > 1;
  const stops = ['read', ...(hasSections ? (['sections'] as const) : []), isWide ? 'people' : 'speakers'] as const;
  const at = (stops as readonly string[]).indexOf(mode.mode);
  const next = stops[(at + by + stops.length) % stops.length]!;
  return next === 'read' ? {...state, mode: {mode: 'read'}} : openOverlay({...state, mode: {mode: 'read'}}, next);
}

import {overlaps} from '../core/document/span.ts';
import type {KeyAction} from './action.ts';
import {cursorSpan, isSameCursor, linkUnder} from './cursor.ts';
import {signOf} from './format-keys.ts';
import {
  cursorOfSection,
  goToEdge,
  goToMatch,
  goToParagraph,
  goToPercent,
  goToPlace,
  goToQuote,
  goToSection,
} from './go.ts';
import {centre, jump, leaveStop, openArticle, placeOf, stopOf, travel, withTop} from './jump.ts';
import {selectLinkHints} from './link-hints.ts';
import {pickerAt} from './mode.ts';
import {openOverlay} from './open-overlay.ts';
import {openReading, selectQuote, selectSeen, selectView, settleCursor, type View} from './selectors.ts';
import {uncover} from './shelf/layers.ts';
import {createEntry, type State} from './state.ts';
import {scroll} from './viewport.ts';

/** Keys while the article has them. `state.count` is what was typed before the key. */
export function reduceReading(state: State, action: KeyAction): State {
  const view = selectView(state);
  if (view === undefined) return state;
  const count = state.count ?? 1;
  switch (action.type) {
    case 'move':
      return move(state, view, action.unit, action.by * count);
    case 'paragraph':
      return goToParagraph(state, view, action.by * count);
    case 'edge':
      return goToEdge(state, view, action.edge);
    case 'section':
      return goToSection(state, view, action.by * count);
    case 'quote':
      return goToQuote(state, view, action.by * count);
    case 'match':
      return goToMatch(state, view, action.by * count);
    case 'percent':
      return state.count === undefined
        ? say(state, `A number goes before it: 50${signOf(state.settings.keys, 'percent')} is half-way`)
        : goToPercent(state, view, state.count);
    case 'travel':
      return travel(state, action.by);
    case 'article':
      return goToArticle(state, action.by);
    case 'goTo':
      return goToPlace(state, view, action.place) ?? say(state, `${sectionsKnown(view)}; 50% is half-way`);
    case 'hints':
      return selectLinkHints(state).length === 0
        ? say(state, 'No links in view')
        : {...state, mode: {mode: 'hints', typed: ''}};
    case 'centre':
      return centre(state);
    case 'mark':
      return {...state, mode: {mode: 'letter', purpose: action.purpose}};
    case 'open':
      return openOverlay(state, action.mode);
    case 'focus':
      return state.isTravelling && state.future.length > 0 && action.by > 0
        ? travel(state, 1)
        : goToLink(state, view, action.by);
    case 'choose':
      return follow(state, view);
    case 'only':
      return turnOnly(state, view);
    case 'why':
      return selectQuote(state) === undefined
        ? say(state, `Mark a quote first: ${signOf(state.settings.keys, 'next-quote')} goes to the next`)
        : {...state, mode: {mode: 'why'}};
    case 'point':
      return isSameCursor(state.cursor, action.cursor) && action.cursor.kind === 'link'
        ? follow(state, view)
        : settleCursor({...state, cursor: action.cursor});
    case 'select':
      return chooseBeside(state, view, action);
    case 'openOutside':
      return openable(state) ? state : say(state, 'This article names no address to open');
    case 'back':
      return goBack(state);
    default:
      return state;
  }
}

export const say = (state: State, message: string): State => ({...state, message});

const sectionsKnown = ({reading: {sections}}: View): string =>
  sections.length > 0 ? `Sections are 1 to ${sections.length}` : 'No sections here';

/** A click into one of the lists at the side goes where Enter would. */
function chooseBeside(state: State, view: View, {list, item}: Extract<KeyAction, {type: 'select'}>): State {
  const reading: State = {...state, mode: {mode: 'read'}};
  if (list === 'sections') return jump(reading, cursorOfSection(view, item));
  return list === 'people' ? {...state, mode: {mode: 'speakers', selected: item, quote: 0}} : state;
}

const openable = (state: State): boolean => {
  const reading = openReading(state);
  return reading !== undefined && (linkUnder(reading, state.cursor) ?? reading.document.url) !== undefined;
};

/** Half and whole pages keep two lines of what was seen. */
function move(state: State, {layout, panes}: View, unit: 'line' | 'half' | 'page', by: number): State {
  const rows = {line: 1, half: Math.max(1, panes.rows >> 1), page: Math.max(1, panes.rows - 2)}[unit];
  return settleCursor(withTop(state, scroll(layout, state.top, by * rows, panes.rows)));
}

/** From link to link in view, and from the last one on to the lists. */
function goToLink(state: State, {reading, panes}: View, by: 1 | -1): State {
  const seen = selectSeen(state);
  const at = cursorSpan(reading, state.cursor)?.start ?? 0;
  const links = reading.links.filter(link => seen !== undefined && overlaps(link, seen));
  const isOn = state.cursor.kind === 'link';
  const next =
    by > 0
      ? links.find(({start}) => (isOn ? start > at : start >= (seen?.start ?? 0)))
      : isOn
        ? links.findLast(({start}) => start < at)
        : undefined;
  if (next !== undefined) return {...state, cursor: {kind: 'link', start: next.start}};
  return openOverlay(state, by > 0 || panes.kind !== 'wide' ? 'sections' : 'people');
}

/** Enter: follows a link in the reader; of a quote it tells who said it. */
function follow(state: State, {reading}: View): State {
  const link = linkUnder(reading, state.cursor);
  if (link !== undefined) return openLink(state, link.target);
  return selectQuote(state) === undefined ? state : {...state, mode: {mode: 'why'}};
}

/** Opens an address beside the other articles; going back leads here again. */
export function openLink(state: State, target: string): State {
  if (!/^https?:/.test(target)) return say(state, `Only web addresses open here: ${target}`);
  const address = target.replace(/#.*/, '');
  if (openReading(state)?.document.url?.replace(/#.*/, '') === address)
    return say(state, 'This link leads to this very article');
  const known = state.entries.findIndex(({origin}) => origin === address);
  const left = leaveStop(state);
  if (known >= 0 && left.entries[known]!.reading !== undefined) return openArticle(left, known);
  const article = known >= 0 ? known : left.entries.length;
  const entries = left.entries.map((entry, index) => (index === left.open ? {...entry, place: placeOf(left)} : entry));
  return {
    ...left,
    entries: known >= 0 ? entries : [...entries, createEntry(address, address)],
    mode: {mode: 'loading', article, message: `Reading ${address}`},
  };
}

/** Leaves only the words of whoever said the marked quote bright; a second time, all is as before. */
function turnOnly(state: State, {reading}: View): State {
  if (state.only !== undefined) return {...state, only: undefined};
  const speaker = selectQuote(state)?.speaker;
  if (speaker === undefined)
    return say(state, `Mark a quote first: ${signOf(state.settings.keys, 'next-quote')} goes to the next`);
  return withOnly(state, speaker, reading.speakers.find(({id}) => id === speaker)?.name ?? '');
}

export const withOnly = (state: State, only: string, name: string): State =>
  say(
    {...state, only},
    `Only ${name}: ${signOf(state.settings.keys, 'next-quote')} next of theirs, ${signOf(state.settings.keys, 'back')} shows all`,
  );

function goToArticle(state: State, by: 1 | -1): State {
  const {entries, open} = state;
  if (entries.length < 2) return say(state, 'This is the only article');
  const article = (open + by + entries.length) % entries.length;
  if (entries[article]!.reading !== undefined) return {...openArticle(state, article), past: [], future: []};
  return {
    ...state,
    past: [],
    future: [],
    mode: {mode: 'loading', article, message: `Reading ${entries[article]!.name}`},
  };
}

/** Esc: ends what `f` did, then undoes jumps, then forgets the finds, then leads to the list of articles. */
function goBack(state: State): State {
  if (state.only !== undefined) return {...state, only: undefined};
  if (state.past.length > 0) return travel(state, -1);
  if (state.walk !== undefined) return {...state, walk: undefined};
  return uncover(state) ?? (state.entries.length > 1 ? {...state, mode: pickerAt(state.open)} : state);
}

/** Keys while the letter of a mark is waited for. */
export function reduceLetter(state: State, purpose: 'set' | 'go', action: KeyAction): State {
  const reading: State = {...state, mode: {mode: 'read'}};
  if (action.type !== 'letter') return reading;
  const {letter} = action;
  if (purpose === 'set') {
    const marks = {...state.marks, [letter]: stopOf(state)};
    return say(
      {...reading, marks},
      `Marked ${letter}: ${signOf(state.settings.keys, 'go-to-mark')}${letter} leads back here`,
    );
  }
  const stop = letter === "'" ? state.past[0] : state.marks[letter];
  if (stop === undefined)
    return say(reading, `No mark ${letter}: ${signOf(state.settings.keys, 'set-mark')}${letter} sets it`);
  const there = stop.article === state.open ? leaveStop(reading) : openArticle(leaveStop(reading), stop.article);
  return settleCursor({...there, top: stop.top, cursor: stop.cursor});
}

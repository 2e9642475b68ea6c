/** Screens of the library lie over each other, and over the article: opening one covers what was there, going back uncovers it. */

import {indexAt} from '../../core/document/span.ts';
import {cursorOfResult} from '../cursor.ts';
import {jump, openArticle, showSpan} from '../jump.ts';
import type {Mode} from '../mode.ts';
import {openReading} from '../selectors.ts';
import {createEntry, type Goal, type Layer, type State} from '../state.ts';
import {correctionsScreen, everybodyScreen, libraryScreen, notesScreen} from './shelf-mode.ts';

/** Nobody goes back further. */
const mostLayers = 50;

const layerOf = (state: State): Layer => ({mode: state.mode, article: state.open});

export const cover = (state: State, mode: Mode): State => ({
  ...state,
  mode,
  beneath: [layerOf(state), ...state.beneath].slice(0, mostLayers),
});

/** Undefined where nothing lies beneath. */
export function uncover(state: State): State | undefined {
  const [layer, ...beneath] = state.beneath;
  if (layer === undefined) return undefined;
  const there = layer.article === state.open ? state : openArticle(state, layer.article);
  return {...there, mode: layer.mode, beneath};
}

/** The list of the library; where one lies beneath, that one. */
export function goToLibrary(state: State): State {
  const at = state.beneath.findIndex(({mode}) => mode.mode === 'library');
  if (at < 0) return cover(state, libraryScreen);
  return {...state, mode: state.beneath[at]!.mode, beneath: state.beneath.slice(at + 1)};
}

type Asked = {readonly origin: string; readonly name: string; readonly key?: string; readonly goal?: Goal};

/** Opens an article over the screen where it was chosen. */
export function openOver(state: State, {origin, name, key, goal}: Asked): State {
  const known = state.entries.findIndex(entry => (key === undefined ? entry.origin === origin : entry.key === key));
  const covered = cover(state, state.mode);
  if (known >= 0 && state.entries[known]!.reading !== undefined) {
    const there: State = {...openArticle(covered, known), past: [], future: []};
    return goal === undefined ? there : {...goTo(there, goal), past: []};
  }
  const {problem: _, ...entry} = known >= 0 ? state.entries[known]! : createEntry(origin, name);
  const asked = {...entry, ...(key === undefined ? {} : {key}), ...(goal === undefined ? {} : {goal})};
  const article = known >= 0 ? known : state.entries.length;
  return {
    ...covered,
    entries: [...state.entries.slice(0, article), asked, ...state.entries.slice(article + 1)],
    past: [],
    future: [],
    mode: {mode: 'loading', article, message: `Opening ${name}`},
  };
}

/** Marks the quote that is meant, or the paragraph, and shows it. */
export function goTo(state: State, goal: Goal): State {
  const reading = openReading(state);
  if (reading === undefined) return state;
  const block = Math.max(0, indexAt(reading.document.blocks, goal.start));
  return showSpan(jump(state, cursorOfResult(reading, {...goal, block})), goal);
}

/** The screens of the library that can be opened from anywhere. */
export function openScreen(state: State, name: 'everybody' | 'notes' | 'corrections'): State {
  return cover(state, {everybody: everybodyScreen(), notes: notesScreen, corrections: correctionsScreen}[name]);
}

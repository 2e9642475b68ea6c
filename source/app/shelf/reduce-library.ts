/** What the library tells: lists, articles that are kept, marks. */

import type {WorldAction} from '../action.ts';
import {isShelf} from '../mode.ts';
import {withAnalysis} from '../reading.ts';
import {selectView, settleCursor} from '../selectors.ts';
import {createEntry, type State, withEntry} from '../state.ts';
import {comparePositions, lastTop, positionOf, startOfArticle} from '../viewport.ts';
import {goTo} from './layers.ts';
import {countRows, isSameRequest, requestOf, rowKey, type ShelfAnswer, type ShelfMode} from './shelf-mode.ts';

type LibraryAction = Extract<WorldAction, {type: 'asked' | 'kept' | 'recalled' | 'marked' | 'answered'}>;

export function reduceLibrary(state: State, action: LibraryAction): State {
  switch (action.type) {
    case 'asked': {
      const article = state.entries.length;
      return {
        ...state,
        entries: [...state.entries, createEntry(action.origin, action.name)],
        mode: {mode: 'loading', article, message: 'Reading'},
      };
    }
    case 'kept':
      return withEntry(state, action.article, entry => ({...entry, key: action.key}));
    case 'marked': {
      const article = state.entries.findIndex(({key}) => key === action.key);
      return article < 0 ? state : withEntry(state, article, entry => ({...entry, highlights: action.spans}));
    }
    case 'recalled':
      return recalled(state, action);
    case 'answered':
      return isShelf(state.mode) ? answered(state, state.mode, action.answer) : state;
  }
}

/** All that was worked out is there at once; the reader goes on where they left off, unless they are elsewhere by now. */
function recalled(state: State, {article, key, analysis, place}: Extract<LibraryAction, {type: 'recalled'}>): State {
  const known = withEntry(state, article, ({goal: _, ...entry}) => ({
    ...entry,
    key,
    progress: 100,
    reading: withAnalysis(analysis, entry.reading?.showsDoubtful ?? state.settings.show.doubtful),
  }));
  const goal = state.entries[article]?.goal;
  if (article !== state.open) return known;
  if (goal !== undefined) return {...goTo(known, goal), past: []};
  const view = selectView(known);
  if (view === undefined || place === 0 || comparePositions(state.top, startOfArticle) !== 0)
    return settleCursor(known);
  const wanted = positionOf(view.layout, place);
  const limit = lastTop(view.layout, view.panes.rows);
  return settleCursor({...known, top: comparePositions(wanted, limit) > 0 ? limit : wanted});
}

/** Only what is asked for now is taken; what was selected stays selected. */
function answered(state: State, mode: ShelfMode, answer: ShelfAnswer): State {
  if (!isSameRequest(requestOf(mode), answer.request)) return state;
  const next: ShelfMode = {...mode, answer};
  const isRefreshed = mode.answer !== undefined && isSameRequest(mode.answer.request, answer.request);
  const key = isRefreshed ? rowKey(mode, mode.selected) : undefined;
  const count = countRows(next);
  let selected = Math.max(0, Math.min(mode.selected, count - 1));
  for (let index = 0; key !== undefined && index < count; index++) if (rowKey(next, index) === key) selected = index;
  return {...state, mode: {...next, selected}, ...(answer.problem === undefined ? {} : {message: answer.problem})};
}

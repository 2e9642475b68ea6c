import type {WorldAction} from './action.ts';
import {openArticle} from './jump.ts';
import {type Mode, pickerAt} from './mode.ts';
import {createReading, type Reading, withAnalysis} from './reading.ts';
import {openReading, selectView, settleCursor} from './selectors.ts';
import {uncover} from './shelf/layers.ts';
import {reduceLibrary} from './shelf/reduce-library.ts';
import {createEntry, type State, type Stop, withEntry} from './state.ts';
import {relocate} from './viewport.ts';

/** What the world tells: sizes, articles, analyses, finds. */
export function reduceWorld(state: State, action: WorldAction): State {
  switch (action.type) {
    case 'resized': {
      const {columns, rows} = action.size;
      return columns === state.size.columns && rows === state.size.rows
        ? state
        : keepPlace(state, {...state, size: action.size});
    }
    case 'progressed':
      return state.mode.mode === 'loading' && state.mode.article === action.article
        ? {...state, mode: {...state.mode, message: action.message}}
        : state;
    case 'loaded':
      return loaded(state, action.article, createReading(action.document, state.settings.show.doubtful));
    case 'listed':
      return {
        ...state,
        entries: action.entries.map(([origin, name]) => ({...createEntry(origin, name), isAnnounced: true})),
        mode: pickerAt(0),
      };
    case 'failed':
      return failed(state, action.article, action.message);
    case 'analysed':
      return analysed(state, action);
    case 'found':
      return withFinding(state, state.mode, action);
    case 'told':
      return {...state, message: action.message};
    default:
      return reduceLibrary(state, action);
  }
}

export const withReading = (state: State, article: number, reading: Reading): State =>
  withEntry(state, article, ({problem: _, ...entry}) => ({...entry, reading}));

function analysed(state: State, {article, analysis, percent}: Extract<WorldAction, {type: 'analysed'}>): State {
  const showsDoubtful = state.entries[article]?.reading?.showsDoubtful ?? false;
  const known = withEntry(state, article, entry => ({...entry, progress: percent}));
  const next = keepPlace(state, withReading(known, article, withAnalysis(analysis, showsDoubtful)));
  const {notice} = analysis;
  return notice === undefined || article !== state.open ? next : {...next, message: notice};
}

/** An article that somebody waits for is opened; the others are there when they are asked for. */
function loaded(state: State, article: number, reading: Reading): State {
  const next = withReading(state, article, reading);
  return state.mode.mode === 'loading' && state.mode.article === article ? openArticle(next, article) : next;
}

function failed(state: State, article: number, message: string): State {
  const next = withEntry(state, article, entry => ({...entry, problem: message}));
  if (state.mode.mode !== 'loading' || state.mode.article !== article) return next;
  const beneath = uncover(next);
  if (beneath !== undefined) return {...beneath, message};
  const isLinked = openReading(state) !== undefined;
  return {...next, mode: isLinked ? {mode: 'read'} : pickerAt(article), message};
}

/** The reader stays at the same words, and so do the places that Esc leads back to. */
export function keepPlace(before: State, after: State): State {
  const from = selectView(before);
  const to = selectView(after);
  if (from === undefined || to === undefined) return after;
  if (from.layout === to.layout) return after;
  const moved = (stop: Stop): Stop =>
    stop.article === before.open ? {...stop, top: relocate(from.layout, to.layout, stop.top)} : stop;
  return settleCursor({
    ...after,
    top: relocate(from.layout, to.layout, before.top),
    past: before.past.map(moved),
    future: before.future.map(moved),
  });
}

function withFinding(state: State, mode: Mode, {finding}: Extract<WorldAction, {type: 'found'}>): State {
  if (mode.mode !== 'search' || mode.query !== finding.query || mode.isWide !== (finding.isWide ?? false)) return state;
  return {
    ...state,
    mode: {...mode, finding, selected: Math.max(0, Math.min(mode.selected, finding.results.length - 1))},
  };
}

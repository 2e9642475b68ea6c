import type {WorldAction} from './action.ts';
import {createReading, type Reading, withAnalysis} from './reading.ts';
import {selectView} from './selectors.ts';
import {atStart, type Mode, type State} from './state.ts';
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
      return state.mode.mode === 'loading' ? {...state, mode: {...state.mode, message: action.message}} : state;
    case 'loaded':
      return {
        ...withReading(state, action.article, createReading(action.document)),
        ...atStart,
        open: action.article,
        mode: {mode: 'read'},
      };
    case 'failed':
      return {...state, mode: {mode: 'picker', selected: action.article}, message: action.message};
    case 'analysed': {
      const {analysis, article} = action;
      const analysed = keepPlace(state, withReading(state, article, withAnalysis(analysis)));
      return analysis.notice === undefined || article !== state.open
        ? analysed
        : {...analysed, message: analysis.notice};
    }
    case 'found':
      return withFinding(state, state.mode, action);
    case 'told':
      return {...state, message: action.message};
  }
}

const withReading = (state: State, article: number, reading: Reading): State => ({
  ...state,
  entries: state.entries.map((entry, index) => (index === article ? {...entry, reading} : entry)),
});

/** The reader stays at the same words, and so do the places that Esc leads back to. */
function keepPlace(before: State, after: State): State {
  const from = selectView(before);
  const to = selectView(after);
  if (from === undefined || to === undefined) return after;
  return {
    ...after,
    top: relocate(from.layout, to.layout, before.top),
    trail: before.trail.map(stop => ({...stop, top: relocate(from.layout, to.layout, stop.top)})),
  };
}

function withFinding(state: State, mode: Mode, {finding}: Extract<WorldAction, {type: 'found'}>): State {
  if (mode.mode !== 'search' || mode.query !== finding.query) return state;
  return {
    ...state,
    mode: {...mode, finding, selected: Math.max(0, Math.min(mode.selected, finding.results.length - 1))},
  };
}

import type {KeyAction} from './action.ts';
import {panesOf} from './panes.ts';
import {leaveTrail, showSpan} from './reduce-reading.ts';
import type {Mode, State} from './state.ts';

type SearchMode = Extract<Mode, {mode: 'search'}>;

/** Nobody types more; a pasted book must not be searched for. */
const longestQuery = 1_000;

/** Keys while the search field has them. */
export function reduceSearch(state: State, mode: SearchMode, action: KeyAction): State {
  const {query, caret} = mode;
  const before = query.slice(0, caret);
  const after = query.slice(caret);
  switch (action.type) {
    case 'insert': {
      const text = action.text.slice(0, Math.max(0, longestQuery - query.length));
      return write(state, mode, before + text, after);
    }
    case 'erase':
      return action.what === 'after'
        ? write(state, mode, before, after.slice(lastLetter(after, 'first')))
        : write(state, mode, erased(before, action.what), after);
    case 'caret':
      return withMode(state, {...mode, caret: caretAt(mode, action.to)});
    case 'move': {
      const page = Math.max(1, (panesOf(state.size).rows >> 2) - 1);
      return select(state, mode, mode.selected + action.by * (action.unit === 'line' ? 1 : page));
    }
    case 'choose':
      return choose(state, mode);
    case 'back':
      return {...state, mode: {mode: 'read'}};
    default:
      return state;
  }
}

const withMode = (state: State, mode: SearchMode): State => ({...state, mode});

/** A new query starts at the best match again. */
function write(state: State, mode: SearchMode, before: string, after: string): State {
  const query = before + after;
  return query === mode.query && before.length === mode.caret
    ? state
    : withMode(state, {...mode, query, caret: before.length, selected: query === mode.query ? mode.selected : 0});
}

const erased = (before: string, what: 'before' | 'word' | 'line'): string =>
  what === 'line'
    ? ''
    : what === 'word'
      ? before.replace(/\S*\s*$/u, '')
      : before.slice(0, before.length - lastLetter(before));

const letters = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The length of the last, or first, letter with all its marks. */
function lastLetter(text: string, which: 'first' | 'last' = 'last'): number {
  const all = [...letters.segment(text)];
  return (which === 'first' ? all[0] : all.at(-1))?.segment.length ?? 0;
}

function caretAt({query, caret}: SearchMode, to: 'left' | 'right' | 'start' | 'end'): number {
  switch (to) {
    case 'start':
      return 0;
    case 'end':
      return query.length;
    case 'left':
      return caret - lastLetter(query.slice(0, caret));
    case 'right':
      return caret + lastLetter(query.slice(caret), 'first');
  }
}

function select(state: State, mode: SearchMode, wanted: number): State {
  const selected = Math.max(0, Math.min(wanted, (mode.finding?.results.length ?? 0) - 1));
  return selected === mode.selected ? state : withMode(state, {...mode, selected});
}

/** Goes to the selected match; all the matches stay at hand for n and N. */
function choose(state: State, {finding, selected}: SearchMode): State {
  const match = finding?.results[selected];
  if (match === undefined) return state;
  const walk = {results: finding!.results, index: selected};
  const next = {...leaveTrail(state), mode: {mode: 'read'}, walk, focus: undefined} as const;
  return showSpan(next, match.matches[0] ?? match.excerpt);
}

import type {SearchResult} from '../core/search/search.ts';
import type {KeyAction} from './action.ts';
import {cursorOfResult} from './cursor.ts';
import {signOf} from './format-keys.ts';
import {jump, leaveStop, openArticle, showSpan} from './jump.ts';
import {panesOf} from './panes.ts';
import {openReading} from './selectors.ts';
import type {SearchMode, State, Walk} from './state.ts';

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
      if (action.unit === 'line' && isInHistory(mode, action.by)) return recall(state, mode, -action.by);
      const page = Math.max(1, (panesOf(state).rows >> 2) - 1);
      return select(state, mode, mode.selected + action.by * (action.unit === 'line' ? 1 : page));
    }
    case 'choose':
      // The finds may still be those of what was typed before.
      return mode.finding?.query === mode.query || mode.query === ''
        ? choose(state, mode)
        : withMode(state, {...mode, isChosen: true});
    case 'scope':
      return state.entries.length < 2
        ? {...state, message: 'This is the only article'}
        : withMode(state, {...mode, isWide: !mode.isWide, selected: 0, finding: undefined});
    case 'select':
      return action.item === mode.selected ? choose(state, mode) : select(state, mode, action.item);
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
    : withMode(state, {
        ...mode,
        query,
        caret: before.length,
        selected: query === mode.query ? mode.selected : 0,
        recalled: 0,
        isChosen: false,
      });
}

/** Up in the empty field calls the last search back; from there up and down go through the earlier ones. */
const isInHistory = ({query, recalled}: SearchMode, by: 1 | -1): boolean => recalled > 0 || (query === '' && by < 0);

function recall(state: State, mode: SearchMode, by: number): State {
  const recalled = Math.max(0, Math.min(mode.recalled + by, state.searches.length));
  if (recalled === mode.recalled)
    return state.searches.length > 0 ? state : {...state, message: 'Nothing searched yet'};
  const query = recalled === 0 ? '' : state.searches[recalled - 1]!;
  return withMode(state, {...mode, query, caret: query.length, selected: 0, recalled});
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

/** So many searches are remembered. */
const mostSearches = 50;

/** Goes to the selected match; all the matches of its article stay at hand for n and N. */
function choose(state: State, {finding, selected, query, isWide}: SearchMode): State {
  const match = finding?.results[selected];
  if (finding === undefined || match === undefined) return state;
  const known = state.searches.filter(other => other !== query);
  const searches = query === '' ? known : [query, ...known].slice(0, mostSearches);
  const left: State = {...state, searches, mode: {mode: 'read'}};
  const opened = match.article === state.open ? left : openArticle(leaveStop(left), match.article);
  const reading = openReading(opened);
  if (reading === undefined) return state;
  const results = finding.results
    .filter(({article}) => article === match.article)
    .toSorted((a, b) => offsetOf(a) - offsetOf(b));
  const total = isWide ? results.length : finding.total;
  const walk: Walk = {query, total, results, index: results.indexOf(match)};
  const there = {...jump(opened, cursorOfResult(reading, match)), walk};
  const place = `${walk.index + 1} of ${results.length}${total > results.length ? ` best of ${total}` : ''}`;
  const next = results.length > 1 ? `, ${signOf(state.settings.keys, 'next-find')} goes to the next` : '';
  return {...showSpan(there, match.matches[0] ?? match.excerpt), message: `${place}${next}`};
}

const offsetOf = ({matches, excerpt}: SearchResult): number => (matches[0] ?? excerpt).start;

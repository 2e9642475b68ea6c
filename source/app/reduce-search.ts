import type {SearchResult} from '../core/search/search.ts';
import type {KeyAction} from './action.ts';
import {cursorOfResult} from './cursor.ts';
import {signOf} from './format-keys.ts';
import {jump, leaveStop, openArticle, showSpan} from './jump.ts';
import type {SearchMode} from './mode.ts';
import {panesOf} from './panes.ts';
import {openReading} from './selectors.ts';
import type {State, Walk} from './state.ts';
import {editField, type TextField} from './text-field.ts';

/** Keys while the search field has them. */
export function reduceSearch(state: State, mode: SearchMode, action: KeyAction): State {
  const field = editField({text: mode.query, caret: mode.caret}, action);
  if (field !== undefined) return write(state, mode, field);
  switch (action.type) {
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
function write(state: State, mode: SearchMode, {text: query, caret}: TextField): State {
  if (query === mode.query && caret === mode.caret) return state;
  return withMode(state, {
    ...mode,
    query,
    caret,
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

import type {KeyAction} from './action.ts';
import {openArticle} from './jump.ts';
import type {Mode} from './mode.ts';
import {openOverlay} from './open-overlay.ts';
import {panesOf} from './panes.ts';
import {selectShownEntries} from './selectors.ts';
import type {State} from './state.ts';

type PickerMode = Extract<Mode, {mode: 'picker'}>;

/** Keys while the list of articles has them; `selected` is the index of an entry, not of a line. */
export function reducePicker(state: State, mode: PickerMode, action: KeyAction): State {
  const shown = selectShownEntries(state);
  const at = Math.max(0, shown.indexOf(mode.selected));
  const select = (line: number): State => {
    const selected = shown[Math.max(0, Math.min(line, shown.length - 1))];
    return selected === undefined || selected === mode.selected ? state : {...state, mode: {...mode, selected}};
  };
  switch (action.type) {
    case 'move': {
      const rows = Math.max(1, panesOf(state).rows >> 1);
      return select(at + action.by * {line: 1, half: Math.max(1, rows >> 1), page: rows}[action.unit]);
    }
    case 'edge':
      return select(action.edge === 'start' ? 0 : shown.length - 1);
    case 'pick':
      return shown[action.number - 1] === undefined ? state : choose(state, shown[action.number - 1]!);
    case 'select':
      return shown[action.item] === mode.selected ? choose(state, mode.selected) : select(action.item);
    case 'choose':
      return shown.includes(mode.selected) ? choose(state, mode.selected) : state;
    case 'open':
      return action.mode === 'search' ? {...state, mode: {...mode, isTyping: true}} : openOverlay(state, action.mode);
    case 'insert':
      return withFilter(state, mode, mode.filter + action.text);
    case 'erase':
      return withFilter(state, mode, action.what === 'before' ? mode.filter.slice(0, -1) : '');
    case 'back':
      return mode.filter === '' && !mode.isTyping ? state : {...state, mode: {...mode, filter: '', isTyping: false}};
    default:
      return state;
  }
}

/** The best of what is left is selected. */
function withFilter(state: State, mode: PickerMode, filter: string): State {
  const next: State = {...state, mode: {...mode, filter: filter.slice(0, 200)}};
  const shown = selectShownEntries(next);
  return shown.includes(mode.selected) || shown.length === 0
    ? next
    : {...next, mode: {...mode, filter: filter.slice(0, 200), selected: shown[0]!}};
}

function choose(state: State, article: number): State {
  const entry = state.entries[article]!;
  if (entry.problem !== undefined) return {...state, message: entry.problem};
  if (entry.reading !== undefined) return {...openArticle(state, article), past: [], future: []};
  return {...state, mode: {mode: 'loading', article, message: `Reading ${entry.name}`}};
}

import type {Action} from './action.ts';
import {reduceList} from './reduce-list.ts';
import {reduceReading} from './reduce-reading.ts';
import {reduceSearch} from './reduce-search.ts';
import {reduceWorld} from './reduce-world.ts';
import type {State} from './state.ts';

/** The program: one state and one action make the next state; the same object when nothing changed. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'resized':
    case 'progressed':
    case 'loaded':
    case 'failed':
    case 'analysed':
    case 'told':
    case 'found':
      return reduceWorld(state, action);
    default: {
      const fresh = state.message === undefined ? state : {...state, message: undefined};
      switch (fresh.mode.mode) {
        case 'read':
          return reduceReading(fresh, action);
        case 'search':
          return reduceSearch(fresh, fresh.mode, action);
        case 'loading':
          return reduceLoading(fresh, action);
        default:
          return reduceList(fresh, fresh.mode, action);
      }
    }
  }
}

function reduceLoading(state: State, action: Action): State {
  return action.type === 'back' && state.entries.length > 1
    ? {...state, mode: {mode: 'picker', selected: state.open}}
    : state;
}

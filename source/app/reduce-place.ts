import type {KeyAction} from './action.ts';
import {reduceReading} from './reduce-reading.ts';
import {openReading} from './selectors.ts';
import type {State} from './state.ts';

/** Keys while a section number or a percentage is typed. */
export function reducePlace(state: State, text: string, action: KeyAction): State {
  const withText = (next: string): State => ({...state, mode: {mode: 'place', text: next}});
  const done: State = {...state, mode: {mode: 'read'}};
  switch (action.type) {
    case 'insert':
      return withText((text + action.text).slice(0, 12));
    case 'erase':
      return text === '' ? done : withText(action.what === 'line' ? '' : text.slice(0, -1));
    case 'choose': {
      if (text.trim() === '') return done;
      const goTo = {type: 'goTo', place: text} as const;
      // Where sections begin is not known yet, and a percentage needs nothing.
      const waits = openReading(state)?.everything === undefined && /^\s*\d+\s*$/.test(text);
      return waits ? {...done, awaited: {action: goTo, count: undefined}} : reduceReading(done, goTo);
    }
    case 'back':
      return done;
    default:
      return state;
  }
}

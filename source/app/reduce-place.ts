import type {KeyAction} from './action.ts';
import {goToPlace} from './go.ts';
import {selectView} from './selectors.ts';
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
      const view = selectView(state);
      if (text.trim() === '' || view === undefined) return done;
      const count = view.reading.sections.length;
      const isRead = view.reading.everything !== undefined;
      const known =
        count > 0 ? `Sections are 1 to ${count}` : isRead ? 'No sections here' : 'Still reading where sections begin';
      return goToPlace(done, view, text) ?? {...done, message: `${known}; 50% is half-way`};
    }
    case 'back':
      return done;
    default:
      return state;
  }
}

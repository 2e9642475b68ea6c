import type {Action, KeyAction} from './action.ts';
import {pickerAt} from './mode.ts';
import {openOverlay} from './open-overlay.ts';
import {withAnalysis} from './reading.ts';
import {reduceHints} from './reduce-hints.ts';
import {reduceList} from './reduce-list.ts';
import {reducePicker} from './reduce-picker.ts';
import {reducePlace} from './reduce-place.ts';
import {reduceLetter, reduceReading} from './reduce-reading.ts';
import {reduceSearch} from './reduce-search.ts';
import {keepPlace, reduceWorld, withReading} from './reduce-world.ts';
import {openReading} from './selectors.ts';
import {uncover} from './shelf/layers.ts';
import {markPassage} from './shelf/mark-passage.ts';
import {reducePrompt, reduceShelf} from './shelf/reduce-shelf.ts';
import {reduceRemedies} from './shelf/remedies.ts';
import type {State} from './state.ts';

/** The program: one state and one action make the next state; the same object when nothing changed. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'resized':
    case 'progressed':
    case 'loaded':
    case 'listed':
    case 'failed':
    case 'told':
    case 'asked':
    case 'kept':
    case 'recalled':
    case 'marked':
    case 'answered':
      return reduceWorld(state, action);
    case 'found':
      return goWhenFound(reduceWorld(state, action));
    case 'analysed':
      return catchUp(reduceWorld(state, action));
    case 'quit':
    case 'suspend':
    case 'redraw':
      return state;
    case 'digit':
      // As in vim, no number begins with 0.
      if (state.count === undefined && action.digit === 0) return state;
      return {...state, count: Math.min(9999, 10 * (state.count ?? 0) + action.digit), message: undefined};
    default: {
      const next = reduceKey(state.message === undefined ? state : {...state, message: undefined}, action);
      const isTravelling = action.type === 'travel' || (action.type === 'focus' && state.isTravelling);
      const fresh =
        next.count === undefined && next.isTravelling === isTravelling
          ? next
          : {...next, count: undefined, isTravelling};
      return fresh.awaited === undefined || fresh.awaited !== state.awaited ? fresh : {...fresh, awaited: undefined};
    }
  }
}

function reduceKey(state: State, action: KeyAction): State {
  const {mode} = state;
  if (waitsForAnalysis(state, action)) return {...state, awaited: {action, count: state.count}};
  if (action.type === 'doubtful') return turnDoubtful(state);
  if (mode.mode === 'read' || mode.mode === 'why')
    if (action.type === 'highlight' || action.type === 'write' || action.type === 'writeOutside')
      return markPassage(state, action.type);
  switch (mode.mode) {
    case 'read':
      return reduceReading(state, action);
    case 'search':
      return reduceSearch(state, mode, action);
    case 'letter':
      return reduceLetter(state, mode.purpose, action);
    case 'hints':
      return reduceHints(state, mode.typed, action);
    case 'place':
      return reducePlace(state, mode.text, action);
    case 'picker':
      return reducePicker(state, mode, action);
    case 'loading':
      return reduceLoading(state, action);
    case 'why':
      return reduceWhy(state, action);
    case 'correct':
      if (action.type === 'open') return openOverlay(state, action.mode);
      return reduceRemedies(state, mode, action);
    case 'prompt':
      return reducePrompt(state, mode, action);
    case 'library':
    case 'everybody':
    case 'record':
    case 'everything':
    case 'notes':
    case 'corrections':
      return reduceShelf(state, mode, action);
    default:
      return reduceList(state, mode, action);
  }
}

/** Not yet is not nothing: what needs the analysis happens as soon as it is there, unless another key is pressed first. */
function waitsForAnalysis(state: State, action: KeyAction): boolean {
  const reading = openReading(state);
  if (reading === undefined || reading.everything !== undefined || state.mode.mode !== 'read') return false;
  return ['quote', 'section', 'only', 'why', 'doubtful'].includes(action.type);
}

function catchUp(state: State): State {
  const {awaited} = state;
  if (awaited === undefined || state.mode.mode !== 'read' || openReading(state)?.everything === undefined) return state;
  const {action, count} = awaited;
  return {...reduceKey({...state, awaited: undefined, count}, action), count: undefined};
}

/** Enter was pressed before the finds were there. */
function goWhenFound(state: State): State {
  const {mode} = state;
  const isThere = mode.mode === 'search' && mode.isChosen && mode.finding?.query === mode.query;
  return isThere ? reduceSearch(state, {...mode, isChosen: false}, {type: 'choose'}) : state;
}

function reduceLoading(state: State, action: KeyAction): State {
  if (action.type !== 'back') return state;
  const there = uncover(state);
  if (there !== undefined) return there;
  if (state.entries.length < 2) return state;
  return openReading(state) === undefined ? {...state, mode: pickerAt(state.open)} : {...state, mode: {mode: 'read'}};
}

/** The panel goes with the next key; Enter leads on to the page of sources, and what moves moves at once. */
function reduceWhy(state: State, action: KeyAction): State {
  const reading: State = {...state, mode: {mode: 'read'}};
  switch (action.type) {
    case 'back':
    case 'why':
      return reading;
    case 'choose':
      return reduceReading(reading, {type: 'open', mode: 'speakers'});
    case 'quote': {
      const next = reduceReading(reading, action);
      return {...next, mode: state.mode};
    }
    default:
      return reduceReading(reading, action);
  }
}

/** Shows the quotes that the program is not sure of, or hides them again. */
function turnDoubtful(state: State): State {
  const reading = openReading(state);
  if (reading?.everything === undefined) return state;
  const {everything, showsDoubtful, doubtfulCount} = reading;
  if (doubtfulCount === 0) return {...state, message: 'No doubtful quotes here'};
  const count = doubtfulCount === 1 ? '1 doubtful quote' : `${doubtfulCount} doubtful quotes`;
  const next = keepPlace(state, withReading(state, state.open, withAnalysis(everything, !showsDoubtful)));
  const {mode} = next;
  return {
    ...next,
    mode: mode.mode === 'speakers' ? {...mode, selected: 0, quote: 0} : mode,
    message: `${count} ${showsDoubtful ? 'hidden' : 'shown, with “?” behind the name'}`,
  };
}

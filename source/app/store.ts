import type {Action, Effect} from './action.ts';
import {effectOf} from './effect-of.ts';
import {keyMode} from './keys.ts';
import {reduce} from './reduce.ts';
import type {State} from './state.ts';

export type Store = {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** A key by the name that the key table uses. */
  readonly press: (key: string) => void;
  /** Calls `listener` after every change, until the function that is returned is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** Holds the state, and hands every effect to `carryOut` before the listeners hear of the change. */
export function createStore(
  initial: State,
  carryOut: (effect: Effect, dispatch: (action: Action) => void) => void,
): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  const dispatch = (action: Action): void => {
    const before = state;
    state = reduce(before, action);
    const effect = effectOf(action, before, state);
    if (effect !== undefined) carryOut(effect, dispatch);
    if (state !== before) for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    dispatch,
    press: key => {
      const action = state.settings.keys.find(keyMode(state), key);
      if (action !== undefined) dispatch(action);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

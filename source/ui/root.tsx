import {useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import type {Store} from '../app/store.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import {keyNames} from './key-name.ts';
import {Screen} from './screen.tsx';
import type {Theme} from './theme.ts';

/** What Ink can do with the terminal it draws on. */
export type Terminal = {
  readonly exit: () => void;
  /** Gives the terminal back while `during` runs, then draws everything anew. */
  readonly suspend: (during: () => void | Promise<void>) => Promise<void>;
};

type Props = {readonly store: Store; readonly theme: Theme; readonly onTerminal: (terminal: Terminal) => void};

/** The one listener: every key goes to the key table, every paste into the search field. */
export function Root({store, theme, onTerminal}: Props) {
  const {exit, suspendTerminal} = useApp();
  useEffect(() => onTerminal({exit: () => exit(), suspend: suspendTerminal}), [exit, suspendTerminal, onTerminal]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) store.press(name);
  });
  usePaste(text => {
    const line = sanitise(text).replace(/\s+/g, ' ');
    if (store.state().mode.mode === 'search' && line !== '') store.dispatch({type: 'insert', text: line});
  });
  return <Screen state={state} theme={theme} />;
}

import {useApp, useInput, usePaste, useStdin} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keyMode} from '../app/keys.ts';
import type {Store} from '../app/store.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import {hitTest, wheelRows} from './hit-test.ts';
import {keyNames} from './key-name.ts';
import {createMouseReader, type MouseEvent} from './mouse.ts';
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
  // Ink drops what is no key, so the mouse is read beside it: reading a stream hands every piece to its listeners, too.
  const {stdin} = useStdin();
  useEffect(() => {
    const hear = createMouseReader(event => point(store, event));
    stdin.on('data', hear);
    return () => void stdin.off('data', hear);
  }, [stdin, store]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) store.press(name);
  });
  usePaste(text => {
    const line = sanitise(text).replace(/\s+/g, ' ');
    const state = store.state();
    if (state.settings.keys.find(keyMode(state), 'a')?.type === 'insert' && line !== '')
      store.dispatch({type: 'insert', text: line});
  });
  return <Screen state={state} theme={theme} />;
}

/** The wheel scrolls the text, and moves through a list item by item. */
function point(store: Store, mouse: MouseEvent): void {
  const state = store.state();
  if (mouse.kind === 'click') {
    const action = hitTest(state, mouse.column, mouse.row);
    if (action !== undefined) store.dispatch(action);
    return;
  }
  const count = state.mode.mode === 'read' || state.mode.mode === 'why' || state.mode.mode === 'help' ? wheelRows : 1;
  for (let turn = 0; turn < count; turn++) store.dispatch({type: 'move', unit: 'line', by: mouse.by});
}

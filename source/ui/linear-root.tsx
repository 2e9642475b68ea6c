import {Static, Text, useApp, useInput} from 'ink';
import {useEffect, useState} from 'react';
import {linearLines} from '../app/linear-lines.ts';
import type {Store} from '../app/store.ts';
import {keyNames} from './key-name.ts';
import type {Terminal} from './root.tsx';

type Props = {readonly store: Store; readonly onTerminal: (terminal: Terminal) => void};

/** The program for a screen reader: lines below each other, none of them ever changed; keys go to the same key table. */
export function LinearRoot({store, onTerminal}: Props) {
  const {exit, suspendTerminal} = useApp();
  const [lines, setLines] = useState(() => linearLines(undefined, store.state()));
  useEffect(() => onTerminal({exit: () => exit(), suspend: suspendTerminal}), [exit, suspendTerminal, onTerminal]);
  useEffect(() => {
    let before = store.state();
    return store.subscribe(() => {
      const after = store.state();
      const told = linearLines(before, after);
      before = after;
      if (told.length > 0) setLines(known => [...known, ...told]);
    });
  }, [store]);
  useInput((input, key) => {
    for (const name of keyNames(input, key)) pressLinear(store, name);
  });
  return <Static items={[...lines]}>{(line, index) => <Text key={index}>{line}</Text>}</Static>;
}

const steps: Readonly<Record<string, 1 | -1>> = {j: 1, down: 1, k: -1, up: -1};

/** There is no screen to scroll: by line means by paragraph. */
function pressLinear(store: Store, name: string): void {
  const by = steps[name];
  if (store.state().mode.mode === 'read' && by !== undefined) store.dispatch({type: 'paragraph', by});
  else store.press(name);
}

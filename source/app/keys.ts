/** What a key table is made of, and how a key finds its action there. */

import type {KeyAction} from './action.ts';
import type {Mode, ModeName} from './mode.ts';
import {shelfScreens} from './shelf/shelf-mode.ts';

/** A mode of the screen, or the field in which a filter is typed. */
export type KeyMode = ModeName | 'filter';

/** Keys that do the same. They are named as `keyName` gives them: a character, or `up`, `enter`, `ctrl+u`. */
export type Chord = {
  /** What the settings call it; without a name its keys are always these. */
  readonly name?: string;
  readonly keys: readonly string[];
  readonly action: KeyAction;
};

/** One line of help. The dispatcher, the help panel, the status line, the README and the settings all read these. */
export type KeyRow = {
  readonly group: 'Moving' | 'Finding' | 'Lists' | 'Library' | 'Typing' | 'Else';
  readonly modes: readonly KeyMode[];
  readonly help: string;
  /** What the status line says, where the row is worth a hint. */
  readonly hint?: string;
  readonly chords: readonly Chord[];
};

/** The keys as they are set, for everything that needs to find, name or list them. */
export type Keys = {
  readonly rows: readonly KeyRow[];
  readonly find: (mode: KeyMode, key: string) => KeyAction | undefined;
};

/** In these a character is text. */
export const typedModes: readonly KeyMode[] = ['search', 'place', 'prompt', 'filter'];
/** In these any letter is an answer. */
export const letterModes: readonly KeyMode[] = ['letter', 'hints'];

export const articleModes: readonly KeyMode[] = ['read', 'why'];
export const shelfModes: readonly KeyMode[] = shelfScreens;

/** Keys of a command that can be given others. */
export const chord = (name: string, keys: string, action: KeyAction): Chord => ({name, keys: keys.split(' '), action});
export const fixed = (key: string, action: KeyAction): Chord => ({keys: [key], action});

export const inGroup = (group: KeyRow['group'], rows: readonly Omit<KeyRow, 'group'>[]): readonly KeyRow[] =>
  rows.map(row => ({group, ...row}));

/** Which keys hold: those of the mode, but while a list is narrowed by what is typed, those of the field. */
export const keyMode = ({mode}: {readonly mode: Mode}): KeyMode =>
  'isTyping' in mode && mode.isTyping ? 'filter' : mode.mode;

export function createKeys(rows: readonly KeyRow[]): Keys {
  const byMode = new Map<string, KeyAction>(
    rows.flatMap(({modes, chords}) =>
      modes.flatMap(mode => chords.flatMap(({keys, action}) => keys.map(key => [`${mode} ${key}`, action] as const))),
    ),
  );
  return {
    rows,
    // In a field any other character is text, and where a letter is waited for any is one.
    find: (mode, key) => {
      const action = byMode.get(`${mode} ${key}`);
      const text = key === 'space' ? ' ' : key;
      if (action !== undefined || !isText(text)) return action;
      if (letterModes.includes(mode)) return {type: 'letter', letter: text};
      return typedModes.includes(mode) ? {type: 'insert', text} : undefined;
    },
  };
}

/** Names of keys are words of plain letters or have a `+`; a text is one character, with its combining marks. */
export const isText = (key: string): boolean => key.length === 1 || (!/^[a-z]/.test(key) && [...key][0] !== undefined);

import {keymap} from './keymap.ts';
import type {KeyMode, KeyRow, Keys} from './keys.ts';

const signs: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  esc: 'Esc',
  tab: 'Tab',
  'shift+tab': 'Shift-Tab',
  space: 'Space',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  home: 'Home',
  end: 'End',
  backspace: 'Backspace',
  delete: 'Del',
  'alt+left': 'Alt-←',
  'alt+right': 'Alt-→',
};

/** A key as it is written on the keyboard. */
const keySign = (key: string): string =>
  signs[key] ?? key.replace(/^ctrl\+(.)$/, (_, letter) => `^${letter.toUpperCase()}`);

/** All keys of a row: `j ↓ · k ↑`; a run of digits is shortened. */
export function rowSigns({chords}: KeyRow): string {
  const keys = chords.flatMap(({keys}) => (keys.length === 0 ? [] : [keys.map(keySign).join(' ')]));
  return keys.length > 4
    ? `${keys[0]}-${keys.at(-1)}`
    : keys.join(keys.length === 2 && keys.some(text => text.includes(' ')) ? ' · ' : ' ');
}

export type Hint = {readonly keys: string; readonly hint: string};

/** What the status line says in a mode: the first key of each chord, in the order of the table. */
export const hintsFor = (mode: KeyMode, {rows}: Keys): readonly Hint[] =>
  rows.flatMap(({modes, hint, chords}) => {
    const first = chords.flatMap(({keys}) => keys.slice(0, 1));
    return hint !== undefined && modes.includes(mode) && first.length > 0
      ? [{keys: first.map(keySign).join('/'), hint}]
      : [];
  });

/** The first key of a command, by the name that the settings use, for messages that name it. */
export function signOf({rows}: Keys, name: string): string {
  const chord = rows.flatMap(({chords}) => chords).find(chord => chord.name === name);
  if (chord === undefined) throw new Error(`there is no command ${name}`);
  return chord.keys[0] === undefined ? `(no key: ${name})` : keySign(chord.keys[0]);
}

/** The key table as Markdown, for the README. */
export function formatKeyTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = keymap.map(
    ({chords, help, group}) =>
      `| ${chords.length > 4 ? `\`${chords[0]!.keys[0]}\` to \`${chords.at(-1)!.keys[0]}\`` : chords.map(({keys}) => keys.map(key => `\`${keySign(key)}\``).join(' ')).join(', ')} | ${cell(help)} | ${group} |`,
  );
  return ['| Keys | What they do | Where |', '| --- | --- | --- |', ...rows].join('\n');
}

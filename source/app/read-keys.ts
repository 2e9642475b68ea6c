/**
 * The key table with the keys that the user has set.
 *
 * A command keeps the keys it has where another is given them too: which of the two was meant cannot be known, so both are
 * named in one line. Keys that the user takes from one command and gives to another are no conflict.
 */
import {type Chord, isText, type KeyMode, type KeyRow, letterModes, typedModes} from './keys.ts';

/** Something wrong with a setting; without a name with its whole part. */
export type Mistake = {readonly part: string; readonly name?: string; readonly what: string};

type ReadKeys = {readonly rows: readonly KeyRow[]; readonly mistakes: readonly Mistake[]};

export function readKeys(given: Readonly<Record<string, unknown>>, rows: readonly KeyRow[]): ReadKeys {
  const mistakes: Mistake[] = [];
  const refuse = (name: string, what: string) => void mistakes.push({part: 'keys', name, what});
  const wanted = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(given)) {
    const modes = rows.find(({chords}) => chords.some(chord => chord.name === name))?.modes;
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (modes === undefined) refuse(name, `there is no command ${name}; onrecord --print-config lists all there are`);
    else {
      const keys = texts.map(text => (typeof text === 'string' ? readKey(text) : undefined));
      const wrong = keys.indexOf(undefined);
      const text = keys.find(key => key !== undefined && isText(key === 'space' ? ' ' : key));
      if (wrong >= 0) refuse(name, `${JSON.stringify(texts[wrong])} is no key; keys are "j", "ctrl+d", "pagedown"`);
      else if (text !== undefined && modes.some(isTyped))
        refuse(name, `"${text}" is a letter to type where ${name} works; take a key such as "ctrl+t"`);
      else wanted.set(name, keys as readonly string[]);
    }
  }
  const apply = () => rows.map(row => ({...row, chords: row.chords.map(chord => withKeys(chord, wanted))}));
  // Each round takes back one setting, so there is an end.
  for (let clash = findClash(apply(), wanted); clash !== undefined; clash = findClash(apply(), wanted)) {
    refuse(clash.name, `"${clash.key}" is the key of ${clash.other}; give that another key, too`);
    wanted.delete(clash.name);
  }
  return {rows: apply(), mistakes};
}

const isTyped = (mode: KeyMode): boolean => typedModes.includes(mode) || letterModes.includes(mode);

const withKeys = (chord: Chord, wanted: ReadonlyMap<string, readonly string[]>): Chord => ({
  ...chord,
  keys: (chord.name === undefined ? undefined : wanted.get(chord.name)) ?? chord.keys,
});

/** A key that the user has given to a command, and that another has in the same mode. */
function findClash(rows: readonly KeyRow[], wanted: ReadonlyMap<string, unknown>) {
  const owners = new Map<string, Chord>();
  for (const {modes, chords} of rows) {
    for (const chord of chords) {
      for (const key of chord.keys) {
        for (const mode of modes) {
          const owner = owners.get(`${mode} ${key}`) ?? chord;
          owners.set(`${mode} ${key}`, owner);
          if (owner === chord) continue;
          const [mine, other] = chord.name !== undefined && wanted.has(chord.name) ? [chord, owner] : [owner, chord];
          if (mine.name !== undefined && wanted.has(mine.name))
            return {name: mine.name, key, other: other.name ?? 'something that cannot be set'};
        }
      }
    }
  }
  return undefined;
}

const keyNames = new Set(
  'up down left right enter esc tab shift+tab space pageup pagedown home end backspace delete alt+left alt+right'.split(
    ' ',
  ),
);

/** `Ctrl-F` and `^f` are `ctrl+f`, too; undefined where no terminal sends such a key. */
function readKey(text: string): string | undefined {
  if (text === ' ') return 'space';
  if ([...text].length === 1) return /\p{Cc}/u.test(text) ? undefined : text;
  const key = text
    .toLowerCase()
    .replace(/^(ctrl|alt|shift)[+-](?=.)/, '$1+')
    .replace(/^(?:\^|c-)(?=[a-z]$)/, 'ctrl+')
    .replace(/^pg(up|dn)$/, (_, way: string) => (way === 'up' ? 'pageup' : 'pagedown'))
    .replace(/^escape$/, 'esc')
    .replace(/^return$/, 'enter')
    .replace(/^del$/, 'delete');
  return keyNames.has(key) || /^ctrl\+[a-z]$/.test(key) ? key : undefined;
}

import {rowSigns} from './format-keys.ts';
import {type KeyRow, keymap} from './keymap.ts';
import type {Run} from './runs.ts';
import {cellWidth} from './wrap.ts';

type Entry = {readonly left: string; readonly right: string};

const gap: Entry = {left: '', right: ''};

/** Groups one under the other, each with its name. */
const column = (names: readonly KeyRow['group'][]): readonly Entry[] =>
  names.flatMap((name, index) => [
    ...(index === 0 ? [] : [gap]),
    {left: name, right: ''},
    ...keymap.filter(({group}) => group === name).map(row => ({left: rowSigns(row), right: row.help})),
  ]);

const left = column(['Moving', 'Typing a search', 'Lists']);
const right = column(['Finding', 'Else']);
const doubleWidth = columnWidth(left) + columnWidth(right) + 2 * 2;

function columnWidth(entries: readonly Entry[]): number {
  return signWidth(entries) + 2 + Math.max(...entries.map(entry => cellWidth(entry.right)));
}

function signWidth(entries: readonly Entry[]): number {
  return Math.max(...entries.filter(entry => entry.right !== '').map(entry => cellWidth(entry.left)));
}

/** All the keys, in two columns where there is room for them. */
export function helpLines(columns: number): readonly (readonly Run[])[] {
  if (columns < doubleWidth) return [...left, gap, ...right].map(entry => [{text: '  '}, ...cells(entry, left)]);
  const margin = {text: ' '.repeat(2 + ((columns - doubleWidth) >> 1))};
  return left.map((entry, row) => [margin, ...cells(entry, left), {text: '  '}, ...cells(right[row], right)]);
}

function cells({left: signs, right: help}: Entry = gap, entries: readonly Entry[]): readonly Run[] {
  if (help === '') return [{text: signs.padEnd(columnWidth(entries)), dim: true}];
  const room = columnWidth(entries) - signWidth(entries);
  return [{text: pad(signs, signWidth(entries)), bold: true}, {text: `  ${pad(help, room - 2)}`}];
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellWidth(text)));

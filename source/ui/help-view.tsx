import {Box} from 'ink';
import {keyGroups, rowSigns} from '../app/format-keys.ts';
import {keymap} from '../app/keymap.ts';
import type {Run} from '../app/runs.ts';
import {cellWidth} from '../app/wrap.ts';
import {Line} from './line.tsx';

type Props = {readonly top: number; readonly columns: number; readonly rows: number};

type Entry = {readonly left: string; readonly right: string};

const groups: readonly (readonly Entry[])[] = keyGroups.map(name => [
  {left: name, right: ''},
  ...keymap.filter(({group}) => group === name).map(row => ({left: rowSigns(row), right: row.help})),
]);

const gap: Entry = {left: '', right: ''};

const joined = (parts: readonly (readonly Entry[])[]): readonly Entry[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [gap, ...part]));

const signWidth = Math.max(...groups.flat().map(({left}) => cellWidth(left)));
const columnWidth = signWidth + 2 + Math.max(...groups.flat().map(({right}) => cellWidth(right)));

/** All the keys, in two columns where there is room for them. */
export function HelpView({top, columns, rows}: Props) {
  const isDouble = columns >= 2 * columnWidth + 6;
  const left = joined(isDouble ? groups.slice(0, 3) : groups);
  const right = isDouble ? joined(groups.slice(3)) : [];
  const count = Math.max(left.length, right.length);
  const first = Math.max(0, Math.min(top, count - rows));
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {Array.from({length: Math.min(rows, count)}, (_, row) => (
        <Line
          key={row}
          runs={[{text: '  '}, ...cells(left[first + row]), {text: '  '}, ...cells(right[first + row])]}
        />
      ))}
    </Box>
  );
}

function cells({left, right}: Entry = gap): readonly Run[] {
  const isHeading = right === '' && left !== '';
  const signs = left + ' '.repeat(Math.max(0, signWidth - cellWidth(left)));
  const help = right + ' '.repeat(Math.max(0, columnWidth - signWidth - 2 - cellWidth(right)));
  return [{text: signs, ...(isHeading ? {dim: true} : {bold: true})}, {text: `  ${help}`}];
}

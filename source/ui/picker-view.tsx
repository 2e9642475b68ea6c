import {Box} from 'ink';
import type {Mode} from '../app/mode.ts';
import type {Panes} from '../app/panes.ts';
import type {Run} from '../app/runs.ts';
import {selectShownEntries} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {Line} from './line.tsx';
import {entryItems} from './list-items.ts';
import {SelectList} from './select-list.tsx';

type Props = {readonly state: State; readonly mode: Extract<Mode, {mode: 'picker'}>; readonly panes: Panes};

/** The articles that were asked for, with outlet, date, length and speakers as they become known. */
export function PickerView({state, mode, panes}: Props) {
  const {entries, size} = state;
  const shown = selectShownEntries(state);
  const count = shown.length === entries.length ? `${entries.length}` : `${shown.length} of ${entries.length}`;
  const field: readonly Run[] =
    mode.isTyping || mode.filter !== ''
      ? [{text: '   / ', bold: true}, {text: mode.filter}, ...(mode.isTyping ? [{text: ' ', found: true}] : [])]
      : [];
  return (
    <Box flexDirection="column" height={panes.rows}>
      <Line runs={[{text: `  Articles ${count}`, bold: true}, ...field]} />
      <Line runs={shown.length === 0 ? [{text: '  No article has these words'}] : []} />
      <SelectList
        items={entryItems(entries, shown, size.columns - 4)}
        selected={shown.indexOf(mode.selected)}
        hasFocus
        width={size.columns}
        height={panes.rows - 2}
      />
    </Box>
  );
}

import {Box} from 'ink';
import type {Keys} from '../../app/keys.ts';
import {listWindow} from '../../app/list-window.ts';
import type {Panes} from '../../app/panes.ts';
import {rowWidth, shelfFrame} from '../../app/shelf/shelf-frame.ts';
import {rowKey, type ShelfMode} from '../../app/shelf/shelf-mode.ts';
import {shelfRow} from '../../app/shelf/shelf-rows.ts';
import {Line} from '../line.tsx';
import {SelectList} from '../select-list.tsx';

type Props = {readonly mode: ShelfMode; readonly keys: Keys; readonly columns: number; readonly panes: Panes};

/** A screen of the library. Only the rows in view are made: there may be ten thousand. */
export function ShelfView({mode, keys, columns, panes}: Props) {
  const {head, empty, foot, height, heights} = shelfFrame(mode, keys, columns, panes);
  const {from, to, hidden} = listWindow(heights, mode.selected, height);
  const items = Array.from({length: to - from}, (_, index) => ({
    key: rowKey(mode, from + index) ?? `${index}`,
    lines: shelfRow(mode, from + index, rowWidth(columns)),
    isText: mode.mode === 'record' || mode.mode === 'everything' || mode.mode === 'notes',
  }));
  const used = heights.slice(from, to).reduce((sum, lines) => sum + lines, 0) + (hidden > 0 ? 1 : 0);
  return (
    <Box flexDirection="column" width={columns} height={panes.rows} overflow="hidden">
      {[...head, ...empty].map((runs, index) => (
        <Line key={`head ${index}`} runs={runs} />
      ))}
      <SelectList items={items} selected={mode.selected - from} hasFocus width={columns} height={height} />
      {hidden > 0 && <Line runs={[{text: `  … ${hidden.toLocaleString('en')} more`}]} />}
      {foot.length > 0 && <Box height={Math.max(0, height - used - empty.length)} />}
      {foot.map((runs, index) => (
        <Line key={`foot ${index}`} runs={runs} />
      ))}
    </Box>
  );
}

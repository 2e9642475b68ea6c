import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import {listTop} from '../app/list-window.ts';
import type {Run} from '../app/runs.ts';
import {Line} from './line.tsx';

export type ListItem = {
  readonly key: string;
  readonly runs: readonly Run[];
  /** The item where the reader is. */
  readonly isCurrent?: boolean;
};

type Props = {
  readonly items: readonly ListItem[];
  readonly selected: number;
  /** Whether the list has the keys: then the selected item is inverted. */
  readonly hasFocus: boolean;
  readonly width: number;
  readonly height: number;
};

/**
 * A list drawn by ink-select-input. That component keeps its selection to itself, knows no Home, End or pages, turns its
 * rows round at the ends and loses keys that a slow terminal sends together; so the selection stays in the State, where
 * the key table moves it, and the component is given the items in view and begins anew when another is selected.
 */
export function SelectList({items, selected, hasFocus, width, height}: Props) {
  if (items.length === 0 || height < 1) return undefined;
  const top = listTop(selected, items.length, height);
  const shown = items.slice(top, top + height).map((item, index) => ({
    label: item.key,
    value: item.key,
    key: item.key,
    item,
    isMarked: hasFocus && top + index === selected,
  }));
  return (
    <Box flexDirection="column" width={width}>
      <SelectInput
        key={`${top} ${selected}`}
        items={shown}
        initialIndex={selected - top}
        isFocused={false}
        indicatorComponent={NoIndicator}
        itemComponent={Item as never}
      />
    </Box>
  );
}

const NoIndicator = () => undefined;

function Item({item, isMarked}: {readonly item: ListItem; readonly isMarked: boolean}) {
  const sign = {text: item.isCurrent ? '▸ ' : '  '};
  return <Line runs={isMarked ? [sign, ...item.runs.map(run => ({...run, found: true}))] : [sign, ...item.runs]} />;
}

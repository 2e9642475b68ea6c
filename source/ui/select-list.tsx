import {Box} from 'ink';
import SelectInput from 'ink-select-input';
import {type ListWindow, listWindow} from '../app/list-window.ts';
import type {Run} from '../app/runs.ts';
import {Line} from './line.tsx';

export type ListItem = {
  readonly key: string;
  /** One line, or several. */
  readonly lines: readonly (readonly Run[])[];
  /** True for text to be read: selected it is bold, not inverted. */
  readonly isText?: boolean;
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
  const {from, to, hidden}: ListWindow = listWindow(
    items.map(({lines}) => lines.length),
    selected,
    height,
  );
  const shown = items.slice(from, to).map((item, index) => ({
    label: item.key,
    value: item.key,
    key: item.key,
    item,
    isMarked: hasFocus && from + index === selected,
  }));
  return (
    <Box flexDirection="column" width={width} flexShrink={0}>
      <SelectInput
        key={`${from} ${to} ${selected}`}
        items={shown}
        initialIndex={Math.max(0, Math.min(selected - from, shown.length - 1))}
        isFocused={false}
        indicatorComponent={NoIndicator}
        itemComponent={Item as never}
      />
      {hidden > 0 && <Line runs={[{text: `  … ${hidden} more`}]} />}
    </Box>
  );
}

const NoIndicator = () => undefined;

/** The sign says where the reader is, or which item is selected: colour alone says nothing. */
function Item({item, isMarked}: {readonly item: ListItem; readonly isMarked: boolean}) {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {item.lines.map((runs, index) => {
        const next = isMarked && item.isText && runs.length > 0 ? '┃ ' : '  ';
        const sign = {text: index > 0 ? next : isMarked ? '► ' : item.isCurrent ? '▸ ' : '  ', bold: true};
        const style = item.isText ? {bold: true} : {found: true};
        return (
          <Line key={index} runs={isMarked ? [sign, ...runs.map(run => ({...run, ...style}))] : [sign, ...runs]} />
        );
      })}
    </Box>
  );
}

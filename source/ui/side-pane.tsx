import {Box} from 'ink';
import {signOf} from '../app/format-keys.ts';
import type {Panes} from '../app/panes.ts';
import {groupOf, groups, type Reading} from '../app/reading.ts';
import {selectProgress} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {Line} from './line.tsx';
import {sectionItems, speakerItems} from './list-items.ts';
import {type ListItem, SelectList} from './select-list.tsx';

type Props = {readonly state: State; readonly reading: Reading; readonly panes: Panes};

/** One of the lists left of the article: its title stands in the row before `top`. */
export type SideList = {
  readonly list: 'sections' | 'people';
  readonly title: string;
  readonly items: readonly ListItem[];
  /** Rows are counted from the top of the pane. */
  readonly top: number;
  readonly height: number;
  readonly selected: number;
  readonly hasFocus: boolean;
  /** Index of the first item among all that can be selected. */
  readonly first: number;
};

const rowsOf = (items: readonly ListItem[]): number => items.reduce((sum, {lines}) => sum + lines.length, 0);

/** Sections above, the groups of speakers below; what comes later gives way. */
export function sideLists(state: State, reading: Reading, {side, rows}: Panes): readonly SideList[] {
  const {mode} = state;
  const {section} = selectProgress(state);
  const sections = sectionItems(reading, section, side - 3);
  const speakers = speakerItems(reading, side - 3, 3);
  const isReady = reading.analysis !== undefined;
  // A single section is the whole article: there is nothing to choose.
  const hasSections = !isReady || sections.length > 1;
  const forSections = Math.min(rowsOf(sections), Math.max((rows - 4) >> 1, rows - 4 - rowsOf(speakers)));
  const first: SideList[] = [
    {
      list: 'sections',
      title: isReady ? `Sections ${sections.length}` : 'Sections  reading …',
      items: sections,
      top: 1,
      height: forSections,
      selected: mode.mode === 'sections' ? mode.selected : Math.max(0, section),
      hasFocus: mode.mode === 'sections',
      first: 0,
    },
  ];
  const lists = hasSections ? first : [];
  let top = hasSections ? forSections + 3 : 1;
  for (const group of groups) {
    const first = reading.speakers.findIndex(speaker => groupOf(speaker) === group);
    const items = speakers.filter((_, index) => groupOf(reading.speakers[index]!) === group);
    const height = Math.min(rowsOf(items), rows - top);
    if (items.length === 0 || height < 1) continue;
    const selected = mode.mode === 'people' ? mode.selected - first : -1;
    const hasFocus = selected >= 0 && selected < items.length;
    const title = `${group} ${items.length}`;
    lists.push({list: 'people', title, items, top, height, selected: hasFocus ? selected : 0, hasFocus, first});
    top += height + 2;
  }
  return lists;
}

/** Sections and speakers left of the article in a wide window. */
export function SidePane({state, reading, panes}: Props) {
  const {side: width, rows} = panes;
  const {analysis, doubtfulCount} = reading;
  const nobody =
    analysis === undefined ? 'People  reading …' : doubtfulCount === 0 ? 'Nobody is quoted' : 'Nobody quoted for sure';
  const shows = `  ${signOf(state.settings.keys, 'doubtful')} shows ${doubtfulCount} doubtful`;
  return (
    <Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
      {sideLists(state, reading, panes).map(({title, items, height, selected, hasFocus}) => (
        <Box key={title} flexDirection="column" flexShrink={0}>
          <Line runs={[{text: `  ${title}`, bold: true}]} />
          <SelectList items={items} selected={selected} hasFocus={hasFocus} width={width - 1} height={height} />
          <Line runs={[]} />
        </Box>
      ))}
      {reading.speakers.length === 0 && <Line runs={[{text: `  ${nobody}`, bold: true}]} />}
      {reading.speakers.length === 0 && doubtfulCount > 0 && <Line runs={[{text: shows}]} />}
    </Box>
  );
}

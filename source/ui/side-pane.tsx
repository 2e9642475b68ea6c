import {Box} from 'ink';
import type {Panes} from '../app/panes.ts';
import type {Reading} from '../app/reading.ts';
import {selectProgress} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {Line} from './line.tsx';
import {sectionItems, speakerItems} from './list-items.ts';
import {SelectList} from './select-list.tsx';

type Props = {readonly state: State; readonly reading: Reading; readonly panes: Panes};

/** Sections above, speakers below, left of the article in a wide window. */
export function SidePane({state, reading, panes: {side: width, rows}}: Props) {
  const {section} = selectProgress(state);
  const {mode} = state;
  const room = rows - 3;
  const speakerRows = Math.min(reading.speakers.length, Math.max(room >> 1, room - reading.sections.length));
  return (
    <Box flexDirection="column" width={width} height={rows} flexShrink={0} overflow="hidden">
      <Line runs={[{text: '  '}, {text: 'Sections', dim: true}]} />
      <SelectList
        items={sectionItems(reading, section, width - 3)}
        selected={mode.mode === 'sections' ? mode.selected : Math.max(0, section)}
        hasFocus={mode.mode === 'sections'}
        width={width - 1}
        height={room - speakerRows}
      />
      <Line runs={[]} />
      <Line runs={[{text: '  '}, {text: 'Speakers', dim: true}]} />
      <SelectList
        items={speakerItems(reading, width - 3)}
        selected={mode.mode === 'people' ? mode.selected : 0}
        hasFocus={mode.mode === 'people'}
        width={width - 1}
        height={speakerRows}
      />
    </Box>
  );
}

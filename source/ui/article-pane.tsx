import {Box} from 'ink';
import {formatRow} from '../app/format-row.ts';
import {selectRows, selectView} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {Line} from './line.tsx';

/** The rows of the article that are in view. */
export function ArticlePane({state}: {readonly state: State}) {
  const view = selectView(state);
  if (view === undefined) return undefined;
  const {panes, reading} = view;
  const match = state.walk?.results[state.walk.index];
  const emphasis = {focus: state.focus, found: match?.matches ?? []};
  return (
    <Box flexDirection="column" width={panes.columns} height={panes.rows}>
      {selectRows(state).map(({position: {block, row: number}, row}) => (
        <Line
          key={`${block} ${number}`}
          runs={formatRow(row, {reading, block, margin: panes.margin, width: panes.textWidth}, emphasis)}
        />
      ))}
    </Box>
  );
}

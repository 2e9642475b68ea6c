import {Box} from 'ink';
import {helpLines} from '../app/help-lines.ts';
import type {Keys} from '../app/keys.ts';
import {Line} from './line.tsx';

type Props = {readonly top: number; readonly keys: Keys; readonly columns: number; readonly rows: number};

/** All the keys. */
export function HelpView({top, keys, columns, rows}: Props) {
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {helpLines(columns, keys)
        .slice(top, top + rows)
        .map((runs, row) => (
          <Line key={row} runs={runs} />
        ))}
    </Box>
  );
}

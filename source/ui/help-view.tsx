import {Box} from 'ink';
import {helpLines} from '../app/help-lines.ts';
import {Line} from './line.tsx';

type Props = {readonly top: number; readonly columns: number; readonly rows: number};

/** All the keys. */
export function HelpView({top, columns, rows}: Props) {
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      {helpLines(columns)
        .slice(top, top + rows)
        .map((runs, row) => (
          <Line key={row} runs={runs} />
        ))}
    </Box>
  );
}

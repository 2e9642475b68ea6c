/**
 * Looks at the built program as a person would.
 *
 *     npm run camera -- --size 80x24 --keys 'space / kim enter' --png screen.png FILE
 *
 * Keys are parted by blanks and named as in the key table; anything else is typed as it stands. The screen is printed
 * once it has been still for a while, and drawn if a file for the picture is named.
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {drawScreen} from './draw-screen.ts';
import {openTerminal, type TerminalRun} from './terminal.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    size: {type: 'string', default: '80x24'},
    keys: {type: 'string', default: ''},
    png: {type: 'string'},
    /** The library that is opened; an empty one unless given. */
    library: {type: 'string'},
    light: {type: 'boolean', default: false},
    'no-color': {type: 'boolean', default: false},
    still: {type: 'string', default: '700'},
  },
});

const [columns = 80, rows = 24] = values.size.split('x').map(Number);
const env = {
  ...(values['no-color'] ? {NO_COLOR: '1'} : {}),
  ...(values.library === undefined ? {} : {ONRECORD_LIBRARY: values.library}),
};
const run = openTerminal(process.execPath, ['dist/onrecord.js', ...positionals], {columns, rows, env});

/** Settles when nothing has been drawn for a while; the camera has no text to wait for. */
function untilStill({onOutput}: TerminalRun, milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    let timer = setTimeout(resolve, milliseconds);
    onOutput(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, milliseconds);
    });
  });
}

await untilStill(run, 2 * Number(values.still));
for (const key of values.keys.split(' ').filter(word => word !== '')) {
  run.press(key);
  await untilStill(run, key === 'esc' ? 150 : 60);
}
await untilStill(run, Number(values.still));
process.stdout.write(`${run.text()}\n`);
if (values.png !== undefined) writeFileSync(values.png, drawScreen(run.screen, {isLight: values.light}));
run.kill('SIGTERM');
await run.exit;

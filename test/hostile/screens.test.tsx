/**
 * Hostile articles in every view, drawn into a terminal emulator. The raw bytes hold colours and links of our own and
 * nothing else, and what stands on the screen around the frame is untouched.
 */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import headless from '@xterm/headless';
import {analyse} from '../../source/core/analyse.ts';
import {testModels} from '../helpers/read-test-models.ts';
import {readUnlessRefused} from '../helpers/read-unless-refused.ts';
import {openState, press} from '../helpers/reader.ts';
import {screenText} from '../helpers/terminal.ts';
import {frame, ours} from './frame.tsx';
import {hostileInputs} from './inputs.ts';

const views: Readonly<Record<string, readonly string[]>> = {
  read: [],
  end: ['G'],
  sections: ['s'],
  speakers: ['e'],
  links: ['o'],
  help: ['?'],
  search: ['/', ...'ferry'],
  'search without words': ['/'],
};

const columns = 60;
const rows = 16;

/** The screen after the frame is written between a line above and a line below it, without wrapping, as the reader does. */
async function draw(bytes: string): Promise<{readonly text: string; readonly reactions: readonly string[]}> {
  const reactions: string[] = [];
  const terminal = new headless.Terminal({cols: columns, rows: rows + 2, allowProposedApi: true});
  terminal.onTitleChange(() => reactions.push('title'));
  terminal.onBell(() => reactions.push('bell'));
  terminal.onData(data => reactions.push(`answer ${JSON.stringify(data)}`));
  const written = `\u001b[?7labove\u001b[${rows + 2};1Hbelow\u001b[2;1H${bytes.replaceAll('\n', '\r\n')}`;
  await new Promise<void>(resolve => terminal.write(written, resolve));
  const text = screenText(terminal);
  terminal.dispose();
  return {text, reactions};
}

test(`${hostileInputs.length} hostile articles in ${Object.keys(views).length} views`, async () => {
  const names = Object.keys(views);
  for (const [number, {name, text, mediaType}] of hostileInputs.entries()) {
    const document = await readUnlessRefused(text, mediaType);
    if (document === undefined) continue;
    const state = openState(analyse(document, testModels), {columns, rows});
    for (const [index, [view, keys]] of Object.entries(views).entries()) {
      // Drawing takes long: each article is read, and seen in a third of the other views, each payload in all of them.
      if (index > 0 && (index + number) % 3 > 0) continue;
      const bytes = frame(press(state, ...keys));
      assert.match(bytes, ours, `${name}, ${view}`);
      // The bytes tell nearly all; the emulator, which is slow, sees each article in one view.
      if (view !== names[number % names.length]) continue;
      const shown = await draw(bytes);
      assert.deepEqual(shown.reactions, [], `${name}, ${view}`);
      const lines = shown.text.split('\n');
      assert.deepEqual([lines[0], lines.at(-1)], ['above', 'below'], `${name}, ${view}`);
    }
  }
});

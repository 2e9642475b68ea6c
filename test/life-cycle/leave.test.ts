/** The program can always be left: whatever is in the article, and also while the terminal does not read. */
import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {writeTemporary} from '../helpers/run-command.ts';
import {openTerminal, type TerminalRun} from '../helpers/terminal.ts';

let run: TerminalRun;
afterEach(() => run.kill('SIGKILL'));

const open = (name: string, text: string): TerminalRun => {
  run = openTerminal(process.execPath, ['dist/onrecord.js', writeTemporary(name, text)], {columns: 100, rows: 24});
  return run;
};

for (const [what, name, text] of [
  ['brackets', 'brackets.md', '['.repeat(200_000)],
  ['links that do not end', 'links.md', '[a](b '.repeat(30_000)],
  ['tags that do not end', 'tags.html', `<p>Ferry ${'<'.repeat(300_000)}`],
] as const)
  test(`a file of ${what} is shown as plain text, and Ctrl-C ends the program`, async () => {
    const {waitFor, press, exit, screen} = open(name, text);
    await waitFor('Shown as plain text');
    press('ctrl+c');
    // 130 where the key came before the terminal was told to hand keys on, and was made a signal.
    assert.ok([0, 130].includes((await exit).exitCode));
    assert.equal(screen.buffer.active.type, 'normal');
  });

test('a signal ends the program in the middle of the analysis of a long text', async () => {
  const {waitFor, kill, exit} = open(
    'long.txt',
    'The ferry will sail, “in May,” said Ana Ruiz of the harbour. '.repeat(20_000),
  );
  await waitFor('The ferry will sail');
  kill('SIGTERM');
  assert.equal((await exit).exitCode, 143);
});

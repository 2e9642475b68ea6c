/** The built program in a real pseudo-terminal: what a person types, what a person sees, and the terminal afterwards. */
import assert from 'node:assert/strict';
import {afterEach, test} from 'node:test';
import {writeTemporary} from '../helpers/run-command.ts';
import {openTerminal, type TerminalRun} from '../helpers/terminal.ts';

const article = 'content/kim-putin-summit.txt';
let run: TerminalRun;

afterEach(() => run.kill('SIGKILL'));

function open(
  columns: number,
  rows: number,
  words: readonly string[] = [article],
  env: Readonly<Record<string, string>> = {},
): TerminalRun {
  run = openTerminal(process.execPath, ['dist/onrecord.js', ...words], {columns, rows, env});
  return run;
}

/** The main screen is back and holds nothing of the reader. */
function assertRestored({screen, text}: TerminalRun): void {
  assert.equal(screen.buffer.active.type, 'normal');
  assert.doesNotMatch(text(), /onrecord|Vladivostok/);
  assert.equal(screen.modes.bracketedPasteMode, false);
}

test('opens the article with sections and speakers at its side; q gives the terminal back', async () => {
  const {waitFor, press, exit} = open(120, 40);
  await waitFor('An armoured train carried Kim Jong Un');
  const screen = await waitFor('Alexander Vershbow');
  assert.match(screen, /Sections \d +│/);
  assert.match(screen, /^ onrecord .*1\/\d · \d+%/);
  press('q');
  assert.equal((await exit).exitCode, 0);
  assertRestored(run);
});

test('of several articles the list comes to know all, though nobody has opened one', async () => {
  const {waitFor} = open(100, 24, ['content']);
  await waitFor(/Articles 3/);
  await waitFor(text => text.match(/· \d+ words · \d+ named speakers/g)?.length === 3);
});

test('the window is called after the article, and gets its old title back', async () => {
  const {waitFor, press, screen, exit, onOutput} = open(80, 24);
  const titles: string[] = [];
  screen.onTitleChange(title => titles.push(title));
  let output = '';
  onOutput(data => {
    output += data;
  });
  await waitFor('VLADIVOSTOK');
  press('q');
  await exit;
  assert.equal(titles.at(-1), 'Kim and Putin prepare to meet for the first time · onrecord');
  // Kept on the terminal's stack at the start, and taken from it at the end.
  assert.deepEqual(output.match(/\u001b\[2[23];2t/g), ['\u001b[22;2t', '\u001b[23;2t']);
});

test('settings hold, a mistake in them is told, and the article opens all the same', async () => {
  const file = writeTemporary('config.toml', '[text]\nwidth = 40\njustified = 1\n[keys]\nhelp = "H"');
  const {waitFor, press} = open(100, 100, [article], {ONRECORD_CONFIG: file});
  await waitFor(text => /config.toml line 3: justified takes true or false$/m.test(text) && /VLADIVOSTOK/.test(text));
  press('H');
  await waitFor(/H +all the keys/);
});

test('--plain goes through the pager that is set', async () => {
  const {waitFor} = open(80, 24, ['--plain', article], {PAGER: "sed -n 's/^Kim and Putin/Paged:/p'"});
  await waitFor('Paged: prepare to meet');
});

test('scrolls by line, page and to the ends; goes by section and by quote', async () => {
  const {waitFor, press} = open(80, 24);
  await waitFor(/1\/[4-7]/);
  press('G');
  await waitFor('able to support.”');
  await waitFor('100%');
  press('g');
  await waitFor('VLADIVOSTOK');
  press(']');
  await waitFor(/ 2\/[4-7] ·/);
  press('g', '}', '}', '}');
  await waitFor(/press conference at the Plenum/);
});

test('finds the line about sanctions relief although it is typed wrong, goes there, and comes back', async () => {
  const {waitFor, press} = open(100, 30);
  await waitFor(/1\/[4-7]/);
  press('/', ...'sancton relief');
  const results = await waitFor(text => /sanctions relief/.test(text) && /\/ sancton relief/.test(text));
  const first = results.split('\n').find(line => /Vershbow|sanctions/.test(line));
  assert.match(results.slice(results.indexOf(first!)), /^[\s\S]{0,400}sanctions relief/);
  press('enter');
  await waitFor(text => /said Mr Kim may be hoping/.test(text) && !/\/ sancton/.test(text));
  press('esc');
  await waitFor('VLADIVOSTOK');
});

test('lists the speakers with their quotes, and shows the keys', async () => {
  const isArticle = (text: string): boolean => text.includes('VLADIVOSTOK') && !/\d quotes|by half a page/.test(text);
  const {waitFor, press} = open(100, 30);
  await waitFor(/1\/[4-7]/);
  press('e');
  await waitFor(text => /South Korean media +\d/.test(text) && !text.includes('VLADIVOSTOK'));
  press('home', 'down');
  await waitFor('fellow, Atlantic Council');
  press('esc');
  await waitFor(isArticle);
  press('?');
  await waitFor('by half a page');
  press('esc');
  await waitFor(isArticle);
});

test('keeps its place when the window changes, down to one line', async () => {
  const {waitFor, press, resize} = open(120, 40);
  await waitFor(/1\/[4-7]/);
  press(']', ']');
  const before = await waitFor(text => /3\/[4-7] ·/.test(text) && /▸ 3 /.test(text));
  const words = /▸ 3 (\S+(?: [^\s│]+)*)/.exec(before)![1]!;
  resize(60, 20);
  await waitFor(text => text.includes(words) && text.split('\n').length === 20);
  resize(19, 4);
  await waitFor('Window too small');
  resize(120, 40);
  await waitFor(text => text.includes(words) && text.includes('Sections'));
});

for (const [what, stop, exitCode] of [
  ['Ctrl-C', () => run.press('ctrl+c'), 0],
  ['SIGTERM', () => run.kill('SIGTERM'), 143],
  ['SIGHUP', () => run.kill('SIGHUP'), 129],
] as const) {
  test(`${what} leaves the terminal as it was`, async () => {
    const {waitFor, exit} = open(80, 24);
    await waitFor('VLADIVOSTOK');
    stop();
    const ended = await exit;
    assert.ok(ended.exitCode === exitCode || ended.signal !== undefined, JSON.stringify(ended));
    assertRestored(run);
  });
}

test('reads a pipe while the keys come from the terminal', async () => {
  run = openTerminal('bash', ['-c', `cat ${article} | "${process.execPath}" dist/onrecord.js -`], {
    columns: 80,
    rows: 24,
  });
  await run.waitFor('VLADIVOSTOK');
  run.press('G');
  await run.waitFor('able to support.”');
  run.press('q');
  assert.equal((await run.exit).exitCode, 0);
});

test('Ctrl-Z gives the shell back and fg draws the article again', async () => {
  run = openTerminal('bash', ['--norc', '--noprofile', '-i'], {columns: 80, rows: 24, env: {PS1: 'ready> '}});
  await run.waitFor('ready>');
  run.press(...`"${process.execPath}" dist/onrecord.js ${article}`, 'enter');
  await run.waitFor('VLADIVOSTOK');
  run.press('ctrl+z');
  await run.waitFor('Stopped');
  run.press(...'fg', 'enter');
  await run.waitFor(text => text.includes('VLADIVOSTOK') && text.includes('q quit'));
  run.press('q');
  await run.waitFor(text => !text.includes('q quit'));
});

test('an article full of escape sequences looks like an article with odd letters in it', async () => {
  const hostile = writeTemporary(
    'hostile.txt',
    'He\u001b]0;owned\u0007adline\n\nThe \u001b[2Jfirst\u009b31m words\u202e of it.\n\nThe last words of it, which are longer than the first.\n',
  );
  const {waitFor, screen} = open(80, 24, [hostile]);
  const text = await waitFor('of it.');
  assert.match(text, /He\]0;ownedadline/);
  assert.match(text, /The \[2Jfirst31m words of it\./);
  assert.equal(screen.buffer.active.type, 'alternate');
});

test('a file that is not there is told in one line, and the terminal is not touched', async () => {
  const {exit} = open(80, 24, ['no-such-story.txt']);
  assert.equal((await exit).exitCode, 2);
  assert.match(run.text().trim(), /^onrecord: there is no file no-such-story\.txt; check the name$/);
});

/** The built command, run as a script would run it: no terminal, real files, real exit codes. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {runCommand, writeTemporary} from '../helpers/run-command.ts';

const story = [
  'Mill to close in spring',
  'The paper mill will close in April, its owners announced.',
  '“Nobody asked the town,” said Clara Voss, the mayor of Lindholm.',
].join('\n\n');

test('the bundled article is printed when nothing is named', () => {
  const {stdout, status} = runCommand([]);
  assert.match(stdout, /^Kim and Putin prepare to meet for the first time\n=+\n/);
  assert.match(stdout, /Alexander Vershbow/);
  assert.equal(status, 0);
});

test('--print-config prints the settings, and where they are looked for', () => {
  const {stdout, stderr, status} = runCommand(['--print-config']);
  assert.match(stdout, /^# Settings of onrecord, read from .*config\.toml\n/);
  assert.match(stdout, /\n\[text\]\n# columns of text at most, 20 to 200\nwidth = 72\n/);
  assert.deepEqual([stderr, status], ['', 0]);
});

test('--welcome prints the article that teaches the keys', () => {
  assert.match(runCommand(['--welcome']).stdout, /^Read this article to learn the keys\n/);
});

test('--json has the documented shape, from a file and from a pipe', () => {
  const fromFile = JSON.parse(runCommand(['--json', writeTemporary('mill.txt', story)]).stdout);
  const fromPipe = JSON.parse(runCommand(['--json', '-'], story).stdout);
  const fromPipeUnnamed = JSON.parse(runCommand(['--json'], story).stdout);
  assert.equal(fromFile.version, 1);
  assert.equal(fromFile.document.title, 'Mill to close in spring');
  assert.deepEqual(fromPipe, fromFile);
  assert.deepEqual(fromPipeUnnamed, fromFile);
  const quote = fromFile.quotes.find((q: {kind: string}) => q.kind === 'direct');
  assert.equal(quote.text, '“Nobody asked the town,”');
  for (const {start, end} of quote.content) assert.equal(fromFile.document.text.slice(start, end), quote.text);
});

test('of an article in a language that is not read, one line on standard error says what is missing', () => {
  const polish =
    'Most zamknięty\n\nRada miasta zdecydowała we wtorek o zamknięciu mostu. „To trudna decyzja dla wszystkich”, powiedział burmistrz.';
  const {stdout, stderr, status} = runCommand(['--json', '-'], polish);
  assert.equal(JSON.parse(stdout).document.language, 'pl');
  assert.equal(stderr, 'onrecord: -: Polish is not read yet: quotations stand without speakers\n');
  assert.equal(status, 0);
});

test('search prints what matches and who says it; it exits with 1 where nothing does, with 2 after an error', () => {
  const file = writeTemporary('mill.txt', story);
  const found = runCommand(['search', 'twon askd', file]);
  assert.match(
    found.stdout,
    /^“Nobody asked the town,” said Clara Voss, the mayor of Lindholm\. {2}— Clara Voss · .*\n$/,
  );
  assert.equal(found.status, 0);
  assert.deepEqual(
    [runCommand(['search', 'zeppelin', file]).status, runCommand(['search', 'town', 'no-such-file', file]).status],
    [1, 2],
  );
  assert.equal(JSON.parse(runCommand(['search', 'town', '-', '--json'], story).stdout).speakerName, 'Clara Voss');
});

test('--csv and --markdown print the quotes and the article', () => {
  const file = writeTemporary('mill.txt', story);
  assert.match(
    runCommand(['--csv', file]).stdout,
    /^origin,title,.*,text\n.*mill\.txt,Mill to close in spring,.*,"“Nobody asked the town,”"\n$/s,
  );
  assert.match(
    runCommand(['--markdown', file]).stdout,
    /^---\ntitle: Mill to close in spring\nlanguage: en\n---\n\n# Mill to close in spring\n/,
  );
});

test('several articles are one array of JSON, or a line each; what fails leaves the others whole', () => {
  const file = writeTemporary('mill.txt', story);
  const array = runCommand(['--json', file, 'no-such-file', file]);
  const titles = JSON.parse(array.stdout).map((one: {origin: string; document: {title: string}}) => [
    one.origin,
    one.document.title,
  ]);
  assert.deepEqual(titles, [
    [file, 'Mill to close in spring'],
    [file, 'Mill to close in spring'],
  ]);
  assert.equal(array.status, 2);
  const lines = runCommand(['--ndjson', file, file]).stdout.trimEnd().split('\n');
  assert.deepEqual(
    lines.map(line => JSON.parse(line).origin),
    [file, file],
  );
});

test('--min-confidence leaves out what is less sure', () => {
  const quotes = (level: string) =>
    JSON.parse(runCommand(['--json', '--min-confidence', level], story).stdout).quotes.length;
  assert.ok(quotes('0') > 0);
  assert.equal(quotes('1'), 0);
});

test('--url resolves the links of a pipe', () => {
  const {document} = JSON.parse(
    runCommand(['--json', '--as', 'markdown', '--url', 'https://e.org/a/', '-'], '# B\n\nA [page](x).').stdout,
  );
  assert.deepEqual([document.url, document.marks[0].href], ['https://e.org/a/', 'https://e.org/a/x']);
});

test('one bad file is told in one line and the others are printed', () => {
  const {stdout, stderr, status} = runCommand(['no-such-file.txt', writeTemporary('mill.txt', story)]);
  assert.match(stdout, /Nobody asked the town/);
  assert.match(stderr, /^onrecord: .*no-such-file\.txt.*\n$/);
  assert.equal(status, 2);
});

test('a flag that does not exist is refused in one line', () => {
  const {stdout, stderr, status} = runCommand(['--jason']);
  assert.deepEqual(
    [stdout, stderr, status],
    ['', 'onrecord: there is no flag --jason; onrecord --help lists them\n', 2],
  );
});

test('--help and --version answer on standard output', () => {
  assert.match(runCommand(['--help']).stdout, /^Usage\n/);
  assert.equal(runCommand(['--version']).stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('a closed pipe is no error', () => {
  const long = writeTemporary('long.txt', `Head\n\n${'One more line of a long story. '.repeat(200)}\n\n`.repeat(100));
  const command = `"${process.execPath}" dist/onrecord.js --plain "${long}" | head -n 1; echo "exit \${PIPESTATUS[0]}"`;
  const {stdout, stderr} = spawnSync('bash', ['-c', command], {encoding: 'utf8'});
  assert.deepEqual([stdout, stderr], ['Head\nexit 0\n', '']);
});

test('no control character of a hostile article comes out in any format', () => {
  const hostile = 'He\u001b]0;owned\u0007ad\u001b[31m\n\n\u202e“No\u009b2J,” said \u001bcBo\u0000 Lind.\r\n';
  const file = writeTemporary('hostile.txt', hostile);
  for (const format of ['--plain', '--json', '--csv', '--markdown']) {
    const {stdout, status} = runCommand([format, file]);
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\\u00(0|1|7f|8|9)/);
  }
});

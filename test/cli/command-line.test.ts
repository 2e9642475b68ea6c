import assert from 'node:assert/strict';
import {test} from 'node:test';
import {flagTable, formatUsage, readCommandLine} from '../../source/cli/command-line.ts';

const terminal = {isOutputTerminal: true, hasPipedInput: false, version: '1.2.3'};
const pipe = {...terminal, isOutputTerminal: false};
const read = (line: string, surroundings = terminal) =>
  readCommandLine(line === '' ? [] : line.split(' '), surroundings);

test('without a flag a terminal gets the reader, anything else plain text', () => {
  assert.deepEqual(read('story.txt'), {command: 'read', origins: ['story.txt'], welcome: false});
  assert.deepEqual(read('story.txt', pipe), {
    command: 'print',
    format: 'plain',
    origins: ['story.txt'],
    welcome: false,
  });
});

test('a format prints, in a terminal too', () => {
  assert.deepEqual(read('--json a.html b.html'), {
    command: 'print',
    format: 'json',
    origins: ['a.html', 'b.html'],
    welcome: false,
  });
});

test('a pipe into the program is read when no file is named', () => {
  assert.deepEqual(read('', {...terminal, hasPipedInput: true}), {command: 'read', origins: ['-'], welcome: false});
  assert.deepEqual(read('x.txt', {...terminal, hasPipedInput: true}), {
    command: 'read',
    origins: ['x.txt'],
    welcome: false,
  });
});

test('--as names the kind', () => {
  assert.deepEqual(read('--as html page'), {command: 'read', origins: ['page'], welcome: false, as: 'text/html'});
});

test('search takes words, files and a limit', () => {
  for (const flag of ['--limit', '-n'])
    assert.deepEqual(readCommandLine(['search', 'sanctions relief', 'a.txt', flag, '3'], terminal), {
      command: 'search',
      query: 'sanctions relief',
      origins: ['a.txt'],
      json: false,
      limit: 3,
    });
});

for (const [line, message] of [
  ['--jsn a.txt', 'there is no flag --jsn; onrecord --help lists them'],
  ['--json --csv a.txt', 'choose one of --json and --csv'],
  ['--as pdf a', "--as takes text, markdown or html, not 'pdf'"],
  ['search', "search needs words: onrecord search 'words' FILE..."],
  ['search words', "search needs a file: onrecord search 'words' FILE..."],
  ['search words a.txt --limit none', "--limit takes a whole number from 1, not 'none'"],
  ['a.txt --limit 3', "--limit belongs to search: onrecord search --limit 3 'words' FILE"],
] as const) {
  test(`refused: onrecord ${line}`, () => {
    assert.deepEqual(read(line), {command: 'refuse', message});
  });
}

test('help names every flag, and version is the version', () => {
  for (const {flag} of flagTable) assert.match(formatUsage(), new RegExp(`--${flag}`));
  assert.deepEqual(read('-h'), {command: 'tell', text: formatUsage()});
  assert.deepEqual(read('--json --help'), {command: 'tell', text: formatUsage()});
  assert.deepEqual(read('--version'), {command: 'tell', text: '1.2.3'});
});

test('--explain takes words of a quote and one file', () => {
  const surroundings = {isOutputTerminal: true, hasPipedInput: false, version: '1'};
  const read = (...words: readonly string[]) => readCommandLine(words, surroundings);
  assert.deepEqual(read('--explain', 'a new engine', 'ferry.txt'), {
    command: 'explain',
    words: 'a new engine',
    origin: 'ferry.txt',
  });
  const usage = "onrecord --explain 'words of a quote' FILE";
  for (const [words, message] of [
    [['--explain', '“…”', 'ferry.txt'], `--explain needs words of a quote: ${usage}`],
    [['--explain', 'engine'], `--explain needs one file: ${usage}`],
    [['--explain', 'engine', 'a.txt', 'b.txt'], `--explain needs one file: ${usage}`],
  ] as const)
    assert.deepEqual(read(...words), {command: 'refuse', message});
});

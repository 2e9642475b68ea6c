import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readCommandLine} from '../../source/cli/command-line.ts';
import {flagTable} from '../../source/cli/flags.ts';
import {formatShortUsage, formatUsage} from '../../source/cli/format-usage.ts';

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
    minConfidence: 0.5,
  });
});

test('--private keeps nothing', () => {
  assert.deepEqual(read('--private story.txt'), {
    command: 'read',
    origins: ['story.txt'],
    welcome: false,
    isPrivate: true,
  });
});

test('a format prints, in a terminal too', () => {
  assert.deepEqual(read('--json a.html b.html'), {
    command: 'print',
    format: 'json',
    origins: ['a.html', 'b.html'],
    welcome: false,
    minConfidence: 0,
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

test('search without a file is one of the library', () => {
  assert.deepEqual(read('search words'), {
    command: 'library',
    request: {type: 'search', query: 'words', json: false},
  });
});

for (const [line, message] of [
  ['--jsn a.txt', 'there is no flag --jsn; onrecord --help lists them'],
  ['--json --csv a.txt', 'choose one of --json and --csv'],
  ['--as word a', "--as takes text, markdown, html, mail, subtitles, feed, epub or pdf, not 'word'"],
  ['--min-confidence high a', "--min-confidence takes a number from 0 to 1, not 'high'"],
  ['--url here -', "--url takes an address such as https://example.org/story, not 'here'"],
  ['--header Cookie a', "--header takes 'Name: value', not 'Cookie'"],
  ['--completions tcsh', "--completions takes bash, zsh or fish, not 'tcsh'"],
  ['search', "search needs words: onrecord search 'words' FILE..."],
  ['search words a.txt --limit none', "--limit takes a whole number from 1, not 'none'"],
  ['a.txt --limit 3', "--limit belongs to search: onrecord search --limit 3 'words' FILE"],
] as const) {
  test(`refused: onrecord ${line}`, () => {
    assert.deepEqual(read(line), {command: 'refuse', message});
  });
}

test('where the input came from, and what is sent with the request', () => {
  const words = ['--url', 'https://e.org/', '--header', 'X-Key: a', '--header', 'x-two: b', '--user-agent', 'me', '-'];
  assert.deepEqual(readCommandLine(words, terminal), {
    command: 'read',
    origins: ['-'],
    welcome: false,
    url: 'https://e.org/',
    headers: {'x-key': 'a', 'x-two': 'b', 'user-agent': 'me'},
  });
});

test('-h tells the common part, --help all, -V the version', () => {
  assert.deepEqual(read('-h a.txt'), {command: 'tell', text: formatShortUsage()});
  assert.deepEqual(read('--help'), {command: 'tell', text: formatUsage()});
  assert.deepEqual(read('-V'), {command: 'tell', text: '1.2.3'});
  assert.ok(formatShortUsage().length < formatUsage().length / 2);
});

test('help names every flag, and version is the version', () => {
  for (const {flag} of flagTable) assert.match(formatUsage(), new RegExp(`--${flag}`));
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

import meow from 'meow';
import type {MediaType} from '../core/parse/read-article.ts';

const formats = ['json', 'csv', 'markdown', 'plain'] as const;
export type Format = (typeof formats)[number];

/** What the user asked for. `origins` are paths, addresses, or `-` for standard input; none means the bundled article. */
export type Invocation =
  | {readonly command: 'read'; readonly origins: readonly string[]; readonly as?: MediaType; readonly welcome: boolean}
  | {
      readonly command: 'print';
      readonly origins: readonly string[];
      readonly as?: MediaType;
      readonly welcome: boolean;
      readonly format: Format;
    }
  | {
      readonly command: 'search';
      readonly query: string;
      readonly origins: readonly string[];
      readonly as?: MediaType;
      readonly json: boolean;
      readonly limit?: number;
    }
  | {readonly command: 'explain'; readonly words: string; readonly origin: string; readonly as?: MediaType}
  /** `--help` or `--version`. */
  | {readonly command: 'tell'; readonly text: string}
  | {readonly command: 'refuse'; readonly message: string};

/** One row per flag: it feeds the parser, `--help` and the table in the README. */
export const flagTable = [
  {flag: 'json', value: '', help: 'print sections, speakers and quotes as JSON'},
  {flag: 'csv', value: '', help: 'print a table of the quotes'},
  {flag: 'markdown', value: '', help: 'print the article with sections and speakers as Markdown'},
  {flag: 'plain', value: '', help: 'print the article as text; the default where the output is no terminal'},
  {flag: 'as', value: 'KIND', help: 'take the input for text, markdown or html, whatever its name'},
  {flag: 'explain', value: "'WORDS'", help: 'tell why the quote with these words has this cue, source and speaker'},
  {flag: 'limit', value: 'N', help: 'with search: at most N matches from each article (-n N)'},
  {flag: 'welcome', value: '', help: 'open the article that teaches the keys'},
  {flag: 'help', value: '', help: 'show this text'},
  {flag: 'version', value: '', help: 'show the version'},
] as const;

const usageTable = [
  {usage: 'onrecord [FILE|FOLDER|URL ...]', help: 'read; several open a list to choose from'},
  {usage: 'onrecord -', help: 'read standard input; a pipe into onrecord does the same'},
  {usage: "onrecord search 'words' FILE...", help: 'print what matches, best first, and who says it'},
] as const;

const kinds: Readonly<Record<string, MediaType>> = {text: 'text/plain', markdown: 'text/markdown', html: 'text/html'};

const shortFlags: Readonly<Record<string, string>> = {'-h': '--help', '-n': '--limit'};

/** The text of `--help`. */
export function formatUsage(): string {
  const pad = (left: string) => left.padEnd(34);
  return [
    'Usage',
    ...usageTable.map(({usage, help}) => `  ${pad(usage)}${help}`),
    '',
    'Options',
    ...flagTable.map(({flag, value, help}) => `  ${pad(`--${flag} ${value}`.trim())}${help}`),
    '',
    'Exit codes: 0 done, 1 nothing matched, 2 an error, told in one line.',
  ].join('\n');
}

type Surroundings = {readonly isOutputTerminal: boolean; readonly hasPipedInput: boolean; readonly version: string};

/** Reads the words after the program's name. Pure: it neither prints nor exits. */
export function readCommandLine(words: readonly string[], surroundings: Surroundings): Invocation {
  const unknown = findUnknownFlag(words);
  if (unknown !== undefined) return refuse(`there is no flag ${unknown}; onrecord --help lists them`);
  const {input, flags} = meow({
    importMeta: import.meta,
    argv: words.map(word => shortFlags[word] ?? word),
    pkg: {name: 'onrecord', version: surroundings.version},
    autoHelp: false,
    autoVersion: false,
    flags: {
      json: {type: 'boolean'},
      csv: {type: 'boolean'},
      markdown: {type: 'boolean'},
      plain: {type: 'boolean'},
      welcome: {type: 'boolean'},
      as: {type: 'string'},
      limit: {type: 'string'},
      explain: {type: 'string'},
      help: {type: 'boolean'},
      version: {type: 'boolean'},
    },
  });
  if (flags.help) return {command: 'tell', text: formatUsage()};
  if (flags.version) return {command: 'tell', text: surroundings.version};
  const as = flags.as === undefined ? undefined : kinds[flags.as];
  if (flags.as !== undefined && as === undefined) return refuse(`--as takes text, markdown or html, not '${flags.as}'`);
  const chosen = formats.filter(format => flags[format]);
  if (chosen.length > 1) return refuse(`choose one of ${chosen.map(format => `--${format}`).join(' and ')}`);
  const kind = as === undefined ? {} : {as};
  if (input[0] === 'search')
    return readSearch(
      input.slice(1),
      {json: flags.json === true, limit: flags.limit},
      kind,
      surroundings.hasPipedInput,
    );
  if (flags.limit !== undefined) return refuse("--limit belongs to search: onrecord search --limit 3 'words' FILE");
  if (flags.explain !== undefined) return readExplain(flags.explain, input, kind, surroundings.hasPipedInput);
  const origins = input.length === 0 && surroundings.hasPipedInput && !flags.welcome ? ['-'] : input;
  const request = {origins, welcome: flags.welcome === true, ...kind};
  const format = chosen[0] ?? (surroundings.isOutputTerminal ? undefined : 'plain');
  return format === undefined ? {command: 'read', ...request} : {command: 'print', ...request, format};
}

function readExplain(
  words: string,
  origins: readonly string[],
  kind: {readonly as?: MediaType},
  hasPipedInput: boolean,
): Invocation {
  const usage = "onrecord --explain 'words of a quote' FILE";
  if (!/[\p{L}\p{N}]/u.test(words)) return refuse(`--explain needs words of a quote: ${usage}`);
  if (origins.length > 1 || (origins.length === 0 && !hasPipedInput))
    return refuse(`--explain needs one file: ${usage}`);
  return {command: 'explain', words, origin: origins[0] ?? '-', ...kind};
}

const refuse = (message: string): Invocation => ({command: 'refuse', message});

type SearchFlags = {readonly json: boolean; readonly limit?: string | undefined};

function readSearch(
  [query, ...origins]: readonly string[],
  {json, limit}: SearchFlags,
  kind: {readonly as?: MediaType},
  hasPipedInput: boolean,
): Invocation {
  if (query === undefined) return refuse("search needs words: onrecord search 'words' FILE...");
  if (limit !== undefined && !/^[1-9]\d{0,6}$/.test(limit))
    return refuse(`--limit takes a whole number from 1, not '${limit}'`);
  if (origins.length === 0 && !hasPipedInput) return refuse("search needs a file: onrecord search 'words' FILE...");
  return {
    command: 'search',
    query,
    origins: origins.length === 0 ? ['-'] : origins,
    json,
    ...kind,
    ...(limit === undefined ? {} : {limit: Number(limit)}),
  };
}

/** A word that looks like a flag and is none, before any `--`; a lone `-` is standard input. */
function findUnknownFlag(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const known: readonly string[] = flagTable.map(({flag}) => flag);
  return (end < 0 ? words : words.slice(0, end)).find(
    word =>
      /^-./.test(word) &&
      shortFlags[word] === undefined &&
      !known.includes(word.replace(/^--/, '').replace(/=.*/s, '')),
  );
}

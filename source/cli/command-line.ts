import meow from 'meow';
import {formatOfFlag, type MediaType} from '../core/parse/formats.ts';
import {type FlagRow, type Format, flagTable, outputFormats, type Shell, shells} from './flags.ts';
import {formatShortUsage, formatUsage} from './format-usage.ts';
import {type LibraryCommand, readLibraryCommand, readLimit} from './library/read-library-command.ts';
import {Refusal} from './refusal.ts';

/** How the inputs are to be received and read. */
export type InputOptions = {
  readonly as?: MediaType;
  /** Where a file or standard input came from. */
  readonly url?: string;
  /** Sent with requests, by names in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Follow where https leads to http. */
  readonly allowsHttp?: boolean;
};

/** What the user asked for. `origins` are paths, addresses, or `-` for standard input; none means the bundled article. */
export type Invocation =
  | ({
      readonly command: 'read';
      readonly origins: readonly string[];
      readonly welcome: boolean;
      /** Nothing of it is kept. */
      readonly isPrivate?: true;
    } & InputOptions)
  | ({
      readonly command: 'print';
      readonly origins: readonly string[];
      readonly welcome: boolean;
      readonly format: Format;
      /** Quotes that are less sure are left out; 0 to 1. */
      readonly minConfidence: number;
    } & InputOptions)
  | ({
      readonly command: 'search';
      readonly query: string;
      readonly origins: readonly string[];
      readonly json: boolean;
      readonly limit?: number;
    } & InputOptions)
  | ({readonly command: 'explain'; readonly words: string; readonly origin: string} & InputOptions)
  | {readonly command: 'library'; readonly request: LibraryCommand}
  /** `--help` or `--version`. */
  | {readonly command: 'tell'; readonly text: string}
  | {readonly command: 'settings'}
  | {readonly command: 'completions'; readonly shell: Shell}
  | {readonly command: 'refuse'; readonly message: string};

type Surroundings = {readonly isOutputTerminal: boolean; readonly hasPipedInput: boolean; readonly version: string};
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Reads the words after the program's name. Pure: it neither prints nor exits. */
export function readCommandLine(words: readonly string[], surroundings: Surroundings): Invocation {
  try {
    return read(words, surroundings);
  } catch (error) {
    if (error instanceof Refusal) return {command: 'refuse', message: error.message};
    throw error;
  }
}

function read(given: readonly string[], surroundings: Surroundings): Invocation {
  if (given.includes('-h')) return {command: 'tell', text: formatShortUsage()};
  const unknown = findUnknownFlag(given);
  if (unknown !== undefined) throw new Refusal(`there is no flag ${unknown}; onrecord --help lists them`);
  const {input, flags} = parse(given, surroundings);
  if (flags.help) return {command: 'tell', text: formatUsage()};
  if (flags.version) return {command: 'tell', text: surroundings.version};
  if (flags.printConfig) return {command: 'settings'};
  const shell = choiceOf(flags, 'completions', shells);
  if (shell !== undefined) return {command: 'completions', shell};
  const options = readInputOptions(flags);
  const lost = flagTable.find(
    row => row.of !== undefined && row.of !== input[0] && isGiven(flags[camelCase(row.flag)]),
  );
  if (lost !== undefined) throw new Refusal(`--${lost.flag} belongs to ${lost.of}: onrecord ${lost.of} --${lost.flag}`);
  const request = readLibraryCommand(input, flags, options, surroundings.hasPipedInput);
  if (request !== undefined) return {command: 'library', request};
  if (input[0] === 'search') return readSearch(input.slice(1), flags, options);
  if (flags.limit !== undefined) throw new Refusal("--limit belongs to search: onrecord search --limit 3 'words' FILE");
  const words = textOf(flags.explain);
  if (words !== undefined) return readExplain(words, input, options, surroundings.hasPipedInput);
  const chosen = outputFormats.filter(format => flags[format]);
  if (chosen.length > 1) throw new Refusal(`choose one of ${chosen.map(format => `--${format}`).join(' and ')}`);
  const origins = input.length === 0 && surroundings.hasPipedInput && !flags.welcome ? ['-'] : input;
  const reading = {origins, welcome: flags.welcome === true, ...options};
  const format = chosen[0] ?? (surroundings.isOutputTerminal ? undefined : 'plain');
  const minConfidence = readConfidence(flags, format);
  return format === undefined
    ? {command: 'read', ...reading, ...(flags.private === true ? {isPrivate: true} : {})}
    : {command: 'print', ...reading, format, minConfidence};
}

const isGiven = (value: Flags[string]): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
const camelCase = (flag: string): string => flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function parse(
  words: readonly string[],
  {version}: Surroundings,
): {readonly input: readonly string[]; readonly flags: Flags} {
  const typeOf = ({value, short, isRepeatable}: FlagRow) => ({
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(short === undefined ? {} : {shortFlag: short}),
    ...(isRepeatable ? {isMultiple: true as const} : {}),
  });
  return meow({
    importMeta: import.meta,
    argv: words,
    pkg: {name: 'onrecord', version},
    autoHelp: false,
    autoVersion: false,
    flags: Object.fromEntries(flagTable.map(row => [camelCase(row.flag), typeOf(row)])),
  }) as unknown as {readonly input: readonly string[]; readonly flags: Flags};
}

const textOf = (value: Flags[string]): string | undefined => (typeof value === 'string' ? value : undefined);

function choiceOf<Choice extends string>(flags: Flags, flag: string, choices: readonly Choice[]): Choice | undefined {
  const value = textOf(flags[flag]);
  const choice = choices.find(known => known === value);
  if (value !== undefined && choice === undefined) {
    const list = new Intl.ListFormat('en-GB', {type: 'disjunction'}).format(choices);
    throw new Refusal(`--${flag} takes ${list}, not '${value}'`);
  }
  return choice;
}

function readInputOptions(flags: Flags): InputOptions {
  const as = choiceOf(flags, 'as', flagTable.find(({flag}) => flag === 'as')?.choices ?? []);
  const url = textOf(flags.url);
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new Refusal(`--url takes an address such as https://example.org/story, not '${url}'`);
  const headers = readHeaders(flags);
  return {
    ...(as === undefined ? {} : {as: formatOfFlag(as)!}),
    ...(url === undefined ? {} : {url}),
    ...(Object.keys(headers).length === 0 ? {} : {headers}),
    ...(flags.allowHttp === true ? {allowsHttp: true} : {}),
  };
}

function readHeaders({header, userAgent}: Flags): Readonly<Record<string, string>> {
  const lines = Array.isArray(header) ? (header as readonly string[]) : [];
  const agent = textOf(userAgent);
  const entries = lines.map(line => {
    const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([\t\x20-\x7e\x80-\xff]+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Refusal(`--header takes 'Name: value', not '${line}'`);
    return [name.toLowerCase(), value] as const;
  });
  return Object.fromEntries([...entries, ...(agent === undefined ? [] : [['user-agent', agent] as const])]);
}

/** JSON keeps all that was found, with how sure it is; the others show what is more likely right than wrong. */
function readConfidence({minConfidence}: Flags, format: Format | undefined): number {
  const value = textOf(minConfidence);
  if (value === undefined) return format === 'json' || format === 'ndjson' ? 0 : 0.5;
  if (!/^(0|1|0?\.\d+|1\.0+|0\.0+)$/.test(value))
    throw new Refusal(`--min-confidence takes a number from 0 to 1, not '${value}'`);
  return Number(value);
}

function readExplain(
  words: string,
  origins: readonly string[],
  options: InputOptions,
  hasPipedInput: boolean,
): Invocation {
  const usage = "onrecord --explain 'words of a quote' FILE";
  if (!/[\p{L}\p{N}]/u.test(words)) throw new Refusal(`--explain needs words of a quote: ${usage}`);
  if (origins.length > 1 || (origins.length === 0 && !hasPipedInput))
    throw new Refusal(`--explain needs one file: ${usage}`);
  return {command: 'explain', words, origin: origins[0] ?? '-', ...options};
}

function readSearch([query = '', ...origins]: readonly string[], flags: Flags, options: InputOptions): Invocation {
  const limit = readLimit(flags);
  return {
    command: 'search',
    query,
    origins: origins.length === 0 ? ['-'] : origins,
    json: flags.json === true || flags.ndjson === true,
    ...options,
    ...(limit === undefined ? {} : {limit}),
  };
}

/** A word that looks like a flag and is none, before any `--`; a lone `-` is standard input, and values are no flags. */
function findUnknownFlag(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const flags = end < 0 ? words : words.slice(0, end);
  const find = (word: string): FlagRow | undefined =>
    flagTable.find(
      ({flag, short}) => word.replace(/=.*/s, '') === `--${flag}` || (short !== undefined && word === `-${short}`),
    );
  return flags.find((word, index) => {
    const before = flags[index - 1];
    const isValue = before !== undefined && !before.includes('=') && find(before)?.value !== undefined;
    return /^-./.test(word) && !isValue && find(word) === undefined;
  });
}

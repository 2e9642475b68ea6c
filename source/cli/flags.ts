/** What can be written behind `onrecord`: these tables feed the parser, both helps, the README, the man page and completions. */
import {formats as kinds} from '../core/parse/formats.ts';

export const outputFormats = ['json', 'ndjson', 'csv', 'markdown', 'plain'] as const;
export type Format = (typeof outputFormats)[number];

/** What a library is written as. */
export const exportFormats = ['ndjson', 'json', 'csv', 'markdown', 'csl', 'bibtex', 'ris', 'opml'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export type FlagRow = {
  readonly flag: string;
  readonly short?: string;
  /** What stands behind the flag; without it the flag is a switch. */
  readonly value?: string;
  /** All that the value can be. */
  readonly choices?: readonly string[];
  /** True where the flag may come several times. */
  readonly isRepeatable?: boolean;
  readonly help: string;
  /** The command that it belongs to, where it means nothing to others. */
  readonly of?: string;
  /** True where the short help names it too. */
  readonly isCommon?: boolean;
};

export const flagTable: readonly FlagRow[] = [
  {flag: 'json', help: 'print sections, speakers and quotes as JSON; an array for several articles', isCommon: true},
  {flag: 'ndjson', help: 'the same, one line an article'},
  {flag: 'csv', help: 'print a table of the quotes', isCommon: true},
  {flag: 'markdown', help: 'print the article with sections and speakers as Markdown', isCommon: true},
  {flag: 'plain', help: 'print the article as text; the default where the output is no terminal', isCommon: true},
  {
    flag: 'min-confidence',
    value: 'N',
    help: 'leave out quotes less sure than N, 0 to 1; 0.5 unless given, 0 for JSON',
  },
  {flag: 'as', value: 'KIND', choices: kinds.map(({as}) => as), help: 'take the input for KIND, whatever its name'},
  {flag: 'url', value: 'ADDRESS', help: 'where a file or standard input came from, so that its links lead somewhere'},
  {flag: 'user-agent', value: 'TEXT', help: 'what the program calls itself when it fetches'},
  {flag: 'header', value: "'NAME: VALUE'", isRepeatable: true, help: 'send this header with the request too'},
  {flag: 'allow-http', help: 'follow where an https address leads to http'},
  {flag: 'explain', value: "'WORDS'", help: 'tell why the quote with these words has this cue, source and speaker'},
  {flag: 'limit', short: 'n', value: 'N', help: 'with search: at most N matches from each article, or of the library'},
  {flag: 'tag', value: 'TAG', isRepeatable: true, help: 'with add: tag the articles', of: 'add'},
  {
    flag: 'since',
    value: 'DAY',
    help: 'with record: said on this day or later; 2019, 2019-04 or 2019-04-24',
    of: 'record',
  },
  {flag: 'until', value: 'DAY', help: 'with record: said on this day or earlier', of: 'record'},
  {flag: 'csl', help: 'with export: CSL-JSON, for Zotero, Pandoc and others', of: 'export'},
  {flag: 'bibtex', help: 'with export: BibTeX, for LaTeX', of: 'export'},
  {flag: 'ris', help: 'with export: RIS, for EndNote, Mendeley and others', of: 'export'},
  {flag: 'opml', help: 'with export: the feeds that are followed, for other readers of feeds', of: 'export'},
  {flag: 'into', value: 'FOLDER', help: 'with export --markdown: a file for each article, for Obsidian', of: 'export'},
  {flag: 'bom', help: 'with export --csv: a mark at the beginning by which Excel knows UTF-8', of: 'export'},
  {flag: 'private', help: 'keep nothing of what is read in the library', isCommon: true},
  {flag: 'welcome', help: 'open the article that teaches the keys', isCommon: true},
  {flag: 'print-config', help: 'print all settings with what they do; a copy of it is the file of settings'},
  {flag: 'completions', value: 'SHELL', choices: shells, help: 'print completions for bash, zsh or fish'},
  {flag: 'help', help: 'show all of this; -h is the short form', isCommon: true},
  {flag: 'version', short: 'V', help: 'show the version'},
];

/** The words that can stand first, and what stands behind them. A file of such a name is `./list`. */
export const commandTable = [
  {command: 'search', rest: "'words' FILE...", help: 'print what matches, best first, and who says it'},
  {command: 'search', rest: "'words'", help: 'the same over the library; also outlet: after: before: tag:'},
  {command: 'add', rest: 'FILE|FOLDER|URL|FEED ...', help: 'keep articles in the library; again goes on'},
  {command: 'list', rest: '[FILTERS]', help: 'print what is in the library; --json for programs'},
  {command: 'remove', rest: 'FILE|URL|KEY ...', help: 'take articles out of the library, or a feed'},
  {
    command: 'record',
    rest: "'NAME words'",
    help: 'print what somebody has said, by day, about the words; --since, --until, --json',
  },
  {command: 'watch', rest: "NAME|'words'", help: 'print what is new since the last time; nothing is exit code 1'},
  {
    command: 'export',
    rest: '[FILTERS]',
    help: 'print the library: --ndjson (all of it), --json, --csv, --markdown and more',
  },
  {command: 'import', rest: 'FILE ...', help: 'take in what export has written as NDJSON, or feeds as OPML'},
] as const;

export const commands: readonly string[] = [...new Set(commandTable.map(({command}) => command))];

export const usageTable: readonly {readonly usage: string; readonly help: string}[] = [
  {
    usage: 'onrecord [FILE|FOLDER|URL ...]',
    help: 'read; several are a list to choose from',
  },
  {usage: 'onrecord -', help: 'read standard input; a pipe into onrecord does the same'},
  ...commandTable.map(({command, rest, help}) => ({usage: `onrecord ${command} ${rest}`.trim(), help})),
];

export const environmentTable = [
  {name: 'NO_COLOR', help: 'set to anything: no colours; marks, bold and inverse remain'},
  {name: 'FORCE_COLOR', help: '0 to 3: no colours, 16, 256 or all, whatever the terminal says of itself'},
  {name: 'BROWSER', help: 'opens links outside; %s stands for the address'},
  {name: 'VISUAL, EDITOR', help: 'show the text at the marked line'},
  {name: 'PAGER', help: 'shows what --plain prints, where the output is a terminal'},
  {
    name: 'ONRECORD_LIBRARY',
    help: 'the file of the library, or postgres://...; a file in the folder for data unless set',
  },
  {name: 'ONRECORD_CONFIG', help: 'the file of settings; config.toml in the folder for them unless set'},
  {
    name: 'ONRECORD_SCREEN_READER',
    help: '1: lines that are read aloud instead of a screen; INK_SCREEN_READER does the same',
  },
  {name: 'HTTPS_PROXY, HTTP_PROXY, NO_PROXY', help: 'how addresses are fetched'},
] as const;

export const exitCodes = [
  {code: 0, meaning: 'done'},
  {code: 1, meaning: 'nothing matched'},
  {code: 2, meaning: 'an error, told in one line'},
] as const;

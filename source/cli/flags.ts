/** What can be written behind `onrecord`: these tables feed the parser, both helps, the README, the man page and completions. */
import {formats as kinds} from '../core/parse/formats.ts';

export const outputFormats = ['json', 'ndjson', 'csv', 'markdown', 'plain'] as const;
export type Format = (typeof outputFormats)[number];

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
  {flag: 'explain', value: "'WORDS'", help: 'tell why the quote with these words has this cue, source and speaker'},
  {flag: 'limit', short: 'n', value: 'N', help: 'with search: at most N matches from each article'},
  {flag: 'welcome', help: 'open the article that teaches the keys', isCommon: true},
  {flag: 'print-config', help: 'print all settings with what they do; a copy of it is the file of settings'},
  {flag: 'completions', value: 'SHELL', choices: shells, help: 'print completions for bash, zsh or fish'},
  {flag: 'help', help: 'show all of this; -h is the short form', isCommon: true},
  {flag: 'version', short: 'V', help: 'show the version'},
];

export const usageTable = [
  {
    usage: 'onrecord [FILE|FOLDER|URL ...]',
    help: 'read; several are a list to choose from',
  },
  {usage: 'onrecord -', help: 'read standard input; a pipe into onrecord does the same'},
  {usage: "onrecord search 'words' FILE...", help: 'print what matches, best first, and who says it'},
] as const;

export const environmentTable = [
  {name: 'NO_COLOR', help: 'set to anything: no colours; marks, bold and inverse remain'},
  {name: 'FORCE_COLOR', help: '0 to 3: no colours, 16, 256 or all, whatever the terminal says of itself'},
  {name: 'BROWSER', help: 'opens links outside; %s stands for the address'},
  {name: 'VISUAL, EDITOR', help: 'show the text at the marked line'},
  {name: 'PAGER', help: 'shows what --plain prints, where the output is a terminal'},
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

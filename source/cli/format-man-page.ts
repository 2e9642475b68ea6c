/** The manual page, in the macros of man(7), from the tables of flags and keys. */
import {rowSigns} from '../app/format-keys.ts';
import {keymap} from '../app/keymap.ts';
import {environmentTable, exitCodes, flagTable, usageTable} from './flags.ts';
import {nameOf} from './format-usage.ts';

/** Backslashes, hyphens that are to be copied, dots and quotes that would begin a macro, and letters outside ASCII. */
const escaped = (words: string): string =>
  words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replace(/[^\n-~]/gu, sign => `\\[u${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);

const entry = (name: string, help: string): string => `.TP\n\\fB${escaped(name)}\\fR\n${escaped(help)}`;

export function formatManPage(version: string): string {
  const groups = [...new Set(keymap.map(({group}) => group))];
  return `${[
    `.TH ONRECORD 1 "" "onrecord ${version}" "User Commands"`,
    '.SH NAME',
    'onrecord \\- read a news article and see who said what',
    '.SH SYNOPSIS',
    usageTable.map(({usage}) => `\\fB${escaped(usage)}\\fR`).join('\n.br\n'),
    '.SH DESCRIPTION',
    'Opens an article in the terminal: the text in titled sections, the people it quotes with everything they said, and a',
    'fuzzy search. Where the output is no terminal it prints.',
    ...usageTable.map(({usage, help}) => entry(usage, help)),
    '.SH OPTIONS',
    ...flagTable.map(flag => entry(nameOf(flag), flag.help)),
    '.SH KEYS',
    ...groups.flatMap(group => [
      `.SS ${escaped(group)}`,
      ...keymap.filter(row => row.group === group).map(row => entry(rowSigns(row), row.help)),
    ]),
    '.SH ENVIRONMENT',
    ...environmentTable.map(({name, help}) => entry(name, help)),
    '.SH FILES',
    entry(
      'config.toml',
      'Settings, in the folder for them: ~/.config/onrecord on Linux, ~/Library/Preferences/onrecord on macOS. onrecord --print-config prints all of them.',
    ),
    '.SH EXIT STATUS',
    ...exitCodes.map(({code, meaning}) => entry(`${code}`, meaning)),
  ].join('\n')}\n`;
}

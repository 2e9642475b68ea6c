/**
 * Reads the file of settings. Whatever is wrong in it, the reader opens: a mistake costs the one setting that it is in,
 * and is told in one line.
 */
import {parse, TomlError} from 'smol-toml';
import {keymap} from './keymap.ts';
import {createKeys} from './keys.ts';
import {type Mistake, readKeys} from './read-keys.ts';
import {fillSettings, type Settings, settingTable, standardSettings} from './settings.ts';

export type ReadSettings = {
  readonly settings: Settings;
  /** `line 3: width takes ...`, in the order of the lines. */
  readonly problems: readonly string[];
};

export function readSettings(toml: string): ReadSettings {
  let tree: Readonly<Record<string, unknown>>;
  try {
    tree = parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const what = error.message.replace(/^Invalid TOML document: /, '').replace(/\n[\s\S]*/, '');
    return {settings: standardSettings, problems: [`line ${error.line}: ${what}`]};
  }
  const mistakes: Mistake[] = [];
  const partOf = (part: string) => (isTable(tree[part]) ? tree[part] : {});
  const {rows, mistakes: ofKeys} = readKeys(partOf('keys'), keymap);
  const settings = fillSettings(createKeys(rows), (part, name, row) => {
    const given = partOf(part)[name];
    const value = given === undefined ? row.standard : row.read(given);
    if (value === undefined) mistakes.push({part, name, what: `${name} takes ${row.takes}`});
    return value ?? row.standard;
  });
  mistakes.push(...ofKeys, ...unknown(tree));
  const problems = mistakes
    .map(mistake => ({line: lineOf(toml, mistake), what: mistake.what}))
    .toSorted((a, b) => a.line - b.line)
    .map(({line, what}) => `line ${line}: ${what}`);
  return {settings, problems};
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = 'onrecord --print-config lists all there are';

/** Names that the table does not have; those of keys are looked at where keys are read. */
function unknown(tree: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const table: Readonly<Record<string, object>> = settingTable;
  return Object.entries(tree).flatMap(([part, values]): readonly Mistake[] => {
    if (!isTable(values))
      return [{part: '', name: part, what: `${part} stands under no heading such as [text]; ${list}`}];
    if (part === 'keys') return [];
    if (!Object.hasOwn(table, part)) return [{part, what: `there is no part [${part}]; ${list}`}];
    return Object.keys(values)
      .filter(name => !Object.hasOwn(table[part]!, name))
      .map(name => ({part, name, what: `there is no setting ${name} in [${part}]; ${list}`}));
  });
}

/** The line on which something is set, from 1: the parser has kept no places, so the line that looks like it is taken. */
function lineOf(toml: string, {part, name}: Mistake): number {
  const lines = toml.split(/\r?\n/);
  let open = '';
  for (const [index, line] of lines.entries()) {
    const heading = /^\s*\[\s*["']?([\w-]+)["']?\s*\]/.exec(line)?.[1];
    if (heading !== undefined) open = heading;
    const set = /^\s*(?:["']?([\w-]+)["']?\s*\.\s*)?["']?([\w-]+)["']?\s*=/.exec(line);
    const isHere = name === undefined ? heading === part : set?.[2] === name && (set[1] ?? open) === part;
    if (isHere) return index + 1;
  }
  return 1;
}

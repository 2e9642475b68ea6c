import type {KeyRow} from './keys.ts';
import {type Settings, settingTable} from './settings.ts';

/** The file of settings with a comment on each; what is read from it again is the same. `path` is where it is looked for. */
export function printSettings(settings: Settings, path: string): string {
  const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = settings;
  const parts = Object.entries(settingTable).flatMap(([part, rows]) => [
    '',
    `[${part}]`,
    ...Object.entries(rows).flatMap(([name, {what}]) => [`# ${what}`, `${name} = ${toml(values[part]![name])}`]),
  ]);
  return `${[
    `# Settings of onrecord, read from ${path}`,
    '# Every line may be left out: what stands here is what holds then.',
    ...parts,
    '',
    '[keys]',
    '# Keys are characters, "ctrl+d", "alt+left", "shift+tab", or up, down, left, right, enter, esc, tab, space, pageup,',
    '# pagedown, home, end, backspace and delete. [] takes the keys away. Digits and Ctrl-C stay what they are.',
    ...settings.keys.rows.flatMap(keyLines),
  ].join('\n')}\n`;
}

/** The commands of a row under what the help says of them. */
function keyLines({help, chords}: KeyRow): readonly string[] {
  const named = chords.filter(({name}) => name !== undefined);
  return named.length === 0 ? [] : [`# ${help}`, ...named.map(({name, keys}) => `${name} = ${toml(keys)}`)];
}

/** The value as TOML: its basic strings and its lists are written as those of JSON. */
const toml = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(item => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);

/**
 * What a user can set, in one table: it makes the defaults, reads the file of settings (read-settings.ts) and prints it
 * with comments (print-settings.ts).
 */
import {type CitationForm, citationForms} from '../core/export/format-excerpts.ts';
import {standardKeys} from './keymap.ts';
import type {Keys} from './keys.ts';

export type Setting<Value> = {
  readonly standard: Value;
  /** What it does: the comment above it. */
  readonly what: string;
  /** What it takes, as the end of "takes ...". */
  readonly takes: string;
  /** Undefined where the value is none that it takes. */
  readonly read: (value: unknown) => Value | undefined;
};

const wholeNumber = (standard: number, least: number, most: number, what: string): Setting<number> => ({
  standard,
  what: `${what}, ${least} to ${most}`,
  takes: `a whole number from ${least} to ${most}`,
  read: value =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined,
});

const yesNo = (standard: boolean, what: string): Setting<boolean> => ({
  standard,
  what,
  takes: 'true or false',
  read: value => (typeof value === 'boolean' ? value : undefined),
});

const words = (what: string): Setting<string> => ({
  standard: '',
  what,
  takes: 'a text in quotes',
  read: value => (typeof value === 'string' && !/\p{Cc}/u.test(value) ? value : undefined),
});

const plainColours = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
/** The terminal's own, so that they fit its theme. */
export const colourNames: readonly string[] = [...plainColours, ...plainColours.map(name => `bright-${name}`)];

const isColour = (value: unknown): value is string =>
  typeof value === 'string' && (colourNames.includes(value) || /^#[0-9a-f]{6}$/i.test(value));

const takesColour = 'one of the sixteen colours, such as "cyan" or "bright-cyan", or "#5fafd7"';

/** Empty is the colour of the text. */
const colour = (what: string): Setting<string> => ({
  standard: '',
  what,
  takes: `${takesColour}, or ""`,
  read: value => (value === '' || isColour(value) ? value : undefined),
});

const colours = (standard: readonly string[], what: string): Setting<readonly string[]> => ({
  standard,
  what,
  takes: `a list, each ${takesColour}`,
  read: value => (Array.isArray(value) && value.every(isColour) ? value : undefined),
});

const form: Setting<CitationForm> = {
  standard: 'plain',
  what: `how y copies: ${citationForms.map(known => known.form).join(', ')}`,
  takes: citationForms.map(known => `"${known.form}"`).join(', '),
  read: value => citationForms.find(known => known.form === value)?.form,
};

const speakerColours = ['cyan', 'magenta', 'green', 'blue', 'yellow', 'red'];

export const settingTable = {
  text: {
    width: wholeNumber(72, 20, 200, 'columns of text at most'),
    justified: yesNo(false, 'lines end below each other'),
  },
  show: {
    bars: yesNo(true, 'a bar beside words that somebody said'),
    names: yesNo(true, 'who says it, above the words or beside them'),
    doubtful: yesNo(false, 'quotes that the program is not sure of, too'),
  },
  colours: {
    speakers: colours(
      [...speakerColours, ...speakerColours.map(name => `bright-${name}`)],
      'of the people who are named, one after the other; whoever comes after them has none',
    ),
    cursor: colour('of the sign beside what is marked'),
    headings: colour('of the headline and the headings of the page'),
    sections: colour('of the headings that the program made'),
    found: colour('of what a search has found, which is shown inverted'),
  },
  copy: {form},
  programs: {
    browser: words('opens links; %s stands for the address. Unless set: $BROWSER, or what the system opens with'),
    editor: words('shows the text. Unless set: $VISUAL, $EDITOR, or vi'),
    mouse: yesNo(true, 'clicks and the wheel go to the reader; Shift selects text all the same'),
  },
} as const;

type Table = typeof settingTable;
export type Settings = {
  readonly [Part in keyof Table]: {
    readonly [Name in keyof Table[Part]]: Table[Part][Name] extends Setting<infer Value> ? Value : never;
  };
} & {readonly keys: Keys};

/** Every part of the table with `choose` asked for each value. */
export function fillSettings(keys: Keys, choose: (part: string, name: string, row: Setting<unknown>) => unknown) {
  const parts = Object.entries(settingTable).map(([part, rows]) => [
    part,
    Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, choose(part, name, row)])),
  ]);
  return {...Object.fromEntries(parts), keys} as Settings;
}

export const standardSettings: Settings = fillSettings(standardKeys, (_part, _name, row) => row.standard);

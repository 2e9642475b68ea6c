import {rowSigns, signOf} from './format-keys.ts';
import type {KeyRow, Keys} from './keys.ts';
import type {Run} from './runs.ts';
import {cellWidth, wrapText} from './wrap.ts';

type Entry = {readonly left: string; readonly right: string};

const gap: Entry = {left: '', right: ''};

/** Groups one under the other, each with its name; a command without a key is left out. */
const column = ({rows}: Keys, names: readonly KeyRow['group'][]): readonly Entry[] =>
  names.flatMap((name, index) => [
    ...(index === 0 ? [] : [gap]),
    {left: name, right: ''},
    ...rows
      .filter(row => row.group === name && rowSigns(row) !== '')
      .map(row => ({left: rowSigns(row), right: row.help})),
  ]);

function columnWidth(entries: readonly Entry[]): number {
  return signWidth(entries) + 2 + Math.max(...entries.map(entry => cellWidth(entry.right)));
}

function signWidth(entries: readonly Entry[]): number {
  return Math.max(...entries.filter(entry => entry.right !== '').map(entry => cellWidth(entry.left)));
}

/** What the signs on the screen mean, and what can be typed into the search field. */
type Explanation = readonly [title: string, rows: readonly (readonly [sign: string, meaning: string])[]];

function explanations(keys: Keys): readonly Explanation[] {
  const sign = (name: string) => signOf(keys, name);
  return [
    [
      'Signs',
      [
        ['► ┃', `marked: what ${['copy', 'open', 'who', 'only'].map(sign).join(', ')} and ${sign('set-mark')} act on`],
        ['▌', 'somebody’s own words'],
        ['▎', 'what somebody said, in the words of the paper'],
        ['Name?', `the program doubts that they said this (${sign('doubtful')} shows such quotes)`],
        ['┈┈┈', 'a heading that the program made; the paper’s own are bold'],
        ['¶ 12', 'the paragraph, counted from the first one'],
      ],
    ],
    [
      'What a search takes',
      [
        ['kim sanctons', 'words in any order; mistakes are forgiven'],
        ['"sanctions', 'in quotes only'],
        ['@terry relief', 'said by one person'],
        ['russia -china', 'without a word'],
        ["'grand plan'", 'just these words'],
        ['re:sanction(s|ed)', 'a regular expression; /…/ does the same'],
      ],
    ],
    [
      'Mouse',
      [
        ['wheel', 'scrolls'],
        ['click', 'marks a quote, link or heading, chooses in a list; a second click follows a link'],
        ['Shift-drag', 'selects text, as the terminal does'],
      ],
    ],
  ];
}

function explanationLines(columns: number, keys: Keys): readonly (readonly Run[])[] {
  const explained = explanations(keys);
  const signColumn = 2 + Math.max(...explained.flatMap(([, rows]) => rows.map(([sign]) => cellWidth(sign))));
  const width = Math.max(10, columns - signColumn - 4);
  return explained.flatMap(([title, rows]) => [
    [],
    [{text: `  ${title}`, bold: true}],
    ...rows.flatMap(([sign, meaning]) =>
      wrapText(meaning, width).map((text, index) => [
        {text: `  ${pad(index === 0 ? sign : '', signColumn)}`, bold: true},
        {text},
      ]),
    ),
  ]);
}

/** All the keys, in two columns where there is room for them, and what signs and searches mean. */
export function helpLines(columns: number, keys: Keys): readonly (readonly Run[])[] {
  const left = column(keys, ['Moving', 'Lists', 'Typing']);
  const right = column(keys, ['Finding', 'Library', 'Else']);
  const explained = explanationLines(columns, keys);
  if (columns < columnWidth(left) + columnWidth(right) + 2 * 2) {
    const room = Math.max(8, Math.min(signWidth(left), Math.floor(columns * 0.4)));
    const rows = [...left, gap, ...right].flatMap(entry => narrow(entry, columns, room));
    return [...rows, ...explained];
  }
  const rows = Math.max(left.length, right.length);
  const rowsOfKeys = Array.from({length: rows}, (_, row) => [
    {text: '  '},
    ...cells(left[row], left),
    {text: '  '},
    ...cells(right[row], right),
  ]);
  return [...rowsOfKeys, ...explained];
}

/** The keys above their meaning where they are too long to stand beside it. */
function narrow({left: signs, right: help}: Entry, columns: number, room: number): readonly (readonly Run[])[] {
  if (help === '') return [[{text: `  ${signs}`, bold: true}]];
  const start = cellWidth(signs) > room ? [[{text: `  ${signs}`, bold: true}]] : [];
  const width = Math.max(8, columns - room - 6);
  const lines = wrapText(help, width).map((text, index) => [
    {text: `  ${pad(index === 0 && start.length === 0 ? signs : '', room)}  `, bold: true},
    {text},
  ]);
  return [...start, ...lines];
}

function cells({left: signs, right: help}: Entry = gap, entries: readonly Entry[]): readonly Run[] {
  if (help === '') return [{text: pad(signs, columnWidth(entries)), bold: true}];
  const room = columnWidth(entries) - signWidth(entries);
  return [{text: pad(signs, signWidth(entries)), bold: true}, {text: `  ${pad(help, room - 2)}`}];
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellWidth(text)));

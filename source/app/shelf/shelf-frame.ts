/** What stands around the list of a screen of the library, and which rows the list has: for drawing and for the mouse. */
import {signOf} from '../format-keys.ts';
import type {Keys} from '../keys.ts';
import type {Panes} from '../panes.ts';
import type {Run} from '../runs.ts';
import {cellWidth, cut, wrapText} from '../wrap.ts';
import {countRows, type RecordAnswer, type ShelfAnswer, type ShelfMode, type View, views} from './shelf-mode.ts';
import {counted, type Lines, labelsOf, shelfRow, shortDay} from './shelf-rows.ts';

export type ShelfFrame = {
  readonly head: Lines;
  /** What is said in place of rows. */
  readonly empty: Lines;
  readonly foot: Lines;
  /** Rows of the list, its head and foot taken off. */
  readonly height: number;
  /** Lines of each row. */
  readonly heights: readonly number[];
};

const margin = '  ';
/** Cells for the sign of the selected row, and at the right edge. */
export const rowWidth = (columns: number): number => columns - 4;

export function shelfFrame(mode: ShelfMode, keys: Keys, columns: number, panes: Panes): ShelfFrame {
  const width = rowWidth(columns);
  const labels = labelsOf(mode, width);
  const field = fieldOf(mode, width);
  const head: Lines = [
    ...titleOf(mode, width).map(line => [{text: margin}, ...line]),
    ...(field === undefined ? [[]] : [[{text: margin}, ...field]]),
    ...(labels === undefined ? (field === undefined ? [] : [[]]) : [[{text: margin}, ...labels]]),
  ];
  const foot = panes.rows >= 16 ? footOf(mode, width).map(line => [{text: margin}, ...line]) : [];
  const count = countRows(mode);
  const empty = count > 0 ? [] : wrapText(emptyWords(mode, keys), Math.min(76, width));
  const isUniform = mode.mode === 'library' || mode.mode === 'everybody' || mode.mode === 'corrections';
  return {
    head,
    foot,
    empty: empty.map(text => [{text: margin + text}]),
    height: Math.max(1, panes.rows - head.length - foot.length),
    heights: isUniform ? Array.from({length: count}, () => 1) : heightsOf(mode, count, width),
  };
}

/** Of lists that are long and whose rows are text: counted once for each width, but for the selected row. */
const known = new WeakMap<ShelfAnswer, {readonly width: number; readonly heights: readonly number[]}>();

function heightsOf(mode: ShelfMode, count: number, width: number): readonly number[] {
  const {answer, selected} = mode;
  if (answer === undefined) return [];
  let kept = known.get(answer);
  if (kept?.width !== width) {
    const unselected = {...mode, selected: -1};
    kept = {width, heights: Array.from({length: count}, (_, index) => shelfRow(unselected, index, width).length)};
    known.set(answer, kept);
  }
  return count === 0 ? [] : kept.heights.with(Math.min(selected, count - 1), shelfRow(mode, selected, width).length);
}

const viewNames: Readonly<Record<View, string>> = {
  all: 'All',
  unread: 'Unread',
  starred: 'Starred',
  archived: 'Archive',
};

const orders: Readonly<Record<string, string>> = {
  added: 'last added first',
  read: 'last read first',
  day: 'newest first',
  title: 'by title',
  outlet: 'by outlet',
  quotes: 'most quotes first',
  progress: 'furthest read first',
};

const peopleOrders = {quotes: 'most quoted first', last: 'lately quoted first', name: 'by name'} as const;

const between = (left: readonly Run[], right: string, width: number): readonly Run[] => {
  const used = left.reduce((sum, {text}) => sum + cellWidth(text), 0);
  const room = width - used;
  return room < cellWidth(right) + 2 ? left : [...left, {text: ' '.repeat(room - cellWidth(right))}, {text: right}];
};

function titleOf(mode: ShelfMode, width: number): Lines {
  const {answer} = mode;
  switch (mode.mode) {
    case 'library': {
      const counts = answer?.screen === 'library' ? answer.counts : undefined;
      const tabs = views.flatMap((view): readonly Run[] => [
        {
          text: `${viewNames[view]}${counts === undefined ? '' : ` ${counts[view].toLocaleString('en')}`}`,
          ...(view === mode.view ? {bold: true, underline: true} : {}),
        },
        {text: '   '},
      ]);
      return [between(tabs, mode.words === '' ? orders[mode.sort]! : 'best first', width)];
    }
    case 'everybody': {
      const {purpose} = mode;
      const title =
        purpose === undefined
          ? 'People in all articles'
          : purpose.type === 'merge'
            ? `${purpose.name} is the same as …`
            : 'Who said this?';
      return [between([{text: cut(title, width), bold: true}], peopleOrders[mode.sort], width)];
    }
    case 'record':
      return answer?.screen === 'record' ? recordTitle(answer, width) : [[{text: mode.who.name, bold: true}]];
    case 'everything':
      return [[{text: 'Search all articles', bold: true}]];
    case 'notes': {
      const total = answer?.screen === 'notes' ? `Marks and notes ${answer.total}` : 'Marks and notes';
      return [[{text: total, bold: true}]];
    }
    case 'corrections':
      return [[{text: 'What was put right', bold: true}]];
  }
}

/** Who it is, and what articles called them over the years. */
function recordTitle({name, total, articles, first, last, appearances}: RecordAnswer, width: number): Lines {
  const from = shortDay(first);
  const to = shortDay(last);
  const days = from === '' ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  const about = total === 0 ? '' : `${counted(total, 'statement')} in ${counted(articles, 'article')}${days}`;
  const roles = new Map<string, {from: string; to: string}>();
  for (const {role, affiliation, day = ''} of appearances) {
    const what = [role, affiliation].filter(part => part !== undefined && part !== '').join(', ');
    if (what === '') continue;
    const known = roles.get(what);
    roles.set(what, {from: known?.from || day.slice(0, 4), to: day.slice(0, 4) || known?.to || ''});
  }
  const words = [...roles].map(([what, years]) => {
    const span = years.from === years.to ? years.from : `${years.from}–${years.to}`;
    return span === '' ? what : `${what} (${span})`;
  });
  const text = words.join(' · ');
  return [
    [{text: name, bold: true}],
    ...(text === '' ? [] : wrapText(text, width).slice(0, 2)).map(line => [{text: line}]),
    ...(about === '' ? [] : [[{text: cut(about, width)}]]),
  ];
}

/** What is typed, and how many rows have it. */
function fieldOf(mode: ShelfMode, width: number): readonly Run[] | undefined {
  const {words, isTyping, answer} = mode;
  if (!isTyping && words === '') return undefined;
  const count = countRows(mode);
  const total = answer?.screen === 'record' ? ` of ${answer.total.toLocaleString('en')}` : '';
  const found = words === '' || answer === undefined ? '' : `${count.toLocaleString('en')}${total}`;
  const hint =
    mode.mode === 'everything'
      ? 'words · "in quotes · @name · outlet: after:2019 before: tag:'
      : 'words of what is to stay';
  return between(
    [
      {text: '/ ', bold: true},
      {text: cut(words, width - 16)},
      ...(isTyping ? [{text: ' ', found: true}] : []),
      ...(words === '' ? [{text: cut(`  ${hint}`, width - 6), dim: true}] : []),
    ],
    found,
    width,
  );
}

/** More about the selected article. */
function footOf(mode: ShelfMode, width: number): Lines {
  if (mode.answer?.screen !== 'library') return [];
  const row = mode.answer.rows[mode.selected];
  if (row === undefined) return [];
  if (row.kind === 'entry')
    return [
      [],
      [{text: cut(row.entry.summary ?? 'Announced by a feed', width)}],
      [{text: cut(row.entry.address, width)}],
    ];
  const {author, added, marks, tags, words, origin, address} = row.article;
  const about = [
    author,
    counted(words, 'word'),
    marks === 0 ? undefined : counted(marks, 'mark'),
    `kept ${shortDay(added.slice(0, 10))}`,
    ...(tags.length === 0 ? [] : [tags.map(tag => `#${tag}`).join(' ')]),
  ].filter(part => part !== undefined);
  return [[], [{text: cut(about.join(' · '), width)}], [{text: cut(address ?? origin, width)}]];
}

/** What is said in place of rows, with the keys as they are set. */
function emptyWords(mode: ShelfMode, keys: Keys): string {
  const {answer, words} = mode;
  if (answer === undefined) {
    if (mode.mode === 'everything' && words === '') return '';
    return mode.mode === 'library' ? 'Opening the library …' : 'One moment …';
  }
  if (answer.problem !== undefined) return answer.problem;
  if (words.trim() !== '') return mode.mode === 'library' ? 'No article has these words' : 'Nothing has these words';
  const sign = (name: string) => signOf(keys, name);
  switch (mode.mode) {
    case 'library':
      return {
        all: 'Nothing is kept yet. Whatever you open is kept by itself, with who said what: onrecord FILE or ADDRESS.',
        unread: 'Nothing is unread.',
        starred: `Nothing has a star: ${sign('star')} gives one.`,
        archived: `The archive is empty: ${sign('archive')} puts an article there.`,
      }[mode.view];
    case 'everybody':
      return 'Nobody is quoted yet in what is kept.';
    case 'record':
      return 'Nothing of theirs is kept that the program is sure of.';
    case 'everything':
      return '';
    case 'notes':
      return `Nothing is marked yet: in an article ${sign('highlight')} marks a quote or a paragraph, ${sign('note')} writes a note on it.`;
    case 'corrections':
      return `Nothing was put right yet: ${sign('correct')} on a quote or a person does it.`;
  }
}

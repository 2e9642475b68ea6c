/** The rows of the library's screens, as lines of runs: what a row is, in how many lines of `width` cells. */
import {readDate} from '../../core/export/read-date.ts';
import type {Article, Find, Person, Statement} from '../../library/library.ts';
import type {Correction, KeptCorrection} from '../../library/people/corrections.ts';
import {excerptLines} from '../excerpt-lines.ts';
import type {Run, Style} from '../runs.ts';
import {cellWidth, cut, wrapText} from '../wrap.ts';
import type {LibraryRow, Note, ShelfMode} from './shelf-mode.ts';

export type Lines = readonly (readonly Run[])[];

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `24 Apr 2019`, as far as it is known. */
export function shortDay(day: string | undefined): string {
  const date = day === undefined ? undefined : readDate(day);
  if (date === undefined) return '';
  return [date.day, date.month && months[date.month - 1], date.year].filter(part => part !== undefined).join(' ');
}

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - cellWidth(text)));
const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - cellWidth(text))) + text;

/** A column; the one without a width takes what is left. */
type Column = {readonly width?: number; readonly isRight?: boolean; readonly style?: Style};

function columns(cells: readonly string[], layout: readonly Column[], width: number): readonly Run[] {
  const fixed = layout.reduce((sum, column) => sum + (column.width ?? 0), 0) + 2 * (layout.length - 1);
  return cells.map((cell, index): Run => {
    const {width: own, isRight = false, style = {}} = layout[index]!;
    const room = own ?? Math.max(4, width - fixed);
    const text = cut(cell, room);
    return {
      ...style,
      text: (isRight ? padStart(text, room) : padEnd(text, room)) + (index < cells.length - 1 ? '  ' : ''),
    };
  });
}

const libraryColumns = (width: number, title: Style = {}): readonly Column[] => [
  {style: title},
  {width: width < 100 ? 14 : 24},
  {width: 11, isRight: true},
  {width: 6, isRight: true},
  {width: 4, isRight: true},
];

const peopleColumns = (width: number): readonly Column[] => [
  {},
  ...(width < 100 ? [] : [{width: 24}]),
  {width: 6, isRight: true},
  {width: 8, isRight: true},
  {width: 11, isRight: true},
  {width: 11, isRight: true},
];

/** What stands above the columns, where there are any. */
export function labelsOf(mode: ShelfMode, width: number): readonly Run[] | undefined {
  const label = (runs: readonly Run[]): readonly Run[] => runs.map(run => ({...run, dim: true}));
  if (mode.mode === 'library')
    return label(columns(['  Title', 'Outlet', 'Published', 'Quotes', 'Read'], libraryColumns(width), width));
  if (mode.mode !== 'everybody') return undefined;
  const bar = width < 100 ? [] : [''];
  return label(columns(['Name', ...bar, 'Quotes', 'Articles', 'First', 'Last'], peopleColumns(width), width));
}

export const nameOfArticle = ({title, origin}: Pick<Article, 'title' | 'origin'>): string =>
  title ?? origin.replace(/^.*[/\\](?=[^/\\])/, '');

/** Unread articles are bold and have a dot, starred ones a star. */
function libraryLines(row: LibraryRow, width: number): Lines {
  if (row.kind === 'entry') {
    const {title, day, feed} = row.entry;
    const host = URL.parse(feed)?.host ?? feed;
    return [columns([`• ${title}`, host, shortDay(day), '', 'new'], libraryColumns(width, {bold: true}), width)];
  }
  const {article} = row;
  const isUnread = article.read === undefined;
  const sign = article.starred ? '★ ' : isUnread ? '• ' : '  ';
  const read = isUnread ? '' : `${Math.round(100 * article.progress)}%`;
  const quotes = article.quotes === 0 ? '' : article.quotes.toLocaleString('en');
  const cells = [sign + nameOfArticle(article), article.outlet ?? '', shortDay(article.day), quotes, read];
  return [columns(cells, libraryColumns(width, isUnread ? {bold: true} : {}), width)];
}

const barCells = 24;

function personLines(
  {name, isBody, isDoubtful, quotes, articles, first, last}: Person,
  most: number,
  width: number,
): Lines {
  const bar = width < 100 ? [] : ['▬'.repeat(Math.max(1, Math.round((barCells * quotes) / Math.max(1, most))))];
  const cells = [
    `${name}${isDoubtful ? '?' : ''}${isBody ? ' (body)' : ''}`,
    ...bar,
    quotes.toLocaleString('en'),
    articles.toLocaleString('en'),
    shortDay(first),
    shortDay(last),
  ];
  return [columns(cells, peopleColumns(width), width)];
}

const dayWidth = 13;
const widestText = 88;

/** The day once for all that was said on it, then the words with their bar, then where they stand. */
function statementLines(said: Statement, before: Statement | undefined, width: number, isSelected: boolean): Lines {
  const {article, kind, text} = said;
  const room = Math.min(widestText, width - dayWidth - 2);
  const most = isSelected ? 8 : 2;
  const day = before?.article.day === article.day && before !== undefined ? '' : shortDay(article.day) || 'no date';
  const lines = wrapText(text, room - 2);
  const words = lines.slice(0, most);
  if (lines.length > most) words[most - 1] += ' …';
  const where = [article.outlet, nameOfArticle(article)].filter(part => part !== undefined).join(' · ');
  const isNewArticle = before?.article.key !== article.key;
  const bar = {text: kind === 'indirect' ? '▎ ' : '▌ '};
  return [
    ...(isNewArticle
      ? [
          [
            {text: padEnd(day, dayWidth), bold: true},
            {text: cut(where, room), underline: true},
          ],
        ]
      : []),
    ...words.map((line): readonly Run[] => [{text: ' '.repeat(dayWidth)}, bar, {text: line}]),
    [],
  ];
}

function findLines(find: Find, before: Find | undefined, width: number): Lines {
  const {article, text, speakerName} = find;
  const room = Math.min(widestText, width - 2);
  const about = [article.outlet, shortDay(article.day)].filter(part => part !== undefined && part !== '').join(', ');
  const name = nameOfArticle(article);
  const title: readonly Run[] = [
    {text: cut(name, room - cellWidth(about) - 2), bold: true},
    {text: about === '' ? '' : `  ${about}`},
  ];
  const result = {block: 0, score: 0, matches: find.matches, excerpt: find.excerpt};
  const excerpt = excerptLines(text, result, {start: 0, end: text.length}, room, 2);
  return [
    ...(before?.article.key === article.key ? [] : [title]),
    ...excerpt.map(line => [{text: '  '}, ...line]),
    ...(speakerName === undefined ? [] : [[{text: `  ${cut(speakerName, room)}`, dim: true}]]),
    [],
  ];
}

function noteLines({mark, article}: Note, width: number, isSelected: boolean): Lines {
  const room = Math.min(widestText, width - 2);
  const some = (text: string, most: number, style: Style = {}, indent = '  '): Lines => {
    const lines = wrapText(text, room - cellWidth(indent));
    return lines
      .slice(0, most)
      .map((line, index) => [
        {text: indent},
        {...style, text: line + (index === most - 1 && lines.length > most ? ' …' : '')},
      ]);
  };
  const exact = mark.exact.replace(/\s+/g, ' ');
  const tags = mark.tags.map(tag => `#${tag}`).join(' ');
  const where = article === undefined ? 'an article that was deleted' : nameOfArticle(article);
  const about = [where, article?.outlet, shortDay(article?.day), mark.isFound ? '' : 'no longer in the article', tags];
  return [
    ...some(exact, isSelected ? 6 : 2, {}, '▌ '),
    ...(mark.note === '' ? [] : some(mark.note, isSelected ? 8 : 2, {italic: true})),
    [{text: cut(`  ${about.filter(part => part !== undefined && part !== '').join(' · ')}`, width), dim: true}],
    [],
  ];
}

/** A key without its person: `alexander-vershbow` was Alexander Vershbow. */
const nameOfKey = (key: string): string =>
  key.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => `${dash && ' '}${letter.toUpperCase()}`);

export function correctionWords(correction: Correction): string {
  switch (correction.type) {
    case 'merge':
      return `${nameOfKey(correction.person)} is ${nameOfKey(correction.into)}`;
    case 'split':
      return `${correction.name} is somebody else in ${counted(correction.articles.length, 'article')}`;
    case 'rename':
      return `${nameOfKey(correction.person)} is called ${correction.name}`;
    case 'notPerson':
      return `${nameOfKey(correction.person)} is not a person`;
    case 'speaker': {
      const who = correction.person === undefined ? 'Nobody who is known' : nameOfKey(correction.person);
      return `${who} said ${correction.text.replace(/\s+/g, ' ')}`;
    }
  }
}

const correctionLines = ({made, correction}: KeptCorrection, width: number): Lines => [
  columns([correctionWords(correction), shortDay(made.slice(0, 10))], [{}, {width: 11, isRight: true}], width),
];

/** The lines of one row. */
export function shelfRow(mode: ShelfMode, index: number, width: number): Lines {
  const {answer, selected} = mode;
  switch (answer?.screen) {
    case undefined:
      return [];
    case 'library':
      return libraryLines(answer.rows[index]!, width);
    case 'everybody':
      return personLines(answer.people[index]!, Math.max(...answer.people.slice(0, 50).map(one => one.quotes)), width);
    case 'record':
      return statementLines(answer.statements[index]!, answer.statements[index - 1], width, index === selected);
    case 'everything':
      return findLines(answer.finds[index]!, answer.finds[index - 1], width);
    case 'notes':
      return noteLines(answer.notes[index]!, width, index === selected);
    case 'corrections':
      return correctionLines(answer.corrections[index]!, width);
  }
}

import {type Block, hasOwnLines, labelOf} from '../core/document/document.ts';
import {type Span, slice} from '../core/document/span.ts';
import {describeArticle} from './describe-article.ts';
import {kindWords, nameOf, type QuoteLabel, roleOf} from './name-quotes.ts';
import type {Reading} from './reading.ts';
import {cellWidth, cut, shortened, wrap, wrapText} from './wrap.ts';

/** Cells for the text, and for notes at its right; without notes names stand above the lines. */
export type Measure = {readonly width: number; readonly notes: number; readonly hasNames: boolean};

/** A line in the right margin. */
export type Note = {readonly text: string; readonly kind: 'name' | 'role' | 'words'; readonly speaker: string};

/** One line of the article as it is laid out; `start` and `end` are offsets of the text it shows. */
export type ArticleRow =
  | {readonly kind: 'blank'}
  | {readonly kind: 'headline'; readonly text: string}
  | {readonly kind: 'details'; readonly text: string}
  | {readonly kind: 'section'; readonly section: number; readonly text: string}
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly end: number;
      readonly indent: number;
      /** What stands in the indent of a list item's first line. */
      readonly bullet?: string;
      readonly note?: Note;
    }
  /** Who is quoted in the lines below. */
  | {
      readonly kind: 'name';
      readonly speaker: string;
      readonly name: string;
      readonly role: string;
      readonly words: string;
    };

type TextRow = Extract<ArticleRow, {kind: 'text'}>;

const blank: ArticleRow = {kind: 'blank'};

/** The rows of one block, with the blank lines and the section title above it, and with who is quoted in it. */
export function articleRows(reading: Reading, index: number, measure: Measure): readonly ArticleRow[] {
  const {width, notes, hasNames} = measure;
  const block = reading.document.blocks[index]!;
  const {section, labels} = reading.blocks[index]!;
  const {kind} = block;
  const rows: ArticleRow[] = index === 0 ? headRows(reading, width) : [blank];
  if (kind === 'heading' && index > 0) rows.push(blank);
  if (section !== undefined) {
    if (rows.length > 0) rows.push(blank);
    rows.push(
      ...wrapText(reading.sections[section]!.title, width - 6).map(text => ({kind: 'section', section, text}) as const),
    );
    rows.push(blank);
  }
  const text = textRows(reading, block, width);
  if (notes === 0) rows.push(...(hasNames ? nameRows(labels, width) : []), ...text);
  else rows.push(...withNotes(text, labels, notes));
  if (kind === 'title') rows.push(...detailRows(reading, width));
  return rows;
}

function textRows({document}: Reading, block: Block, width: number): readonly TextRow[] {
  const label = labelOf(block, '•');
  const bullet = label === undefined ? '' : `${label} `;
  const deep = block.kind === 'quotation' || block.kind === 'listItem' ? 2 * (block.level ?? 1) : 0;
  const indent = Math.min(Math.max(deep, bullet.length + Math.max(0, deep - 2)), width >> 1);
  return linesOf(document.text, block, Math.max(1, width - indent)).map((line, number) => ({
    kind: 'text',
    ...line,
    indent,
    ...(number === 0 && bullet !== '' ? {bullet} : {}),
  }));
}

/** Code and tables keep their lines and indents; what is wider than the screen goes on below. */
function linesOf(text: string, block: Block, width: number): readonly Span[] {
  if (!hasOwnLines(block.kind)) return wrap(text, block, width);
  let end = block.start - 1;
  return slice(text, block)
    .split('\n')
    .flatMap(line => {
      const row = {start: end + 1, end: end + 1 + line.length};
      end = row.end;
      return cellWidth(line) <= width ? [row] : wrap(text, row, width);
    });
}

/** A line for each speaker whose quotes begin here, or go on here in another kind of words. */
function nameRows(labels: readonly QuoteLabel[], width: number): readonly ArticleRow[] {
  const bySpeaker = Map.groupBy(labels, ({speaker}) => speaker);
  return [...bySpeaker].flatMap(([speaker, own]): readonly ArticleRow[] => {
    if (own.every(label => !label.isOther)) return [];
    const words = [...new Set(own.map(({kind}) => kindWords[kind]))].join(', ');
    const isFirst = own.some(label => label.isFirst);
    const wanted = width - cellWidth(words) - 3;
    const name = cut(nameOf({speaker, isDoubtful: own.every(label => label.isDoubtful)}), Math.max(wanted, width >> 1));
    const room = width - cellWidth(name) - cellWidth(words) - 6;
    const role = isFirst && room > 8 ? cut(roleOf(speaker), room) : '';
    return [
      {kind: 'name', speaker: speaker.id, name, role, words: cut(words, Math.max(0, width - cellWidth(name) - 3))},
    ];
  });
}

/** The notes beside the lines where the quotes begin, moved down where those above need their place. */
function withNotes(text: readonly TextRow[], all: readonly QuoteLabel[], width: number): readonly TextRow[] {
  // Further quotes of the paragraph are the same speaker's in the same kind of words unless said otherwise.
  const labels = all.filter((label, index) => index === 0 || label.isOther);
  const notes: Note[] = [];
  labels.forEach((label, index) => {
    const {speaker, offset, isFirst, kind} = label;
    const row = Math.max(
      notes.length,
      text.findLastIndex(({start}) => start <= offset),
    );
    const next = labels[index + 1];
    const end =
      next === undefined
        ? text.length
        : Math.max(
            row + 1,
            text.findLastIndex(({start}) => start <= next.offset),
          );
    const room = end - row;
    // Whether these are their words is to be read beside a long name, too.
    const name = isFirst ? shortened(wrapText(nameOf(label), width), Math.max(1, room - 1), width) : [];
    const add = (texts: readonly string[], what: Note['kind']) => {
      for (const line of texts)
        if (notes.length < text.length) notes.push({text: line, kind: what, speaker: speaker.id});
    };
    while (notes.length < row) notes.push({text: '', kind: 'words', speaker: ''});
    // Where there is one line only, name and kind share it.
    if (isFirst && room === 1) {
      const both = `${nameOf(label)}, ${kindWords[kind]}`;
      add([cellWidth(both) <= width ? both : cut(nameOf(label), width)], 'name');
      return;
    }
    add(name, 'name');
    add([cut(kindWords[kind], width)], 'words');
    if (isFirst) add(shortened(wrapText(roleOf(speaker), width), room - name.length - 1, width), 'role');
  });
  return text.map((row, index) => (notes[index]?.text ? {...row, note: notes[index]} : row));
}

/** A headline that the page's metadata gives and the text does not. */
function headRows(reading: Reading, width: number): ArticleRow[] {
  const {title, blocks} = reading.document;
  if (blocks[0]?.kind === 'title') return [];
  const details = detailRows(reading, width);
  if (title === undefined) return details.length === 0 ? [] : [...details, blank];
  return [...wrapText(title, width).map(text => ({kind: 'headline', text}) as const), ...details, blank];
}

function detailRows({document}: Reading, width: number): ArticleRow[] {
  const known = describeArticle(document);
  return known.length === 0 ? [] : wrapText(known.join(' · '), width).map(text => ({kind: 'details', text}));
}

import {type Block, hasOwnLines, labelOf} from '../core/document/document.ts';
import {type Span, slice} from '../core/document/span.ts';
import type {Voice} from '../core/export/annotate-blocks.ts';
import {describeVoice} from '../core/export/describe-voice.ts';
import type {Reading} from './reading.ts';
import {cellWidth, wrap} from './wrap.ts';

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
    }
  | {readonly kind: 'voice'; readonly voice: Voice; readonly text: string};

const blank: ArticleRow = {kind: 'blank'};

/** The rows of one block, with the blank lines and the section title above it and the speakers' names below it. */
export function articleRows(reading: Reading, index: number, width: number): readonly ArticleRow[] {
  const block = reading.document.blocks[index]!;
  const {section, voices} = reading.blocks[index]!;
  const {kind} = block;
  const rows: ArticleRow[] = index === 0 ? headRows(reading, width) : [blank];
  if (kind === 'heading' && index > 0) rows.push(blank);
  if (section !== undefined && kind !== 'heading') {
    if (rows.length > 0) rows.push(blank);
    rows.push(
      ...lines(reading.sections[section]!.title, width).map(text => ({kind: 'section', section, text}) as const),
    );
    rows.push(blank);
  }
  const label = labelOf(block, '•');
  const bullet = label === undefined ? '' : `${label} `;
  const deep = kind === 'quotation' || kind === 'listItem' ? 2 * (block.level ?? 1) : 0;
  const indent = Math.min(Math.max(deep, bullet.length + Math.max(0, deep - 2)), width >> 1);
  const own = linesOf(reading.document.text, block, Math.max(1, width - indent));
  own.forEach((line, number) => {
    rows.push({kind: 'text', ...line, indent, ...(number === 0 && bullet !== '' ? {bullet} : {})});
  });
  if (kind === 'title') rows.push(...detailRows(reading, width));
  for (const voice of voices) rows.push({kind: 'voice', voice, text: describeVoice(voice)});
  return rows;
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

/** A headline that the page's metadata gives and the text does not. */
function headRows(reading: Reading, width: number): ArticleRow[] {
  const {title, blocks} = reading.document;
  if (blocks[0]?.kind === 'title') return [];
  const details = detailRows(reading, width);
  if (title === undefined) return details.length === 0 ? [] : [...details, blank];
  return [...lines(title, width).map(text => ({kind: 'headline', text}) as const), ...details, blank];
}

function detailRows({document: {byline, published, site}}: Reading, width: number): ArticleRow[] {
  const known = [byline, published, site].filter(part => part !== undefined && part !== '');
  return known.length === 0 ? [] : lines(known.join(' · '), width).map(text => ({kind: 'details', text}));
}

const lines = (text: string, width: number): readonly string[] =>
  wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => text.slice(start, end));

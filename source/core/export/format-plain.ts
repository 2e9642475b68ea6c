import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type {Analysis} from '../document/analysis.ts';
import {type Block, cellRule, type Document, hasOwnLines, labelOf} from '../document/document.ts';
import {slice} from '../document/span.ts';
import {type AnnotatedBlock, annotateBlocks} from './annotate-blocks.ts';
import {describeSpeaker} from './describe-speaker.ts';
import {describeVoice} from './describe-voice.ts';

/** The measure of a line, as on the screen; in terminal cells. */
const measure = 72;

/** The article to be read through a pager: wrapped text with its sections, a line for who is quoted, the speakers. */
export function formatPlain(analysis: Analysis): string {
  const {title, byline, published, site, url} = analysis.document;
  const origin = [byline, published, site].filter(part => part !== undefined).join(' · ');
  const head = [title === undefined ? '' : underline(title, '='), origin, url ?? ''];
  const body = annotateBlocks(analysis).flatMap(annotated => formatBlock(analysis.document, annotated));
  return `${[...head, ...body, formatSpeakers(analysis)].filter(part => part !== '').join('\n\n')}\n`;
}

function formatBlock(document: Document, {block, section, voices}: AnnotatedBlock): readonly string[] {
  const words = withNotes(document, block);
  const paragraph = block.kind === 'heading' ? underline(words, '-') : formatWords(words, block);
  const said = voices.map(voice => `\n${indent(describeVoice(voice), '    — ', '      ')}`).join('');
  // Dotted: a heading that the program made; the paper's own are ruled.
  return [section === undefined ? '' : underline(section.title, '·'), paragraph + said];
}

/** The words with the marks of the footnotes that explain them: `Closed.[1]`. */
function withNotes({text, blocks}: Document, {start, end}: Block): string {
  const notes = blocks.filter(({anchor}) => anchor !== undefined && anchor > start && anchor <= end);
  return notes
    .toSorted((a, b) => b.anchor! - a.anchor!)
    .reduce(
      (words, note) =>
        `${words.slice(0, note.anchor! - start)}[${labelOf(note, '')}]${words.slice(note.anchor! - start)}`,
      slice(text, {start, end}),
    );
}

/** Code and tables keep their lines, indented as a whole. */
const formatWords = (words: string, block: Block): string =>
  hasOwnLines(block.kind)
    ? (block.kind === 'table' ? alignColumns(words) : words).replace(/^/gm, '    ')
    : indent(words, ...margins(block));

/** Every column of a table as wide as its widest cell. */
function alignColumns(table: string): string {
  const rows = table.split('\n').map(line => line.split(cellRule));
  const widths: number[] = [];
  for (const cells of rows)
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  return rows
    .map(cells => cells.map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell))))
    .map(cells => cells.join(cellRule).trimEnd())
    .join('\n');
}

/** What stands before the first line of a block and before the others. */
function margins(block: Block): readonly [string, string] {
  const deeper = '  '.repeat((block.level ?? 1) - 1);
  const own = labelOf(block, '*');
  if (block.kind === 'heading') return [own === undefined ? '' : `${own} `, ''];
  const label = block.kind === 'footnote' ? `[${own}]` : own;
  if (label !== undefined) return [`${deeper}  ${label} `, ' '.repeat(deeper.length + label.length + 3)];
  if (block.kind === 'quotation') return [`${deeper}  | `, `${deeper}  | `];
  if (block.kind === 'caption' || block.kind === 'image') return ['  [', '   '];
  return ['', ''];
}

function formatSpeakers({speakers, quotes}: Analysis): string {
  if (speakers.length === 0) return '';
  const lines = speakers.map(speaker => {
    const count = quotes.filter(quote => quote.speaker === speaker.id).length;
    return indent(`${describeSpeaker(speaker)} (${count})`, '', '  ');
  });
  return [underline('Speakers', '-'), lines.join('\n')].join('\n\n');
}

function indent(words: string, first: string, others: string): string {
  const close = first.endsWith('[') ? ']' : '';
  return wrapAnsi(words.replace(/\s+/g, ' ') + close, measure - first.length, {hard: true})
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .join('\n');
}

function underline(words: string, stroke: string): string {
  const lines = indent(words, '', '');
  return `${lines}\n${stroke.repeat(Math.max(...lines.split('\n').map(line => stringWidth(line))))}`;
}

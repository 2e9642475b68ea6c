import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type {Analysis} from '../document/analysis.ts';
import {type Block, hasOwnLines, labelOf} from '../document/document.ts';
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
  const body = annotateBlocks(analysis).flatMap(annotated => formatBlock(analysis.document.text, annotated));
  return `${[...head, ...body, formatSpeakers(analysis)].filter(part => part !== '').join('\n\n')}\n`;
}

function formatBlock(text: string, {block, section, voices}: AnnotatedBlock): readonly string[] {
  const words = slice(text, block);
  const paragraph = block.kind === 'heading' ? underline(words, '-') : formatWords(words, block);
  const said = voices.map(voice => `\n${indent(describeVoice(voice), '    — ', '      ')}`).join('');
  // Dotted: a heading that the program made; the paper's own are ruled.
  return [section === undefined ? '' : underline(section.title, '·'), paragraph + said];
}

/** Code and tables keep their lines, indented as a whole. */
const formatWords = (words: string, block: Block): string =>
  hasOwnLines(block.kind) ? words.replace(/^/gm, '    ') : indent(words, ...margins(block));

/** What stands before the first line of a block and before the others. */
function margins(block: Block): readonly [string, string] {
  const deeper = '  '.repeat((block.level ?? 1) - 1);
  const label = labelOf(block, '*');
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

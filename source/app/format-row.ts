import type {Block, Mark} from '../core/document/document.ts';
import {overlaps, type Span} from '../core/document/span.ts';
import type {ArticleRow} from './article-rows.ts';
import {isDoubtful, type Passage, type Reading} from './reading.ts';
import type {Run, Style} from './runs.ts';
import {cellWidth, cut} from './wrap.ts';

/** What is marked in the article besides its own style. */
export type Emphasis = {
  /** The id of the quote that has the focus. */
  readonly focus: string | undefined;
  /** Letters that were searched for, sorted. */
  readonly found: readonly Span[];
};

type Place = {readonly reading: Reading; readonly block: number; readonly margin: number; readonly width: number};

/** One row of the article, from the left edge of its pane, gutter included. */
export function formatRow(row: ArticleRow, place: Place, emphasis: Emphasis): readonly Run[] {
  const margin = ' '.repeat(place.margin);
  switch (row.kind) {
    case 'blank':
      return [];
    case 'headline':
      return [{text: margin}, {text: row.text, bold: true}];
    case 'details':
      return [{text: margin}, {text: row.text, dim: true}];
    case 'section':
      return [{text: margin}, {text: row.text, bold: true, underline: true}];
    case 'voice': {
      const [whole = '', ...parts] = row.text.split(' · ');
      const known = parts.map(part => ` · ${part}`).join('');
      const name = cut(whole, Math.max(place.width - cellWidth(known), Math.floor(place.width / 2)));
      const rest = cut(known, place.width - cellWidth(name));
      const tone = place.reading.tones.get(row.voice.speaker.id);
      return [
        {text: ' '.repeat(place.margin + Math.max(0, place.width - cellWidth(name + rest)))},
        {text: name, ...(tone === undefined ? {dim: true} : {tone})},
        {text: rest, dim: true},
      ];
    }
    case 'text':
      return formatText(row, place, emphasis);
  }
}

function formatText(row: Extract<ArticleRow, {kind: 'text'}>, place: Place, emphasis: Emphasis): readonly Run[] {
  const {document, blocks} = place.reading;
  const block = document.blocks[place.block]!;
  const here = blocks[place.block]!;
  const passages = here.passages.filter(passage => overlaps(passage, row));
  const marks = here.marks.filter(mark => overlaps(mark, row));
  const found = emphasis.found.filter(span => overlaps(span, row));
  const bar = gutterBar(passages, emphasis.focus);
  return [
    {text: ' '.repeat(place.margin - 2)},
    bar,
    {text: (row.bullet ?? '').padStart(row.indent)},
    ...pieces(row, [...passages, ...marks, ...found]).map(piece => ({
      ...styleOf(piece, block, passages, marks, found, emphasis.focus),
      text: document.text.slice(piece.start, piece.end).replaceAll('\n', ' '),
    })),
  ].filter(({text}) => text !== '');
}

/** The bar of the weightiest quote in the line: thick for words as they were spoken, thin for reported speech. */
function gutterBar(passages: readonly Passage[], focus: string | undefined): Run {
  const passage = passages.find(({quote}) => quote.kind !== 'indirect') ?? passages[0];
  if (passage === undefined) return {text: '  '};
  const {quote, tone} = passage;
  const bar = passages.some(({quote: {id}}) => id === focus) ? '█ ' : quote.kind === 'indirect' ? '▏ ' : '▌ ';
  return {
    text: bar,
    ...(tone === undefined ? {} : {tone}),
    ...(isDoubtful(quote) || tone === undefined ? {dim: true} : {}),
  };
}

/** The row cut where any of the spans begins or ends. */
function pieces({start, end}: Span, spans: readonly Span[]): readonly Span[] {
  const edges = new Set([start, end]);
  for (const span of spans) {
    if (span.start > start && span.start < end) edges.add(span.start);
    if (span.end > start && span.end < end) edges.add(span.end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => ({start: sorted[index]!, end: to}));
}

function styleOf(
  piece: Span,
  {kind}: Block,
  passages: readonly Passage[],
  marks: readonly Mark[],
  found: readonly Span[],
  focus: string | undefined,
): Style {
  const inside = marks.filter(mark => overlaps(mark, piece));
  const has = (wanted: Mark['kind']) => inside.some(mark => mark.kind === wanted);
  const quotes = passages.filter(passage => overlaps(passage, piece)).map(({quote}) => quote);
  const isAside = kind === 'caption' || kind === 'image';
  const href = inside.find(mark => mark.href !== undefined)?.href;
  return {
    ...(kind === 'title' || kind === 'heading' || has('strong') || quotes.some(({id}) => id === focus)
      ? {bold: true}
      : {}),
    ...(isAside || (quotes.length > 0 && quotes.every(quote => isDoubtful(quote) && quote.id !== focus))
      ? {dim: true}
      : {}),
    ...(isAside || has('emphasis') ? {italic: true} : {}),
    ...(kind === 'heading' || has('link') ? {underline: true} : {}),
    ...(found.some(span => overlaps(span, piece)) ? {found: true} : {}),
    ...(href === undefined ? {} : {href}),
  };
}

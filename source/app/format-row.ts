import type {Block, Mark} from '../core/document/document.ts';
import {overlaps, type Span} from '../core/document/span.ts';
import {blanksOf} from './align-table.ts';
import type {ArticleRow, Note} from './article-rows.ts';
import type {Cursor} from './cursor.ts';
import type {LinkHint} from './link-hints.ts';
import {gutterWidth, noteGap} from './panes.ts';
import type {Passage, Reading} from './reading.ts';
import type {Run, Style} from './runs.ts';
import {cellWidth} from './wrap.ts';

/** What is marked in the article besides its own style. */
export type Emphasis = {
  readonly cursor: Cursor;
  /** The speaker whose words alone are bright, where the reader has asked for that. */
  readonly only: string | undefined;
  /** The text that the cursor marks. */
  readonly marked: readonly Span[];
  /** Letters of the find that the reader is at, and of the others. */
  readonly found: readonly Span[];
  readonly alsoFound: readonly Span[];
  /** Letters that stand over the beginnings of links. */
  readonly hints: readonly LinkHint[];
  readonly hasBars: boolean;
  readonly isJustified: boolean;
};

type Place = {readonly reading: Reading; readonly block: number; readonly margin: number; readonly width: number};

/** One row of the article, from the left edge of its pane, gutter included. */
export function formatRow(row: ArticleRow, place: Place, emphasis: Emphasis): readonly Run[] {
  const margin = ' '.repeat(place.margin);
  switch (row.kind) {
    case 'blank':
      return [];
    case 'headline':
      return [{text: margin}, {text: row.text, bold: true, part: 'headings'}];
    case 'details':
      return [{text: margin}, {text: row.text}];
    case 'section': {
      const isMarked = emphasis.cursor.kind === 'section' && emphasis.cursor.section === row.section;
      const dots = ' ┈'.padEnd(Math.max(0, place.width - cellWidth(row.text)), '┈');
      // Dotted and dim: the paper's own headings are bold.
      return [
        ...gutter(place, {text: isMarked ? cursorSign.first : '', bold: true, part: 'cursor'}),
        {text: row.text, ...(isMarked ? {bold: true} : {dim: true}), part: 'sections'},
        {text: dots, dim: true, part: 'sections'},
      ];
    }
    case 'name': {
      const {name, role, words} = row;
      const rest = [role, words].filter(part => part !== '').map(part => ` · ${part}`);
      const gap = place.width - cellWidth(name) - cellWidth(rest.join(''));
      return [
        {text: ' '.repeat(place.margin + Math.max(0, gap))},
        {text: name, ...toneOf(place.reading, row.speaker)},
        {text: rest.join('')},
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
  const inRow = (spans: readonly Span[]) => spans.filter(span => overlaps(span, row));
  const found = inRow(emphasis.found);
  const alsoFound = inRow(emphasis.alsoFound);
  const marked = inRow(emphasis.marked);
  const hints = hintRuns(emphasis.hints, row, document.text);
  const isFirst = marked.some(({start}) => start >= row.start) && emphasis.marked[0]!.start >= row.start;
  const room = place.width - row.indent;
  const wide = blanksOf(document.text, row, {block, width: room, isJustified: emphasis.isJustified});
  const width = room - cellWidth(drawn(document.text, row, wide));
  const sign = marked.length === 0 ? '' : isFirst ? cursorSign.first : cursorSign.next;
  return [
    ...gutter(place, {text: sign, bold: true, part: 'cursor'}, emphasis.hasBars ? gutterBar(passages) : undefined),
    {text: (row.bullet ?? '').padStart(row.indent)},
    ...pieces(row, [...passages, ...marks, ...found, ...alsoFound, ...marked, ...hints]).map(piece => ({
      ...styleOf(piece, block, {
        passages,
        marks,
        found,
        alsoFound,
        marked,
        cursor: emphasis.cursor,
        only: emphasis.only,
      }),
      ...(hints.find(({start}) => start === piece.start) ?? {text: drawn(document.text, piece, wide)}),
    })),
    ...(row.note === undefined ? [] : noteRuns(row.note, place.reading, width + noteGap)),
  ].filter(({text}) => text !== '');
}

/** The letters of the hints in this row, as wide as what they cover. */
const hintRuns = (hints: readonly LinkHint[], row: Span, text: string) =>
  hints
    .filter(({link}) => overlaps(link, row) && link.start >= row.start)
    .map(({label, link: {start}}) => {
      const end = Math.min(start + label.length, row.end);
      return {start, end, text: label.padEnd(cellWidth(text.slice(start, end))), found: true, bold: true};
    });

/** The text with its blanks as wide as they are to be. */
function drawn(text: string, {start, end}: Span, wide: ReadonlyMap<number, number>): string {
  const plain = text.slice(start, end).replaceAll('\n', ' ');
  if (wide.size === 0) return plain;
  return plain.replace(/ /g, (blank, index: number) => blank + ' '.repeat(wide.get(start + index) ?? 0));
}

const toneOf = ({tones}: Reading, speaker: string): Style => {
  const tone = tones.get(speaker);
  return tone === undefined ? {} : {tone};
};

const noteRuns = ({text, kind, speaker}: Note, reading: Reading, gap: number): readonly Run[] => [
  {text: ' '.repeat(Math.max(1, gap))},
  {text, ...(kind === 'name' ? toneOf(reading, speaker) : {}), ...(kind === 'words' ? {italic: true} : {})},
];

/** The cursor's sign beside the line where the marked thing begins, and beside its other lines. */
const cursorSign = {first: '►', next: '┃'} as const;

/** The columns left of the text: the cursor's, that of the bars, and a blank one. */
const gutter = ({margin}: Place, sign: Run, bar: Run = {text: ' '}): readonly Run[] => [
  {text: ' '.repeat(Math.max(0, margin - gutterWidth))},
  {...sign, text: sign.text.padEnd(1)},
  {...bar, text: bar.text},
  {text: ' '},
];

/** The bar of the weightiest quote in the line: thick for words as they were spoken, thin for reported speech. */
function gutterBar(passages: readonly Passage[]): Run {
  const passage = passages.find(({quote}) => quote.kind !== 'indirect') ?? passages[0];
  if (passage === undefined) return {text: ' '};
  const {quote, tone} = passage;
  return {text: quote.kind === 'indirect' ? '▎' : '▌', ...(tone === undefined ? {} : {tone})};
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

type Layers = {
  readonly passages: readonly Passage[];
  readonly marks: readonly Mark[];
  readonly found: readonly Span[];
  readonly alsoFound: readonly Span[];
  readonly marked: readonly Span[];
  readonly cursor: Cursor;
  readonly only: string | undefined;
};

function styleOf(piece: Span, {kind}: Block, {passages, marks, found, alsoFound, marked, cursor, only}: Layers): Style {
  const inside = marks.filter(mark => overlaps(mark, piece));
  const has = (wanted: Mark['kind']) => inside.some(mark => mark.kind === wanted);
  const isIn = (spans: readonly Span[]) => spans.some(span => overlaps(span, piece));
  const isMarked = isIn(marked) && cursor.kind !== 'block';
  const isFound = isIn(found) || (isMarked && cursor.kind === 'link');
  const isOthers = only !== undefined && !isIn(passages.filter(({quote}) => quote.speaker === only));
  const isAside = kind === 'caption' || kind === 'image';
  const href = inside.find(mark => mark.href !== undefined)?.href;
  return {
    ...(kind === 'title' || kind === 'heading' ? {part: 'headings' as const} : {}),
    ...(kind === 'title' || kind === 'heading' || has('strong') || isMarked || isIn(alsoFound) ? {bold: true} : {}),
    ...(isAside || has('emphasis') ? {italic: true} : {}),
    ...(kind === 'heading' || has('link') || isIn(alsoFound) ? {underline: true} : {}),
    ...(isFound ? {found: true} : {}),
    ...(isOthers ? {dim: true} : {}),
    ...(href === undefined ? {} : {href}),
  };
}

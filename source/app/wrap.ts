/**
 * Breaks text into lines of at most `width` terminal cells and keeps the offsets.
 *
 * Idea: greedy, word by word. A line may break at blanks, after a hyphen, dash or slash inside a word, and on either
 * side of a wide character (Chinese, Japanese, Korean), but never before closing punctuation. What is longer than a
 * line is cut between graphemes, so that no emoji or combining mark is torn apart. Cost: linear; text of single-cell
 * characters is never segmented.
 *
 *     wrap('one two three', {start: 0, end: 13}, 8)   =>   [one two) [three)
 */
import stringWidth from 'string-width';
import type {Span} from '../core/document/span.ts';

/** Characters of one cell each that never combine: Latin, Greek, Cyrillic, typographic marks, arrows, lines, blocks. */
const singleCells =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0373\u037f-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;
const closing = /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Whether every terminal gives each character one cell. */
export const isSingleCells = (text: string): boolean => singleCells.test(text);

/** The width of a text in terminal cells. */
export const cellWidth = (text: string): number => (singleCells.test(text) ? text.length : stringWidth(text));

/** The lines of `span`, without the blanks at their ends; at least one, which is empty if the span is blank. */
export function wrap(text: string, span: Span, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = -1;
  let end = span.start;
  let used = 0;
  const put = (piece: Span, cells: number) => {
    const gap = start < 0 ? 0 : piece.start - end;
    if (start >= 0 && used + gap + cells > width) {
      lines.push({start, end});
      start = -1;
    }
    used = start < 0 ? cells : used + gap + cells;
    if (start < 0) start = piece.start;
    end = piece.end;
  };
  for (const word of words(text, span)) {
    for (const piece of pieces(text, word)) {
      const cells = cellWidth(text.slice(piece.start, piece.end));
      if (cells <= width) put(piece, cells);
      else for (const [grapheme, size] of split(text, piece)) put(grapheme, size);
    }
  }
  lines.push({start: start < 0 ? span.start : start, end: start < 0 ? span.start : end});
  return lines;
}

function* words(text: string, {start, end}: Span): Generator<Span> {
  for (let from = start; from < end; ) {
    while (from < end && isBlank(text, from)) from++;
    let to = from;
    while (to < end && !isBlank(text, to)) to++;
    if (to > from) yield {start: from, end: to};
    from = to;
  }
}

const isBlank = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\n';

/** The parts of a word between which a line may break. */
function* pieces(text: string, word: Span): Generator<Span> {
  const letters = text.slice(word.start, word.end);
  if (singleCells.test(letters)) {
    let from = word.start;
    for (const {0: joint, index} of letters.matchAll(/(?<=[\p{L}\p{N}])(?:[-/–—]+)(?=\p{L})/gu)) {
      const to = word.start + index + joint.length;
      yield {start: from, end: to};
      from = to;
    }
    yield {start: from, end: word.end};
    return;
  }
  let from = word.start;
  let before = '';
  for (const [{start}, cells, grapheme] of split(text, word)) {
    const mayBreak = (cells > 1 || stringWidth(before) > 1) && !closing.test(grapheme) && !opening.test(before);
    if (before !== '' && mayBreak) {
      yield {start: from, end: start};
      from = start;
    }
    before = grapheme;
  }
  yield {start: from, end: word.end};
}

function* split(text: string, {start, end}: Span): Generator<readonly [Span, number, string]> {
  for (const {segment, index} of graphemes.segment(text.slice(start, end))) {
    yield [{start: start + index, end: start + index + segment.length}, cellWidth(segment), segment];
  }
}

/** The text cut to `width` cells, with an ellipsis if anything had to go. */
export function cut(text: string, width: number): string {
  if (cellWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const [, cells, grapheme] of split(text, {start: 0, end: text.length})) {
    if (used + cells > width - 1) break;
    kept += grapheme;
    used += cells;
  }
  return width > 0 ? `${kept.trimEnd()}…` : '';
}

/** The lines of a text that is wrapped as a whole. */
export const wrapText = (text: string, width: number): readonly string[] =>
  wrap(text, {start: 0, end: text.length}, Math.max(1, width)).map(({start, end}) => text.slice(start, end));

/** At most `count` lines; the last one says that there would be more. */
export const shortened = (texts: readonly string[], count: number, width: number): readonly string[] =>
  texts.length <= count || count < 1
    ? texts.slice(0, Math.max(0, count)).filter(line => line !== '')
    : [...texts.slice(0, count - 1), `${cut(texts[count - 1]!, width - 1).replace(/…$/, '')}…`];

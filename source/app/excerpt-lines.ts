import {overlaps, type Span} from '../core/document/span.ts';
import type {SearchResult} from '../core/search/search.ts';
import type {Run} from './runs.ts';
import {wrap} from './wrap.ts';

/** The excerpt of a find in at most `rows` lines of `width` cells, its letters emphasised. */
export function excerptLines(
  text: string,
  {excerpt, matches}: SearchResult,
  span: Span,
  width: number,
  rows: number,
): readonly (readonly Run[])[] {
  const lines = wrap(text, excerpt, width - 2);
  const first = fullestFrom(lines, matches, rows);
  const isCutBefore = first > 0 || excerpt.start > span.start;
  const isCutAfter = lines.length > first + rows || excerpt.end < span.end;
  return lines.slice(first, first + rows).map((line, index, shown) => {
    const before = index === 0 && isCutBefore ? '…' : '';
    const isStop = /[.!?]$/.test(text.slice(0, line.end));
    const after = index === shown.length - 1 && isCutAfter ? (isStop ? ' …' : '…') : '';
    return [{text: before}, ...emphasised(text, line, matches), {text: after}].filter(run => run.text !== '');
  });
}

/** Where to begin so that as many finds as possible are among `rows` lines; the earliest such place. */
function fullestFrom(lines: readonly Span[], matches: readonly Span[], rows: number): number {
  const counts = lines.map(line => matches.filter(match => overlaps(match, line)).length);
  const seenFrom = (first: number): number => counts.slice(first, first + rows).reduce((sum, count) => sum + count, 0);
  let best = 0;
  for (let first = 1; first + rows <= lines.length; first++) if (seenFrom(first) > seenFrom(best)) best = first;
  return best;
}

/** A line of text with the matched letters emphasised. */
function emphasised(text: string, line: Span, ranges: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let from = line.start;
  for (const range of ranges) {
    if (!overlaps(range, line) || range.end <= from) continue;
    const start = Math.max(from, range.start);
    const end = Math.min(line.end, range.end);
    runs.push({text: text.slice(from, start)}, {text: text.slice(start, end), found: true});
    from = end;
  }
  return [...runs, {text: text.slice(from, line.end)}].filter(run => run.text !== '');
}

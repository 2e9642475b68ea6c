import type {Match} from './state.ts';
import type {Run} from './runs.ts';
import {overlaps, type Span} from '../core/span.ts';
import {wrap} from './wrap.ts';

/**
 * The part of a match that shows its first matched letters, in at most `rows` lines of `width` cells. It begins with
 * the match if that fits, otherwise a few words before the first letters.
 */
export function excerptLines(text: string, {span, ranges}: Match, width: number, rows: number): readonly (readonly Run[])[] {
  const lines = wrap(text, {start: excerptStart(text, span, ranges, width * rows), end: span.end}, width - 1);
  return lines.slice(0, rows).map((line, index) => {
    const before = index === 0 && line.start > span.start ? '…' : '';
    const after = index === rows - 1 && lines.length > rows ? '…' : '';
    return [{text: before}, ...emphasised(text, line, ranges), {text: after}].filter(run => run.text !== '');
  });
}

function excerptStart(text: string, span: Span, ranges: readonly Span[], room: number): number {
  const first = ranges[0]?.start ?? span.start;
  const last = ranges.findLast(range => range.end - first < room * 0.7)?.end ?? first;
  if (last - span.start < room * 0.8) return span.start;
  const before = text.indexOf(' ', Math.max(span.start, first - Math.floor(room / 4)));
  return before < 0 || before >= first ? first : before + 1;
}

/** A line of text with the matched letters emphasised. */
export function emphasised(text: string, line: Span, ranges: readonly Span[]): readonly Run[] {
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

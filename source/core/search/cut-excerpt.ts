import type {Span} from '../span.ts';

/**
 * The part of `outer` (a block or quote), at most `length` UTF-16 units, that shows most of the matches: from the start
 * where the matches allow it, else with some words before them. Begins and ends between words where there are blanks.
 */
export function cutExcerpt(text: string, outer: Span, matches: readonly Span[], length: number): Span {
  const first = densest(matches, length)?.start ?? outer.start;
  const last = densest(matches, length)?.end ?? outer.start;
  if (outer.end - outer.start <= length) return {start: outer.start, end: outer.end};
  if (last - outer.start <= length) return {start: outer.start, end: backToBlank(text, outer.start + length, last)};
  const lead = Math.min(Math.floor(length / 3), Math.max(0, length - (last - first)));
  const start = forthToBlank(text, Math.max(outer.start, Math.min(first - lead, outer.end - length)), first);
  const end = Math.min(outer.end, start + length);
  return {start, end: end === outer.end ? end : backToBlank(text, end, Math.min(last, end))};
}

/** The run of matches within `length` that has most letters in matches; the first of equals. */
function densest(matches: readonly Span[], length: number): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  let from = 0;
  let letters = 0;
  for (const match of matches) {
    letters += match.end - match.start;
    while (match.end - matches[from]!.start > length && matches[from] !== match) {
      letters -= matches[from]!.end - matches[from]!.start;
      from++;
    }
    if (letters > most) {
      most = letters;
      best = {start: matches[from]!.start, end: match.end};
    }
  }
  return best;
}

const isBlank = (text: string, offset: number): boolean => text[offset] === ' ' || text[offset] === '\n';

function forthToBlank(text: string, offset: number, end: number): number {
  if (offset === 0 || isBlank(text, offset - 1)) return offset;
  for (let at = offset; at < end; at++) if (isBlank(text, at)) return at + 1;
  return offset;
}

function backToBlank(text: string, offset: number, start: number): number {
  for (let at = offset; at > start; at--) if (isBlank(text, at)) return at;
  return offset;
}

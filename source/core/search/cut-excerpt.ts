import type {Span} from '../document/span.ts';

/**
 * The part of `outer` (a block or quote), at most `length` UTF-16 units, that shows most of the matches: from the start
 * where the matches allow it, else with some words before them. Begins and ends between words where there are blanks.
 */
export function cutExcerpt(text: string, outer: Span, matches: readonly Span[], length: number): Span {
  if (outer.end - outer.start <= length) return {start: outer.start, end: outer.end};
  const shown = densest(matches, length) ?? {start: outer.start, end: outer.start};
  let {start} = outer;
  if (shown.end - outer.start > length) {
    const lead = Math.max(0, Math.min(Math.floor(length / 3), length - (shown.end - shown.start)));
    start = forthToBlank(text, Math.min(shown.start - lead, outer.end - length), shown.start);
  }
  const end = Math.min(outer.end, start + length);
  return {start, end: end === outer.end ? end : backToBlank(text, end, shown.end <= end ? shown.end : start + 1)};
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

/** The start of a word from `offset` on, or `offset` if there is none before `end`. */
function forthToBlank(text: string, offset: number, end: number): number {
  for (let at = offset; at <= end; at++) if (at === 0 || isBlank(text, at - 1)) return at;
  return offset;
}

/** The end of a word up to `offset`, or `offset` if there is none after `start`. */
function backToBlank(text: string, offset: number, start: number): number {
  for (let at = offset; at >= start; at--) if (isBlank(text, at)) return at;
  return offset;
}

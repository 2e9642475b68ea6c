import type {Span} from '../document/span.ts';
import type {Occurrence} from './block-reader.ts';
import {unfoldedLength} from './fold.ts';
import type {SearchIndex} from './search-index.ts';
import {wordEnd} from './word-boundaries.ts';

/** Words of so few letters are emphasised only beside another match: every `of` in a paragraph would be noise. */
const shortWord = 3;
const beside = 2;

/** The letters to emphasise: of each term the words that meet it best. Sorted, and touching ranges are one. */
export function matchRanges(index: SearchIndex, occurrences: readonly Occurrence[]): readonly Span[] {
  const best: number[] = [];
  for (const {term, worth} of occurrences) best[term] = Math.max(best[term] ?? 0, worth);
  const chosen = occurrences.filter(({term, worth}) => worth >= best[term]! * 0.999);
  const several = chosen.some(({term}) => term !== chosen[0]!.term);
  const ranges: Span[] = [];
  for (const [place, occurrence] of chosen.entries()) {
    const span = spanOf(index, occurrence);
    const isShort = several && occurrence.count === 1 && span.end - span.start <= shortWord;
    if (isShort && !hasNeighbour(chosen, place)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && span.start <= last.end) {
      ranges[ranges.length - 1] = {start: last.start, end: Math.max(last.end, span.end)};
    } else ranges.push(span);
  }
  return ranges;
}

function hasNeighbour(occurrences: readonly Occurrence[], place: number): boolean {
  const {token, term} = occurrences[place]!;
  return [occurrences[place - 1], occurrences[place + 1]].some(
    other => other !== undefined && other.term !== term && Math.abs(other.token - token) <= beside,
  );
}

function spanOf({document, starts}: SearchIndex, {token, count, letters}: Occurrence): Span {
  const {text} = document;
  const start = starts[token]!;
  const lastStart = starts[token + count - 1]!;
  const end = wordEnd(text, lastStart, text.length);
  return letters === Infinity ? {start, end} : {start, end: start + unfoldedLength(text.slice(start, end), letters)};
}

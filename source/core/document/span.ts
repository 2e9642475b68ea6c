/** A stretch of `document.text`: half-open, in UTF-16 code units, `start <= end`. */
export type Span = {readonly start: number; readonly end: number};

export const slice = (text: string, {start, end}: Span): string => text.slice(start, end);

export const length = ({start, end}: Span): number => end - start;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True when the spans share at least one character; touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How many characters two spans share. */
export const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Tells whether an offset lies in one of the spans, which may overlap. Cost: logarithmic, after sorting once. */
export function createCover(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const {end} of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return offset => (furthest[indexAt(sorted, offset)] ?? 0) > offset;
}

/** The smallest span around all; undefined for an empty list. */
export const around = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0
    ? undefined
    : {start: Math.min(...spans.map(s => s.start)), end: Math.max(...spans.map(s => s.end))};

/** The span without white space at its ends. */
export function trim(text: string, {start, end}: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return {start, end};
}

/**
 * Index of the last item whose span starts at or before `offset`, -1 if there is none.
 * Items are sorted by start. Cost: logarithmic.
 */
export function indexAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The one marked thing, which every command acts on.
 *
 * A cursor names a thing, not a place on the screen, so it stays where it is when the window or what is known about the
 * article changes. It never leaves the view: where scrolling carries it out, it moves to the nearest thing in view, a
 * quote if there is one.
 */
import type {Quote} from '../core/document/analysis.ts';
import {around, indexAt, overlaps, type Span} from '../core/document/span.ts';
import type {SearchResult} from '../core/search/search.ts';
import type {Reading} from './reading.ts';

export type Cursor =
  /** A paragraph, or a heading of the paper's own. */
  | {readonly kind: 'block'; readonly block: number}
  /** A section whose title stands in the text. */
  | {readonly kind: 'section'; readonly section: number}
  | {readonly kind: 'quote'; readonly id: string}
  /** By the offset where its words begin. */
  | {readonly kind: 'link'; readonly start: number};

export const firstCursor: Cursor = {kind: 'block', block: 0};

export const quoteUnder = ({quotes}: Reading, cursor: Cursor): Quote | undefined =>
  cursor.kind === 'quote' ? quotes.find(({id}) => id === cursor.id) : undefined;

export const linkUnder = ({links}: Reading, cursor: Cursor) =>
  cursor.kind === 'link' ? links.find(({start}) => start === cursor.start) : undefined;

/** The stretches of text that are marked; none for the title of a section, and for what is not in the article any more. */
export function cursorSpans(reading: Reading, cursor: Cursor): readonly Span[] {
  switch (cursor.kind) {
    case 'block': {
      const block = reading.document.blocks[cursor.block];
      return block === undefined ? [] : [block];
    }
    case 'quote':
      return quoteUnder(reading, cursor)?.content ?? [];
    case 'link': {
      const link = linkUnder(reading, cursor);
      return link === undefined ? [] : [link];
    }
    case 'section':
      return [];
  }
}

/** From where a step to the next thing starts. */
export function cursorSpan(reading: Reading, cursor: Cursor): Span | undefined {
  if (cursor.kind !== 'section') return around(cursorSpans(reading, cursor));
  const section = reading.sections[cursor.section];
  return section && {start: section.start, end: section.start};
}

/** What a search result marks: the quote that it names, else the paragraph. */
export const cursorOfResult = ({quotes}: Reading, {quote, block}: Pick<SearchResult, 'quote' | 'block'>): Cursor =>
  quotes.some(({id}) => id === quote) ? {kind: 'quote', id: quote!} : {kind: 'block', block};

/** The thing nearest to one end of the text in view: a quote if one is seen there, else a paragraph. */
export function nearestCursor({document, quotes}: Reading, seen: Span, end: 'first' | 'last'): Cursor {
  const isSeen = ({content}: Quote) => content.some(span => overlaps(span, seen));
  const quote = end === 'first' ? quotes.find(isSeen) : quotes.findLast(isSeen);
  if (quote !== undefined) return {kind: 'quote', id: quote.id};
  return {kind: 'block', block: Math.max(0, indexAt(document.blocks, end === 'first' ? seen.start : seen.end - 1))};
}

export const isSameCursor = (a: Cursor, b: Cursor): boolean =>
  (a.kind === 'block' && b.kind === 'block' && a.block === b.block) ||
  (a.kind === 'section' && b.kind === 'section' && a.section === b.section) ||
  (a.kind === 'quote' && b.kind === 'quote' && a.id === b.id) ||
  (a.kind === 'link' && b.kind === 'link' && a.start === b.start);

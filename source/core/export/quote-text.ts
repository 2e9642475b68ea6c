import type {Quote} from '../document/analysis.ts';
import type {Document} from '../document/document.ts';
import {slice} from '../document/span.ts';

/** The words of a quote as one line: its spans, marks included, joined by a space; the cue between them is left out. */
export function quoteText(document: Document, quote: Quote): string {
  return quote.content.map(span => slice(document.text, span).replace(/\s+/g, ' ').trim()).join(' ');
}

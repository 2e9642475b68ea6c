import type {Analysis, Quote} from '../document/analysis.ts';
import {indexAt} from '../document/span.ts';

const remembered = new WeakMap<Analysis, ReadonlyMap<number, readonly Quote[]>>();

/** The quotes with words in a block, in order. A quote that runs over several blocks is in each. */
export function quotesOfBlock(analysis: Analysis | undefined, block: number): readonly Quote[] {
  if (analysis === undefined) return [];
  let quotes = remembered.get(analysis);
  if (quotes === undefined) remembered.set(analysis, (quotes = groupByBlock(analysis)));
  return quotes.get(block) ?? [];
}

function groupByBlock({document, quotes}: Analysis): ReadonlyMap<number, readonly Quote[]> {
  const grouped = new Map<number, Quote[]>();
  for (const quote of quotes) {
    for (const span of quote.content) {
      const last = indexAt(document.blocks, Math.max(span.start, span.end - 1));
      for (let block = Math.max(0, indexAt(document.blocks, span.start)); block <= last; block++) {
        const others = grouped.get(block) ?? [];
        if (!others.includes(quote)) others.push(quote);
        grouped.set(block, others);
      }
    }
  }
  return grouped;
}

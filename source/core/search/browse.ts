import type {Quote} from '../analysis.ts';
import {quotesOfBlock} from './quotes-of-block.ts';
import {exclusion, type Ranking, type Rated, type Request} from './rank.ts';
import type {SearchIndex} from './search-index.ts';

/**
 * What there is to see before a word is typed: what the most quoted speakers said, each speaker's quotes in order, those of
 * nobody last. The blocks in order where there are no quotes, or where the query only leaves something out.
 */
export function browse(index: SearchIndex, {isWanted, without}: Request): Ranking {
  const isExcluded = exclusion(index, without);
  const blocks = index.document.blocks.keys();
  const inOrder = (): Rated[] =>
    [...blocks].filter(block => !isExcluded(block)).map(block => ({block, score: 0, occurrences: []}));
  if (isWanted === undefined && (without.length > 0 || (index.analysis?.quotes.length ?? 0) === 0)) {
    const best = inOrder();
    return {total: best.length, best};
  }
  const seen = new Set<Quote>();
  const quotes = [...blocks].flatMap(block =>
    quotesOfBlock(index.analysis, block)
      .filter(quote => !seen.has(quote) && (isWanted?.(quote) ?? true) && !isExcluded(block, quote.content))
      .map(quote => {
        seen.add(quote);
        return {block, quote, score: 0, occurrences: []};
      }),
  );
  const counts = new Map<string | undefined, number>();
  for (const {speaker} of index.analysis?.quotes ?? []) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const order = new Map([...counts].sort((a, b) => b[1] - a[1]).map(([speaker], place) => [speaker, place]));
  const place = ({quote}: {quote: Quote}) => (quote.speaker === undefined ? Infinity : order.get(quote.speaker)!);
  const best = quotes.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return {total: best.length, best};
}

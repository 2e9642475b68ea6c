import type {Quote} from '../document/analysis.ts';
import {quotesOfBlock} from './quotes-of-block.ts';
import {exclusion, type Ranking, type Request} from './rank.ts';
import type {SearchIndex} from './search-index.ts';

/**
 * What there is to see before a word is typed: what the most quoted speakers said, each speaker's quotes in order, those of
 * nobody last. The blocks in order where there are no quotes, or where the query only leaves something out.
 */
export function browse(index: SearchIndex, {isWanted, without}: Request): Ranking {
  const isExcluded = exclusion(index, without);
  const blocks = [...index.document.blocks.keys()];
  const hasQuotes = (index.analysis?.quotes.length ?? 0) > 0;
  if (isWanted === undefined && (without.length > 0 || !hasQuotes))
    return listed(blocks.filter(block => !isExcluded(block)));
  const seen = new Set<Quote>();
  const quotes = blocks.flatMap(block =>
    quotesOfBlock(index.analysis, block)
      .filter(quote => !seen.has(quote) && (isWanted?.(quote) ?? true) && !isExcluded(block, quote.content))
      .map(quote => {
        seen.add(quote);
        return {block, quote, score: 0, occurrences: []};
      }),
  );
  const place = placesByQuotes(index.analysis?.quotes ?? []);
  return {total: quotes.length, best: quotes.sort((a, b) => place(a.quote) - place(b.quote))};
}

const listed = (blocks: readonly number[]): Ranking => ({
  total: blocks.length,
  best: blocks.map(block => ({block, score: 0, occurrences: []})),
});

/** The place of a quote's speaker among all, the most quoted first; after them nobody. */
function placesByQuotes(quotes: readonly Quote[]): (quote: Quote) => number {
  const bySpeaker = Map.groupBy(quotes, ({speaker}) => speaker);
  bySpeaker.delete(undefined);
  const speakers = [...bySpeaker].sort(([, a], [, b]) => b.length - a.length).map(([speaker]) => speaker);
  const places = new Map(speakers.map((speaker, place) => [speaker, place]));
  return ({speaker}) => places.get(speaker) ?? speakers.length;
}

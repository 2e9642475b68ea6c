import type {Quote} from '../analysis.ts';
import {contains, type Span} from '../span.ts';
import type {Term} from './parse-query.ts';
import {planTerm} from './plan-term.ts';
import {quotesOfBlock} from './quotes-of-block.ts';
import {BlockReader, type Occurrence, type Reading} from './read-block.ts';
import type {SearchIndex} from './search-index.ts';
import {requiredTerms, selectBlocks} from './select-blocks.ts';

/** What to look for, when it is known whose quotes are wanted (`isWanted`; all blocks if it is not there). */
export type Request = {
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
  readonly isWanted?: (quote: Quote) => boolean;
};

/** A block, or one quote in it, and how well it meets the query. */
export type Rated = {
  readonly block: number;
  readonly quote?: Quote;
  readonly score: number;
  readonly occurrences: readonly Occurrence[];
};

export type Ranking = {readonly total: number /** Best first. */; readonly best: readonly Rated[]};

/** Blocks that are read word by word; of more, those whose words are worth most. */
const mostRead = 500;

/** Decides between equals only: matches in a quote before matches in narration. */
const quoteBonus = 0.02;

/** The blocks or quotes that meet the terms. */
export function rank(index: SearchIndex, request: Request): Ranking {
  const plans = request.terms.map(term => planTerm(index, term));
  const reader = new BlockReader(index, plans);
  const isExcluded = exclusion(index, request.without);
  const {isWanted} = request;
  if (isWanted === undefined) {
    const {blocks, total} = selectBlocks(index, plans, block => !isExcluded(block), mostRead);
    const best = blocks.map(block => preferQuotes(index, {block, ...reader.read(block)}));
    return {total, best: best.sort(byScore)};
  }
  const hasWanted = (block: number) => quotesOfBlock(index.analysis, block).some(isWanted);
  const read = selectBlocks(index, plans, hasWanted, Infinity).blocks.flatMap(block =>
    quotesOfBlock(index.analysis, block)
      .filter(quote => isWanted(quote) && !isExcluded(block, quote.content))
      .map(quote => ({block, quote, ...reader.read(block, quote.content)})),
  );
  const required = requiredTerms(Math.max(...read.map(({met}) => met)));
  const best = read.filter(({met}) => met >= required).sort(byScore);
  return {total: best.length, best};
}

/** Tells whether a block, or the part of it inside `spans`, has something that is to be left out. */
export function exclusion(index: SearchIndex, without: readonly Term[]) {
  const reader = new BlockReader(
    index,
    without.map(term => planTerm(index, {...term, open: false}, false)),
  );
  return (block: number, spans?: readonly Span[]): boolean => without.length > 0 && reader.read(block, spans).met > 0;
}

function preferQuotes({analysis, starts}: SearchIndex, rated: Rated & Reading): Rated {
  const quotes = quotesOfBlock(analysis, rated.block);
  if (quotes.length === 0 || rated.occurrences.length === 0) return rated;
  const inside = rated.occurrences.filter(({token}) => {
    const place = {start: starts[token]!, end: starts[token]! + 1};
    return quotes.some(({content}) => content.some(span => contains(span, place)));
  });
  return {...rated, score: rated.score + (quoteBonus * inside.length) / rated.occurrences.length};
}

const byScore = (a: Rated, b: Rated): number => b.score - a.score || a.block - b.block;

import type {Quote} from '../document/analysis.ts';
import type {Span} from '../document/span.ts';
import {BlockReader, type Occurrence} from './block-reader.ts';
import type {Term} from './parse-query.ts';
import {type PlannedTerm, planTerm} from './plan-term.ts';
import {quotesOfBlock} from './quotes-of-block.ts';
import type {SearchIndex} from './search-index.ts';
import {postingsOf, requiredPoints, selectBlocks} from './select-blocks.ts';

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

/** The best there are (as many as asked for), and how many there would be. */
export type Ranking = {readonly total: number; readonly best: readonly Rated[]};

/** So many blocks are read word by word, however few results are shown; of more, those whose words are worth most. */
const leastRead = 500;

/** Decides between equals only: matches in a quote before matches in narration. */
const quoteBonus = 0.02;

/** The blocks or quotes that meet the terms, the best `most` of them. */
export function rank(index: SearchIndex, request: Request, most: number): Ranking {
  const plans = request.terms.map(term => planTerm(index, term));
  const reader = new BlockReader(index, plans);
  const {total, rated} =
    request.isWanted === undefined
      ? rateBlocks(index, request, plans, reader, Math.max(most, leastRead))
      : rateQuotes(index, request, plans, reader);
  const best = rated
    .sort(byScore)
    .slice(0, most + spare)
    .map(({block, quote, score}) => {
      const occurrences = reader.occurrences(block, quote?.content);
      return {
        block,
        ...(quote && {quote}),
        score: score + quoteBonus * shareInQuotes(index, block, occurrences),
        occurrences,
      };
    })
    .sort(byScore);
  return {total, best: best.slice(0, most)};
}

/** Of equals at the end of the list some in quotes may have to move up. */
const spare = 20;

type Found = {readonly total: number; readonly rated: Omit<Rated, 'occurrences'>[]};

function rateBlocks(
  index: SearchIndex,
  request: Request,
  plans: readonly PlannedTerm[],
  reader: BlockReader,
  mostRead: number,
): Found {
  const isExcluded = exclusion(index, request.without);
  const {blocks, total} = selectBlocks(index, plans, block => !isExcluded(block), mostRead);
  return {total, rated: blocks.map(block => ({block, score: reader.rate(block).score}))};
}

function rateQuotes(index: SearchIndex, request: Request, plans: readonly PlannedTerm[], reader: BlockReader): Found {
  const isExcluded = exclusion(index, request.without);
  const wanted = (block: number) =>
    quotesOfBlock(index.analysis, block).filter(quote => request.isWanted!(quote) && !isExcluded(block, quote.content));
  const {blocks} = selectBlocks(index, plans, block => wanted(block).length > 0, Infinity);
  const rated = blocks.flatMap(block =>
    wanted(block).map(quote => ({block, quote, ...reader.rate(block, quote.content)})),
  );
  const required = requiredPoints(rated.reduce((most, {points}) => Math.max(most, points), 0));
  const enough = rated.filter(({points}) => points >= required);
  return {total: enough.length, rated: enough};
}

/** Tells whether a block, or the part of it inside `spans`, has something that is to be left out. */
export function exclusion(index: SearchIndex, without: readonly Term[]) {
  const plans = without.map(term => planTerm(index, {...term, open: false}, false));
  const reader = new BlockReader(index, plans);
  const blocks = new Set(
    plans.flatMap(plan =>
      'blocks' in plan ? [...plan.blocks] : plan.meanings.flatMap(({word}) => [...postingsOf(index, word)]),
    ),
  );
  return (block: number, spans?: readonly Span[]): boolean =>
    blocks.has(block) && (spans === undefined || reader.occurrences(block, spans).length > 0);
}

/** 0..1: how many of the occurrences are in a quote. */
function shareInQuotes({analysis, starts}: SearchIndex, block: number, occurrences: readonly Occurrence[]): number {
  const spans = quotesOfBlock(analysis, block).flatMap(({content}) => content);
  const inside = occurrences.filter(({token}) =>
    spans.some(({start, end}) => start <= starts[token]! && starts[token]! < end),
  );
  return inside.length / Math.max(1, occurrences.length);
}

const byScore = (a: Omit<Rated, 'occurrences'>, b: Omit<Rated, 'occurrences'>): number =>
  b.score - a.score || a.block - b.block;

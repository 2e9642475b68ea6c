/**
 * Finds what a query means: terms to words (plan-term), words to blocks (select-blocks), the best blocks read word by word
 * (block-reader, rating), and the few that are shown marked and cut (match-ranges, cut-excerpt).
 */
import type {Quote} from '../document/analysis.ts';
import {indexAt, overlaps, type Span} from '../document/span.ts';
import {browse} from './browse.ts';
import {cutExcerpt} from './cut-excerpt.ts';
import {findPattern} from './find-pattern.ts';
import {findSpeakers} from './find-speakers.ts';
import {matchRanges} from './match-ranges.ts';
import type {Query} from './parse-query.ts';
import {quotesOfBlock} from './quotes-of-block.ts';
import {type Rated, rank} from './rank.ts';
import {rejoinWords} from './rejoin-words.ts';
import type {SearchIndex} from './search-index.ts';

export type SearchResult = {
  /** Number of the block in `document.blocks`. */
  readonly block: number;
  /** The quote that holds the matches, where one does, and who said it. */
  readonly quote?: string;
  readonly speaker?: string;
  /** Number of the section in `analysis.sections`. */
  readonly section?: number;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** Letters to emphasise, in `document.text`: words or their beginnings, sorted and apart from each other. */
  readonly matches: readonly Span[];
  /** What to show of the block, in `document.text`. */
  readonly excerpt: Span;
};

export type SearchResults = {
  /** How many there are; `results` are the best of them, best first. */
  readonly total: number;
  readonly results: readonly SearchResult[];
  /** Ids of those whom `@name` stands for. */
  readonly speakers: readonly string[];
  /** Why nothing can be found, in one line: the regular expression is none. */
  readonly problem?: string;
};

export type SearchOptions = {
  /** Most results; 50 unless given. */
  readonly limit?: number;
  /** Length of the excerpts in UTF-16 units; 160 unless given. */
  readonly excerptLength?: number;
};

/**
 * The blocks, or with `"` and `@name` the quotes, that a query means. An empty query shows what the most quoted speakers said.
 * Without an analysis nothing is known of quotes, speakers and sections. Cost: see the README of this folder.
 */
export function search(index: SearchIndex, query: Query, options: SearchOptions = {}): SearchResults {
  const {limit = 50, excerptLength = 160} = options;
  if (query.pattern !== undefined) return searchPattern(index, query.pattern, limit, excerptLength);
  const {ids, nameTerms} = findSpeakers(index.analysis, query);
  const next = query.speaker?.next ?? 0;
  const asked = query.terms.filter((_, place) => place < next || place >= next + nameTerms);
  const terms = rejoinWords(index, asked);
  const isWanted =
    query.speaker !== undefined
      ? ({speaker = ''}: Quote) => ids.has(speaker)
      : query.quotesOnly
        ? () => true
        : undefined;
  const request = {terms, without: query.without, ...(isWanted && {isWanted})};
  const {total, best} = terms.length === 0 ? browse(index, request) : rank(index, request, limit);
  return {total, results: best.slice(0, limit).map(rated => present(index, rated, excerptLength)), speakers: [...ids]};
}

/** In the order of the text: nothing makes one match of an expression better than another. */
function searchPattern(index: SearchIndex, pattern: string, limit: number, excerptLength: number): SearchResults {
  const {blocks, problem} = findPattern(index, pattern);
  const results = blocks
    .slice(0, limit)
    .map(({block, matches}) => resultOf(index, {block, score: 1, matches}, undefined, excerptLength));
  return {total: blocks.length, results, speakers: [], ...(problem === undefined ? {} : {problem})};
}

function present(index: SearchIndex, {block, score, quote, occurrences}: Rated, excerptLength: number): SearchResult {
  return resultOf(index, {block, score, matches: matchRanges(index, occurrences)}, quote, excerptLength);
}

type Match = Pick<SearchResult, 'block' | 'score' | 'matches'>;

function resultOf(index: SearchIndex, match: Match, wanted: Quote | undefined, excerptLength: number): SearchResult {
  const {document, analysis} = index;
  const {block, matches} = match;
  const quote = wanted ?? quoteWithMost(quotesOfBlock(analysis, block), matches);
  const outer = document.blocks[block]!;
  // Without words to show, a quote is shown from where it begins.
  const begin = matches.length > 0 ? undefined : wanted?.content.find(span => overlaps(span, outer));
  const shown = {start: Math.max(outer.start, begin?.start ?? 0), end: outer.end};
  const section = analysis === undefined ? -1 : indexAt(analysis.sections, outer.start);
  return {
    ...match,
    ...(quote && {quote: quote.id}),
    ...(quote?.speaker !== undefined && {speaker: quote.speaker}),
    ...(section >= 0 && {section}),
    excerpt: cutExcerpt(document.text, shown, matches, excerptLength),
  };
}

/** A quote of which so many letters were found (blanks and small words are not), and that holds more than half of what was found, is meant. */
const wholeQuote = 0.6;

/**
 * The quote that was typed from beginning to end, also where it stands within another and its small words stand elsewhere,
 * too; else the quote that most matches are in, undefined where none is in any. Its words count before those of its source and cue,
 * and of two quotes that hold the same matches the shorter one is meant.
 */
function quoteWithMost(quotes: readonly Quote[], matches: readonly Span[]): Quote | undefined {
  const inside = (parts: readonly Span[]) => matches.filter(match => parts.some(part => overlaps(part, match))).length;
  const found = lettersOf(matches);
  const rate = (quote: Quote) => {
    const {content, cue, source} = quote;
    const around = [cue, source].filter(part => part !== undefined);
    const letters = lettersOf(content);
    const typed = lettersOf(content.flatMap(span => matches.flatMap(match => common(span, match))));
    const isWhole = typed >= wholeQuote * letters && 2 * typed > found;
    return {quote, all: inside([...content, ...around]), words: inside(content), letters, whole: isWhole ? letters : 0};
  };
  return quotes
    .map(rate)
    .filter(({all}) => all > 0)
    .sort((a, b) => b.whole - a.whole || b.words - a.words || a.letters - b.letters || b.all - a.all)[0]?.quote;
}

/** What two stretches have in common. */
const common = (a: Span, b: Span): readonly Span[] =>
  overlaps(a, b) ? [{start: Math.max(a.start, b.start), end: Math.min(a.end, b.end)}] : [];

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0);

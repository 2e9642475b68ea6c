/** The public package: an article in, who said what out. */
import type {Document} from './core/document/document.ts';
import type {SpelledAnalysis} from './core/export/spell-out.ts';
import type {MediaType} from './core/parse/formats.ts';
import {parseQuery} from './core/search/parse-query.ts';
import type {SearchOptions, SearchResults} from './core/search/search.ts';
import {search as searchIn} from './core/search/search.ts';
import {indexOf} from './core/search/search-index.ts';
import {readOrigin as readFrom} from './shell/read-origin.ts';

export type {Analysis, Quote, QuoteKind, Section, Speaker} from './core/document/analysis.ts';
export type {Block, BlockKind, Document, Mark} from './core/document/document.ts';
export type {Span} from './core/document/span.ts';
export {formatCitations} from './core/export/format-citations.ts';
export {csvHeader, formatCsv} from './core/export/format-csv.ts';
export {type CitationForm, citationForms} from './core/export/format-excerpts.ts';
export {formatJson, formatNdjson} from './core/export/format-json.ts';
export {formatMarkdown} from './core/export/format-markdown.ts';
export {formatPlain} from './core/export/format-plain.ts';
export {keepConfident} from './core/export/keep-confident.ts';
export type {SpelledAnalysis, SpelledQuote} from './core/export/spell-out.ts';
export {type ArticleOptions, type MediaType, readArticle} from './core/parse/read-article.ts';
export type {SearchOptions, SearchResult, SearchResults} from './core/search/search.ts';
export {analyse, analyseAll} from './shell/analyse-all.ts';

export type OriginOptions = {
  readonly mediaType?: MediaType;
  /** Where a file came from, to resolve its links. */
  readonly url?: string;
  /** Sent with requests. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** The article at a path or an http(s) address. Rejects with an error of one line that says what to do. */
export async function readOrigin(
  pathOrAddress: string,
  {mediaType, ...options}: OriginOptions = {},
): Promise<Document> {
  const {document} = await readFrom(pathOrAddress, {...options, ...(mediaType === undefined ? {} : {as: mediaType})});
  return document;
}

/** What a query finds, as it is typed into the reader: misspelt, in any order; `"` looks at quotes only, `@name` at one person. */
export function search(analysis: SpelledAnalysis, query: string, options?: SearchOptions): SearchResults {
  return searchIn(indexOf(analysis), parseQuery(query), options);
}

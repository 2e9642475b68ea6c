/**
 * The program without the world around it, for browsers and other places without files: text or bytes in, values out. The
 * models are given in as bytes (they lie in `source/core/data` of the package).
 */
export {analyse} from './analyse.ts';
export type {Analysis, Quote, QuoteKind, Section, Speaker} from './document/analysis.ts';
export type {Block, BlockKind, Document, Mark} from './document/document.ts';
export type {Span} from './document/span.ts';
export {formatCitations} from './export/format-citations.ts';
export {csvHeader, formatCsv} from './export/format-csv.ts';
export {type CitationForm, citationForms} from './export/format-excerpts.ts';
export {formatJson, formatNdjson} from './export/format-json.ts';
export {formatMarkdown} from './export/format-markdown.ts';
export {formatPlain} from './export/format-plain.ts';
export {keepConfident} from './export/keep-confident.ts';
export {type SpelledAnalysis, type SpelledQuote, spellOut} from './export/spell-out.ts';
export {decodeModels, type Models, modelFiles} from './models.ts';
export {type ArticleOptions, type MediaType, readArticle} from './parse/read-article.ts';
export {UnreadableError} from './parse/unreadable-error.ts';
export {parseQuery} from './search/parse-query.ts';
export {type SearchOptions, type SearchResult, type SearchResults, search} from './search/search.ts';
export {createSearchIndex, type SearchIndex, withAnalysis} from './search/search-index.ts';

/** The public package: an article in, who said what out. */
import {analyse as analyseWith} from './core/analyse.ts';
import type {Analysis} from './core/document/analysis.ts';
import type {Document} from './core/document/document.ts';
import {readModels} from './shell/read-models.ts';

export type {Analysis, Quote, QuoteKind, Section, Speaker} from './core/document/analysis.ts';
export type {Block, BlockKind, Document, Mark} from './core/document/document.ts';
export type {Span} from './core/document/span.ts';
export {type ArticleOptions, type MediaType, readArticle} from './core/parse/read-article.ts';

/** Sections, quotes and speakers of a document. The trained weights are read from the package on the first call. */
export async function analyse(document: Document): Promise<Analysis> {
  return analyseWith(document, await readModels());
}

import type {Document} from '../document/document.ts';
import {splitAuthors} from './authors.ts';
import {parseText} from './parse-text.ts';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

export type ArticleOptions = {
  readonly mediaType: MediaType;
  /** Where the article came from, to resolve its links. */
  readonly url?: string;
};

/** Parses an article. The parsers of Markdown and HTML are loaded when they are first needed. */
export function readArticle(input: string, {mediaType, url}: ArticleOptions): Document | Promise<Document> {
  if (mediaType === 'text/markdown')
    return import('./parse-markdown.ts').then(m => withNames(m.parseMarkdown(input, url)));
  if (mediaType === 'text/html') return import('./parse-html.ts').then(m => withNames(m.parseHtml(input, url)));
  const document = withNames(parseText(input));
  return url === undefined ? document : {...document, url};
}

/** Authors one by one where the byline names them, and the outlet under both of its names. */
const withNames = (document: Document): Document => ({
  ...document,
  ...(document.authors === undefined && document.byline !== undefined ? {authors: splitAuthors(document.byline)} : {}),
  ...(document.outlet === undefined && document.site !== undefined ? {outlet: document.site} : {}),
});

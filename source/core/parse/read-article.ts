import type {Document} from '../document/document.ts';
import {splitAuthors} from './authors.ts';
import {limitBlocks} from './limit-blocks.ts';
import {mendEncoding} from './mend-encoding.ts';
import {parseText} from './parse-text.ts';
import {TooComplexError} from './too-complex.ts';

export type MediaType = 'text/plain' | 'text/markdown' | 'text/html';

export type ArticleOptions = {
  readonly mediaType: MediaType;
  /** Where the article came from, to resolve its links. */
  readonly url?: string;
};

export type Parsed = {
  readonly document: Document;
  /** Why the input was read as plain text, whatever it is; completes "shown as plain text: ...". */
  readonly plainBecause?: string;
};

/** Parses an article. The parsers of Markdown and HTML are loaded when they are first needed. */
export function readArticle(input: string, options: ArticleOptions): Document | Promise<Document> {
  return options.mediaType === 'text/plain'
    ? finish(parseText(mendEncoding(input)), options.url)
    : parseArticle(input, options).then(({document}) => document);
}

/** Also tells whether the input was too much for its own parser. */
export async function parseArticle(input: string, options: ArticleOptions): Promise<Parsed> {
  try {
    return {document: await parseAs(input, options)};
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return {document: await parsePlainly(input, options), plainBecause: error.message};
  }
}

async function parseAs(text: string, {mediaType, url}: ArticleOptions): Promise<Document> {
  const input = mendEncoding(text);
  if (mediaType === 'text/markdown')
    return finish((await import('./parse-markdown.ts')).parseMarkdown(input, url), url);
  if (mediaType === 'text/html') return finish((await import('./parse-html.ts')).parseHtml(input, url), url);
  return finish(parseText(input), url);
}

/** The words of any input, without a parser of its kind. */
export async function parsePlainly(input: string, {mediaType, url}: ArticleOptions): Promise<Document> {
  if (mediaType !== 'text/html') return finish(parseText(mendEncoding(input)), url);
  return finish((await import('./parse-html-plainly.ts')).parseHtmlPlainly(mendEncoding(input)), url);
}

const finish = (document: Document, url: string | undefined): Document =>
  limitBlocks(withNames(document.url === undefined && url !== undefined ? {...document, url} : document));

/** Authors one by one where the byline names them, and the outlet under both of its names. */
const withNames = (document: Document): Document => ({
  ...document,
  ...(document.authors === undefined && document.byline !== undefined ? {authors: splitAuthors(document.byline)} : {}),
  ...(document.outlet === undefined && document.site !== undefined ? {outlet: document.site} : {}),
});

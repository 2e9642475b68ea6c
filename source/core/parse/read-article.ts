import type {Document} from '../document/document.ts';
import {splitAuthors} from './authors.ts';
import {decodeArticle} from './decode-article.ts';
import {detectMediaType} from './detect-media-type.ts';
import type {MediaType} from './formats.ts';
import {limitBlocks} from './limit-blocks.ts';
import {mendEncoding} from './mend-encoding.ts';
import {parseText} from './parse-text.ts';
import {TooComplexError} from './too-complex.ts';
import {UnreadableError} from './unreadable-error.ts';

export type {MediaType} from './formats.ts';

export type ArticleOptions = {
  /** Told by the content unless given. */
  readonly mediaType?: MediaType;
  /** Where the article came from, to resolve its links. */
  readonly url?: string;
};
/** Text, or the bytes of a kind that is read from bytes. */
type Input = string | Uint8Array;
type Known = ArticleOptions & {readonly mediaType: MediaType};

export type Parsed = {
  readonly document: Document;
  /** Why the input was read as plain text, whatever it is; completes "shown as plain text: ...". */
  readonly plainBecause?: string;
};

type Parser = (input: Input, url?: string) => Document | Promise<Document>;

/** Everything but plain text is loaded when it is first needed. */
const parsers: Readonly<Record<Exclude<MediaType, 'text/plain'>, () => Promise<Parser>>> = {
  'text/markdown': () => import('./parse-markdown.ts').then(m => fromText(m.parseMarkdown)),
  'text/html': () => import('./parse-html.ts').then(m => fromText(m.parseHtml)),
  'message/rfc822': () => import('./parse-mail.ts').then(m => m.parseMail),
  'text/vtt': () => import('./parse-subtitles.ts').then(m => fromText(m.parseSubtitles)),
  'application/rss+xml': () => import('./parse-feed.ts').then(m => fromText(m.parseFeedDocument)),
  'application/epub+zip': () => import('./parse-epub.ts').then(m => fromBytes(m.parseEpub)),
  'application/pdf': () => import('./parse-pdf.ts').then(m => fromBytes(m.parsePdf)),
};

/**
 * Parses an article; bytes are decoded first. Plain text gives a Document at once, other kinds a promise of one, which
 * rejects with an UnreadableError where the input is broken or locked.
 */
export function readArticle(input: Input, options: ArticleOptions = {}): Document | Promise<Document> {
  if (typeof input !== 'string')
    return decodeArticle(input, options).then(async ({input: decoded, mediaType}) => {
      const {document} = await parseArticle(decoded, {...options, mediaType});
      return document;
    });
  const mediaType = options.mediaType ?? detectMediaType({name: options.url ?? '', text: input});
  return mediaType === 'text/plain'
    ? finish(parseText(mendEncoding(input)), options.url)
    : parseArticle(input, {...options, mediaType}).then(({document}) => document);
}

/** Also tells whether the input was too much for its own parser. */
export async function parseArticle(input: Input, options: Known): Promise<Parsed> {
  try {
    return {document: await parseAs(input, options)};
  } catch (error) {
    if (!(error instanceof TooComplexError)) throw error;
    return {document: await parsePlainly(input, options), plainBecause: error.message};
  }
}

async function parseAs(input: Input, {mediaType, url}: Known): Promise<Document> {
  const text = typeof input === 'string' ? mendEncoding(input) : input;
  if (mediaType === 'text/plain') return finish(parseText(asText(text)), url);
  const parse = await parsers[mediaType]();
  return finish(await parse(text, url), url);
}

/** The words of any input, without a parser of its kind; a book or a PDF shows none without. */
export async function parsePlainly(input: Input, {mediaType, url}: Known): Promise<Document> {
  if (mediaType === 'application/pdf' || mediaType === 'application/epub+zip')
    throw new UnreadableError('takes too long to read; save the part you need as text');
  const text = mendEncoding(asText(input));
  if (mediaType !== 'text/html') return finish(parseText(text), url);
  return finish((await import('./parse-html-plainly.ts')).parseHtmlPlainly(text), url);
}

const asText = (input: Input): string => (typeof input === 'string' ? input : new TextDecoder().decode(input));

const fromText =
  (parse: (input: string, url?: string) => Document | Promise<Document>): Parser =>
  (input, url) =>
    parse(asText(input), url);

const fromBytes =
  (parse: (input: Uint8Array, url?: string) => Promise<Document>): Parser =>
  (input, url) =>
    parse(typeof input === 'string' ? new TextEncoder().encode(input) : input, url);

const finish = (document: Document, url: string | undefined): Document =>
  limitBlocks(withNames(document.url === undefined && url !== undefined ? {...document, url} : document));

/** Authors one by one where the byline names them, and the outlet under both of its names. */
const withNames = (document: Document): Document => ({
  ...document,
  ...(document.authors === undefined && document.byline !== undefined ? {authors: splitAuthors(document.byline)} : {}),
  ...(document.outlet === undefined && document.site !== undefined ? {outlet: document.site} : {}),
});

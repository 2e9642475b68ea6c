/// <reference lib="dom" />
/**
 * What a page says of itself: the headline it shows, JSON-LD, `<meta>`, links and `<time>`, then what stands near the
 * headline. Which comes first for which field was counted on the 790 articles of WCXB (README.md).
 */
import type {Document} from '../document/document.ts';
import {splitAuthors, withoutBy} from './authors.ts';
import type {PageBlock} from './block-collector.ts';
import {findDate} from './dates.ts';
import {bare, fold, isObject, type LinkedData, readLinkedData} from './json-ld.ts';
import {choosePageTitle} from './page-title.ts';
import {sanitise} from './sanitise.ts';
import {readVisibleCredits} from './visible-credits.ts';

export type PageMetadata = Omit<Document, 'text' | 'blocks' | 'marks'>;

type Meta = (...names: readonly string[]) => string | undefined;

/** Papers name each author in a `<meta>` of its own. */
const manyTimes = /^(citation_author|author|article:author|dc\.creator)$/;

/** `blocks` are those of the whole page, as it was before anything was taken away. */
export function readPageMetadata(
  page: globalThis.Document,
  blocks: readonly PageBlock[],
  url?: string,
): {readonly metadata: PageMetadata; readonly linked: LinkedData} {
  const meta = readMetaElements(page);
  const canonical =
    absolute(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'), url) ?? url;
  const headings = blocks.filter(({kind, level}) => kind === 'heading' && level === 1).map(({text}) => text);
  const told = [meta('og:title'), meta('twitter:title'), clean(page.querySelector('title')?.textContent ?? '')];
  const linked = readLinkedData(page, {
    urls: [canonical, url].flatMap(address => (address === undefined ? [] : [bare(address)])),
    headlines: [...headings, ...told].map(fold).filter(headline => headline !== ''),
  });
  const {article, resolve} = linked;
  const outlet = nameOf(resolve(article?.publisher)) ?? meta('og:site_name', 'application-name');
  const headline = textOf(article?.headline);
  const title = choosePageTitle({
    headings,
    told: [headline, ...told].flatMap(line => line || []),
    outlet,
    host: hostOf(canonical),
  });
  const language =
    page.documentElement?.getAttribute('lang') || meta('og:locale', 'content-language')?.replace('_', '-');
  const credits = readVisibleCredits(blocks, title, language || undefined);
  const authors = findAuthors(linked, meta, page, credits.author, outlet);
  const published = findPublished(linked, meta, page, credits.published);
  const metadata = {
    title,
    authors: authors.length === 0 ? undefined : authors,
    byline: authors.length === 0 ? undefined : authors.join(', '),
    published,
    outlet,
    site: outlet,
    url: canonical,
    language: language ? clean(language) : undefined,
  };
  return {metadata: Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)), linked};
}

/** The first of several names that a `<meta>` has with words in it. The page is read once for all of them. */
function readMetaElements(page: globalThis.Document): Meta {
  const contents = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = clean(element.getAttribute('content') ?? '');
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name === undefined || content === '') continue;
      const before = contents.get(name);
      if (before === undefined) contents.set(name, content);
      else if (manyTimes.test(name) && !before.includes(content)) contents.set(name, `${before}; ${content}`);
    }
  }
  return (...names) => names.map(name => contents.get(name.toLowerCase())).find(content => content !== undefined);
}

/** Some write the ampersand as an entity twice. */
const clean = (value: string): string => sanitise(value).replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim();
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? clean(value) : undefined;
const nameOf = (value: unknown): string | undefined => textOf(isObject(value) ? value.name : value);
const hostOf = (url: string | undefined): string => (url === undefined ? '' : (URL.parse(url)?.hostname ?? ''));

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const href = address === undefined ? undefined : URL.parse(address, base)?.href;
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
}

/** Names that no person and no desk has: accounts, addresses. */
const noName =
  /^(https?:|@|admin(istrator)?$|editor$|webmaster$|user$|guest$|root$|team$|author$|[\w ]*\badmin$|unknown$|anonymous$|.*@.*\.|[\w-]+(\.[\w-]+){2,}$|(share|in this|event type|company size|table of|submitting|subscribe|follow us)\b)|^\d+$/i;

function findAuthors(
  {article, resolve, find}: LinkedData,
  meta: Meta,
  page: globalThis.Document,
  visible: string | undefined,
  outlet: string | undefined,
): readonly string[] {
  const linked = [article?.author, article?.creator].flat().flatMap(value => {
    const person = resolve(value);
    return [nameOf(isObject(person) ? person.name : person)];
  });
  const persons = find(/^Person$/).map(({name}) => textOf(name));
  const named = [...page.querySelectorAll('[rel~="author"],[itemprop="author"] [itemprop="name"]')]
    .slice(0, 3)
    .map(({textContent}) => clean(textContent ?? ''));
  const isName = (name: string | undefined): name is string =>
    name !== undefined && name.length > 1 && name.length <= 160 && !noName.test(withoutBy(name));
  const isPerson = (name: string | undefined): name is string => isName(name) && fold(name) !== fold(outlet);
  const single = meta(
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'citation_author',
    'twitter:creator',
  );
  const lists: readonly (readonly (string | undefined)[])[] = [
    linked.filter(isPerson),
    [single].filter(isPerson),
    [visible].filter(isPerson),
    named.filter(name => isPerson(name) && name.length < 50).slice(0, 1),
    persons.length === 1 ? persons.filter(isPerson) : [],
    linked.filter(isName),
    [single].filter(isName),
  ];
  const chosen = lists.find(list => list.length > 0) ?? [];
  return [...new Set(chosen.flatMap(line => splitAuthors(line!)))].slice(0, 12);
}

function findPublished(
  {article, find}: LinkedData,
  meta: Meta,
  page: globalThis.Document,
  visible: string | undefined,
): string | undefined {
  const linked =
    textOf(article?.datePublished) ??
    find(/./)
      .map(({datePublished}) => textOf(datePublished))
      .find(date => date !== undefined);
  const given =
    linked ??
    meta(
      'article:published_time',
      'datePublished',
      'article:published',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'publish_date',
      'citation_publication_date',
      'citation_date',
      'og:published_time',
      'last-modified',
    );
  if (given !== undefined) return asDate(given);
  const time = page.querySelector(
    'time[datetime][pubdate],[itemprop="datePublished"],article time[datetime],main time[datetime],time[datetime]',
  );
  const stamped = time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? undefined;
  return (
    asDate(stamped ?? '') ??
    visible ??
    textOf(article?.dateModified) ??
    meta('article:modified_time', 'og:updated_time')
  );
}

/** As it is where it begins like a date of ISO 8601; otherwise the date that its words tell. */
const asDate = (words: string): string | undefined =>
  /^\d{4}-\d\d(-\d\d|$)/.test(words) ? words : (findDate(words) ?? (words === '' ? undefined : words));

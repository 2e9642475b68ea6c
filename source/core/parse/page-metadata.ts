/// <reference lib="dom" />
/** What a page says of itself: JSON-LD (schema.org NewsArticle), OpenGraph, `<meta>`, `<time>`, in that order. */
import {sanitise} from './sanitise.ts';

export type PageMetadata = {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly site?: string;
  readonly url?: string;
  readonly language?: string;
};

type Json = Readonly<Record<string, unknown>>;

export function readPageMetadata(page: globalThis.Document, url?: string): PageMetadata {
  const article = findArticle(page);
  const meta = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const found = page
        .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
        ?.getAttribute('content');
      if (found !== undefined && found !== null && found.trim() !== '') return found;
    }
    return undefined;
  };
  const site = nameOf(article?.publisher) ?? meta('og:site_name', 'application-name');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const entries = {
    title:
      text(article?.headline) ?? meta('og:title', 'twitter:title') ?? text(page.querySelector('title')?.textContent),
    byline:
      nameOf(article?.author) ?? bareName(meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator')),
    published:
      text(article?.datePublished) ??
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date', 'pubdate') ??
      text(page.querySelector('time[datetime]')?.getAttribute('datetime')),
    site,
    url: absolute(canonical ?? undefined, url) ?? url,
    language: page.documentElement?.getAttribute('lang') ?? meta('og:locale')?.replace('_', '-'),
  };
  const known = Object.entries(entries).flatMap(([key, value]) => {
    const clean = value === undefined || value === null ? '' : sanitise(value).replace(/\s+/g, ' ').trim();
    return clean === '' ? [] : [[key, key === 'title' ? withoutSite(clean, site) : clean]];
  });
  return Object.fromEntries(known);
}

/** `Bridge to reopen | The Courier` without its last part, where that is the site. */
function withoutSite(title: string, site: string | undefined): string {
  const match = /^(.{12,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/.exec(title);
  if (match === null) return title;
  const tail = match[2]!.toLowerCase();
  return site?.toLowerCase().includes(tail) || tail.includes(site?.toLowerCase() ?? '\n') || /\|/.test(title)
    ? match[1]!
    : title;
}

/** The first NewsArticle, Article, BlogPosting or the like in the JSON-LD of the page. */
function findArticle(page: globalThis.Document): Json | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = search(parse(script.textContent ?? ''), 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\u0000-\u001f]/g, ' '));
  } catch {
    return undefined;
  }
}

function search(value: unknown, depth: number): Json | undefined {
  if (depth > 6 || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && /(Article|Posting|Report)\b/.test(String((value as Json)['@type'])))
    return value as Json;
  for (const child of Object.values(value)) {
    const found = search(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A name, or the names of several, from a string, an object with `name`, or a list of these. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const names = [...new Set(value.map(nameOf).filter(name => name !== undefined))].slice(0, 6);
    return names.length === 0 ? undefined : names.join(', ');
  }
  return bareName(text(value) ?? text((value as Json | undefined)?.name));
}

const bareName = (name: string | undefined): string | undefined =>
  name === undefined || /^https?:/.test(name) ? undefined : name.replace(/^by\s+/i, '');

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const href = address === undefined ? undefined : URL.parse(address, base)?.href;
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
}

/** What stands between two rules at the top of a Markdown file, in YAML (`---`) or TOML (`+++`). */
import {parse as parseToml} from 'smol-toml';
import {parseDocument} from 'yaml';
import type {Document} from '../document/document.ts';
import {sanitise} from './sanitise.ts';

type Details = Omit<Document, 'text' | 'blocks' | 'marks'>;

/** The fields of a Document, each under the names that sites and note books give it; the first one that is there counts. */
const names = {
  title: ['title', 'headline'],
  published: ['date', 'published', 'pubdate', 'created'],
  site: ['outlet', 'publication', 'publisher', 'site', 'source'],
  url: ['url', 'canonical', 'canonical_url', 'canonicalURL', 'link'],
  language: ['language', 'lang'],
} as const;
const authorNames = ['authors', 'author', 'by'];

export function readFrontMatter(kind: 'yaml' | 'toml', source: string): Details {
  const values = kind === 'yaml' ? readYaml(source) : readToml(source);
  const find = (keys: readonly string[]): unknown => keys.map(key => values[key]).find(value => value !== undefined);
  const known = Object.entries(names).flatMap(([field, keys]) => {
    const words = wordsOf(find(keys));
    return words === undefined || (field === 'url' && !/^https?:\/\//.test(words)) ? [] : [[field, words]];
  });
  const found = find(authorNames);
  const authors = (Array.isArray(found) ? found : [found]).map(wordsOf).filter(name => name !== undefined);
  const byline = wordsOf(values.byline) ?? (authors.length === 0 ? undefined : authors.join(', '));
  return {
    ...Object.fromEntries(known),
    ...(byline === undefined ? {} : {byline}),
    ...(Array.isArray(found) && authors.length > 0 ? {authors} : {}),
  };
}

/** A word, a number, a date, or something with a name; in one line. */
function wordsOf(value: unknown): string | undefined {
  const plain =
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'object' && value !== null && 'name' in value
        ? value.name
        : value;
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  const words = sanitise(`${plain}`).replace(/\s+/g, ' ').trim();
  return words === '' ? undefined : words;
}

type Values = Readonly<Record<string, unknown>>;

/** Many people write `title: Bridge: open again`, which is no YAML; then the lines tell. */
function readYaml(source: string): Values {
  const parsed = parseDocument(source, {logLevel: 'silent'});
  const values: unknown = parsed.errors.length > 0 ? undefined : parsed.toJS({maxAliasCount: 100});
  if (typeof values === 'object' && values !== null) return values as Values;
  const lines = source.matchAll(/^([\w-]+):[ \t]*(.+)$/gm);
  return Object.fromEntries([...lines].map(([, key, value]) => [key, value!.trim().replace(/^(["'])(.*)\1$/, '$2')]));
}

function readToml(source: string): Values {
  try {
    return parseToml(source);
  } catch {
    return {};
  }
}

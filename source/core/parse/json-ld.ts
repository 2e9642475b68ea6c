/// <reference lib="dom" />
/**
 * What a page says of itself in JSON-LD (schema.org). All scripts are read together, as one may hold the article and
 * another its author; `{"@id": ...}` stands for the object that has it. Of several articles the page's own is the one
 * whose address or headline is the page's; those inside lists are others. CDATA, comments and trailing commas are
 * forgiven. Cost: linear; references are followed at most six deep.
 */
export type Json = Readonly<Record<string, unknown>>;

export type LinkedData = {
  /** The object that describes the article of the page. */
  readonly article: Json | undefined;
  /** Follows a reference to the object that it means. */
  readonly resolve: (value: unknown) => unknown;
  /** Every object whose type matches, outermost first. */
  readonly find: (type: RegExp) => readonly Json[];
};

type Found = {readonly object: Json; readonly isListed: boolean};

const deepest = 8;
const articleType = /(Article|Posting|Report|Review|BlogPost|TechArticle|HowTo|Recipe|QAPage|WebPage)$/i;
const preferred = /(Article|Posting|Report|BlogPost)$/i;
const listKeys =
  /^(itemListElement|mentions|relatedLink|isPartOf|hasPart|about|blogPost|subjectOf|comment|review|citation)$/;

export function readLinkedData(
  page: globalThis.Document,
  own: {readonly urls: readonly string[]; readonly headlines: readonly string[]},
): LinkedData {
  const found: Found[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json"]'))
    collect(parseLoosely(script.textContent ?? ''), false, 0, found);
  const byId = new Map<string, Json>();
  for (const {object} of found) {
    const id = object['@id'];
    if (
      typeof id === 'string' &&
      Object.keys(object).length > 1 &&
      Object.keys(object).length > Object.keys(byId.get(id) ?? {}).length
    )
      byId.set(id, object);
  }
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length <= 2 ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const articles = found.filter(({object}) => hasType(object, articleType));
  const rank = ({object, isListed}: Found): number =>
    (isListed ? -4 : 0) +
    (hasType(object, preferred) ? 3 : 0) +
    (own.headlines.includes(fold(object.headline ?? object.name)) ? 3 : 0) +
    (addressesOf(object).some(url => own.urls.includes(bare(url))) ? 2 : 0) +
    (object.datePublished === undefined ? 0 : 1);
  const best = articles.toSorted((a, b) => rank(b) - rank(a))[0];
  return {
    article: best !== undefined && rank(best) >= 0 ? best.object : undefined,
    resolve,
    find: type => found.filter(({object}) => hasType(object, type)).map(({object}) => object),
  };
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Letters and digits alone, to compare headlines. */
export const fold = (value: unknown): string =>
  typeof value === 'string'
    ? (value
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '')
    : '';

/** An address without scheme, query and ending slash. */
export const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();

function addressesOf({url, mainEntityOfPage, ...object}: Json): readonly string[] {
  const page = isObject(mainEntityOfPage) ? (mainEntityOfPage['@id'] ?? mainEntityOfPage.url) : mainEntityOfPage;
  return [url, page, object['@id']].filter(value => typeof value === 'string');
}

const hasType = (object: Json, type: RegExp): boolean =>
  [object['@type']].flat().some(name => typeof name === 'string' && type.test(name));

function collect(value: unknown, isListed: boolean, depth: number, found: Found[]): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, isListed, depth + 1, found);
    return;
  }
  found.push({object: value as Json, isListed});
  for (const [key, child] of Object.entries(value)) collect(child, isListed || listKeys.test(key), depth + 1, found);
}

/** As JSON where it is; otherwise without CDATA marks, comments, raw line ends and trailing commas. */
function parseLoosely(script: string): unknown {
  const json = script
    .replace(/^\s*(\/\/\s*)?(<!\[CDATA\[|<!--)\s*(\*\/)?/, '')
    .replace(/(\/\*|\/\/)?\s*(\]\]>|-->)\s*(\*\/)?\s*;?\s*$/, '')
    .replace(/;\s*$/, '');
  return parseJson(json) ?? parseJson(json.replace(/[\u0000-\u001f]/g, ' ').replace(/,\s*([\]}])/g, '$1'));
}

/** undefined where it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

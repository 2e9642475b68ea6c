/**
 * The address of the next page of an article that its site has cut into pages; undefined where there is none.
 *
 * Idea: `rel=next` and `Next` lead to another article as often as to another page, so the address decides: it must be that
 * of this page but for the number of a page, one higher. `https://e.org/pier` goes on at `/pier/2`, `/pier/page/2`,
 * `/pier?page=2`, `/pier-2.html`; `/pier?page=2` at `/pier?page=3`. The link must say that it leads on, and the page that
 * it is an article: lists of articles have pages too, and so have comments. Cost: linear, by patterns; nothing is parsed.
 */
const longest = 4_000_000;
const isArticle =
  /property=["']og:type["']\s+content=["']article|content=["']article["']\s+property=["']og:type|"@type"\s*:\s*\[?\s*"[^"]*Article"|itemtype=["'][^"']*Article/i;
const link = /<(?:link|a)\s([^>]{1,2000})>([^<]{0,60})/gi;
const leadsOn = /\brel=["']?next\b|\b(?:class|title|aria-label)=["'][^"']*\b(?:next|page-?numbers?|pagination)/i;
const saysSo =
  /^\s*(?:next(?: page)?|page \d+|continue(?: reading)?|older|weiter|nächste seite|suivante?|siguiente|\d{1,2})?\s*(?:[>»›→]|&[rg]aquo;|&gt;|&rarr;)*\s*$/i;

export function nextPage(html: string, address: string): string | undefined {
  const page = html.slice(0, longest);
  if (!isArticle.test(page)) return undefined;
  const current = readPage(address);
  if (current === undefined) return undefined;
  for (const [, attributes = '', words = ''] of page.matchAll(link)) {
    const href = /\bhref\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(attributes)?.slice(1).find(Boolean);
    if (href === undefined || !(leadsOn.test(attributes) || (words.trim() !== '' && saysSo.test(words)))) continue;
    const target = URL.parse(href.replaceAll('&amp;', '&'), address)?.href;
    const found = target === undefined ? undefined : readPage(target);
    if (found?.number === current.number + 1 && found.article === current.article) return target;
  }
  return undefined;
}

type Page = {readonly article: string; readonly number: number};

/** Which article an address belongs to, and which page of it; an address without a number is the first. */
function readPage(address: string): Page | undefined {
  const url = URL.parse(address);
  if (url === null || /comment/i.test(url.pathname + url.search)) return undefined;
  let number = 1;
  const take = (digits: string): string => {
    number = Number(digits);
    return '';
  };
  for (const name of ['page', 'p', 'pg', 'pagina', 'seite', 'currentPage']) {
    const value = url.searchParams.get(name) ?? '';
    if (/^\d{1,2}$/.test(value) && number === 1) {
      take(value);
      url.searchParams.delete(name);
    }
  }
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/(?:\/(?:page|seite|pagina)[/-]?|\/)(\d{1,2})$/i, (_, digits: string) => take(digits))
    .replace(/[-_,](?:page|seite)?[-_]?(\d{1,2})(?=\.\w{3,5}$)/i, (_, digits: string) =>
      number === 1 ? take(digits) : _,
    );
  return number > 99 ? undefined : {article: `${url.host}${path}${url.search}`, number};
}

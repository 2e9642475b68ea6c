/// <reference lib="dom" />
/**
 * Articles that stand in a page's scripts alone, for pages that draw themselves: JSON-LD's `articleBody`, and the data of
 * frameworks (`__NEXT_DATA__`, `application/json`, `window.x = {...}`). In data without a schema the article is the longest
 * prose in one string, or in the strings of one list. Cost: linear in the scripts.
 */
import {isObject, type LinkedData} from './json-ld.ts';
import {readScriptData} from './script-data.ts';

/** Shorter strings are teasers. */
const shortestBody = 300;
const deepest = 30;
const bodyKeys =
  /^(articlebody|body|bodyhtml|body_html|content|html|text|markup|rendered|value|paragraphs?|description|story|copy)$/i;

/** HTML of the longest body that the scripts hold; undefined where there is none. */
export function findScriptBody(page: globalThis.Document, linked: LinkedData): string | undefined {
  return findLinkedBody(linked) ?? findDataBody(page);
}

/** The `articleBody` of the page's article, as HTML. */
export function findLinkedBody({article, find}: LinkedData): string | undefined {
  const bodies = [article, ...find(/(Article|Posting|Report|WebPage)$/)].flatMap(object =>
    typeof object?.articleBody === 'string' ? [object.articleBody] : [],
  );
  const longest = bodies.find(body => body.length >= shortestBody) ?? '';
  return longest.length < shortestBody ? undefined : asHtml(longest);
}

function findDataBody(page: globalThis.Document): string | undefined {
  let best = '';
  for (const data of readScriptData(page)) {
    const found = typeof data === 'string' ? data : longestProse(data, 0);
    if (proseOf(found) > proseOf(best)) best = found;
  }
  return proseOf(best) < shortestBody ? undefined : asHtml(best);
}

/** The longest prose in one string, or in the strings of one list. */
function longestProse(value: unknown, depth: number): string {
  if (depth > deepest || typeof value !== 'object' || value === null) return '';
  let best = '';
  const offer = (candidate: string): void => {
    if (proseOf(candidate) > proseOf(best)) best = candidate;
  };
  if (Array.isArray(value)) offer(value.map(item => asHtml(ownProse(item, 0))).join('\n'));
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string') {
      if (bodyKeys.test(key) && child.length >= shortestBody) offer(child);
    } else offer(longestProse(child, depth + 1));
  }
  return best;
}

const deepestItem = 6;
/** Under these keys stand the parts of an item that hold its words. */
const partKeys = /^(data|props|attributes|attrs|children|nodes|elements|spans|blocks|items|fields)$/;

/** The prose that an item of a list holds: itself, or the strings under the keys of bodies and of their parts. */
function ownProse(item: unknown, depth: number): string {
  if (typeof item === 'string') return / /.test(item) ? item : '';
  if (depth > deepestItem) return '';
  if (Array.isArray(item)) return item.map(child => ownProse(child, depth + 1)).join('');
  if (!isObject(item)) return '';
  return Object.entries(item)
    .flatMap(([key, child]) =>
      bodyKeys.test(key) && typeof child === 'string'
        ? [child]
        : bodyKeys.test(key) || partKeys.test(key)
          ? [ownProse(child, depth + 1)]
          : [],
    )
    .join('\n');
}

/** Letters of a text that reads like sentences; 0 for anything else. */
function proseOf(text: string): number {
  const words = text.replace(/<[^>]*>/g, ' ');
  const sentences = words.match(/[\p{Ll}”"’)][.!?](\s|$)/gu)?.length ?? 0;
  return sentences < 2 || /[{};]\s*(function|var|return|\.\w+\s*\{)/.test(words) ? 0 : words.length;
}

/** Plain text becomes paragraphs; entities that were escaped twice become tags. */
function asHtml(text: string): string {
  const plain = /&lt;(p|div|h\d|br)\b/i.test(text)
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    : text;
  if (/<(p|div|br|h\d|li)\b/i.test(plain)) return plain;
  return plain
    .split(/\n+/)
    .map(line => `<p>${line.replaceAll('<', '&lt;')}</p>`)
    .join('');
}

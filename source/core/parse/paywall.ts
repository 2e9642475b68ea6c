/// <reference lib="dom" />
/** Whether a page shows only the beginning of its article to those who do not pay. */
import {isObject, type LinkedData} from './json-ld.ts';

const isNo = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(false|no)$|\/False$/i.test(value));

/**
 * Schema.org says which part is not free (`isAccessibleForFree`, `hasPart` with a CSS selector). Where that part is on
 * the page, with words in it, the article is whole.
 */
export function isCutOff({article}: LinkedData, page: globalThis.Document): boolean {
  if (article === undefined || !isNo(article.isAccessibleForFree)) return false;
  const parts = [article.hasPart]
    .flat()
    .filter(isObject)
    .filter(part => isNo(part.isAccessibleForFree));
  const selectors = parts.flatMap(({cssSelector}) => (typeof cssSelector === 'string' ? [cssSelector] : []));
  return !selectors.some(selector => (find(page, selector)?.textContent?.trim().length ?? 0) > 600);
}

function find(page: globalThis.Document, selector: string): Element | undefined {
  try {
    return page.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

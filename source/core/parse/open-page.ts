/// <reference lib="dom" />
/**
 * HTML to a tree with one root, one head and one body, whatever is missing or stands before them. linkedom takes the
 * first element for the root: a page that begins with a script would be that script.
 */
import {parseHTML} from 'linkedom';
import {limitDepth} from './limit-depth.ts';

export function openPage(input: string): globalThis.Document {
  const html = limitDepth(input);
  return withoutOrphans(parseHTML(`<!doctype html>${withRoot(html)}`).document);
}

/** Templates glued together close the page in its middle: what comes behind `</html>` is of the body, as in browsers. */
function withoutOrphans(page: globalThis.Document): globalThis.Document {
  const root = page.documentElement;
  const body = page.body ?? root;
  for (const node of [...page.childNodes])
    if (node !== root && (node.nodeType === 1 || node.nodeType === 3)) body.append(node);
  return page;
}

function withRoot(html: string): string {
  const root = /<html[\s>]/i.exec(html);
  if (root !== null)
    return withBody(html.slice(root.index) + html.slice(0, root.index).replace(/<!doctype[^>]*>/i, ''));
  return `<html>${withBody(html.replace(/<!doctype[^>]*>/i, ''))}</html>`;
}

/** What no body holds goes into one: all behind the head, or all there is. */
function withBody(html: string): string {
  if (/<(body|frameset)[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const root = /^<html[^>]*>/i.exec(html)?.[0].length ?? 0;
  const at = head === null ? root : head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

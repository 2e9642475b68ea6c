import type {MediaType} from '../core/parse/read-article.ts';

type Evidence = {
  readonly contentType?: string;
  /** Path or address. */
  readonly name: string;
  readonly text: string;
};

const byType: Readonly<Record<string, MediaType>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/markdown': 'text/markdown',
  'text/x-markdown': 'text/markdown',
};

/** What kind of text it is: by its declared media type, then its name, then its content. */
export function detectMediaType({contentType, name, text}: Evidence): MediaType {
  const declared = byType[contentType ?? ''];
  if (declared !== undefined) return declared;
  const path = name.replace(/[?#].*$/, '').toLowerCase();
  if (/\.(html?|xhtml)$/.test(path)) return 'text/html';
  if (/\.(md|markdown|mdown|mkd)$/.test(path)) return 'text/markdown';
  if (/\.(txt|text)$/.test(path)) return 'text/plain';
  const head = text.slice(0, 2000);
  if (
    /^\s*(<!--[\s\S]*?-->\s*)*(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(head) ||
    /^\s*<\?xml[\s\S]{0,200}<html/i.test(head)
  )
    return 'text/html';
  if (
    /^\s*<(article|main|div|p|h1|section|meta|title)\b[^>]*>/i.test(head) &&
    /<\/(p|div|article|h1|title)>/i.test(text)
  )
    return 'text/html';
  return contentType === undefined && looksLikeMarkdown(text.slice(0, 20_000)) ? 'text/markdown' : 'text/plain';
}

/** Front matter, or at least two headings or links in Markdown's manner. */
function looksLikeMarkdown(text: string): boolean {
  if (/^---\r?\n[\w-]+:.*\r?\n([\s\S]*?\r?\n)?---\r?\n/.test(text)) return true;
  const signs = [...text.matchAll(/^#{1,6} \S|\[[^\]\n]+\]\((https?:|\/|#)[^)\s]*\)/gm)];
  return signs.length >= 2;
}

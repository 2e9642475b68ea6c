import {formatOfName, formatOfType, type MediaType} from './formats.ts';

type Evidence = {readonly contentType?: string /** Path or address. */; readonly name: string; readonly text: string};

/** What kind of text it is: by its declared media type, then its name, then its content. */
export function detectMediaType({contentType, name, text}: Evidence): MediaType {
  const declared = contentType === undefined ? undefined : formatOfType(contentType);
  const head = text.slice(0, 2000);
  if (declared !== undefined && declared !== 'text/plain') return isFeed(head) ? 'application/rss+xml' : declared;
  const named = formatOfName(name);
  if (named !== undefined) return named;
  if (isFeed(head)) return 'application/rss+xml';
  if (isHtml(head, text)) return 'text/html';
  if (/^\ufeff?WEBVTT(\s|$)/.test(head) || /^\ufeff?\s*\d+\r?\n[\d:,. ]+ --> [\d:,. ]+\r?\n/.test(head))
    return 'text/vtt';
  if (isMail(head)) return 'message/rfc822';
  return contentType === undefined && looksLikeMarkdown(text.slice(0, 20_000)) ? 'text/markdown' : 'text/plain';
}

/** What kind of file it is that no text could be, or whose parts have encodings of their own; undefined for text. */
export function detectBinaryType(bytes: Uint8Array): MediaType | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  if (head.slice(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK') && head.slice(30, 66).startsWith('mimetypeapplication/epub+zip'))
    return 'application/epub+zip';
  return isMail(head) ? 'message/rfc822' : undefined;
}

/** The first element, behind declarations and comments, is that of a feed; or JSON says that it is one. */
const isFeed = (head: string): boolean =>
  /^\ufeff?\s*(<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(rss|feed|rdf:RDF)[\s>]/i.test(head) ||
  /^\s*\{[\s\S]*?"version"\s*:\s*"https:\/\/jsonfeed\.org\/version/.test(head);

function isHtml(head: string, text: string): boolean {
  if (/^\s*(<!--[\s\S]*?-->\s*)*(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(head)) return true;
  if (/^\s*<\?xml[\s\S]{0,200}<html/i.test(head)) return true;
  return (
    /^\s*<(article|main|div|p|h1|section|meta|title)\b[^>]*>/i.test(head) && /<\/(p|div|article|h1|title)>/i.test(text)
  );
}

/** Header lines from the start, among them one that only mail programs write: a press release may begin with `From:` too. */
function isMail(head: string): boolean {
  const headers = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.exec(head.replace(/^From [^\n]*\n/, ''))?.[0];
  return (
    headers !== undefined &&
    /^(MIME-Version|Received|Message-ID):/im.test(headers) &&
    /^(From|Subject):/im.test(headers)
  );
}

/** Front matter, or at least two headings or links in Markdown's manner. */
function looksLikeMarkdown(text: string): boolean {
  if (/^(---\r?\n[\w-]+:.*\r?\n([\s\S]*?\r?\n)?---|\+\+\+\r?\n([\s\S]*?\r?\n)?\+\+\+)\r?\n/.test(text)) return true;
  const signs = [...text.matchAll(/^#{1,6} \S|\[[^\]\n]+\]\((https?:|\/|#)[^)\s]*\)/gm)];
  return signs.length >= 2;
}

/// <reference lib="dom" />
import {addBlocks} from './add-blocks.ts';
import type {DocumentBuilder} from './document-builder.ts';
import {openPage} from './open-page.ts';
import {readPageBlocks} from './page-blocks.ts';

/** Adds all the blocks of a piece of HTML that is article from end to end: a chapter, a letter, a box in Markdown. */
export function addHtml(builder: DocumentBuilder, html: string, base?: string): void {
  const page = openPage(bodyOf(html));
  for (const element of [...page.querySelectorAll('[style]')])
    if (/display:\s*none/i.test(element.getAttribute('style') ?? '')) element.remove();
  addBlocks(builder, readPageBlocks(page.body, base));
  builder.end();
}

/** What stands in the body; several pages in a row, as mail programs write them, count as one. */
const bodyOf = (html: string): string =>
  html
    .replace(/<head[\s>][\s\S]*?<\/head\s*>/gi, '')
    .replace(/<\?[^>]*\?>|<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, '');

/// <reference lib="dom" />
/** Readability (Mozilla's reader view) as it is: what it keeps of a page is one sign among others for choose-blocks.ts. */
import {Readability} from '@mozilla/readability';
import {readPageBlocks} from './page-blocks.ts';

/**
 * When it found little, Readability puts the body back and tries again, where linkedom passes all children in one call;
 * each begins with one of these signs. A negative threshold forbids that.
 */
const isCrowded = (html: string): boolean => (html.match(/[<>&\u00a0]/g)?.length ?? 0) > 100_000;

/** The words that Readability keeps, a line for each block. It takes the page apart: read all else before. */
export function readWithReadability(page: globalThis.Document, html: string): string {
  const found = new Readability<Element>(page, {
    keepClasses: true,
    ...(isCrowded(html) ? {charThreshold: -1} : {}),
    serializer: node => node as Element,
  }).parse();
  if (!found?.content) return '';
  return readPageBlocks(found.content)
    .map(({text}) => text)
    .join('\n');
}

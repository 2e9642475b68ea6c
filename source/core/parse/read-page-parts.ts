/// <reference lib="dom" />
import type {PageBlock} from './block-collector.ts';
import type {PageSigns} from './block-features.ts';
import type {LinkedData} from './json-ld.ts';
import {matchBlocks} from './match-blocks.ts';
import {openPage} from './open-page.ts';
import {readPageBlocks} from './page-blocks.ts';
import {type PageMetadata, readPageMetadata} from './page-metadata.ts';
import {readWithReadability} from './readability.ts';
import {findLinkedBody} from './script-bodies.ts';

/** What is known of a page before its article is chosen. */
export type PageParts = {
  readonly page: globalThis.Document;
  /** Where relative links begin. */
  readonly base: string | undefined;
  readonly blocks: readonly PageBlock[];
  readonly metadata: PageMetadata;
  readonly linked: LinkedData;
};

export function openPageParts(html: string, url?: string): PageParts {
  const page = openPage(html);
  const base = baseOf(page, url);
  const blocks = readPageBlocks(page.documentElement, base);
  return {page, base, blocks, ...readPageMetadata(page, blocks, url)};
}

/** What Readability and the metadata say of the blocks. Readability takes the page apart: read all else before. */
export function readSigns(
  {page, base, blocks, metadata, linked}: PageParts,
  html: string,
): PageSigns & {readonly readability: string} {
  const told = findLinkedBody(linked);
  const readability = readWithReadability(page, html);
  return {
    title: metadata.title,
    authors: metadata.authors,
    readability,
    kept: matchBlocks(blocks, readability),
    told: told === undefined ? undefined : matchBlocks(blocks, wordsOf(blocksOf(told, base))),
  };
}

export const blocksOf = (html: string, base: string | undefined): readonly PageBlock[] =>
  readPageBlocks(openPage(html).documentElement, base);

const wordsOf = (blocks: readonly PageBlock[]): string => blocks.map(({text}) => text).join('\n');

/** Where relative links begin: <base>, or the address of the page. */
function baseOf(page: globalThis.Document, url: string | undefined): string | undefined {
  const base = page.querySelector('base[href]')?.getAttribute('href');
  return base === null || base === undefined ? url : (URL.parse(base, url)?.href ?? url);
}

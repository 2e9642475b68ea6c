import {nextPage} from '../core/parse/next-page.ts';
import {fetchPage} from './fetch-page.ts';
import type {FetchOptions, Received} from './received.ts';
import {UserError} from './user-error.ts';

/** An article has no more pages than this; lists of articles have. */
const mostPages = 20;

/** The pages that follow the first one of an article, as far as they come. */
export async function fetchNextPages(first: Received, options: FetchOptions): Promise<readonly Received[]> {
  const pages: Received[] = [];
  for (let page = first; pages.length < mostPages - 1; ) {
    const address = page.url === undefined ? undefined : nextPage(new TextDecoder().decode(page.bytes), page.url);
    if (address === undefined) break;
    try {
      page = await fetchPage(address, options);
    } catch (error) {
      // What is there is better than nothing; a stop by the user is no failure of the page.
      if (error instanceof UserError) break;
      throw error;
    }
    pages.push(page);
  }
  return pages;
}

/** What can be typed to search the library: what the search field of an article takes, and filters. */
import {parseQuery, type Query} from '../../core/search/parse-query.ts';
import type {ArticleFilter} from '../library.ts';

export type LibraryQuery = {
  readonly query: Query;
  readonly filter: Pick<ArticleFilter, 'outlet' | 'after' | 'before' | 'tag'>;
};

const filterPiece = /(?<=^|\s)(outlet|after|before|tag):(?:"([^"]*)"|'([^']*)'|(\S+))(?=\s|$)/gi;

/**
 * Takes the filters out of the words; the last of two counts. Days may be as short as a year.
 *
 *     @vershbow sanctons outlet:courier after:2019 before:2020-06 tag:nato outlet:'harbour post'
 */
export function parseLibraryQuery(words: string): LibraryQuery {
  const filter: Record<string, string> = {};
  const rest = words.replace(filterPiece, (_, name: string, ...values: (string | undefined)[]) => {
    filter[name.toLowerCase()] = values.slice(0, 3).find(value => value !== undefined) ?? '';
    return '';
  });
  return {query: parseQuery(rest), filter};
}

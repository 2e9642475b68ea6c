import {analyse} from '../core/analyse.ts';
import {isEmpty, parseQuery} from '../core/search/parse-query.ts';
import {search} from '../core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../core/search/search-index.ts';
import {readModels} from '../shell/read-models.ts';
import {readOrigin} from '../shell/read-origin.ts';
import {UserError} from '../shell/user-error.ts';
import type {InputOptions} from './command-line.ts';
import {formatMatch, formatMatchJson} from './format-match.ts';

export type SearchRequest = InputOptions & {
  /** As it is typed into the reader's search field. */
  readonly query: string;
  readonly origins: readonly string[];
  readonly json: boolean;
  /** Most matches from each article; all unless given. */
  readonly limit?: number;
  /** Set matches in bold: for a terminal whose user has not asked for plain text. */
  readonly bold: boolean;
  readonly write: (text: string) => void;
  /** Takes what went wrong with one article; the others are still searched. */
  readonly fail: (error: unknown) => void;
};

/** Prints what matches in every article in turn, best first. Exit code as of grep: 0 found, 1 nothing, 2 an error. */
export async function searchArticles(request: SearchRequest): Promise<0 | 1 | 2> {
  const {origins, json, limit = Infinity, bold, write, fail} = request;
  // Whoever asks on the command line has finished the last word, so that it is not the beginning of others before itself.
  const query = parseQuery(`${request.query} `);
  if (isEmpty(query)) throw new UserError("search needs words: onrecord search 'words' FILE...");
  let code: 0 | 1 | 2 = 1;
  for (const origin of origins) {
    try {
      const {document} = await readOrigin(origin, request);
      const analysis = analyse(document, await readModels());
      const index = withAnalysis(createSearchIndex(document), analysis);
      for (const result of search(index, query, {limit, excerptLength: json ? Infinity : 160}).results) {
        const match = {analysis, result, ...(origins.length > 1 || json ? {origin} : {})};
        write(json ? formatMatchJson(match) : formatMatch(match, bold));
        if (code === 1) code = 0;
      }
    } catch (error) {
      fail(error);
      code = 2;
    }
  }
  return code;
}

import {isEmpty, parseQuery} from '../core/search/parse-query.ts';
import {UserError} from '../shell/user-error.ts';
import {type PrintRequest, printAll} from './print-all.ts';

export type SearchRequest = PrintRequest & {
  /** As it is typed into the reader's search field. */
  readonly query: string;
  readonly json: boolean;
  /** Most matches from each article; all unless given. */
  readonly limit?: number;
  /** Set matches in bold: for a terminal whose user has not asked for plain text. */
  readonly bold: boolean;
};

/** Prints what matches in every article in turn, best first. Exit code as of grep: 0 found, 1 nothing, 2 an error. */
export async function searchArticles(request: SearchRequest): Promise<0 | 1 | 2> {
  const {query, json, limit = Infinity, bold, origins} = request;
  if (isEmpty(parseQuery(`${query} `))) throw new UserError("search needs words: onrecord search 'words' FILE...");
  let hasFailed = false;
  const fail = (error: unknown) => {
    hasFailed = true;
    request.fail(error);
  };
  const showsOrigin = origins.length > 1 || json;
  const isAny = await printAll({...request, fail}, {type: 'search', query, json, limit, bold, showsOrigin});
  return hasFailed ? 2 : isAny ? 0 : 1;
}

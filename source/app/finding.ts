import type {SearchResult} from '../core/search/search.ts';

/** In terminal cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** A search result, and the entry that it is in. */
export type Hit = SearchResult & {readonly article: number};

/** What a query found; `results` are the best of `total`, those of an article together. */
export type Finding = {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Hit[];
  readonly milliseconds: number;
  /** Why nothing can be found, such as a regular expression that is none. */
  readonly problem?: string;
  /** True where all open articles were searched. */
  readonly isWide?: boolean;
};

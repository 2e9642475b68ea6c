import type {Analysis} from '../core/document/analysis.ts';
import type {SearchResult} from '../core/search/search.ts';

/** A result, and the article that it is in. */
export type Hit = SearchResult & {readonly article: number};

/** What a query found; `results` are the best of `total`. */
export type Finding<Result = SearchResult> = {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Result[];
  readonly milliseconds: number;
  readonly problem?: string;
};

/** So many finds of an article are shown among those of others. */
const mostOfOne = 20;

/**
 * Searches several articles: their finds stand together, those of the article with the best find first. Undefined where
 * `isStale` has become true, because something else has been typed. The index of an article is built once.
 */
export async function searchTogether(
  articles: ReadonlyMap<number, Analysis>,
  query: string,
  isStale: () => boolean,
): Promise<Finding<Hit> | undefined> {
  const [{indexOf}, {search}, {parseQuery}] = await Promise.all([
    import('../core/search/search-index.ts'),
    import('../core/search/search.ts'),
    import('../core/search/parse-query.ts'),
  ]);
  const start = performance.now();
  const parsed = parseQuery(query);
  const groups: (readonly Hit[])[] = [];
  let total = 0;
  let problem: string | undefined;
  for (const [article, analysis] of articles) {
    // Lets what is typed meanwhile come in.
    await new Promise(setImmediate);
    if (isStale()) return undefined;
    const found = search(indexOf(analysis), parsed, {limit: mostOfOne});
    total += found.total;
    problem ??= found.problem;
    if (found.results.length > 0) groups.push(found.results.map(result => ({...result, article})));
  }
  const results = groups.toSorted((a, b) => b[0]!.score - a[0]!.score).flat();
  const milliseconds = performance.now() - start;
  return {query, total, results, milliseconds, ...(problem === undefined ? {} : {problem})};
}

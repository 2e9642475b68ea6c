import type {Finding} from '../app/state.ts';
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {SearchIndex} from '../core/search/search-index.ts';

export type Searcher = {
  /** The finding, or undefined while the index is being built. */
  readonly search: (query: string) => Finding | undefined;
  readonly learn: (analysis: Analysis) => void;
};

/** How long the index may keep the screen waiting at a time. */
const sliceMilliseconds = 6;

/** Builds the search index of a document in slices between which keys are answered; `onReady` is called at the end. */
export function createSearcher(document: Document, signal: AbortSignal, onReady: () => void): Searcher {
  let index: SearchIndex | undefined;
  let analysis: Analysis | undefined;
  let find: ((index: SearchIndex, query: string) => Omit<Finding, 'query' | 'milliseconds'>) | undefined;
  const build = async () => {
    const [{indexingSteps, withAnalysis}, {search}, {parseQuery}] = await Promise.all([
      import('../core/search/search-index.ts'),
      import('../core/search/search.ts'),
      import('../core/search/parse-query.ts'),
    ]);
    find = (known, query) => search(analysis === undefined ? known : withAnalysis(known, analysis), parseQuery(query));
    const steps = indexingSteps(document);
    for (let step = steps.next(), start = performance.now(); !signal.aborted; step = steps.next()) {
      if (step.done) {
        index = step.value;
        onReady();
        return;
      }
      if (performance.now() - start < sliceMilliseconds) continue;
      await new Promise(setImmediate);
      start = performance.now();
    }
  };
  void build();
  return {
    learn: found => {
      analysis = found;
    },
    search: query => {
      if (index === undefined || find === undefined) return undefined;
      const start = performance.now();
      const {total, results} = find(index, query);
      return {query, total, results, milliseconds: performance.now() - start};
    },
  };
}

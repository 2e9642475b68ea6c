import type {Action, Effect} from '../../source/app/action.ts';
import {effectOf} from '../../source/app/effect-of.ts';
import type {Size} from '../../source/app/finding.ts';
import {keyMode} from '../../source/app/keys.ts';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import {parseQuery} from '../../source/core/search/parse-query.ts';
import {search} from '../../source/core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../../source/core/search/search-index.ts';

/** The program with this article open and analysed. */
export function openState(analysis: Analysis, size: Size = {columns: 80, rows: 24}): State {
  const loaded = reduce(createState([['article.txt', 'article.txt']], size), {
    type: 'loaded',
    article: 0,
    document: analysis.document,
  });
  return reduce(loaded, {type: 'analysed', article: 0, analysis, percent: 100});
}

/** The state after these keys, named as in the key table; a longer word is typed letter by letter with `...'word'`. */
export const press = (state: State, ...keys: readonly string[]): State => keys.reduce(pressKey, state);

function pressKey(state: State, key: string): State {
  const action = state.settings.keys.find(keyMode(state), key);
  return action === undefined ? state : act(state, action);
}

/** One action; a search that it asks for is made at once. */
export function act(state: State, action: Action): State {
  const next = reduce(state, action);
  const effect = effectOf(action, state, next);
  const analysis = next.entries[next.open]?.reading?.analysis;
  if (effect?.type !== 'search' || analysis === undefined) return next;
  const index = withAnalysis(createSearchIndex(analysis.document), analysis);
  const {total, results} = search(index, parseQuery(effect.query));
  return reduce(next, {
    type: 'found',
    finding: {
      query: effect.query,
      total,
      results: results.map(result => ({...result, article: next.open})),
      milliseconds: 0.2,
    },
  });
}

/** What a key asks the world for. */
export function pressed(state: State, key: string): Effect | undefined {
  const action = state.settings.keys.find(keyMode(state), key);
  return action && effectOf(action, state, reduce(state, action));
}

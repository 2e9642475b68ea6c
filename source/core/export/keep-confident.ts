import type {Analysis} from '../document/analysis.ts';

/** The analysis with the quotes that are at least this sure, and the speakers that are still quoted. */
export function keepConfident(analysis: Analysis, minimum: number): Analysis {
  const quotes = analysis.quotes.filter(({confidence}) => confidence >= minimum);
  if (quotes.length === analysis.quotes.length) return analysis;
  const quoted = new Set(quotes.map(({speaker}) => speaker));
  return {...analysis, quotes, speakers: analysis.speakers.filter(({id}) => quoted.has(id))};
}

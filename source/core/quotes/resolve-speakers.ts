import type {Attribution, Quote, Speaker} from '../analysis.ts';
import type {Document} from '../document.ts';
import type {QuoteModel} from './quote-model.ts';

/** The people behind the sources, and every quote with its speaker. */
export function resolveSpeakers(
  _document: Document,
  attributions: readonly Attribution[],
  _model: QuoteModel,
): {readonly quotes: readonly Quote[]; readonly speakers: readonly Speaker[]} {
  return {quotes: attributions.map((attribution, index) => ({id: `q${index + 1}`, ...attribution})), speakers: []};
}

import type {Analysis, Quote} from './analysis.ts';

/** Below this confidence a quote is doubtful: not shown unless asked for, and marked by a question mark. */
export const leastConfidence = 0.5;

/** A quote that the program is not sure of. */
export const isDoubtful = ({confidence}: Quote): boolean => confidence < leastConfidence;

/** What people merely want, and nobody says, is no quote. */
export const isSaid = ({kind, speaker}: Quote): boolean => kind !== 'indirect' || speaker !== undefined;

/** The analysis with the quotes that are to be shown; who is left without a quote is no speaker. */
export function shownAnalysis(analysis: Analysis, showsDoubtful: boolean): Analysis {
  const quotes = analysis.quotes.filter(quote => isSaid(quote) && (showsDoubtful || !isDoubtful(quote)));
  const quoted = new Set(quotes.map(({speaker}) => speaker));
  return {...analysis, quotes, speakers: analysis.speakers.filter(({id}) => quoted.has(id))};
}

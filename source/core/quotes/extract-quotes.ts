import type {Attribution} from '../analysis.ts';
import type {Document} from '../document.ts';
import type {QuoteModel} from './quote-model.ts';

/** Everything that is reported as said, in the order of the text. */
export function extractQuotes(document: Document, _model: QuoteModel): readonly Attribution[] {
  const quotes: Attribution[] = [];
  for (const match of document.text.matchAll(/“[^”\n]+”|"[^"\n]+"/g)) {
    const content = {start: match.index, end: match.index + match[0].length};
    quotes.push({kind: 'direct', content: [content], confidence: 0.5});
  }
  return quotes;
}

import type {Analysis} from '../document/analysis.ts';
import {quoteText} from './quote-text.ts';

/**
 * The analysis as JSON, two spaces deep, with a newline at the end. Every quote also carries `text` and, where the
 * speaker is known, `speakerName`, so that a pipe needs no arithmetic.
 */
export function formatJson(analysis: Analysis): string {
  const names = new Map(analysis.speakers.map(({id, name}) => [id, name]));
  const quotes = analysis.quotes.map(quote => ({
    ...quote,
    text: quoteText(analysis.document, quote),
    speakerName: quote.speaker === undefined ? undefined : names.get(quote.speaker),
  }));
  return `${JSON.stringify({...analysis, quotes}, undefined, 2)}\n`;
}

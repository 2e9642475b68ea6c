import type {Analysis, Section} from '../document/analysis.ts';
import {indexAt} from '../document/span.ts';
import {quoteText} from './quote-text.ts';

/** Whether the paper itself put a heading here. */
const hasOwnHeading = ({document: {blocks}}: Analysis, {start}: Section): boolean =>
  blocks[indexAt(blocks, start)]?.kind === 'heading';

/**
 * The analysis as JSON, two spaces deep, with a newline at the end. Every quote also carries `text` and, where the
 * speaker is known, `speakerName`, and every section whether its title was `generated` by the program, so that a pipe needs no arithmetic.
 */
export function formatJson(analysis: Analysis): string {
  const names = new Map(analysis.speakers.map(({id, name}) => [id, name]));
  const quotes = analysis.quotes.map(quote => ({
    ...quote,
    text: quoteText(analysis.document, quote),
    speakerName: quote.speaker === undefined ? undefined : names.get(quote.speaker),
  }));
  const sections = analysis.sections.map(section => ({...section, generated: !hasOwnHeading(analysis, section)}));
  return `${JSON.stringify({...analysis, sections, quotes}, undefined, 2)}\n`;
}

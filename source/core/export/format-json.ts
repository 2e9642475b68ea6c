import {type Analysis, leastShown, type Section} from '../document/analysis.ts';
import {indexAt} from '../document/span.ts';
import {quoteText} from './quote-text.ts';

/** Whether the paper itself put a heading here. */
const hasOwnHeading = ({document: {blocks}}: Analysis, {start}: Section): boolean =>
  blocks[indexAt(blocks, start)]?.kind === 'heading';

/**
 * The analysis as JSON, two spaces deep, with a newline at the end. Every quote also carries `text` and, where the
 * speaker is known, `speakerName`, and every section whether its title was `generated` by the program, so that a pipe needs no arithmetic. Speakers
 * are those with a quote that is shown: whoever has none but doubtful ones is named by these alone.
 */
export function formatJson(analysis: Analysis): string {
  const names = new Map(analysis.speakers.map(({id, name}) => [id, name]));
  const quotes = analysis.quotes.map(quote => ({
    ...quote,
    text: quoteText(analysis.document, quote),
    speakerName: quote.speaker === undefined ? undefined : names.get(quote.speaker),
  }));
  const sections = analysis.sections.map(section => ({...section, generated: !hasOwnHeading(analysis, section)}));
  const shown = new Set(analysis.quotes.filter(({confidence}) => confidence >= leastShown).map(({speaker}) => speaker));
  const speakers = analysis.speakers.filter(({id}) => shown.has(id));
  return `${JSON.stringify({...analysis, sections, speakers, quotes}, undefined, 2)}\n`;
}

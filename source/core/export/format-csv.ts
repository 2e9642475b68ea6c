import type {Analysis, Quote} from '../document/analysis.ts';
import {indexAt, slice} from '../document/span.ts';
import {quoteText} from './quote-text.ts';

const columns = [
  'article',
  'id',
  'kind',
  'speaker',
  'role',
  'affiliation',
  'quote',
  'cue',
  'source',
  'section',
  'confidence',
] as const;

/** The first line of the table. */
export const csvHeader = `${columns.join(',')}\n`;

/** One line per quote, in the order of the text, as RFC 4180 quotes its cells; line ends are \n. No header. */
export function formatCsv(analysis: Analysis): string {
  return analysis.quotes.map(quote => `${row(analysis, quote).map(cell).join(',')}\n`).join('');
}

function row({document, sections, speakers}: Analysis, quote: Quote): readonly string[] {
  const speaker = speakers.find(({id}) => id === quote.speaker);
  const section = sections[indexAt(sections, quote.content[0]!.start)];
  return [
    document.title ?? '',
    quote.id,
    quote.kind,
    speaker?.name ?? '',
    speaker?.role ?? '',
    speaker?.affiliation ?? '',
    quoteText(document, quote),
    quote.cue === undefined ? '' : slice(document.text, quote.cue),
    quote.source === undefined ? '' : slice(document.text, quote.source),
    section?.title ?? '',
    quote.confidence.toFixed(2),
  ];
}

/** A cell that a spreadsheet would take for a formula is made text by an apostrophe (OWASP, CSV injection). */
function cell(value: string): string {
  const safe = /^[=+@-]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

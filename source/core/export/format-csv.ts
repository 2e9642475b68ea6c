import type {Analysis, Quote} from '../document/analysis.ts';
import {around, indexAt, slice} from '../document/span.ts';
import {quoteText} from './quote-text.ts';

/** One line per quote, as a table in a data base would have it: whatever is known of article, speaker and quote. */
const columns = [
  'origin',
  'title',
  'outlet',
  'author',
  'published',
  'url',
  'quoteId',
  'kind',
  'speakerId',
  'speaker',
  'role',
  'affiliation',
  'section',
  'cue',
  'source',
  'confidence',
  'start',
  'end',
  'text',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number | undefined>>;

/** The first line of the table. */
export const csvHeader = `${columns.join(',')}\n`;

/** The quotes of one article in the order of the text, as RFC 4180 quotes its cells; line ends are \n. No header. */
export function formatCsv(analysis: Analysis, origin?: string): string {
  return analysis.quotes
    .map(quote => {
      const row = rowOf(analysis, quote, origin);
      return `${columns.map(column => cell(row[column])).join(',')}\n`;
    })
    .join('');
}

function rowOf({document, sections, speakers}: Analysis, quote: Quote, origin: string | undefined): Row {
  const speaker = speakers.find(({id}) => id === quote.speaker);
  const {start, end} = around(quote.content)!;
  return {
    origin,
    title: document.title,
    outlet: document.outlet ?? document.site,
    author: document.authors?.join('; ') ?? document.byline,
    published: document.published,
    url: document.url,
    quoteId: quote.id,
    kind: quote.kind,
    speakerId: speaker?.id,
    speaker: speaker?.name,
    role: speaker?.role,
    affiliation: speaker?.affiliation,
    section: sections[indexAt(sections, start)]?.title,
    cue: quote.cue === undefined ? undefined : slice(document.text, quote.cue),
    source: quote.source === undefined ? undefined : slice(document.text, quote.source),
    confidence: quote.confidence.toFixed(2),
    start,
    end,
    text: quoteText(document, quote),
  };
}

/** A cell that a spreadsheet would take for a formula is made text by an apostrophe (OWASP, CSV injection). */
function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : `${value}`;
  const safe = /^[=+@-]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

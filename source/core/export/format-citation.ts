import type {Analysis, Quote} from '../document/analysis.ts';
import {describeSpeaker} from './describe-speaker.ts';
import {quoteText} from './quote-text.ts';

/**
 * A quote ready for one's notes: the words, who said them, and where they stand.
 *
 *     “We need a deal.” — Ana Ruiz, minister of trade. “Talks resume”, The Courier, 2 May 2021, https://example.org/talks
 */
export function formatCitation({document, speakers}: Analysis, quote: Quote): string {
  const speaker = speakers.find(({id}) => id === quote.speaker);
  const words = quoteText(document, quote);
  const said = speaker === undefined ? words : `${words} — ${describeSpeaker(speaker)}`;
  const place = [
    document.title === undefined ? undefined : `“${document.title.replace(/\.$/, '')}”`,
    document.site,
    document.published,
    document.url,
  ].filter(part => part !== undefined);
  return place.length === 0 ? said : `${said}${/[.!?]$/.test(said) ? '' : '.'} ${place.join(', ')}`;
}

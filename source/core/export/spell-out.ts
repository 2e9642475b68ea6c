import {type Analysis, leastShown, type Quote, type Section} from '../document/analysis.ts';
import {indexAt} from '../document/span.ts';
import {quoteText} from './quote-text.ts';

/** A quote with its words and its speaker's name, so that nobody needs arithmetic. */
export type SpelledQuote = Quote & {readonly text: string; readonly speakerName?: string};
/** A section; `generated` where the program made its title and the paper has no heading there. */
type SpelledSection = Section & {readonly generated: boolean};
export type SpelledAnalysis = Omit<Analysis, 'quotes' | 'sections'> & {
  readonly quotes: readonly SpelledQuote[];
  readonly sections: readonly SpelledSection[];
};

/** The shape that the package gives, with all who are quoted. */
export function spellOut(analysis: Analysis): SpelledAnalysis {
  const names = new Map(analysis.speakers.map(({id, name}) => [id, name]));
  const quotes = analysis.quotes.map((quote): SpelledQuote => {
    const speakerName = quote.speaker === undefined ? undefined : names.get(quote.speaker);
    return {...quote, text: quoteText(analysis.document, quote), ...(speakerName === undefined ? {} : {speakerName})};
  });
  const {blocks} = analysis.document;
  const sections = analysis.sections.map((section): SpelledSection => {
    const generated = blocks[indexAt(blocks, section.start)]?.kind !== 'heading';
    return {...section, generated};
  });
  return {...analysis, sections, quotes};
}

/** With the speakers alone who have a quote that is shown: whoever has none but doubtful ones is named by these, and has no id. */
export function listShown(analysis: SpelledAnalysis): SpelledAnalysis {
  const shown = new Set(analysis.quotes.filter(({confidence}) => confidence >= leastShown).map(({speaker}) => speaker));
  const quotes = analysis.quotes.map((quote): SpelledQuote => {
    const {speaker, ...nameless} = quote;
    return speaker === undefined || shown.has(speaker) ? quote : nameless;
  });
  return {...analysis, speakers: analysis.speakers.filter(({id}) => shown.has(id)), quotes};
}

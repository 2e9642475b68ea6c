import type {Analysis, Quote, QuoteKind, Speaker} from '../document/analysis.ts';
import {isDoubtful} from '../document/shown-analysis.ts';
import {describeSpeaker} from './describe-speaker.ts';
import {quoteText} from './quote-text.ts';

/** Words taken from an article to be kept elsewhere: a quote with its speaker, or a passage without one. */
export type Excerpt = {
  readonly words: string;
  readonly speaker?: Speaker;
  readonly kind?: QuoteKind;
  /** True where the program is not sure that the speaker said this. */
  readonly isDoubtful?: boolean;
};

export function excerptOfQuote({document, speakers}: Analysis, quote: Quote): Excerpt {
  const speaker = speakers.find(({id}) => id === quote.speaker);
  return {
    words: quoteText(document, quote),
    ...(speaker === undefined ? {} : {speaker}),
    kind: quote.kind,
    isDoubtful: isDoubtful(quote),
  };
}

/** `Ana Ruiz, chief engineer, Port Works (reported)`; a question mark behind a name that is not sure. */
export function describeSource({speaker, kind, isDoubtful}: Excerpt): string | undefined {
  if (speaker === undefined) return undefined;
  const sure = isDoubtful ? {...speaker, name: `${speaker.name}?`} : speaker;
  return `${describeSpeaker(sure)}${kind === 'indirect' ? ' (reported)' : ''}`;
}

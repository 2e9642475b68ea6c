import type {Document} from './document.ts';
import type {Span} from './span.ts';

/** A titled run of blocks. Sections cover the text in order; `start` is that of its first block. */
export type Section = Span & {
  readonly title: string;
  /** 1 for a chapter, 2 for a section inside one. */
  readonly level: 1 | 2;
};

/** From this confidence on a quote is shown without asking. */
export const leastShown = 0.5;

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** What somebody said: `content` spans are sorted and do not overlap; quotation marks belong to the content. */
export type Quote = {
  /** `q1`, `q2`, ... in the order of the text; in a long text some numbers are left out. */
  readonly id: string;
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly source?: Span;
  readonly speaker?: string;
  /** 0..1: how likely the content is speech and the speaker the right one. */
  readonly confidence: number;
};

/** A quote before the speaker behind its source is known. */
export type Attribution = Omit<Quote, 'id' | 'speaker'> & {
  /** Where the speaker is named, if that is not beside the words: the guest of an interview. */
  readonly voice?: Span;
};

/** A person, group or document with at least one quote. Those with one that is shown come first: people, then bodies, then those without a name. */
export type Speaker = {
  /** `s1`, `s2`, ... */
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  readonly named: boolean;
  /** True for an organisation with a name of its own. */
  readonly body?: boolean;
  readonly mentions: readonly Span[];
};

export type Analysis = {
  readonly version: 1;
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  /** One line on what could not be done with this article, for whoever reads it. */
  readonly notice?: string;
};

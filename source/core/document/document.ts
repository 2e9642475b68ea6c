import type {Span} from './span.ts';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quotation' | 'listItem' | 'caption';

/** One block of the article. `level` is 1 to 6 for headings and the depth from 1 for list items and quotations. */
export type Block = Span & {readonly kind: BlockKind; readonly level?: number};

/** Emphasis and links inside the text; `href` is absolute where the article's address is known. */
export type Mark = Span & {readonly kind: 'strong' | 'emphasis' | 'link'; readonly href?: string};

/**
 * An article as it is read: clean text (no control characters, no furniture) and what stands where in it.
 * Blocks are sorted, do not overlap and are separated by a blank line in `text`. Never changed after it is made.
 */
export type Document = {
  readonly title?: string;
  readonly byline?: string;
  /** As given: an ISO date where metadata has one, otherwise the words of the article. */
  readonly published?: string;
  readonly site?: string;
  readonly url?: string;
  /** BCP 47, as the page declares it. */
  readonly language?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks?: readonly Mark[];
};

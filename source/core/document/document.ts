import type {Span} from './span.ts';

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'quotation'
  | 'listItem'
  | 'caption'
  | 'table'
  | 'code'
  | 'footnote'
  | 'image';

/**
 * One block of the article. White space inside is a single blank, but in code, where lines and indents stay, and in
 * tables: a line for each row, its cells parted by `cellRule`. The text of an image is what it shows, in words.
 */
export type Block = Span & {
  readonly kind: BlockKind;
  /** 1 to 6 for headings, the depth from 1 for list items and quotations. */
  readonly level?: number;
  /** What stands beside the block and is not in `text`: `3.` of a numbered list, `1` of a footnote, the time of a post. */
  readonly label?: string;
  /** Where in `text` a footnote's mark stands: the offset behind the word that it explains. */
  readonly anchor?: number;
};

/** Stands between the cells of a table's row, and in no cell. */
export const cellRule = ' │ ';

/** Blocks whose lines are kept as they are; the others are wrapped. */
export const hasOwnLines = (kind: BlockKind): boolean => kind === 'code' || kind === 'table';

/** What stands before the first line of a block: its own label, or else a mark for its kind. */
export const labelOf = ({kind, label}: Block, bullet: string): string | undefined => {
  if (kind === 'heading') return label;
  if (kind === 'listItem') return label ?? bullet;
  return kind === 'footnote' ? (label ?? '*') : undefined;
};

/** Emphasis and links inside the text; `href` is absolute where the article's address is known. */
export type Mark = Span & {readonly kind: 'strong' | 'emphasis' | 'link'; readonly href?: string};

/**
 * An article as it is read: clean text (no control characters, no boilerplate) and what stands where in it.
 * Blocks are sorted, do not overlap and are separated by a blank line in `text`. Never changed after it is made.
 */
export type Document = {
  readonly title?: string;
  /** Every author by name alone, as the article orders them. */
  readonly authors?: readonly string[];
  /** The authors in one line. */
  readonly byline?: string;
  /** As given: an ISO date where metadata has one, otherwise the words of the article. */
  readonly published?: string;
  /** The publication. */
  readonly outlet?: string;
  /** The outlet under its older name. */
  readonly site?: string;
  readonly url?: string;
  /** BCP 47: as the page declares it, after the analysis as the text shows it (nlp/tell-language.ts). */
  readonly language?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks?: readonly Mark[];
};

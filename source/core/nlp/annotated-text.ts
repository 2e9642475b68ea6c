/**
 * The one reading of a document that every later stage shares: made once by annotate(), never changed.
 *
 *     He said: “No.” Kim left.      tokens     He said : “ No . ” Kim left .
 *                                   sentences  0  0    0 0 0  0 0 1   1    1
 *                                   quoted     0  0    0 1 1  1 1 0   0    0
 */
import type {Block, Document} from '../document/document.ts';
import type {Quotation} from './find-quotations.ts';
import type {NounPhrase} from './noun-phrases.ts';
import type {Tokens} from './tagger.ts';
import type {TokenRange} from './token-range.ts';

/** A stretch between quotation marks, with its tokens, the marks included. */
export type QuotedRange = Quotation & {readonly tokens: TokenRange};

export type AnnotatedBlock = {
  readonly block: Block;
  /** The words of the block: `document.text` from `block.start` to `block.end`. */
  readonly text: string;
  /** Offsets are those of `document.text`. */
  readonly tokens: Tokens;
  /** The sentence of each token, counted in its block from 0; a quotation of several sentences still counts them. */
  readonly sentences: Int32Array;
  readonly quotations: readonly QuotedRange[];
  /** Index from 1 of the quotation a token stands in, its marks included; 0 outside. */
  readonly quoted: Int32Array;
  /** Base noun phrases in order, none of them across a quotation mark. */
  readonly phrases: readonly NounPhrase[];
};

/** `blocks` has one for each block of the document. */
export type AnnotatedText = {readonly document: Document; readonly blocks: readonly AnnotatedBlock[]};

/**
 * An article as a ranker of cues and sources sees it: the narrator's words in one row, and each quotation at its place
 * between two of them.
 *
 *     “No,” said Kim. “Never.”        words: said Kim .      quotations: at 0, at 3
 *
 * Distances then count what the narrator says, however long the quotation. Cost: linear.
 */

import type {Block, Document} from '../../document/document.ts';
import type {Span} from '../../document/span.ts';
import {hashWord} from '../../learning/hash.ts';
import type {Quotation} from '../../nlp/find-quotations.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../spans/paragraph.ts';
import {describeInside, type Inside} from './describe-inside.ts';

/** A quotation, before word `at` of the scene, with what its inside looks like. */
export type SceneQuotation = Quotation & Inside & {readonly block: number; readonly at: number};

/** Parallel arrays over the narrator's words; offsets are those of `document.text`. */
export type Scene = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  /** Hashes of the lemmas. */
  readonly hashes: readonly number[];
  readonly tags: readonly string[];
  readonly upper: readonly boolean[];
  readonly blockOf: readonly number[];
  /** The network's levels of each word as head of a cue, as part of a source and as the beginning of one. */
  readonly head: readonly number[];
  readonly source: readonly number[];
  readonly sourceBegin: readonly number[];
  readonly sentenceOf: readonly number[];
  /** How many quotations stand before the word. */
  readonly quotationsBefore: readonly number[];
  readonly quotations: readonly SceneQuotation[];
};

type Draft = {
  starts: number[];
  ends: number[];
  words: string[];
  lemmas: string[];
  hashes: number[];
  tags: string[];
  upper: boolean[];
  blockOf: number[];
  head: number[];
  source: number[];
  sourceBegin: number[];
  sentenceOf: number[];
  quotationsBefore: number[];
  quotations: SceneQuotation[];
};

/** `paragraphs` are the document's blocks, read. */
export function readScene({text, blocks}: Document, paragraphs: readonly Paragraph[]): Scene {
  const draft: Draft = {
    starts: [],
    ends: [],
    words: [],
    lemmas: [],
    hashes: [],
    tags: [],
    upper: [],
    blockOf: [],
    head: [],
    source: [],
    sourceBegin: [],
    sentenceOf: [],
    quotationsBefore: [],
    quotations: [],
  };
  let sentence = 0;
  blocks.forEach((block, index) => {
    sentence = addBlock(draft, text, block, index, paragraphs[index]!, sentence) + 1;
  });
  return {text, blocks, count: draft.words.length, ...draft};
}

/** Returns the number of the last sentence. */
function addBlock(
  draft: Draft,
  text: string,
  block: Block,
  index: number,
  paragraph: Paragraph,
  sentence: number,
): number {
  const {tokens, levels} = paragraph;
  let token = 0;
  let isBoundary = false;
  const addUpTo = (offset: number) => {
    for (; token < tokens.count && tokens.starts[token]! < offset; token++) {
      const upper = /^\p{Lu}/u.test(tokens.forms[token]!);
      if (isBoundary && (upper || tokens.tags[token] !== 'PUNCT')) sentence++;
      isBoundary = /^[.?!]+$/.test(tokens.words[token]!);
      addWord(draft, tokens, token, upper);
      draft.head.push(levels[token * signalCount + signalAt.head]!);
      draft.source.push(levels[token * signalCount + signalAt.source]!);
      draft.sourceBegin.push(levels[token * signalCount + signalAt.sourceBegin]!);
      draft.blockOf.push(index);
      draft.sentenceOf.push(sentence);
      draft.quotationsBefore.push(draft.quotations.length);
    }
  };
  for (const quotation of paragraph.quotations) {
    addUpTo(quotation.start);
    if (isBoundary) sentence++;
    isBoundary = false;
    const inside = token;
    while (token < tokens.count && tokens.starts[token]! < quotation.end) token++;
    const described = describeInside(text, quotation, paragraph, inside, token);
    draft.quotations.push({...quotation, block: index, at: draft.words.length, ...described});
    const next = text.slice(quotation.end, quotation.end + 3);
    isBoundary = /[.…]/.test(described.last) && /^\s+\p{Lu}/u.test(next);
  }
  addUpTo(block.end);
  return sentence;
}

function addWord(draft: Draft, tokens: Tokens, token: number, upper: boolean): void {
  draft.starts.push(tokens.starts[token]!);
  draft.ends.push(tokens.ends[token]!);
  draft.words.push(tokens.words[token]!);
  draft.lemmas.push(tokens.lemmas[token]!);
  draft.hashes.push(hashWord(tokens.lemmas[token]!));
  draft.tags.push(tokens.tags[token]!);
  draft.upper.push(upper);
}

/** The words of a stretch of the scene, as a span of the text. */
export const spanOf = (scene: Scene, first: number, last: number): Span => ({
  start: scene.starts[first]!,
  end: scene.ends[last]!,
});

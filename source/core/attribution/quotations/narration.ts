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
import type {QuotedRange} from '../../nlp/annotated-text.ts';
import type {NounPhrase} from '../../nlp/noun-phrases.ts';
import type {Tokens} from '../../nlp/tagger.ts';
import {signalAt, signalCount} from '../network/network.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {describeInside, type Inside} from './describe-inside.ts';

/** A quotation, before word `at` of the narration, with what its inside looks like. */
export type NarrationQuotation = QuotedRange & Inside & {readonly block: number; readonly at: number};

/** Parallel arrays over the narrator's words; offsets are those of `document.text`. */
export type Narration = {
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
  readonly quotations: readonly NarrationQuotation[];
  /** The narrator's noun phrases, by words of the narration. */
  readonly phrases: readonly NounPhrase[];
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
  quotations: NarrationQuotation[];
  phrases: NounPhrase[];
};

/** `paragraphs` are the document's blocks, read. */
export function readNarration({text, blocks}: Document, paragraphs: readonly Paragraph[]): Narration {
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
    phrases: [],
  };
  let sentence = 0;
  blocks.forEach((_, index) => {
    sentence = addBlock(draft, text, index, paragraphs[index]!, sentence) + 1;
  });
  return {text, blocks, count: draft.words.length, ...draft};
}

/**
 * Returns the number of the last sentence. A quotation does not count for its own sentences: the narrator goes on in a
 * new sentence behind it, or with it, where the text does.
 */
function addBlock(draft: Draft, text: string, index: number, paragraph: Paragraph, sentence: number): number {
  const {tokens, levels, sentences, quotations, phrases} = paragraph;
  const placeOf = new Int32Array(tokens.count).fill(-1);
  const begins = (token: number): boolean => token > 0 && sentences[token] !== sentences[token - 1];
  const addUpTo = (end: number, from: number) => {
    for (let token = from; token < end; token++) {
      if (begins(token)) sentence++;
      placeOf[token] = draft.words.length;
      addWord(draft, tokens, token);
      draft.head.push(levels[token * signalCount + signalAt.head]!);
      draft.source.push(levels[token * signalCount + signalAt.source]!);
      draft.sourceBegin.push(levels[token * signalCount + signalAt.sourceBegin]!);
      draft.blockOf.push(index);
      draft.sentenceOf.push(sentence);
      draft.quotationsBefore.push(draft.quotations.length);
    }
  };
  let token = 0;
  for (const quotation of quotations) {
    const {from, to} = quotation.tokens;
    addUpTo(from, token);
    if (from < to && begins(from)) sentence++;
    const described = describeInside(text, quotation, paragraph, from, to);
    draft.quotations.push({...quotation, block: index, at: draft.words.length, ...described});
    token = to;
  }
  addUpTo(tokens.count, token);
  for (const {from, to, head} of phrases)
    if (placeOf[from]! >= 0) draft.phrases.push({from: placeOf[from]!, to: placeOf[to - 1]! + 1, head: placeOf[head]!});
  return sentence;
}

function addWord(draft: Draft, tokens: Tokens, token: number): void {
  draft.starts.push(tokens.starts[token]!);
  draft.ends.push(tokens.ends[token]!);
  draft.words.push(tokens.words[token]!);
  draft.lemmas.push(tokens.lemmas[token]!);
  draft.hashes.push(hashWord(tokens.lemmas[token]!));
  draft.tags.push(tokens.tags[token]!);
  draft.upper.push(/^\p{Lu}/u.test(tokens.forms[token]!));
}

/** The words of a stretch of the narration, as a span of the text. */
export const spanOf = (narration: Narration, from: number, to: number): Span => ({
  start: narration.starts[from]!,
  end: narration.ends[to - 1]!,
});

/**
 * The search index of one document.
 *
 * Idea: fuzziness is a matter of words, not of paragraphs. The distinct words (the vocabulary) are few, so a query word is
 * compared with all of them; from the words that are meant, lists of block numbers (postings) lead to the blocks; and the
 * few best blocks are read word by word to see how near and in which order the words stand.
 *
 * Example: `Sanctions work. Sanctions bite.` as two blocks has the vocabulary sanctions, work, bite (0, 1, 2), the tokens
 * 0 1 0 2, first tokens 0 2 4 and the postings 0 1 | 0 | 1.
 *
 * Cost: linear in the text, about 12 bytes a word of the text, and the vocabulary. Figures are in the README of this folder.
 */
import type {Analysis} from '../document/analysis.ts';
import type {Document} from '../document/document.ts';
import {GrowingArray} from './growing-array.ts';
import {type Vocabulary, VocabularyBuilder} from './vocabulary.ts';
import {wordEnd, wordStart} from './word-boundaries.ts';

export type SearchIndex = {
  readonly document: Document;
  readonly analysis?: Analysis;
  readonly vocabulary: Vocabulary;
  /** Every word of the text in order: its number in the vocabulary, and where it starts. */
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  /** Number of the first token of each block, and one more for the end. */
  readonly firstTokens: Uint32Array;
  /** Blocks with word `w`, ascending and each once: `postings` from `firstPostings[w]` to `firstPostings[w + 1]`. */
  readonly postings: Uint32Array;
  readonly firstPostings: Uint32Array;
};

/** Characters read between two yields: one to two milliseconds. */
const stepLength = 25_000;

/** Builds the index at once. */
export function createSearchIndex(document: Document): SearchIndex {
  const steps = indexingSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The index with the quotes, speakers and sections of its document; shares everything else. Cost: none. */
export function withAnalysis(index: SearchIndex, analysis: Analysis): SearchIndex {
  return {...index, analysis};
}

const built = new WeakMap<Analysis, SearchIndex>();

/** The index of an analysed document, built with the first search in it. */
export function indexOf(analysis: Analysis): SearchIndex {
  const index = built.get(analysis) ?? withAnalysis(createSearchIndex(analysis.document), analysis);
  built.set(analysis, index);
  return index;
}

/** Builds the index in steps of a few milliseconds, so that a screen can be drawn between them. */
export function* indexingSteps(document: Document): Generator<void, SearchIndex> {
  const {text, blocks} = document;
  const builder = new VocabularyBuilder();
  const tokens = new GrowingArray(text.length >> 2);
  const starts = new GrowingArray(text.length >> 2);
  const firstTokens = new Uint32Array(blocks.length + 1);
  let next = stepLength;
  for (const [number, block] of blocks.entries()) {
    firstTokens[number] = tokens.length;
    for (let start = block.start; (start = wordStart(text, start, block.end)) < block.end; ) {
      const end = wordEnd(text, start, block.end);
      tokens.push(builder.add(text.slice(start, end)));
      starts.push(start);
      start = end;
    }
    if (block.end > next) {
      next = block.end + stepLength;
      yield;
    }
  }
  firstTokens[blocks.length] = tokens.length;
  const vocabulary = yield* builder.finish();
  yield;
  const words = tokens.finish();
  const postings = yield* invert(words, firstTokens, builder.size);
  return {document, vocabulary, tokens: words, starts: starts.finish(), firstTokens, ...postings};
}

/** Postings by counting: how many blocks each word has, hence where its list starts, then the blocks in order. */
function* invert(tokens: Uint32Array, firstTokens: Uint32Array, wordCount: number): Generator<void, Postings> {
  const firstPostings = new Uint32Array(wordCount + 1);
  yield* eachWordOfBlock(tokens, firstTokens, wordCount, word => firstPostings[word + 1]!++);
  for (let word = 0; word < wordCount; word++) firstPostings[word + 1]! += firstPostings[word]!;
  const postings = new Uint32Array(firstPostings[wordCount]!);
  const ends = firstPostings.slice();
  yield* eachWordOfBlock(tokens, firstTokens, wordCount, (word, block) => {
    postings[ends[word]!++] = block;
  });
  return {postings, firstPostings};
}

type Postings = Pick<SearchIndex, 'postings' | 'firstPostings'>;

/** Visits the distinct words of every block, block after block, pausing now and then. */
function* eachWordOfBlock(
  tokens: Uint32Array,
  firstTokens: Uint32Array,
  wordCount: number,
  visit: (word: number, block: number) => void,
): Generator<void, void> {
  const lastSeen = new Uint32Array(wordCount);
  let next = stepLength;
  for (let block = 0; block < firstTokens.length - 1; block++) {
    for (let token = firstTokens[block]!; token < firstTokens[block + 1]!; token++) {
      const word = tokens[token]!;
      if (lastSeen[word] === block + 1) continue;
      lastSeen[word] = block + 1;
      visit(word, block);
    }
    if (firstTokens[block + 1]! > next) {
      next = firstTokens[block + 1]! + stepLength;
      yield;
    }
  }
}

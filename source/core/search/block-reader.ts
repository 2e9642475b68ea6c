import type {Span} from '../document/span.ts';
import {phraseAt} from './find-phrase.ts';
import type {Term} from './parse-query.ts';
import type {PlannedTerm} from './plan-term.ts';
import {Rating, type Use} from './rating.ts';
import type {SearchIndex} from './search-index.ts';

/** A place where a term is met. */
export type Occurrence = Use & {readonly token: number};

/** Reads blocks word by word for one query. Cost: linear in the words of the block. */
export class BlockReader {
  readonly #index: SearchIndex;
  readonly #rating: Rating;
  readonly #phrases: readonly {readonly phrase: Term; readonly use: Use}[];
  readonly #uses: Use[] = [];
  /** Per word of the vocabulary the number of its first use, from 1, and per use that of the next one of the same word. */
  readonly #firstUse: Uint32Array;
  readonly #nextUse: number[] = [];

  constructor(index: SearchIndex, plans: readonly PlannedTerm[]) {
    this.#index = index;
    this.#rating = new Rating(plans.length);
    this.#firstUse = new Uint32Array(index.vocabulary.words.length);
    this.#phrases = plans.flatMap((plan, term) =>
      'blocks' in plan
        ? [
            {
              phrase: plan.term,
              use: {term, worth: plan.worth, count: plan.term.words.length, letters: Infinity, points: 2 as const},
            },
          ]
        : [],
    );
    for (const [term, plan] of plans.entries()) {
      if ('blocks' in plan) continue;
      for (const {word, ...meaning} of plan.meanings) {
        this.#nextUse.push(this.#firstUse[word]!);
        this.#firstUse[word] = this.#uses.push({term, count: 1, ...meaning});
      }
    }
  }

  /** How well a block, or of its words those in `spans`, meets the query; no points when it lacks a phrase. */
  rate(block: number, spans?: readonly Span[]): {readonly score: number; readonly points: number} {
    const rating = this.#rating;
    rating.reset();
    this.#visit(block, spans, (token, use) => rating.add(token, use));
    const hasPhrases = this.#phrases.every(({use}) => rating.meets(use.term));
    const length = this.#index.firstTokens[block + 1]! - this.#index.firstTokens[block]!;
    return {score: rating.score(length), points: hasPhrases ? rating.points : 0};
  }

  /** The places where the terms are met, in order. */
  occurrences(block: number, spans?: readonly Span[]): Occurrence[] {
    const found: Occurrence[] = [];
    this.#visit(block, spans, (token, use) => found.push({token, ...use}));
    return found;
  }

  #visit(block: number, spans: readonly Span[] | undefined, visit: (token: number, use: Use) => void): void {
    const {tokens, starts, firstTokens} = this.#index;
    const end = firstTokens[block + 1]!;
    const isInside = (token: number) =>
      spans === undefined || spans.some(span => span.start <= starts[token]! && starts[token]! < span.end);
    for (let token = firstTokens[block]!; token < end; token++) {
      for (let use = this.#firstUse[tokens[token]!]!; use > 0; use = this.#nextUse[use - 1]!) {
        if (isInside(token)) visit(token, this.#uses[use - 1]!);
      }
      for (const {phrase, use} of this.#phrases) {
        if (phraseAt(this.#index, phrase, token, end) && isInside(token)) visit(token, use);
      }
    }
  }
}

/**
 * How well one block meets a query: which words meet which term, and how near and in which order they stand.
 *
 * Idea: the worth of each term's best word; more for a term whose word stands near that of another; more again for two terms
 * that follow each other in the text as they do in the query.
 *
 * Example: for `grand plan` the worths are 4 and 3. `a grand plan` gets 7 for the words, near (distance 1) 7 x 0.3 and in
 * order 3 x 0.5; `plan something grand` less of both; `grand ... plan` in two sentences hardly more than 7.
 *
 * Cost: linear in the words of the block. The numbers were set by hand on the bench's queries (see the README).
 */
import type {Span} from '../span.ts';
import {phraseAt} from './find-phrase.ts';
import type {PlannedTerm} from './plan-term.ts';
import type {SearchIndex} from './search-index.ts';

/** A word (or the `count` words of a phrase) that meets a term. */
export type Occurrence = {
  readonly token: number;
  readonly count: number;
  readonly term: number;
  readonly worth: number;
  readonly letters: number;
};

export type Reading = {readonly score: number; readonly met: number; readonly occurrences: readonly Occurrence[]};

const nearness = 0.3;
const ordered = 0.5;
const reversed = 0.2;

/** Reads the blocks of an index for one query. */
export class BlockReader {
  readonly #index: SearchIndex;
  readonly #plans: readonly PlannedTerm[];
  readonly #meanings = new Map<number, Omit<Occurrence, 'token'>[]>();

  constructor(index: SearchIndex, plans: readonly PlannedTerm[]) {
    this.#index = index;
    this.#plans = plans;
    for (const [term, plan] of plans.entries()) {
      if ('blocks' in plan) continue;
      for (const {word, worth, letters} of plan.meanings) {
        const meaning = {count: 1, term, worth, letters};
        const others = this.#meanings.get(word);
        if (others === undefined) this.#meanings.set(word, [meaning]);
        else others.push(meaning);
      }
    }
  }

  /** Reads one block, or of its words only those in `spans`. */
  read(block: number, spans?: readonly Span[]): Reading {
    const occurrences = this.#occurrences(block, spans);
    return {...rate(occurrences, this.#plans.length), occurrences};
  }

  #occurrences(block: number, spans?: readonly Span[]): Occurrence[] {
    const {tokens, starts, firstTokens} = this.#index;
    const end = firstTokens[block + 1]!;
    const found: Occurrence[] = [];
    const isInside = (token: number) =>
      spans?.some(({start, end}) => start <= starts[token]! && starts[token]! < end) ?? true;
    for (let token = firstTokens[block]!; token < end; token++) {
      const meanings = this.#meanings.get(tokens[token]!);
      if (meanings !== undefined && isInside(token)) {
        for (const meaning of meanings) found.push({token, ...meaning});
      }
      for (const [number, {term, worth}] of this.#plans.entries()) {
        if (term.kind === 'phrase' && phraseAt(this.#index, term, token, end) && isInside(token)) {
          found.push({token, count: term.words.length, term: number, worth, letters: Infinity});
        }
      }
    }
    return found;
  }
}

function rate(occurrences: readonly Occurrence[], termCount: number): {score: number; met: number} {
  const best = new Float64Array(termCount);
  const near = new Float64Array(termCount);
  const order = new Float64Array(termCount);
  const latest: (Occurrence | undefined)[] = new Array(termCount);
  let previous: Occurrence | undefined;
  let previousOther: Occurrence | undefined;
  for (const here of occurrences) {
    const {term, worth, token} = here;
    best[term] = Math.max(best[term]!, worth);
    const other = previous?.term === term ? previousOther : previous;
    if (other !== undefined && other.token < token) {
      const closeness = 1 / (token - other.token - other.count + 1);
      near[term] = Math.max(near[term]!, worth * closeness);
      near[other.term] = Math.max(near[other.term]!, other.worth * closeness);
    }
    const before = latest[term - 1];
    if (before !== undefined && before.token < token) raise(order, term, ordered, before, here);
    const after = latest[term + 1];
    if (after !== undefined && after.token < token) raise(order, term + 1, reversed, after, here);
    latest[term] = here;
    if (previous?.term !== term) previousOther = previous;
    previous = here;
  }
  let score = 0;
  let met = 0;
  for (let term = 0; term < termCount; term++) {
    if (best[term]! > 0) met++;
    score += best[term]! + nearness * near[term]! + order[term]!;
  }
  return {score, met};
}

/** Raises the order of a pair of terms to what the words `first` and `second` make of it. */
function raise(order: Float64Array, pair: number, factor: number, first: Occurrence, second: Occurrence): void {
  const gain = (factor * Math.min(first.worth, second.worth)) / (second.token - first.token - first.count + 1);
  if (gain > order[pair]!) order[pair] = gain;
}

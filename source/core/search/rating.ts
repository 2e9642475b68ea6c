/**
 * What the words of one block are worth to a query.
 *
 * Idea: the worth of each term's best word; more for a word that stands near one of another term; more again for two terms
 * that follow each other in the text as they do in the query; a little less for a long block, where much stands by chance.
 *
 * Example: for `grand plan`, worth 8 and 6, `a grand plan` gets 8 + 6, for nearness 0.3 x (8 + 6), as nothing stands
 * between, and for order 1 x 6. In `a plan so grand` one word stands between: 0.15 x 14, and being reversed 0.3 x 6 / 1.41.
 *
 * The numbers come from the paragraphs of the bench's corpus with queries made with other seeds: each was raised and lowered
 * for as long as more paragraphs came first; then they were rounded.
 *
 * Cost: constant for each occurrence.
 */
import type {Points} from './plan-term.ts';

const nearness = 0.3;
const ordered = 1;
const reversed = 0.3;
const lengthCost = 0.6;

/** What a word, or the `count` words of a phrase, can mean to a term. */
export type Use = {
  readonly term: number;
  readonly worth: number;
  readonly count: number;
  readonly points: Points;
  /** How many letters to emphasise; Infinity for all. */
  readonly letters: number;
};

/** Adds up the occurrences in one block, which are given in the order of the text. Made once for all blocks of a search. */
export class Rating {
  readonly #best: Float64Array;
  readonly #near: Float64Array;
  readonly #order: Float64Array;
  readonly #points: Uint8Array;
  /** Of each term the occurrence read last: the first token, the one after it, and the worth. */
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #worth: Float64Array;
  /** The term read last, and the one read last that is another; -1 for none yet. */
  #term = -1;
  #otherTerm = -1;

  constructor(termCount: number) {
    this.#best = new Float64Array(termCount);
    this.#near = new Float64Array(termCount);
    this.#order = new Float64Array(termCount);
    this.#worth = new Float64Array(termCount);
    this.#points = new Uint8Array(termCount);
    this.#start = new Int32Array(termCount);
    this.#end = new Int32Array(termCount);
  }

  reset(): void {
    this.#best.fill(0);
    this.#near.fill(0);
    this.#order.fill(0);
    this.#points.fill(0);
    this.#worth.fill(0);
    this.#term = -1;
    this.#otherTerm = -1;
  }

  add(token: number, {term, worth, count, points}: Use): void {
    if (worth > this.#best[term]!) this.#best[term] = worth;
    if (points > this.#points[term]!) this.#points[term] = points;
    if (this.#term !== term) {
      this.#otherTerm = this.#term;
      this.#term = term;
    }
    const other = this.#otherTerm;
    if (other >= 0 && this.#start[other]! < token) {
      const closeness = 1 / (1 + Math.max(0, token - this.#end[other]!));
      this.#near[term] = Math.max(this.#near[term]!, worth * closeness);
      this.#near[other] = Math.max(this.#near[other]!, this.#worth[other]! * closeness);
    }
    if (term > 0) this.#follow(term - 1, term, ordered, token, worth);
    if (term + 1 < this.#best.length) this.#follow(term + 1, term + 1, reversed, token, worth);
    this.#start[term] = token;
    this.#end[term] = token + count;
    this.#worth[term] = worth;
  }

  /** Worth of a word that stands after the last one of term `before`; `pair` is the later of the two in the query. */
  #follow(before: number, pair: number, factor: number, token: number, worth: number): void {
    if (this.#worth[before] === 0 || this.#start[before]! >= token) return;
    const gap = Math.max(0, token - this.#end[before]!);
    const gain = (factor * Math.min(worth, this.#worth[before]!)) / Math.sqrt(1 + gap);
    if (gain > this.#order[pair]!) this.#order[pair] = gain;
  }

  meets(term: number): boolean {
    return this.#points[term]! > 0;
  }

  /** Of all terms together. */
  get points(): number {
    return this.#points.reduce((sum, points) => sum + points, 0);
  }

  score(blockLength: number): number {
    let score = -lengthCost * Math.log(1 + blockLength);
    for (let term = 0; term < this.#best.length; term++) {
      score += this.#best[term]! + nearness * this.#near[term]! + this.#order[term]!;
    }
    return score;
  }
}

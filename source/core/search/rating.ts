/**
 * What the words of one block are worth to a query.
 *
 * Idea: the worth of each term's best word; more for a word that stands near one of another term; more again for two terms
 * that follow each other in the text as they do in the query; a little less for a long block, where much stands by chance.
 *
 * Example: for `grand plan`, worth 4 and 3, `a grand plan` gets 4 + 3, for nearness 0.3 x (4 + 3), as nothing stands
 * between, and for order 0.5 x 3. In `a plan so grand` one word stands between: 0.15 x 7, and reversed only 0.1 x 3.
 *
 * Cost: constant for each occurrence.
 */
const nearness = 0.3;
const ordered = 0.5;
const reversed = 0.2;
const lengthCost = 0.15;

/** Adds up the occurrences in one block, which are given in the order of the text. Made once for all blocks of a search. */
export class Rating {
  readonly #best: Float64Array;
  readonly #near: Float64Array;
  readonly #order: Float64Array;
  /** Of each term the occurrence read last: the first token, the one after it, and the worth. */
  readonly #start: Int32Array;
  readonly #end: Int32Array;
  readonly #worth: Float64Array;
  /** The term read last, and the one read last that is another; -1 for none yet. */
  #term = -1;
  #otherTerm = -1;

  constructor(termCount: number) {
    [this.#best, this.#near, this.#order, this.#worth] = [0, 0, 0, 0].map(() => new Float64Array(termCount)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    this.#start = new Int32Array(termCount);
    this.#end = new Int32Array(termCount);
  }

  reset(): void {
    this.#best.fill(0);
    this.#near.fill(0);
    this.#order.fill(0);
    this.#worth.fill(0);
    this.#term = -1;
    this.#otherTerm = -1;
  }

  add(token: number, term: number, worth: number, count: number): void {
    if (worth > this.#best[term]!) this.#best[term] = worth;
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
    const gain = (factor * Math.min(worth, this.#worth[before]!)) / (1 + gap);
    if (gain > this.#order[pair]!) this.#order[pair] = gain;
  }

  /** How many terms are met. */
  get met(): number {
    return this.#best.reduce((count, worth) => count + (worth > 0 ? 1 : 0), 0);
  }

  score(blockLength: number): number {
    let score = -lengthCost * Math.log(1 + blockLength);
    for (let term = 0; term < this.#best.length; term++) {
      score += this.#best[term]! + nearness * this.#near[term]! + this.#order[term]!;
    }
    return score;
  }
}

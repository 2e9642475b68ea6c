import {stem} from '../nlp/stem.ts';
import {fold} from './fold.ts';

/** The distinct folded words of a document, numbered in the order in which they first occur. */
export type Vocabulary = {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** Per word the set of its letters as 32 bits: two words that lack too many of each other's letters are not compared. */
  readonly letters: Int32Array;
  /** Words by their stem. */
  readonly stems: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has'>;
};

/** Latin letters have a bit each; other letters share the 32 bits by their code. */
export function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** Number of bits set (Warren, Hacker's Delight, 2002). */
export function countBits(set: number): number {
  set -= (set >>> 1) & 0x55555555;
  set = (set & 0x33333333) + ((set >>> 2) & 0x33333333);
  return (((set + (set >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Words stemmed between two pauses: one to two milliseconds. */
const wordsPerStep = 1000;

/** Collects words while a text is read. `add` takes a word as it stands in the text and gives its number. */
export class VocabularyBuilder {
  readonly #words: string[] = [];
  readonly #ids = new Map<string, number>();
  /** Numbers by the unfolded word, so that each spelling is folded once. */
  readonly #spellings = new Map<string, number>();

  add(spelling: string): number {
    let id = this.#spellings.get(spelling);
    if (id === undefined) {
      const word = fold(spelling);
      id = this.#ids.get(word) ?? this.#words.push(word) - 1;
      this.#ids.set(word, id);
      this.#spellings.set(spelling, id);
    }
    return id;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The vocabulary, with pauses: stems cost a few microseconds a word. */
  *finish(): Generator<void, Vocabulary> {
    const stems = new Map<string, number[]>();
    const letters = new Int32Array(this.#words.length);
    for (const [id, word] of this.#words.entries()) {
      letters[id] = letterSet(word);
      const root = stem(word);
      const family = stems.get(root);
      if (family === undefined) stems.set(root, [id]);
      else family.push(id);
      if (id % wordsPerStep === wordsPerStep - 1) yield;
    }
    return {words: this.#words, ids: this.#ids, letters, stems};
  }
}

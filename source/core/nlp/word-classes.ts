/**
 * Which tags a word was seen with. A table of hashes, not of words, so that it is read without being built: a word's
 * hash gives the slot where to look and 16 more bits to compare; a word that was never seen passes for one that was
 * about once in 60 000 times. Open addressing with linear probing (Peterson, 1957). Cost of a look-up: constant.
 */
import {finish, hashWord} from '../learning/hash.ts';

/** The tags that are learnt. The order is that of the weights in a row. */
export const learntTags: readonly string[] =
  'NOUN PROPN VERB ADP DET PRON ADJ AUX ADV PART CCONJ NUM SCONJ SYM X INTJ'.split(' ');

export type WordClass = {
  /** The most frequent first. */
  readonly tags: readonly string[];
  /** To build features of. */
  readonly hash: number;
  /** The number of the tag of a frequent word that never had another, else -1. */
  readonly only: number;
};

export type Dictionary = {
  readonly classes: readonly WordClass[];
  /** One more than the number of a class; 0 is an empty slot. As many as a power of two. */
  readonly slots: Uint8Array;
  readonly prints: Uint16Array;
};

/**
 * A label is the tags joined by commas, with `!` behind one that is certain and `?` behind those of a word that is rare
 * in the training articles.
 */
export function readLabel(label: string): WordClass {
  const tags = label.replace(/[!?]/, '').split(',');
  return {tags, hash: hashWord(label), only: label.endsWith('!') ? learntTags.indexOf(tags[0]!) : -1};
}

/** The class of a word as written, by its `hashWord`. */
export function findClass({classes, slots, prints}: Dictionary, hash: number): WordClass | undefined {
  const spread = finish(hash);
  const print = spread & 0xffff;
  for (let at = spread >>> Math.clz32(slots.length - 1); slots[at] !== 0; at = (at + 1) % slots.length)
    if (prints[at] === print) return classes[slots[at]! - 1];
  return undefined;
}

/** Of words by label, at most 255 labels. */
export function buildDictionary(wordsByLabel: ReadonlyMap<string, readonly string[]>): Dictionary {
  const count = wordsByLabel.values().reduce((sum, words) => sum + words.length, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const slots = new Uint8Array(size);
  const prints = new Uint16Array(size);
  [...wordsByLabel.values()].forEach((words, index) => {
    for (const word of words) {
      const spread = finish(hashWord(word));
      let at = spread >>> Math.clz32(size - 1);
      while (slots[at] !== 0) at = (at + 1) % size;
      slots[at] = index + 1;
      prints[at] = spread & 0xffff;
    }
  });
  return {classes: [...wordsByLabel.keys()].map(readLabel), slots, prints};
}

/**
 * The bytes of a tagger: the lengths of the five parts in bytes, then the parts. Labels of the classes of words, joined
 * by spaces; the prints and the slots of the dictionary (word-classes.ts); the exceptions, a line for each tag with
 * words and lemmas in turn; the weights, a row of `rowLength` signed bytes for each hash. Little-endian.
 */

import {hashWord} from '../learning/hash.ts';
import type {Lexicon} from './lemmatise.ts';
import {type Dictionary, findClass, learntTags, readLabel} from './word-classes.ts';

export const rowLength = learntTags.length;

export type Tagger = {
  readonly dictionary: Dictionary;
  readonly lexicon: Lexicon;
  /** Rows of `rowLength`, as many as a power of two. */
  readonly weights: Int8Array;
};

export type TaggerParts = {
  readonly labels: readonly string[];
  readonly dictionary: Dictionary;
  /** By tag: words and lemmas in turn. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly weights: Int8Array;
};

const headLength = 20;

export function encodeTagger({labels, dictionary, exceptions, weights}: TaggerParts): Uint8Array {
  const lines = [...exceptions].map(([tag, words]) => [tag, ...words].join(' '));
  const encoder = new TextEncoder();
  const parts = [
    encoder.encode(labels.join(' ')),
    Uint8Array.from({length: 2 * dictionary.prints.length}, (_, at) => dictionary.prints[at >> 1]! >> (8 * (at & 1))),
    dictionary.slots,
    encoder.encode(lines.join('\n')),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
  ];
  const bytes = new Uint8Array(headLength + parts.reduce((sum, part) => sum + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = headLength;
  parts.forEach((part, index) => {
    view.setUint32(4 * index, part.length, true);
    bytes.set(part, at);
    at += part.length;
  });
  return bytes;
}

/** The tagger that `encodeTagger` wrote. The bytes are kept and must not change. */
export function decodeTagger(bytes: Uint8Array): Tagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let from = headLength;
  const parts = [0, 1, 2, 3, 4].map(index => {
    const part = bytes.subarray(from, from + view.getUint32(4 * index, true));
    from += part.length;
    return part;
  });
  const [labels, prints, slots, exceptions, weights] = parts as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const decoder = new TextDecoder();
  const dictionary: Dictionary = {
    classes: decoder.decode(labels).split(' ').map(readLabel),
    slots,
    prints: new Uint16Array(new Uint8Array(prints).buffer),
  };
  return {
    dictionary,
    lexicon: makeLexicon(dictionary, readExceptions(decoder.decode(exceptions))),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}

export const makeLexicon = (dictionary: Dictionary, exceptions: Lexicon['exceptions']): Lexicon => ({
  isKnown: (word, tag) => findClass(dictionary, hashWord(word))?.tags.includes(tag) ?? false,
  exceptions,
});

function readExceptions(lines: string): Map<string, string> {
  const exceptions = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [tag, ...words] = line.split(' ');
    for (let at = 0; at < words.length; at += 2) exceptions.set(`${tag} ${words[at]}`, words[at + 1]!);
  }
  return exceptions;
}

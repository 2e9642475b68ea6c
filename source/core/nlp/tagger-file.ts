/**
 * What `tagger.model` holds: labels of the classes of words, joined by spaces; the prints and the slots of the dictionary
 * (word-classes.ts); the exceptions, a line for each tag with words and lemmas in turn; the weights, a row of `rowLength`
 * signed bytes for each hash.
 */
import {hashWord} from '../learning/hash.ts';
import {decodeTensors, encodeTensors, type Provenance, tensorOf, textOf} from '../learning/tensor-file.ts';
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

export const encodeTagger = (
  {labels, dictionary: {prints, slots}, exceptions, weights}: TaggerParts,
  madeFrom: Provenance,
): Uint8Array =>
  encodeTensors({
    model: 'tagger',
    madeFrom,
    tensors: {
      prints: {shape: [prints.length], step: 1, values: prints},
      slots: {shape: [slots.length], step: 1, values: slots},
      weights: {shape: [weights.length / rowLength, rowLength], step: 1, values: weights},
    },
    texts: {
      labels: labels.join(' '),
      exceptions: [...exceptions].map(([tag, words]) => [tag, ...words].join(' ')).join('\n'),
    },
  });

/** Throws a ModelFileError on bytes that are no such model. The bytes are kept and must not change. */
export function decodeTagger(bytes: Uint8Array): Tagger {
  const file = decodeTensors(bytes, 'tagger');
  const dictionary: Dictionary = {
    classes: textOf(file, 'labels').split(' ').map(readLabel),
    slots: tensorOf(file, 'slots', Uint8Array).values,
    prints: tensorOf(file, 'prints', Uint16Array).values,
  };
  return {
    dictionary,
    lexicon: makeLexicon(dictionary, readExceptions(textOf(file, 'exceptions'))),
    weights: tensorOf(file, 'weights', Int8Array).values,
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

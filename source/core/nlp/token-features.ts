/**
 * What a word shows of its part of speech, as hashes (Weinberger et al., 2009): first what each token shows by itself,
 * then the combinations over its neighbours. The templates are those of Ratnaparkhi (1996) and Toutanova et al. (2003),
 * with the class of a word, which is the set of tags that it was seen with. Cost: linear in the length of the text.
 */
import {finish, hashWord, mix} from '../learning/hash.ts';
import {type Dictionary, findClass, learntTags} from './word-classes.ts';

/** Of each token, with two empty ones before the first and behind the last. */
export type TokenHashes = {
  readonly words: Int32Array;
  readonly shapes: Int32Array;
  readonly classes: Int32Array;
  /** Four to a token: of its last one, two, three and four letters. */
  readonly endings: Int32Array;
  readonly beginnings: Int32Array;
  /** The number of the only tag that the token can have, else -1. */
  readonly only: Int8Array;
};

/** How often `tokenFeatures` adds one. */
export const featureCount = 29;
/** The numbers of what has no row of weights: the tag of marks, and what is before the first token. */
const punctuation = learntTags.length;
export const textStart = learntTags.length + 1;

const margin = 2;
const unknownClass = 1;

export function hashTokens(forms: readonly string[], words: readonly string[], dictionary: Dictionary): TokenHashes {
  const size = forms.length + 2 * margin;
  const hashes: TokenHashes = {
    words: new Int32Array(size),
    shapes: new Int32Array(size),
    classes: new Int32Array(size),
    endings: new Int32Array(4 * size),
    beginnings: new Int32Array(size),
    only: new Int8Array(size),
  };
  for (let i = 0; i < forms.length; i++) hashToken(forms[i]!, words[i]!, dictionary, hashes, i + margin);
  return hashes;
}

function hashToken(form: string, word: string, dictionary: Dictionary, hashes: TokenHashes, at: number): void {
  const hash = hashWord(word);
  const own = findClass(dictionary, form === word ? hash : hashWord(form));
  const shape = shapeOf(form);
  hashes.words[at] = hash;
  hashes.shapes[at] = shape;
  hashes.classes[at] = (own ?? (form === word ? undefined : findClass(dictionary, hash)))?.hash ?? unknownClass;
  hashes.only[at] = own?.only ?? ((shape & wordly) === 0 ? tagOfMark(form) : -1);
  let ending = 0x811c9dc5;
  for (let k = 0; k < 4; k++) {
    if (k < word.length) ending = Math.imul(ending ^ word.charCodeAt(word.length - 1 - k), 0x01000193);
    hashes.endings[4 * at + k] = ending;
  }
  hashes.beginnings[at] = mix(mix(word.charCodeAt(0), word.charCodeAt(1)), word.charCodeAt(2));
}

const number = learntTags.indexOf('NUM');
const symbol = learntTags.indexOf('SYM');

/** The tag of a number in digits or of a mark, else -1. */
function tagOfMark(form: string): number {
  if (/^[+-]?\d[\d.,:/-]*$/.test(form)) return number;
  if (/[\p{L}\p{N}]/u.test(form)) return -1;
  return /^(?![/%#@*§_\\&])[`´\p{P}]/u.test(form) ? punctuation : /^[/%#@*§\\\p{S}]/u.test(form) ? symbol : -1;
}

const wordly = 1 | 2 | 4;

/** The number of the only tag that token `i` can have, else -1. */
export const onlyTag = (hashes: TokenHashes, i: number): number => hashes.only[i + margin]!;

/** Flags: 1 first letter is a capital, 2 another is, 4 small letters, 8 digits, 16 hyphen, 32 point, 64 other marks. */
function shapeOf(form: string): number {
  let flags = 128;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 97 && code <= 122) flags |= 4;
    else if (code >= 65 && code <= 90) flags |= i === 0 ? 1 : 2;
    else if (code >= 48 && code <= 57) flags |= 8;
    else if (code === 45) flags |= 16;
    else if (code === 46) flags |= 32;
    else flags |= code < 128 ? 64 : flagOf(form[i]!, i);
  }
  return flags;
}

function flagOf(character: string, index: number): number {
  const lower = character.toLowerCase();
  return lower !== character ? (index === 0 ? 1 : 2) : character.toUpperCase() !== character ? 4 : 64;
}

/** Puts the features of token `i` into `out`; `before` and `last` are the numbers of the two tags in front of it. */
export function tokenFeatures(hashes: TokenHashes, i: number, before: number, last: number, out: Int32Array): void {
  const {words, shapes, classes, endings, beginnings} = hashes;
  const at = i + margin;
  const word = words[at]!;
  const shape = shapes[at]!;
  const kind = classes[at]!;
  const next = classes[at + 1]!;
  const shaped = mix(kind, shape);
  const tags = last * 32 + before;
  let count = 0;
  const add = (a: number, b = 0): void => {
    out[count] = finish(mix(mix(count * 0x9e3779b1, a), b));
    count++;
  };
  add(word, shape);
  add(word);
  add(word, last);
  add(word, tags);
  add(word, next);
  add(word, words[at + 1]);
  add(word, words[at - 1]);
  add(shape, words[at - 1]);
  add(endings[4 * at]!, shape);
  add(endings[4 * at + 1]!, shape);
  add(endings[4 * at + 2]!, shape);
  add(endings[4 * at + 3]!, shape);
  add(endings[4 * at + 2]!, last);
  add(beginnings[at]!, shape);
  add(shaped, last);
  add(shaped, tags);
  add(mix(shaped, last), next);
  add(mix(shaped, next), classes[at + 2]);
  add(mix(kind, words[at + 1]!), last);
  add(kind, words[at - 1]);
  add(kind, mix(words[at - 1]!, words[at - 2]!));
  add(kind, mix(words[at + 1]!, words[at + 2]!));
  add(mix(kind, last), words[at + 1]);
  add(mix(kind, tags), next);
  add(kind, words[at + 2]);
  add(mix(kind, endings[4 * (at + 1) + 2]!), last);
  add(shape, mix(shapes[at + 1]!, shapes[at - 1]!));
  add(mix(kind, next), words[at - 1]);
  add(mix(shape, last), words[at + 1]);
}

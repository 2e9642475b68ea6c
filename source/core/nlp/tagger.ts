/**
 * Words with their part of speech and their lemma. The idea: a frequent word that never had but one tag has it; for any
 * other word a linear model adds up the weights of what the word and its neighbours show (token-features.ts), with the
 * two tags just given, and the greatest sum wins. Left to right, never back (averaged perceptron: Collins, 2002).
 * `He did n't say .` is `PRON AUX PART VERB PUNCT`.
 *
 * The weights are learnt by source/training/train-tagger.ts from the tags that wink-nlp 2.4 with its small English
 * model (MIT) gives to the articles of PolNeAR (Newell et al., 2018). Text in other languages comes out as words with
 * poor tags, never as an error. Cost: linear.
 */
import type {Span} from '../document/span.ts';
import {lemmatise} from './lemmatise.ts';
import {splitTokens} from './split-tokens.ts';
import {rowLength, type Tagger} from './tagger-file.ts';
import {featureCount, hashTokens, onlyTag, textStart, tokenFeatures} from './token-features.ts';
import {learntTags} from './word-classes.ts';

/** Parallel arrays over the tokens of one block; `starts` and `ends` are offsets into the text. */
export type Tokens = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** As written. */
  readonly forms: readonly string[];
  /** Lower case, curly marks made straight. */
  readonly words: readonly string[];
  /** Lower case. */
  readonly lemmas: readonly string[];
  /** Universal part-of-speech tags, `PUNCT` for marks. */
  readonly tags: readonly string[];
};

/** Tokens of a stretch of text. */
export function tagTokens(text: string, {start, end}: Span, tagger: Tagger): Tokens {
  const {starts, ends} = splitTokens(text, start, end);
  const forms = starts.map((from, index) => text.slice(from, ends[index]));
  const words = forms.map(straighten);
  const tags = Array.from(tagForms(forms, words, tagger), tag => learntTags[tag] ?? 'PUNCT');
  return {
    count: forms.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    forms,
    words,
    lemmas: words.map((word, index) => lemmatise(word, tags[index]!, tagger.lexicon)),
    tags,
  };
}

/** Lower case, curly marks made straight. */
export function straighten(form: string): string {
  const word = form.toLowerCase();
  return /[’‘“”«»„「」『』]/.test(word) ? word.replace(/[’‘]/g, "'").replace(/[“”«»„「」『』]/g, '"') : word;
}

/** The number of the tag of each form. */
function tagForms(forms: readonly string[], words: readonly string[], {dictionary, weights}: Tagger): Uint8Array {
  const hashes = hashTokens(forms, words, dictionary);
  const tags = new Uint8Array(forms.length);
  const features = new Int32Array(featureCount);
  const sums = new Int32Array(rowLength);
  const shift = Math.clz32(weights.length / rowLength - 1);
  let before = textStart;
  let last = textStart;
  for (let i = 0; i < forms.length; i++) {
    let tag = onlyTag(hashes, i);
    if (tag < 0) {
      tokenFeatures(hashes, i, before, last, features);
      tag = bestTag(features, weights, shift, sums);
    }
    tags[i] = tag;
    before = last;
    last = tag;
  }
  return tags;
}

function bestTag(features: Int32Array, weights: Int8Array, shift: number, sums: Int32Array): number {
  sums.fill(0);
  for (let f = 0; f < features.length; f++) {
    const row = (features[f]! >>> shift) * rowLength;
    for (let tag = 0; tag < rowLength; tag++) sums[tag]! += weights[row + tag]!;
  }
  let best = 0;
  for (let tag = 1; tag < rowLength; tag++) if (sums[tag]! > sums[best]!) best = tag;
  return best;
}

/**
 * Base noun phrases: determiners, adjectives, numbers and nouns in a row that end in a noun, `’s` and hyphens inside
 * included, or one pronoun: `the 40-year-old's lawyer`, `Trump's campaign`, `she`. None goes beyond its sentence or
 * across a quotation mark. Cost: linear.
 */

import type {Tokens} from './tagger.ts';
import type {TokenRange} from './token-range.ts';

/** `head` is its last noun. */
export type NounPhrase = TokenRange & {readonly head: number};

const inside = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);
const pronouns = new Set(
  (
    'he she they it i we you who him them us me others one some many most both several few everyone someone nobody ' +
    'somebody everybody each another those these this that anyone which all none her'
  ).split(' '),
);

/** What of a block is looked at; `sentences` and `quoted` tell where a phrase must end. */
type Chunked = {readonly tokens: Tokens; readonly sentences: Int32Array; readonly quoted: Int32Array};

/** In order. */
export function findNounPhrases(block: Chunked): readonly NounPhrase[] {
  const {count, words, tags} = block.tokens;
  const phrases: NounPhrase[] = [];
  for (let from = 0; from < count; ) {
    let end = from;
    while (end < count && isInside(block, end, from)) end++;
    let head = end - 1;
    while (head >= from && tags[head] !== 'NOUN' && tags[head] !== 'PROPN' && tags[head] !== 'SYM') head--;
    if (head >= from) phrases.push({from, to: head + 1, head});
    else if (pronouns.has(words[from]!)) phrases.push({from, to: from + 1, head: from});
    else if (end > from && tags[end - 1] !== 'DET') phrases.push({from, to: end, head: end - 1});
    from = Math.max(from, head, end - 1) + 1;
  }
  return phrases;
}

function isInside({tokens: {words, tags}, sentences, quoted}: Chunked, at: number, from: number): boolean {
  if (sentences[at] !== sentences[from] || quoted[at] !== quoted[from]) return false;
  const word = words[at]!;
  if (inside.has(tags[at]!) || possessives.has(word)) return true;
  if (at === from) return /^[@#]\w/.test(word);
  if (word === "'s" || word === "'") return tags[at - 1] === 'PROPN' || tags[at - 1] === 'NOUN';
  if (word === '-' || word === '&') return inside.has(tags[at + 1] ?? '');
  return /^[@#]\w/.test(word);
}

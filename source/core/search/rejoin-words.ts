/**
 * Words that were written together in one place and apart in the other.
 *
 *     sanctionrelief   a forgotten blank           =>  sanction, relief     if the text has "sanctions relief"
 *     icebreaker       the text has "ice-breaker"  =>  ice, breaker         also where the hyphen ends a line
 *     ice-breaker      the text has "icebreaker"   =>  icebreaker
 *
 * Only words that the text does not have as they are typed are tried, and only parts that stand side by side in it.
 * Cost: nothing for known words; else linear in the blocks with the first part, for each place to part the word at.
 */

import {stem} from '../nlp/stem.ts';
import type {Term} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';

/** Shorter parts are found in too many words. */
const shortestPart = 3;

export function rejoinWords(index: SearchIndex, terms: readonly Term[]): readonly Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    const next = terms[at + 1];
    const whole = next === undefined ? undefined : joinedWord(index, term, next);
    if (whole !== undefined) {
      joined.push(whole);
      at++;
    } else joined.push(...partedWord(index, term));
  }
  return joined;
}

const isKnown = ({vocabulary}: SearchIndex, word: string): boolean =>
  vocabulary.ids.has(word) || vocabulary.stems.has(stem(word));

/** Two terms as the one word that the text has, unless it has them side by side as well. */
function joinedWord(index: SearchIndex, first: Term, second: Term): Term | undefined {
  if (first.kind !== 'word' || second.kind !== 'word') return undefined;
  const [a, b] = [first.words[0]!, second.words[0]!];
  const word = a + b;
  if (a.length < 2 || b.length < 2 || word.length < 2 * shortestPart || !isKnown(index, word)) return undefined;
  return standsTogether(index, a, b, second.open) ? undefined : {kind: 'word', words: [word], open: second.open};
}

function partedWord(index: SearchIndex, term: Term): readonly Term[] {
  const word = term.words[0]!;
  if (term.kind !== 'word' || word.length < 2 * shortestPart || isKnown(index, word)) return [term];
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const [a, b] = [word.slice(0, at), word.slice(at)];
    if (!standsTogether(index, a, b, term.open)) continue;
    return [
      {kind: 'word', words: [a], open: false},
      {kind: 'word', words: [b], open: term.open},
    ];
  }
  return [term];
}

/** Whether an inflection of `a` is followed at once by one of `b`, or while that is being typed, by a word it begins. */
function standsTogether(
  {vocabulary, tokens, firstTokens, postings, firstPostings}: SearchIndex,
  a: string,
  b: string,
  open: boolean,
): boolean {
  const firsts = vocabulary.stems.get(stem(a)) ?? [];
  const seconds = new Set(vocabulary.stems.get(stem(b)) ?? []);
  if (firsts.length === 0 || (seconds.size === 0 && !open)) return false;
  const isSecond = (word: number) => seconds.has(word) || (open && vocabulary.words[word]!.startsWith(b));
  return firsts.some(word =>
    postings.subarray(firstPostings[word], firstPostings[word + 1]).some(block => {
      for (let token = firstTokens[block]!; token + 1 < firstTokens[block + 1]!; token++)
        if (tokens[token] === word && isSecond(tokens[token + 1]!)) return true;
      return false;
    }),
  );
}

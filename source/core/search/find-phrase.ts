import type {Term} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';

/** Blocks in which the words of a phrase follow each other, ascending. Cost: linear in the blocks with its rarest word. */
export function findPhrase(index: SearchIndex, phrase: Term): Uint32Array {
  const whole = phrase.open ? phrase.words.slice(0, -1) : phrase.words;
  const ids = whole.map(word => index.vocabulary.ids.get(word));
  if (ids.some(id => id === undefined)) return new Uint32Array();
  const lists = ids.map(id => index.postings.subarray(index.firstPostings[id!], index.firstPostings[id! + 1]));
  const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
  return rarest.filter(block => {
    const end = index.firstTokens[block + 1]!;
    for (let token = index.firstTokens[block]!; token < end; token++) {
      if (phraseAt(index, phrase, token, end)) return true;
    }
    return false;
  });
}

/** True when the phrase starts at this token and is over before `end`. */
export function phraseAt({vocabulary, tokens}: SearchIndex, {words, open}: Term, token: number, end: number): boolean {
  if (token + words.length > end) return false;
  for (let place = 0; place < words.length; place++) {
    const word = vocabulary.words[tokens[token + place]!]!;
    const isLast = place === words.length - 1;
    if (open && isLast ? !word.startsWith(words[place]!) : word !== words[place]) return false;
  }
  return true;
}

/**
 * A readable name for somebody who is not named, from the words of the source.
 *
 * Idea: drop what joins the phrase to its sentence ("But", "the"), and what only goes on about it (relative clauses, appositions,
 * participles); fold phrases with the same words together, and "the officials" with the officials spoken of last.
 *
 *     But the two US experts, who visited Seoul      ->  US experts? no: two US experts
 */
import type {Word} from './words.ts';

const joining = new Set(
  'but and so yet still meanwhile however or nor as because while although though when that according also even then thus hence moreover instead indeed perhaps by whose'.split(
    ' ',
  ),
);
const articles = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those']);
const cutting = new Set(
  'who whom whose which that where when while as because if unless told said says saying speaking citing including'.split(
    ' ',
  ),
);
const longestPhrase = 9;

export type Phrase = {
  readonly name: string;
  /** Same for the same group. */
  readonly key: string;
  /** Last word of the head: "officials". */
  readonly head: string;
  readonly isDefinite: boolean;
};

/** The phrase between words `first` and `last`, the last one included. */
export function namePhrase(text: string, words: readonly Word[], first: number, last: number): Phrase {
  let from = first;
  while (from < last && joining.has(words[from]!.key)) from++;
  const isDefinite = /^(?:the|this|that|these|those)$/.test(words[from]!.key);
  const keepsArticle =
    words[from]!.key === 'those' || from === last || (/^an?$/.test(words[from]!.key) && words[from + 2]?.key === 'of');
  if (articles.has(words[from]!.key) && !keepsArticle) from++;
  let to = from;
  while (to < last && to - from < longestPhrase && !endsPhrase(text, words, to + 1)) to++;
  while (
    to > from &&
    /^(?:of|for|from|at|to|by|with|in|on|and|or|the|a|an)$/.test(words[to]!.key) &&
    !words[to]!.isCapital
  )
    to--;
  const name = text
    .slice(words[from]!.start, words[to]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^["“”‘’']+|["“”‘’',]+$/g, '');
  let head = from;
  while (head < to && !/^(?:of|for|from|at|to|by|with|in|on|about|against|close|familiar)$/.test(words[head + 1]!.key))
    head++;
  return {
    name: withOpeningMark(capitalise(name)),
    key: words
      .slice(from, to + 1)
      .map(word => word.key)
      .join(' '),
    head: words[head]!.key,
    isDefinite,
  };
}

/** `Late Talk” host` has lost the mark before its first word. */
function withOpeningMark(name: string): string {
  if (/^[^“]*”/.test(name)) return `“${name}`;
  return name.split('"').length % 2 === 0 ? `"${name}` : name;
}

const endsPhrase = (text: string, words: readonly Word[], index: number): boolean => {
  const gap = text.slice(words[index - 1]!.end, words[index]!.start);
  if (/[,;:(—–\n]|\s-\s/.test(gap) || cutting.has(words[index]!.key)) return true;
  const {key, isCapital} = words[index]!;
  if (isCapital || !/s$|people|children|men|women/.test(words[index - 1]!.key) || words[index - 1]!.isPossessive)
    return false;
  return (
    /\w{2}ing$/.test(key) ||
    (/\wed$/.test(key) && /^(?:by|in|on|at|to|with|from|for|after|during)$/.test(words[index + 1]?.key ?? ''))
  );
};

const capitalise = (name: string): string => name.replace(/^\p{Ll}/u, letter => letter.toUpperCase());

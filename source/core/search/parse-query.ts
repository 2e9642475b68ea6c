import {fold} from './fold.ts';
import {wordEnd, wordStart} from './word-boundaries.ts';

/** One thing to look for: a word, or the words of a phrase that must follow each other just so. Words are folded. */
export type Term = {
  readonly kind: 'word' | 'phrase';
  readonly words: readonly string[];
  /** True while the last word may still be being typed, so that it stands for every word it begins. */
  readonly open: boolean;
};

export type Query = {
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
  readonly quotesOnly: boolean;
  /**
   * The speaker's name as far as it certainly goes. In `@sue mi sanctions` that is `sue`; the terms from number `next` on
   * go on with the name for as long as somebody in the article is called so, which only the search can tell.
   */
  readonly speaker?: {readonly names: readonly string[]; readonly next: number};
  /** A regular expression that is asked for instead of words. */
  readonly pattern?: string;
};

/** Nobody remembers more words than this, and a pasted page must not freeze the screen. */
const mostTerms = 32;

/** Marks, then a phrase in single quotation marks (closed or not) or anything up to the next blank. */
const piece = /(?<marks>[-@"“”]*)(?:['‘](?<phrase>.*?)(?<close>['’](?=\s|$)|$)|(?<bare>\S+))/gs;

/**
 * Reads what is typed into the search field. Never fails: whatever has no meaning is ignored.
 *
 *     kim sanctons        words in any order, mistakes forgiven, the last one may be unfinished
 *     "sanctions          in quotes only; a closing mark changes nothing
 *     @terry sanctions    said by one speaker; @'sue mi' where a name has several words
 *     russia -china       without a word
 *     'grand plan'        these words in this order
 *     re:sanction(s|ed)   a regular expression; /sanction(s|ed)/ is the same
 */
export function parseQuery(input: string): Query {
  const pattern = /^\s*(?:re:(.+?)|\/(.+)\/)\s*$/s.exec(input);
  if (pattern !== null) return {terms: [], without: [], quotesOnly: false, pattern: pattern[1] ?? pattern[2]!};
  const terms: Term[] = [];
  const without: Term[] = [];
  let speaker: Query['speaker'];
  let quotesOnly = false;
  for (const {0: all, index, groups} of input.matchAll(piece)) {
    const {marks = '', phrase, close, bare = ''} = groups!;
    const words = foldedWords(phrase ?? bare);
    const open = index + all.length === input.length && close !== "'" && close !== '’';
    if (/["“”]/.test(marks)) quotesOnly = true;
    if (words.length === 0) continue;
    if (marks.includes('@')) speaker ??= {names: words, next: terms.length};
    else (marks.includes('-') ? without : terms).push(...asTerms(words, phrase !== undefined, open));
    if (terms.length >= mostTerms) break;
  }
  return {terms: terms.slice(0, mostTerms), without, quotesOnly, ...(speaker && {speaker})};
}

/** True when nothing is asked for, so that there is everything to show. */
export const isEmpty = ({terms, without, quotesOnly, speaker, pattern}: Query): boolean =>
  pattern === undefined && terms.length === 0 && without.length === 0 && !quotesOnly && speaker === undefined;

function asTerms(words: readonly string[], phrase: boolean, open: boolean): Term[] {
  return phrase && words.length > 1
    ? [{kind: 'phrase', words, open}]
    : words.map((word, index) => ({kind: 'word', words: [word], open: open && index === words.length - 1}));
}

function foldedWords(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; (start = wordStart(text, start, text.length)) < text.length; ) {
    const end = wordEnd(text, start, text.length);
    words.push(fold(text.slice(start, end)));
    start = end;
  }
  return words.filter(word => word !== '');
}

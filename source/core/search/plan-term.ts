import {findPhrase} from './find-phrase.ts';
import {type Candidate, findWords, sameWords} from './find-words.ts';
import type {Term} from './parse-query.ts';
import type {SearchIndex} from './search-index.ts';

/** A word of the vocabulary that meets a term. */
type Meaning = {
  readonly word: number;
  /** How well it meets the term, times how telling it is. */
  readonly worth: number;
  /** How many of its letters to emphasise; Infinity for all. */
  readonly letters: number;
  readonly points: Points;
};

/** What a term counts when it is met: 2 by a word that was surely meant, 1 by one that may be meant besides. */
export type Points = 1 | 2;

/** A term and what can meet it: words, surest first, or the blocks in which a phrase stands. */
export type PlannedTerm = {readonly term: Term; readonly worth: number} & (
  | {readonly meanings: readonly Meaning[]}
  | {readonly blocks: Uint32Array}
);

/** Mistyped meanings of one word beyond these are noise. */
const mostMistyped = 50;

/** What meeting a term counts besides its rarity, so that two common words come before a rare one. */
const base = 2;

/** Plans kept: those of the query as it stands and of what was typed on the way to it. */
const mostRemembered = 100;

const remembered = new WeakMap<SearchIndex['vocabulary'], Map<string, PlannedTerm>>();

/**
 * Looks a term up in the vocabulary; where not `forgiving`, only the word itself and its inflections meet it.
 * Terms seen before cost nothing: while one word is typed the others stay as they are.
 */
export function planTerm(index: SearchIndex, term: Term, forgiving = true): PlannedTerm {
  let plans = remembered.get(index.vocabulary);
  if (plans === undefined || plans.size >= mostRemembered) remembered.set(index.vocabulary, (plans = new Map()));
  const key = `${term.kind} ${term.open} ${forgiving} ${term.words.join(' ')}`;
  let plan = plans.get(key);
  if (plan === undefined)
    plans.set(key, (plan = term.kind === 'phrase' ? planPhrase(index, term) : planWord(index, term, forgiving)));
  return plan;
}

function planPhrase(index: SearchIndex, term: Term): PlannedTerm {
  const blocks = findPhrase(index, term);
  return {term, blocks, worth: term.words.length * (base + rarity(index, blocks.length))};
}

function planWord(index: SearchIndex, term: Term, forgiving: boolean): PlannedTerm {
  const typed = term.words[0]!;
  const candidates = forgiving ? findWords(index.vocabulary, typed, term.open) : sameWords(index.vocabulary, typed);
  const sure = candidates.filter(({relation}) => relation !== 'mistyped');
  const mistyped = candidates
    .filter(({relation}) => relation === 'mistyped')
    .sort((a, b) => b.quality - a.quality || a.word - b.word)
    .slice(0, mostMistyped);
  const surelyMeant = sure.reduce((sum, {word}) => sum + frequency(index, word), 0);
  const isSure = ({relation}: Candidate) =>
    relation === 'exact' || relation === 'inflected' || (relation === 'begun' && term.open);
  const hasSure = candidates.some(isSure);
  const most = surelyMeant === 0 ? Infinity : rarity(index, surelyMeant);
  const meanings = [...sure, ...mistyped]
    .map(candidate => ({
      word: candidate.word,
      worth: candidate.quality * (base + Math.min(most, rarity(index, frequency(index, candidate.word)))),
      letters: emphasisedLetters(index.vocabulary.words[candidate.word]!, typed),
      points: isSure(candidate) || !hasSure ? (2 as const) : (1 as const),
    }))
    .sort((a, b) => b.points - a.points || b.worth - a.worth);
  return {term, meanings, worth: meanings[0]?.worth ?? 0};
}

/** The beginning that was typed; all of a word that was meant but typed otherwise; never a single letter. */
const emphasisedLetters = (word: string, typed: string): number =>
  word.startsWith(typed) && typed.length > 1 ? typed.length : Infinity;

const frequency = ({firstPostings}: SearchIndex, word: number): number =>
  firstPostings[word + 1]! - firstPostings[word]!;

/** Robertson and Spärck Jones's inverse document frequency (1976), never negative. */
const rarity = ({document}: SearchIndex, blocks: number): number =>
  Math.log(1 + document.blocks.length / (Math.min(blocks, document.blocks.length) + 0.5));

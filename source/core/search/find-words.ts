/**
 * Which words of the vocabulary a query word can mean, and how well.
 *
 * Idea: one pass over the vocabulary. Each word's set of letters (32 bits) is compared first; one typing mistake adds or
 * takes away at most one letter, so that most words are passed over for the price of counting bits, and only the rest are
 * compared letter by letter. Inflections come from the stems.
 *
 * Example: `sanctons` means sanctions (a letter left out); `sanct`, still being typed, means sanctions and sanctuary;
 * `say` means says (an inflection) and, as all letters count in short words, not sat.
 *
 * The qualities were set together with the numbers of `rating.ts`, in the same way.
 *
 * Cost: linear in the vocabulary.
 */

import {stem} from '../nlp/stem.ts';
import {editDistance} from './edit-distance.ts';
import {countBits, letterSet, type Vocabulary} from './vocabulary.ts';

/** How a word of the text relates to the query word, from best to worst. */
type Relation = 'exact' | 'inflected' | 'begun' | 'mistyped';

export type Candidate = {
  readonly word: number;
  readonly relation: Relation;
  /** 0..1 */
  readonly quality: number;
};

/** Typing mistakes forgiven in a word of the text of this many letters. */
export const forgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** A common beginning this long makes a word findable by it though it is finished: `democrat` finds `democratic`. */
const shortestBeginning = 4;

/** To have mistyped a word and not even finished it is a little less likely than to have mistyped it. */
const openCost = 0.3;

/** The words that `typed` (folded) can mean; `open` when it may be unfinished. In no particular order, each word once. */
export function findWords(vocabulary: Vocabulary, typed: string, open: boolean): readonly Candidate[] {
  const {words, letters} = vocabulary;
  const found = new Map<number, Candidate>();
  const add = (word: number, relation: Relation, quality: number) => {
    const known = found.get(word);
    if (known === undefined || relation === 'inflected') {
      found.set(word, {word, relation, quality: Math.max(quality, known?.quality ?? 0)});
    }
  };
  const typedLetters = letterSet(typed);
  const mostMistakes = forgiven(typed.length + 2);
  const beginnings = open || typed.length >= shortestBeginning;
  for (let id = 0; id < words.length; id++) {
    const missing = countBits(typedLetters & ~letters[id]!);
    if (missing > mostMistakes) continue;
    const word = words[id]!;
    if (word === typed) add(id, 'exact', 1);
    else if (beginnings && missing === 0 && word.startsWith(typed)) add(id, 'begun', begunQuality(typed, word, open));
    else {
      const mistakes = countMistakes(typed, word, missing, countBits(letters[id]! & ~typedLetters), open);
      if (mistakes !== undefined) add(id, 'mistyped', mistypedQuality(typed, word, mistakes));
    }
  }
  for (const id of vocabulary.stems.get(stem(typed)) ?? []) if (words[id] !== typed) add(id, 'inflected', 0.55);
  for (let length = typed.length - 1; length >= Math.max(4, typed.length - 3); length--) {
    const id = vocabulary.ids.get(typed.slice(0, length));
    if (id !== undefined) add(id, 'inflected', 0.7 - 0.1 * (typed.length - length));
  }
  return [...found.values()];
}

/** The word itself and its inflections. */
export const sameWords = ({ids, stems}: Vocabulary, word: string): readonly Candidate[] =>
  (stems.get(stem(word)) ?? []).map(id => ({
    word: id,
    relation: id === ids.get(word) ? 'exact' : 'inflected',
    quality: 1,
  }));

/** Typing mistakes between what was typed and a word or, while it is open, a word's beginning; undefined for too many. */
function countMistakes(typed: string, word: string, missing: number, extra: number, open: boolean): number | undefined {
  const limit = forgiven(word.length);
  if (missing <= limit && extra <= limit) {
    const mistakes = editDistance(typed, word, limit, false);
    if (mistakes <= limit) return mistakes;
  }
  const openLimit = open ? forgiven(typed.length) : 0;
  if (missing > openLimit || openLimit === 0) return undefined;
  const mistakes = editDistance(typed, word, openLimit, true);
  return mistakes <= openLimit ? mistakes + openCost : undefined;
}

const begunQuality = (typed: string, word: string, open: boolean): number =>
  (open ? 0.72 : 0.25) + ((open ? 0.18 : 0.35) * typed.length) / word.length;

/** A mistake weighs less in a long word. */
const mistypedQuality = (typed: string, word: string, mistakes: number): number =>
  Math.max(0.3, 1 - (2.5 * mistakes) / Math.max(typed.length, Math.min(word.length, typed.length + 2))) ** 2;

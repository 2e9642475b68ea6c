/**
 * Names sections as an editor might: by what stands in a section and not in the others.
 *
 * Idea: the weight of a word in a section is how much more often it stands there than its share of the article would
 * have it, more for rare words and for words near the section's beginning. A noun phrase weighs what its words weigh,
 * less for length; the best is the title, joined by the best that shares no word with it where both are short; words of
 * most sections make no pair. Where one named speaker has most of what is quoted, the title says what they speak of. No
 * phrase serves twice.
 *
 * Example: nets, fishing nets, harbour | ballots, votes, the count: `Fishing nets and harbour`, `Votes and ballots`.
 * Cost: linear. Numbers: chosen on the headings of pages.jsonl, see README.md.
 */
import type {Span} from '../span.ts';
import type {Tokens} from '../text/tagger.ts';
import {contentWords, isContentWord, stem} from './content-words.ts';
import {findNounPhrases, type NounPhrase} from './noun-phrases.ts';
import type {WordVectors} from './word-vectors.ts';

/** A section to be named: its paragraphs' spans, and who is quoted in it more than anybody else, if there is one. */
export type Untitled = {readonly paragraphs: readonly Span[]; readonly voice?: Voice};

/** The tokens of a paragraph. */
export type TokensOf = (paragraph: Span) => Tokens;

/** Somebody's name, and where the section has their words. */
export type Voice = {readonly name: string; readonly said: readonly Span[]};

/** In words; two to six read as a title. */
const longestTitle = 6;
/** A second phrase must weigh at least this share of the first, unless the first is a single word: that is no title yet. */
const leastSecond = 0.6;
/** A word that stands only once in a section counts this much. */
const onceWeight = 0.6;
/** Words of the first paragraph count this much more. */
const openingWeight = 1.3;

/** A title for each section, all different. */
export function titleSections(
  text: string,
  sections: readonly Untitled[],
  tokensOf: TokensOf,
  vectors: WordVectors,
): readonly string[] {
  const counts = sections.map(({paragraphs}) => countWords(text, paragraphs));
  const whole = sum(counts);
  const isWidespread = findWidespread(counts);
  const used = new Set<string>();
  return sections.map((section, index) => {
    const weigh = wordWeights(counts[index]!, whole, vectors);
    const phrases = rankPhrases(section, tokensOf, weigh);
    const title = compose(phrases, section.voice?.name, used, isWidespread) ?? `Part ${index + 1}`;
    const distinct = used.has(title.toLowerCase()) ? `${title} (${index + 1})` : title;
    used.add(distinct.toLowerCase());
    return distinct;
  });
}

/** Words that stand in more than half of the sections, where there are some: they tell none from the others. */
function findWidespread(all: readonly Counts[]): (stem: string) => boolean {
  return word => all.length > 2 && 2 * all.filter(({words}) => words.has(word)).length > all.length;
}

type Counts = {readonly words: ReadonlyMap<string, number>; readonly total: number};

function countWords(text: string, paragraphs: readonly Span[]): Counts {
  const words = new Map<string, number>();
  let total = 0;
  paragraphs.forEach(({start, end}, index) => {
    const weight = index === 0 ? openingWeight : 1;
    for (const word of contentWords(text.slice(start, end))) {
      words.set(word, (words.get(word) ?? 0) + weight);
      total += weight;
    }
  });
  return {words, total};
}

function sum(all: readonly Counts[]): Counts {
  const words = new Map<string, number>();
  for (const counts of all) for (const [word, count] of counts.words) words.set(word, (words.get(word) ?? 0) + count);
  return {words, total: all.reduce((total, counts) => total + counts.total, 0)};
}

type Weigh = (stem: string) => number;

/** How much a word tells of this section: count here times the logarithm of its surplus, times its rarity. */
function wordWeights(here: Counts, whole: Counts, {index, rarities}: WordVectors): Weigh {
  const share = here.total / (whole.total || 1);
  return word => {
    const count = here.words.get(word) ?? 0;
    const expected = (whole.words.get(word) ?? 0) * share;
    const at = index.get(word);
    const rarity = at === undefined ? 1.1 : Math.min(1.3, rarities[at]! / 128);
    return Math.sqrt(count) * (count < 2 ? onceWeight : 1) * (0.7 + Math.log1p(count / (expected + 0.3))) * rarity;
  };
}

type Ranked = {
  readonly phrase: NounPhrase;
  readonly stems: readonly string[];
  readonly weight: number;
  /** It stands in the words of the section's voice. */
  readonly isSaid: boolean;
};

function rankPhrases({paragraphs, voice}: Untitled, tokensOf: TokensOf, weigh: Weigh): readonly Ranked[] {
  const best = new Map<string, Ranked>();
  paragraphs.forEach((span, index) => {
    const tokens = tokensOf(span);
    for (const phrase of findNounPhrases(tokens)) {
      const stems = stemsOf(tokens, phrase);
      if (stems.length === 0) continue;
      const weight = phraseWeight(stems, weigh) * (index === 0 ? 1.1 : 1);
      const known = best.get(phrase.text.toLowerCase());
      const at = tokens.starts[phrase.from]!;
      const isSaid = known?.isSaid || (voice?.said.some(({start, end}) => start <= at && at < end) ?? false);
      best.set(phrase.text.toLowerCase(), {
        phrase: known?.phrase ?? phrase,
        stems,
        weight: Math.max(known?.weight ?? 0, weight),
        isSaid,
      });
    }
  });
  return [...best.values()].toSorted((a, b) => b.weight - a.weight);
}

function stemsOf(tokens: Tokens, {from, to}: NounPhrase): readonly string[] {
  return tokens.words.slice(from, to).filter(isContentWord).map(stem);
}

/** The mean of the words' weights, with something for each word beyond the first. */
function phraseWeight(stems: readonly string[], weigh: Weigh): number {
  const weights = [...new Set(stems)].map(weigh);
  const mean = weights.reduce((total, weight) => total + weight, 0) / weights.length;
  return mean * (1 + 0.5 * Math.min(2, weights.length - 1));
}

function compose(
  phrases: readonly Ranked[],
  voice: string | undefined,
  used: ReadonlySet<string>,
  isWidespread: (stem: string) => boolean,
): string | undefined {
  const fresh = phrases.filter(({phrase}) => !used.has(phrase.text.toLowerCase()));
  if (voice !== undefined) {
    const own = new Set(voice.toLowerCase().split(' ').map(stem));
    const subject = fresh.find(
      ({phrase, stems, isSaid}) =>
        isSaid &&
        phrase.words + voice.split(' ').length < longestTitle &&
        stems.every(word => !own.has(word)) &&
        !stems.every(isWidespread),
    );
    if (subject !== undefined) return `${voice} on ${subject.phrase.text}`;
  }
  const first = fresh[0];
  if (first === undefined) return undefined;
  const second = fresh.find(
    ({phrase, stems, weight}) =>
      (first.phrase.words === 1 || weight >= first.weight * leastSecond) &&
      first.phrase.words + phrase.words < longestTitle &&
      stems.every(word => !first.stems.includes(word)) &&
      !stems.every(isWidespread) &&
      !phrase.text.includes(' of ') &&
      !first.phrase.text.includes(' of '),
  );
  return capital(second === undefined ? first.phrase.text : joinInOrder(first.phrase, second.phrase));
}

const joinInOrder = (a: NounPhrase, b: NounPhrase): string => `${a.text} and ${b.text}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

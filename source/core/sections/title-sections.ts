/**
 * Names sections as an editor might: by phrases that hold the words a person would likely put into the heading.
 *
 * Idea: each word of a section has a probability to stand in its heading (title-words.ts). A title is one to three noun phrases
 * of the section, six words at most, that are likely to hold at least one such word; each word costs a little, and
 * words of earlier titles count less, so that titles tell sections apart. Where one named speaker has most of what is
 * quoted, the title says what they speak of. No phrase serves twice.
 *
 * Example: nets, fishing nets, harbour | ballots, votes, the count: `Fishing nets and harbour`, `Votes and ballots`.
 * Cost: linear. Numbers: chosen on the headings of web pages, see README.md.
 */
import {createCover, type Span} from '../document/span.ts';
import type {AnnotatedBlock} from '../nlp/annotated-text.ts';
import {stem} from '../nlp/stem.ts';
import {contentStems} from './content-words.ts';
import {findTitlePhrases, type TitlePhrase} from './title-phrases.ts';
import {describeTitleWords, type Paragraphs, type TitleModel, titleModel, titleProbability} from './title-words.ts';
import type {WordVectors} from './word-vectors.ts';

/** A section to be named: its paragraphs, and who is quoted in it more than anybody else, if there is one. */
export type Untitled = {readonly paragraphs: readonly AnnotatedBlock[]; readonly mainSpeaker?: MainSpeaker};

/** Somebody's name, and where the section has their words. */
export type MainSpeaker = {readonly name: string; readonly said: readonly Span[]};

/** In words; two to six read as a title. */
const longestTitle = 6;
/** In words: a phrase that is one of three. */
const longestOfThree = 2;
/** What a phrase costs in probability: for each word, and for being a bare common noun, which tells little. */
const costs = {word: 0.015, bare: 0.06} as const;
/** The probability of a word that stands in an earlier title is multiplied by this. */
const usedBefore = 0.7;
/** So many phrases are tried together, and so many of them that have their likeliest word in common. */
const mostTried = 12;
const mostAlike = 3;

/** A title for each section, all different. */
export function titleSections(
  sections: readonly Untitled[],
  vectors: WordVectors,
  model: TitleModel = titleModel,
): readonly string[] {
  const words = describeTitleWords(
    sections.map(({paragraphs}) => paragraphs),
    vectors,
  );
  const used = {titles: new Set<string>(), stems: new Set<string>()};
  return sections.map(({paragraphs, mainSpeaker}, index) => {
    const probabilities = new Map<string, number>();
    for (const [word, features] of words[index]!)
      probabilities.set(word, titleProbability(features, model) * (used.stems.has(word) ? usedBefore : 1));
    const probabilityOf = (word: string): number => probabilities.get(word) ?? 0;
    const judge = {
      probabilityOf,
      costOf: ({words: length}: TitlePhrase, stems: readonly string[]): number =>
        costs.word * length + (length === 1 && !words[index]!.get(stems[0]!)?.isName ? costs.bare : 0),
    };
    const phrases = rankPhrases(paragraphs, mainSpeaker, judge).filter(
      ({phrase}) => !used.titles.has(key(phrase.text)),
    );
    const chosen =
      (mainSpeaker === undefined ? undefined : speakOf(mainSpeaker.name, phrases)) ?? compose(phrases, probabilityOf);
    const title = chosen?.title ?? `Part ${index + 1}`;
    const distinct = used.titles.has(key(title)) ? `${title} (${index + 1})` : title;
    used.titles.add(key(distinct));
    for (const {phrase, stems} of chosen?.phrases ?? []) {
      for (const part of partsOf(key(phrase.text))) used.titles.add(part);
      for (const word of stems) used.stems.add(word);
    }
    return distinct;
  });
}

/** A phrase and the phrases of several words inside it: `ferry captain`, `captain Ann` in `ferry captain Ann`. */
function partsOf(text: string): readonly string[] {
  const words = text.split(' ');
  const inside = words.flatMap((_, from) =>
    words.slice(from + 1).map((_next, more) => words.slice(from, from + more + 2).join(' ')),
  );
  return [text, ...inside];
}

const key = (title: string): string => title.toLowerCase();

type Ranked = {
  readonly phrase: TitlePhrase;
  readonly stems: readonly string[];
  readonly probability: number;
  /** What it takes from the value of a title. */
  readonly cost: number;
  /** It stands in the words of the section's mainSpeaker. */
  readonly isSaid: boolean;
};
type Judge = {
  readonly probabilityOf: (stem: string) => number;
  readonly costOf: (phrase: TitlePhrase, stems: readonly string[]) => number;
};
type Chosen = {readonly title: string; readonly phrases: readonly Ranked[]};

/** The likeliest first. Part of something longer counts only where it also stands by itself. */
function rankPhrases(
  paragraphs: Paragraphs,
  mainSpeaker: MainSpeaker | undefined,
  {probabilityOf, costOf}: Judge,
): readonly Ranked[] {
  const isSaidAt = createCover(mainSpeaker?.said ?? []);
  const best = new Map<string, Ranked>();
  for (const block of paragraphs)
    for (const phrase of findTitlePhrases(block)) {
      const known = best.get(key(phrase.text));
      const at = block.tokens.starts[phrase.from]!;
      const isSaid = known?.isSaid || isSaidAt(at);
      const stems = known?.stems ?? contentStems(block, phrase.from, phrase.to);
      if (stems.length === 0) continue;
      best.set(key(phrase.text), {
        phrase: known?.phrase.isPart === false ? known.phrase : phrase,
        stems,
        probability: known?.probability ?? probabilityOfAny(stems, probabilityOf),
        cost: known?.cost ?? costOf(phrase, stems),
        isSaid,
      });
    }
  return [...best.values()].filter(({phrase}) => !phrase.isPart).toSorted((a, b) => b.probability - a.probability);
}

/** The probability that at least one of some words stands in the heading. */
function probabilityOfAny(stems: readonly string[], probabilityOf: (stem: string) => number): number {
  let none = 1;
  for (const word of new Set(stems)) none *= 1 - probabilityOf(word);
  return 1 - none;
}

/** `John Park on the summit`: what a mainSpeaker speaks of most. */
function speakOf(name: string, phrases: readonly Ranked[]): Chosen | undefined {
  const words = name.split(' ');
  const own = new Set(words.map(word => stem(word.toLowerCase())));
  const subject = phrases.find(
    ({phrase, stems, isSaid}) =>
      isSaid && phrase.words + words.length < longestTitle && stems.every(word => !own.has(word)),
  );
  return subject && {title: `${name} on ${subject.phrase.text}`, phrases: [subject]};
}

/** The best one, two or three phrases without a word in common. */
function compose(phrases: readonly Ranked[], probabilityOf: (stem: string) => number): Chosen | undefined {
  const tried = pickVaried(phrases, probabilityOf);
  let best: readonly Ranked[] | undefined;
  let max = -Infinity;
  const tryTogether = (chosen: readonly Ranked[], from: number): void => {
    if (isTitle(chosen)) {
      // One word is taken only where there is no second phrase.
      const stems = chosen.flatMap(({stems: own}) => own);
      const value =
        probabilityOfAny(stems, probabilityOf) - Number(isThin(chosen)) - chosen.reduce((sum, {cost}) => sum + cost, 0);
      if (value > max) [max, best] = [value, chosen];
    } else if (chosen.length > 0) return;
    if (chosen.length < 3) for (let i = from; i < tried.length; i++) tryTogether([...chosen, tried[i]!], i + 1);
  };
  tryTogether([], 0);
  return best && {title: capital(join(best.map(({phrase}) => phrase.text))), phrases: best};
}

/** The likeliest phrases, few of them by virtue of the same word. */
function pickVaried(phrases: readonly Ranked[], probabilityOf: (stem: string) => number): readonly Ranked[] {
  const counts = new Map<string, number>();
  const varied = phrases.filter(({stems}) => {
    const strongest = stems.reduce((a, b) => (probabilityOf(b) > probabilityOf(a) ? b : a));
    const count = (counts.get(strongest) ?? 0) + 1;
    counts.set(strongest, count);
    return count <= mostAlike;
  });
  return varied.slice(0, mostTried);
}

/** True for phrases that read as one title; those of three are short, and one with `of` stands alone. */
function isTitle(chosen: readonly Ranked[]): boolean {
  if (chosen.length === 0 || wordCount(chosen) > longestTitle) return false;
  if (chosen.length > 1 && chosen.some(({phrase}) => joined.test(phrase.text))) return false;
  if (chosen.length > 2 && chosen.some(({phrase}) => phrase.words > longestOfThree)) return false;
  return chosen.every(({stems}, at) =>
    chosen.slice(0, at).every(other => !other.stems.some(word => stems.includes(word))),
  );
}

const joined = / (of|and|for|with|in|on|to|against|between) /;

/** One word is no title yet. */
const isThin = (chosen: readonly Ranked[]): boolean => chosen.length === 1 && chosen[0]!.phrase.words === 1;

/** With the `and` between the last two. */
const wordCount = (chosen: readonly Ranked[]): number =>
  chosen.reduce((sum, {phrase}) => sum + phrase.words, chosen.length > 1 ? 1 : 0);

const join = (parts: readonly string[]): string =>
  parts.length === 1 ? parts[0]! : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

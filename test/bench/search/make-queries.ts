import type {Random} from './random.ts';

/** What somebody types who half remembers paragraph number `target`. */
export type BenchQuery = {
  readonly kind: string;
  readonly input: string;
  readonly target: number;
  /** The words of the paragraph that it was made from, in order. */
  readonly heard: string;
};

type Distortion = (words: string[], random: Random, vocabulary: readonly string[]) => string[];

/** Changes one random word of at least `length` letters. */
const inOneWord =
  (length: number, change: (word: string, random: Random) => string): Distortion =>
  (words, random) => {
    const long = [...words.keys()].filter(place => words[place]!.length >= length);
    if (long.length === 0) return words;
    const chosen = random.pick(long);
    return words.map((word, place) => (place === chosen ? change(word, random) : word));
  };

const letters = 'abcdefghijklmnopqrstuvwxyz';
const splice = (word: string, at: number, removed: number, added: string) =>
  word.slice(0, at) + added + word.slice(at + removed);

const leaveOut = (word: string, random: Random) => splice(word, random.below(word.length), 1, '');
const putIn = (word: string, random: Random) =>
  splice(word, random.below(word.length + 1), 0, random.pick([...letters]));
const replace = (word: string, random: Random) => splice(word, random.below(word.length), 1, random.pick([...letters]));
const swap = (word: string, random: Random) => {
  const at = random.below(word.length - 1);
  return splice(word, at, 2, word[at + 1]! + word[at]!);
};

/** Another plural, tense or form of a word, by rules. */
function inflect(word: string, random: Random): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(ing|ed)$/.test(word) && word.length > 6)
    return random.pick([word.replace(/(ing|ed)$/, ''), word.replace(/(ing|ed)$/, 's')]);
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('e')) return random.pick([`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`]);
  return word + random.pick(['s', 'ed', 'ing']);
}

const accented: Readonly<Record<string, string>> = {a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç'};

export const distortions: Readonly<Record<string, Distortion>> = {
  'in order': words => words,
  shuffled: (words, random) => random.shuffle(words),
  'letter left out': inOneWord(5, leaveOut),
  'letter too many': inOneWord(4, putIn),
  'letter wrong': inOneWord(4, replace),
  'letters swapped': inOneWord(4, swap),
  'two mistakes': inOneWord(9, (word, random) => replace(leaveOut(word, random), random)),
  'mistakes in two words': (words, random, vocabulary) =>
    inOneWord(5, swap)(inOneWord(5, leaveOut)(words, random, vocabulary), random, vocabulary),
  'last word begun': words => [...words.slice(0, -1), words.at(-1)!.slice(0, Math.max(3, words.at(-1)!.length >> 1))],
  inflected: (words, random) =>
    words.map(word => (word.length > 4 && random.next() < 0.5 ? inflect(word, random) : word)),
  'one wrong word': (words, random, vocabulary) => {
    const wrong = random.below(words.length);
    return words.map((word, place) => (place === wrong ? random.pick(vocabulary) : word));
  },
  'other accents': words => words.map(word => word.replace(/[aeiounc]/, letter => accented[letter]!)),
};

/**
 * `perKind` queries of each kind, each from another paragraph. The words are 4 to 6 out of 6 to 12 that follow each other;
 * short ones are mostly forgotten.
 */
export function makeQueries(paragraphs: readonly string[], perKind: number, random: Random): BenchQuery[] {
  const vocabulary = [...new Set(random.shuffle(paragraphs).slice(0, 300).flatMap(wordsOf))].filter(
    ({length}) => length > 3,
  );
  const targets = random.shuffle([...paragraphs.keys()].filter(target => wordsOf(paragraphs[target]!).length >= 12));
  return Array.from({length: perKind}, (_, round) =>
    Object.entries(distortions).map(([kind, distort], place) => {
      const target = targets[(round * Object.keys(distortions).length + place) % targets.length]!;
      const heard = hear(wordsOf(paragraphs[target]!), random);
      const input = distort(remember(heard, random), random, vocabulary).join(' ');
      return {kind, input, target, heard: heard.join(' ')};
    }),
  ).flat();
}

/** True for the paragraph of the query, and for any other in which the same words were heard: the press repeats itself. */
export const isRight = (query: BenchQuery, found: number, paragraphs: readonly string[]): boolean =>
  found === query.target || ` ${wordsOf(paragraphs[found]!).join(' ')} `.includes(` ${query.heard} `);

function hear(words: readonly string[], random: Random): string[] {
  const stretch = 6 + random.below(7);
  const start = random.below(Math.max(1, words.length - stretch + 1));
  return words.slice(start, start + stretch);
}

function remember(heard: readonly string[], random: Random): string[] {
  const places = random.shuffle([...heard.keys()]);
  const forgettable = (place: number) => (heard[place]!.length > 3 || random.next() < 0.1 ? 0 : 1);
  const order = new Map(places.map(place => [place, forgettable(place)]));
  const kept = places.sort((a, b) => order.get(a)! - order.get(b)!).slice(0, 4 + random.below(3));
  return heard.filter((_, place) => kept.includes(place));
}

const wordsOf = (paragraph: string): string[] =>
  paragraph.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu) ?? [];

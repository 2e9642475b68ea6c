import {existsSync, readFileSync} from 'node:fs';
import {createRandom, type Random} from './random.ts';

const defaultPath = '../shared/data/polnear/train.jsonl';

export type Corpus = {
  /** Where the paragraphs come from, for the report. */
  readonly origin: string;
  /** At least as many as asked for; the first `genuine` are from the file, and queries are made from these alone. */
  readonly paragraphs: readonly string[];
  readonly genuine: number;
};

/**
 * Distinct paragraphs of at least 60 characters in random order. When there are too few, the rest is drawn from a chain of
 * word pairs: each next word is one that follows the last somewhere in the genuine paragraphs.
 */
export function readCorpus(path: string | undefined, count: number): Corpus {
  const random = createRandom(6);
  const file = path ?? process.env.ONRECORD_BENCH_DATA ?? defaultPath;
  const genuine = existsSync(file) ? random.shuffle(paragraphsOf(file)) : inventParagraphs(random, 10_000);
  const known = existsSync(file) ? `${genuine.length} paragraphs of ${file}` : `${file} is not there: invented text`;
  const missing = Math.max(0, count - genuine.length);
  const more = missing === 0 ? [] : chain(genuine, missing, random);
  const origin = missing === 0 ? known : `${known}, and ${missing} drawn from a chain of their word pairs`;
  return {origin, paragraphs: [...genuine, ...more], genuine: genuine.length};
}

function paragraphsOf(file: string): string[] {
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as {text: string});
  const paragraphs = articles.flatMap(({text}) => text.split('\n\n').map(part => part.replace(/\s+/g, ' ').trim()));
  return [...new Set(paragraphs)].filter(paragraph => paragraph.length >= 60);
}

function chain(paragraphs: readonly string[], count: number, random: Random): string[] {
  const followers = new Map<string, string[]>();
  for (const paragraph of paragraphs) {
    const words = paragraph.split(' ');
    for (const [place, word] of words.entries()) {
      const next = words[place + 1];
      if (next === undefined) continue;
      const known = followers.get(word);
      if (known === undefined) followers.set(word, [next]);
      else known.push(next);
    }
  }
  return Array.from({length: count}, () => {
    const model = random.pick(paragraphs).split(' ');
    const words = [model[0]!];
    while (words.length < model.length) words.push(random.pick(followers.get(words.at(-1)!) ?? model));
    return words.join(' ');
  });
}

/** Words of invented syllables, the frequent ones much more frequent, as in a language. */
function inventParagraphs(random: Random, count: number): string[] {
  const syllables = 'ba ce di fo gu ha jo ka le mi no pa re sti tra un ver wo xi yed zing and est ion'.split(' ');
  const words = Array.from({length: 20_000}, () =>
    Array.from({length: 1 + random.below(4)}, () => random.pick(syllables)).join(''),
  );
  return Array.from({length: count}, () =>
    Array.from({length: 20 + random.below(40)}, () => words[Math.floor(words.length ** random.next()) - 1]).join(' '),
  );
}

/**
 * Which words of the library a typed word can mean: the same judgement as in one article (core/search/find-words), over
 * all words that ever came in. SQLite's are read once and held (words that came since are read with the next search);
 * PostgreSQL gives those that share trigrams with the typed one, or begin like it.
 *
 * Cost: linear in the vocabulary for SQLite, 2 to 4 ms for 200 000 words; about 10 bytes and the word for each.
 */
import {sql} from 'kysely';
import {stem} from '../../core/nlp/stem.ts';
import {type Candidate, findWords} from '../../core/search/find-words.ts';
import {letterSet, type Vocabulary, VocabularyBuilder} from '../../core/search/vocabulary.ts';
import type {Store} from '../store.ts';

/** More meanings of one word than these are noise, and each costs a list of passages. */
const mostMeanings = 12;
/** Words that PostgreSQL offers for one. */
const mostOffered = 300;
/** Inflections of a word begin with the same letters, so many at least. */
const sharedLetters = 3;

/** Surely meant, and meant if it was mistyped. Both hold words, best first. */
export type Meanings = {readonly sure: readonly string[]; readonly all: readonly string[]};

export type WordList = {readonly meaningsOf: (word: string, isOpen: boolean) => Promise<Meanings>};

export const createWordList = (store: Store): WordList =>
  store.dialect === 'postgres' ? createOfferedList(store) : createHeldList(store);

function createHeldList({db}: Store): WordList {
  const words: string[] = [];
  const ids = new Map<string, number>();
  let letters = new Int32Array(0);
  let last = 0;
  const refresh = async (): Promise<void> => {
    const {rows} = await sql<{
      id: number;
      word: string;
    }>`select rowid as id, word from word where rowid > ${last} order by rowid`.execute(db);
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    if (words.length + rows.length > letters.length) {
      const larger = new Int32Array(2 * (words.length + rows.length));
      larger.set(letters);
      letters = larger;
    }
    for (const {word} of rows) {
      letters[words.length] = letterSet(word);
      ids.set(word, words.length);
      words.push(word);
    }
  };
  // Stems of all words would take a second; those of the words that begin alike are enough.
  const get = (root: string): readonly number[] => {
    const beginning = root.slice(0, sharedLetters);
    return words.flatMap((word, id) => (word.startsWith(beginning) && stem(word) === root ? [id] : []));
  };
  const stems = {get, has: (root: string): boolean => get(root).length > 0};
  return {
    meaningsOf: async (word, isOpen) => {
      await refresh();
      return choose({words, ids, letters, stems}, word, isOpen);
    },
  };
}

const createOfferedList = ({db}: Store): WordList => ({
  meaningsOf: async (word, isOpen) => {
    const beginning = word.slice(0, Math.max(sharedLetters, word.length - 3)).replace(/[\\%_]/g, '\\$&');
    const {rows} = await sql<{word: string}>`
      (select word from word where word % ${word} order by similarity(word, ${word}) desc, word limit ${mostOffered})
      union (select word from word where word like ${`${beginning}%`} order by length(word), word limit ${mostOffered})
      union (select word from word where word = ${word})`.execute(db);
    const builder = new VocabularyBuilder();
    for (const row of rows) builder.add(row.word);
    const steps = builder.finish();
    for (;;) {
      const step = steps.next();
      if (step.done) return choose(step.value, word, isOpen);
    }
  },
});

function choose(vocabulary: Vocabulary, word: string, isOpen: boolean): Meanings {
  const found = findWords(vocabulary, word, isOpen).toSorted((a, b) => b.quality - a.quality || a.word - b.word);
  const name = ({word: id}: Candidate): string => vocabulary.words[id]!;
  const sure = found.filter(({relation}) => relation === 'exact' || relation === 'inflected' || relation === 'begun');
  return {sure: sure.slice(0, mostMeanings).map(name), all: found.slice(0, mostMeanings).map(name)};
}

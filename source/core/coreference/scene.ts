import {lowerBound} from '../document/lower-bound.ts';
import {overlaps, type Span} from '../document/span.ts';
import type {AnnotatedText} from '../nlp/annotated-text.ts';
import {findHeadlines, findNames} from './find-names.ts';
import {type Entity, foldNames} from './fold-names.ts';
import type {NameMention} from './read-run.ts';
import {wordsIn} from './read-source.ts';
import {voteByPronouns} from './vote-by-pronouns.ts';
import {type Word, wordsOf} from './words.ts';

/** The text as the resolver sees it: its words, names and whom they belong to, and where somebody speaks. */
export type Scene = {
  readonly text: string;
  readonly words: readonly Word[];
  /** Lines with a capital on nearly all words. */
  readonly headlines: ReadonlySet<number>;
  /** Lines that are titles, headings, or short and without a full stop. */
  readonly labels: ReadonlySet<number>;
  /** Words that stand somewhere without a capital. */
  readonly common: ReadonlySet<string>;
  readonly names: readonly NameMention[];
  readonly entities: readonly Entity[];
  readonly entityOf: readonly (Entity | undefined)[];
  /** Number of names that begin before the word. */
  readonly namesBefore: (word: number) => number;
  /** Whether the word lies in quotation marks, or in the content of a direct quote. */
  readonly isQuoted: (word: number) => boolean;
  /** Whether the word lies in the source of an attribution. */
  readonly isSource: (word: number) => boolean;
  /** Where in its sentence a name stands. */
  readonly placeOf: (name: number) => 'subject' | 'object' | 'inner';
};

const objectMarkers = new Set(
  'of for from at to by with in on about against between among like including under over behind than after before told tell asked and or vs'.split(
    ' ',
  ),
);

export function createScene(annotated: AnnotatedText, quoted: readonly Span[], sources: readonly Span[]): Scene {
  const {text} = annotated.document;
  const words = wordsOf(annotated);
  const headlines = findHeadlines(words);
  const names = findNames(text, words, headlines);
  const {entities, entityOf} = foldNames(text, words, names);
  const quotedWords = markWords(words, quoted);
  const sourceWords = markWords(words, sources);
  voteByPronouns(words, names, entityOf, word => quotedWords[word] === 1);
  return {
    text,
    words,
    headlines,
    labels: findLabels(annotated),
    common: new Set(words.filter(({isCapital}) => !isCapital).map(({key}) => key)),
    names,
    entities,
    entityOf,
    namesBefore: word => lowerBound(names.length, at => names[at]!.first >= word),
    isQuoted: word => quotedWords[word] === 1,
    isSource: word => sourceWords[word] === 1,
    placeOf: index => placeOf(words, names, index, quotedWords),
  };
}

const longestLabel = 60;

function findLabels({blocks}: AnnotatedText): ReadonlySet<number> {
  return new Set(
    blocks.flatMap(({block, text}, line) =>
      block.kind === 'title' ||
      block.kind === 'heading' ||
      (text.length <= longestLabel && !/[.!?…:,;”"’')]\s*$/.test(text))
        ? [line]
        : [],
    ),
  );
}

function markWords(words: readonly Word[], spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(words.length);
  for (const span of spans) {
    const {from, to} = wordsIn(words, span);
    for (let at = from; at < to; at++) if (overlaps(words[at]!, span)) marked[at] = 1;
  }
  return marked;
}

/** A name is taken for the subject where no other name stands before it in the sentence and no preposition right before it. */
function placeOf(
  words: readonly Word[],
  names: readonly NameMention[],
  index: number,
  quoted: Uint8Array,
): 'subject' | 'object' | 'inner' {
  const name = names[index]!;
  const before = words[name.titleFirst - 1];
  const word = words[name.titleFirst]!;
  if (before !== undefined && before.sentence === word.sentence && objectMarkers.has(before.key)) return 'object';
  const previous = names[index - 1];
  const isFirst =
    previous === undefined || words[previous.first]!.sentence !== word.sentence || quoted[previous.first] === 1;
  return isFirst && !words[name.last]!.isPossessive ? 'subject' : 'inner';
}

/** The word lists of the tagger: which tags a word was seen with, and the lemmas that the rules get wrong. */
import {type Lexicon, lemmatise} from '../core/nlp/lemmatise.ts';
import {learntTags} from '../core/nlp/word-classes.ts';
import type {Example} from './tagger-examples.ts';
import {winkClass, winkWords} from './wink-tokens.ts';

/** A rarer word is treated as unknown, as words of other articles will be. */
const leastCount = 3;
/** From this count on, a word that always had the same tag is certain to have it. */
const leastCertain = 8;
/** Tags rarer than this share are taken for mistakes. */
const leastShare = 0.02;
const certainShare = 0.997;

/**
 * Words by class: the tags joined by commas, `!` behind one that is certain. Of the words too rare in the examples,
 * those are added that wink-nlp knows and that `isCommon`, with the tags that it gives them and `?`.
 */
export function learnDictionary(
  examples: readonly Example[],
  isCommon: (word: string) => boolean,
): Map<string, readonly string[]> {
  const labels = countLabels(examples);
  for (const word of winkWords())
    if (!labels.has(word) && isCommon(word)) labels.set(word, `${winkClass(word).join()}?`);
  const byLabel = Map.groupBy([...labels].sort(), ([, label]) => label);
  return new Map([...byLabel].map(([label, entries]) => [label, entries.map(([word]) => word)]));
}

/** The labels of the words that are frequent enough in the examples. */
function countLabels(examples: readonly Example[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const {forms, tags} of examples)
    forms.forEach((form, index) => {
      const tag = tags[index]!;
      if (learntTags.includes(tag) && /^['’]?[\p{L}\p{M}'’.&-]+$|^&$/u.test(form)) count(counts, form, tag);
    });
  const labels = new Map<string, string>();
  for (const [form, tags] of counts) {
    const label = labelOf(tags);
    if (label !== undefined) labels.set(form, label);
  }
  return labels;
}

function labelOf(tags: ReadonlyMap<string, number>): string | undefined {
  const total = tags.values().reduce((sum, times) => sum + times, 0);
  if (total < leastCount) return undefined;
  const sorted = [...tags].sort((a, b) => b[1] - a[1]);
  const isCertain = total >= leastCertain && sorted[0]![1] >= certainShare * total;
  const kept = sorted.filter(([, times]) => times >= leastShare * total).map(([tag]) => tag);
  return isCertain ? `${sorted[0]![0]}!` : kept.join();
}

/** By tag: words and lemmas in turn, where the rules alone give another lemma than most of the examples. */
export function learnExceptions(examples: readonly Example[], rules: Lexicon): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const {words, tags, lemmas} of examples)
    words.forEach((word, index) => {
      if (lemmas[index] !== '' && isInflected(tags[index]!, word))
        count(counts, `${tags[index]} ${word}`, lemmas[index]!);
    });
  const exceptions = new Map<string, string[]>();
  for (const [key, lemmas] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [tag, word] = key.split(' ') as [string, string];
    const lemma = [...lemmas].sort((a, b) => b[1] - a[1])[0]![0];
    if (lemma !== lemmatise(word, tag, rules)) exceptions.set(tag, [...(exceptions.get(tag) ?? []), word, lemma]);
  }
  return exceptions;
}

/** wink-nlp also changes the spelling of names and small words (`through` to `thru`); that is not learnt. */
const isInflected = (tag: string, word: string): boolean =>
  ['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'PART', 'PRON'].includes(tag) && /^['\p{L}\p{M}-]+$/u.test(word);

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const values = counts.get(key) ?? new Map<string, number>();
  counts.set(key, values.set(value, (values.get(value) ?? 0) + 1));
}

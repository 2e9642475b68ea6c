/**
 * The form under which a dictionary lists a word. The idea: the endings of English take few forms (`-s`, `-ed`, `-ing`,
 * `-er`, `-est`), so that each is taken off by rule, and the words for which the rule is wrong are listed. Of the
 * stems that a rule offers, the first that is a known word of the same kind is taken (Morphy of WordNet: Miller, 1995):
 * `making/VERB` offers `mak`, `make`: `make`; `stopped/VERB` offers `stopp`, `stoppe`, `stop`: `stop`. Where none is
 * known, the shape of the stem decides. Only nouns, verbs and adjectives are inflected; the rest (`'ll/AUX`: `will`)
 * is in the list.
 *
 * The lists are learnt by source/training/train-tagger.ts from the lemmas that wink-nlp gives for the words of
 * PolNeAR (Newell et al., 2018). Cost: linear in the length of the word.
 */

/** What is known of words, both keyed by a tag, a space and a word in lower case. */
export type Lexicon = {
  readonly isKnown: (word: string, tag: string) => boolean;
  readonly exceptions: ReadonlyMap<string, string>;
};

const vowel = /[aeiouy]/;

/** The lemma, in lower case, of a word in lower case whose curly marks are made straight. */
export function lemmatise(word: string, tag: string, lexicon: Lexicon): string {
  if (tag === 'PROPN' || tag === 'PUNCT') return word;
  const exception = lexicon.exceptions.get(`${tag} ${word}`);
  if (exception !== undefined) return exception;
  const stems = tag === 'VERB' ? verbStems(word) : tag === 'NOUN' ? nounStems(word) : adjectiveStems(word, tag);
  return stems.find(stem => lexicon.isKnown(stem, tag)) ?? (tag === 'ADJ' ? word : (stems.at(-1) ?? word));
}

/** The stems to try, the last of which is the one to take when none is known. */
function verbStems(word: string): readonly string[] {
  if (word.endsWith('s')) return pluralStems(word);
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  const stem = cut ? word.slice(0, -cut) : '';
  if (stem.length < 2 || !vowel.test(stem)) return [];
  if (word.endsWith('ied')) return [word.slice(0, -1), `${word.slice(0, -3)}y`];
  const guess = guessVerb(stem);
  return [stem, `${stem}e`, undouble(stem), guess].filter(offered => offered.length > 1);
}

/** By the letters at the end: `fram` is `frame`, `creat` is `create`, `stopp` is `stop`. */
function guessVerb(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  const wantsE =
    /(?:[cuv]|[^z]z|[^aeioulrw]l|[aiou]s|[nr]s|[dlnr]g|[^aeiou][aeiouy][bdgkmpz]|[^eo]at|[^a]ir|[^eo]ur|[^aeo]in|[^o]un|[^e]it|[^o]ut)$/;
  return wantsE.test(stem) && !/(?:[^aeiou]it|al|er|en|on|el)$/.test(stem) ? `${stem}e` : stem;
}

const undouble = (stem: string): string => (/([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem);

function nounStems(word: string): readonly string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  return word.endsWith('s') ? pluralStems(word) : [];
}

function pluralStems(word: string): readonly string[] {
  if (/(?:ss|us|is|'s|\ds)$/.test(word) || word.length < 4) return [];
  const stem = word.slice(0, -1);
  if (word.endsWith('ies')) return [stem, `${word.slice(0, -3)}y`];
  return /(?:ss|x|[cs]h|z|o)es$/.test(word) ? [stem, word.slice(0, -2)] : [stem];
}

function adjectiveStems(word: string, tag: string): readonly string[] {
  if (tag !== 'ADJ') return [];
  const stem = word.replace(/(?:est|er)$/, '');
  if (stem.length === word.length || stem.length < 3) return [];
  return [stem, `${stem}e`, undouble(stem), stem.replace(/i$/, 'y')];
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)(?:ies|ied)$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=..[^su])s$/, ''],
];
const verbal = /(?<=[aeiouy].*)(?:ing|ed|ly)$|(?<=.{3})(?:er|est)$/;

/**
 * The part of a folded English word that its inflections share: plural, tense, comparison, adverb.
 * `sanctions`, `sanctioned` and `sanctioning` are `sanction`; `running` is `run`; `tries` is `try`.
 * Lighter than Porter's (1980): it is used to find words, so that a stem too long costs more than one too short.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let result = word;
  for (const [ending, replacement] of endings) {
    const shorter = result.replace(ending, replacement);
    if (shorter !== result) {
      result = shorter;
      break;
    }
  }
  result = result.replace(verbal, '');
  if (/([bdfgmnprt])\1$/.test(result)) result = result.slice(0, -1);
  return result.length > 3 ? result.replace(/e$/, '') : result;
}

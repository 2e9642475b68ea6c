const small = /^(?:a|an|the|and|but|or|nor|of|in|on|at|to|for|by|as|up|off|out|vs|via|than|if|so)$/;

/** Capitals as an English headline has them: on every word but the small ones inside. */
export const headlineCase = (words: readonly string[]): string =>
  words
    .map((word, at) =>
      at > 0 && at < words.length - 1 && small.test(word) && !words[at - 1]!.endsWith(':') ? word : capital(word),
    )
    .join(' ');

/** `eBay` and `iPhone` stay as they are; `labor-friendly` is `Labor-Friendly`. */
function capital(word: string): string {
  if (/\p{Ll}\p{Lu}/u.test(word)) return word;
  return word
    .split('-')
    .map((part, at) =>
      at > 0 && small.test(part)
        ? part
        : part.replace(/^(['‘“"(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase()),
    )
    .join('-');
}

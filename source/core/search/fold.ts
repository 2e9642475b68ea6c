/** Letters that Unicode does not take apart into a base letter and an accent. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ſ: 's',
};

/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/**
 * A word as it is compared: lower case, without accents, apostrophes and separators of thousands.
 * A possessive ending is no part of the word: `Müller’s` is `muller`, `don't` is `dont`, `1,000` is `1000`.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .replace(/(?<=.)['’ʼ]s$/, '')
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/['’ʼ,]/g, '')
    .replace(/[ßæœøłđðþħŧıŋſ]/g, letter => ligatures[letter]!)
    .toLowerCase();
}

/** How many UTF-16 code units of `word` fold into its first `letters` letters; whole accents stay with their letter. */
export function unfoldedLength(word: string, letters: number): number {
  let folded = 0;
  let units = 0;
  for (const character of word) {
    const more = fold(character).length;
    if (folded >= letters && (more > 0 || /^['’ʼ]$/.test(character))) break;
    folded += more;
    units += character.length;
  }
  return units;
}

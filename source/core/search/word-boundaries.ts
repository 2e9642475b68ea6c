/** What a UTF-16 code unit is to a word: unknown yet, no part of it, a letter or digit, a word of its own. */
const unknown = 0;
const outside = 1;
const letter = 2;
const whole = 3;

const classes = new Uint8Array(0x10000);

/** Scripts that are written without blanks are searched by the character; so are pictures. */
const wholeWord = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u;

function classify(character: string): number {
  if (/[\p{L}\p{N}\p{M}]/u.test(character)) return wholeWord.test(character) ? whole : letter;
  return character > '\u00ff' && wholeWord.test(character) ? whole : outside;
}

/** Class of the character at `offset`; both halves of a surrogate pair have the class of the pair. */
function classAt(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code >= 0xd800 && code < 0xe000) {
    const start = code >= 0xdc00 ? offset - 1 : offset;
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0x20);
    return character.length === 2 ? classify(character) : outside;
  }
  let found = classes[code]!;
  if (found === unknown) classes[code] = found = classify(String.fromCharCode(code));
  return found;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for an apostrophe between letters (`don’t`) and for a mark between digits (`1,000`, `2.5`). */
function joins(text: string, offset: number, end: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === 0x27 || code === 0x2019) return offset + 1 < end && classAt(text, offset + 1) === letter;
  return (
    (code === 0x2c || code === 0x2e) &&
    offset + 1 < end &&
    isDigit(text.charCodeAt(offset - 1)) &&
    isDigit(text.charCodeAt(offset + 1))
  );
}

/** Offset of the first word at or after `offset`, or `end`. */
export function wordStart(text: string, offset: number, end: number): number {
  while (offset < end && classAt(text, offset) === outside) offset++;
  return offset;
}

/** End of the word that starts at `offset`. Words are runs of letters, digits and accents, or one ideograph or picture. */
export function wordEnd(text: string, offset: number, end: number): number {
  if (classAt(text, offset) === whole) return offset + (text.codePointAt(offset)! > 0xffff ? 2 : 1);
  while (offset < end && (classAt(text, offset) === letter || joins(text, offset, end))) offset++;
  return offset;
}

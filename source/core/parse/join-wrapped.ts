/**
 * Puts hard-wrapped lines together again.
 *
 * Idea: whoever wraps at a width puts on each line as many words as fit. So a line is full when the first word of the
 * next one would not have fitted; the width is that of the longest line. `Harbour board resigns` above two lines of
 * 70 characters is not full and stays alone. Full lines must mostly stop in mid-sentence and go on in small letters,
 * otherwise they are paragraphs that happen to be of one length. Cost: linear.
 */
import {isByline, isDateLine} from './head-lines.ts';

/** Mail and plain-text files wrap at 65 to 80; nothing is wrapped under 40 or over 100. */
const narrowest = 40;
const widest = 100;

/** Joins the wrapped lines of one group (no blank line inside); the others stay as they are. */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < narrowest || width > widest) return lines;
  const isFull = (line: string, next: string | undefined): next is string =>
    next !== undefined && line.length + 1 + next.split(' ', 1)[0]!.length > width;
  const full = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return isFull(line, next) ? [{line, next}] : [];
  });
  const goesOn = full.filter(({line, next}) => !/[.!?:]["”’)]?$/.test(line) && !/^\p{Lu}/u.test(next));
  if (goesOn.length * 2 <= full.length) return lines;

  const joined: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !isFull(before, line) || isByline(line) || isDateLine(line)) joined.push(line);
    else joined.push(seam(joined.pop()!, line));
  });
  return joined;
}

/** A blank between words, none behind a hyphen inside a word and none in scripts without blanks. */
function seam(before: string, after: string): string {
  const isTight = /\p{L}-$/u.test(before) ? /^\p{Ll}/u.test(after) : unspaced.test(`${before.at(-1)}${after[0]}`);
  return `${before}${isTight ? '' : ' '}${after}`;
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。]{2}$/u;

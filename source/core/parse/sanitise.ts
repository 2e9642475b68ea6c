const plain = /^[\n\x20-\x7e]*$/;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const blanks = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Controls, directions, zero-width signs, fillers, annotations, tags and code points that are no characters. */
const unsafe =
  /\u034f|\u17b4|\u17b5|[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{e0000}-\u{e00ff}]/gu;
/** Joiners belong behind a letter of a script without case (Arabic, the scripts of India), a mark or a picture. */
const strayJoiners =
  /(?<![\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]+|(?<=[\u200c\u200d])[\u200c\u200d]+/gu;
/** No script stacks more than eight marks on a letter; a hundred of them paint over the lines above and below. */
const mark = /[\p{Mn}\p{Me}]/u;
const towers = /(?<=(?:[\p{Mn}\p{Me}][\u200c\u200d]?){8})[\p{Mn}\p{Me}\u200c\u200d]/gu;

/**
 * Makes text of unknown origin safe for a terminal: line ends become \n, tabs and other blanks a space; controls (so
 * that every escape sequence loses its ESC and is mere letters), bidirectional overrides and isolates and invisible
 * characters go, lone surrogates become U+FFFD, towers of combining marks are cut to eight. Everything else stays as
 * it is, and doing it twice changes nothing more. Linear. For file names and titles as well.
 */
export function sanitise(input: string): string {
  if (plain.test(input)) return input;
  const clean = input
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(blanks, ' ')
    .replace(unsafe, '')
    .replace(strayJoiners, '');
  return mark.test(clean) ? clean.replace(towers, '') : clean;
}

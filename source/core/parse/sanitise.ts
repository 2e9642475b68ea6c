/**
 * Makes text of unknown origin safe for a terminal: line ends become \n, tabs and other blanks a space;
 * C0 and C1 controls (so every escape sequence loses its ESC), bidirectional overrides and isolates,
 * zero-width and tag characters, and lone surrogates go. Everything else stays as it is.
 */
export function sanitise(input: string): string {
  return input
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      '',
    )
    .replace(/[\u{e0000}-\u{e007f}]/gu, '')
    .toWellFormed();
}

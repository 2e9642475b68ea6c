/**
 * Text that was decoded twice is put right: `â€œNoâ€` was `“No”`, `Ã©` was `é`.
 *
 * Idea: UTF-8 read as Latin-1 or Windows-1252 leaves runs of a lead sign (Ã, â, ð ...) and as many signs of the upper
 * half as the lead asks for. Such a run hardly ever stands in text that is right, and what it spells must be a
 * character of its length. A single run may be meant; from two on all are mended. Cost: linear.
 */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const follower = `[\\u0080-\\u00bf${upper}]`;
const runs = new RegExp(
  `[\\u00c2-\\u00df]${follower}|[\\u00e0-\\u00ef]${follower}{2}|[\\u00f0-\\u00f4]${follower}{3}`,
  'g',
);
/** A closing mark whose last sign, which Windows-1252 has not, was lost on the way. */
const cutMark = new RegExp(`\u00e2\u20ac(?!${follower})`, 'g');
const decoder = new TextDecoder('utf-8', {fatal: true});

export function mendEncoding(text: string): string {
  const found = text.match(runs);
  if (found === null || found.length < 2) return text;
  return text.replace(runs, run => decode(run) ?? run).replace(cutMark, '”');
}

function decode(run: string): string | undefined {
  const bytes = Uint8Array.from(run, sign => {
    const at = upper.indexOf(sign);
    return at < 0 ? sign.charCodeAt(0) : 0x80 + at;
  });
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

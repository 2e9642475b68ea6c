import {TooComplexError} from './too-complex.ts';

/**
 * Elements nest deeper than this on no page that a person wrote (the 78 pages of the bench reach 45). Parsers that call
 * themselves end in a stack overflow, and whoever asks every element for its text reads the page once for each level.
 */
const deepest = 100;
/** More tags, entities or attributes of one element than the largest pages have: the tree would take seconds. */
const mostSigns = 100_000;
const longestTag = 20_000;
const lasting = /^(html|head|body|title|meta|link|p|h[1-6]|li|br|script|style)$/i;
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/i;

/**
 * The page itself, or, where its elements nest too deep, the page with little but paragraphs and headings. Throws a
 * TooComplexError where there are too many for a tree. Linear.
 */
export function limitDepth(html: string): string {
  let depth = 0;
  let most = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/gi)) {
    if (empty.test(name!)) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    most = Math.max(most, depth);
  }
  const flat =
    most <= deepest
      ? html
      : html.replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, name: string) => (lasting.test(name) ? tag : ' '));
  checkSigns(flat);
  return flat;
}

function checkSigns(html: string): void {
  let signs = 0;
  let blanks = 0;
  let isInTag = false;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c || code === 0x26) {
      signs++;
      if (code === 0x3c) {
        isInTag = true;
        blanks = 0;
      }
    } else if (code === 0x3e) isInTag = false;
    else if (isInTag && code <= 0x20 && ++blanks > longestTag) throw new TooComplexError('one of its tags has no end');
  }
  if (signs > mostSigns) throw new TooComplexError('it has too many parts');
}

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
  const most = depthOf(html);
  const flat =
    most <= deepest
      ? html
      : html.replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, name: string) => (lasting.test(name) ? tag : ' '));
  checkSigns(flat);
  return flat;
}

const foreign = /^(svg|math)$/i;
const backInHtml = /^(foreignobject|desc|title|annotation-xml)$/i;

/**
 * How deep elements nest, as the parser would have it: what scripts and styles hold is no HTML, and a drawing closes its
 * shapes by `/>`, which HTML does not.
 */
function depthOf(html: string): number {
  const tags = /<(\/?)([a-z][a-z0-9-]*)\b/gi;
  let depth = 0;
  let most = 0;
  let isForeign = false;
  let end = -1;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, closing, name = ''] = tag;
    if (!closing && /^(script|style)$/i.test(name)) tags.lastIndex = endOfProgram(html, tag.index);
    if (foreign.test(name)) isForeign = !closing;
    else if (backInHtml.test(name)) isForeign = false;
    if (empty.test(name) || /^(script|style)$/i.test(name)) continue;
    // Looked for once for all tags before it, so that tags without end cost no square time.
    if (isForeign && end < tags.lastIndex) end = endOfTag(html, tags.lastIndex);
    if (isForeign && !closing && html[end - 1] === '/') continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

function endOfTag(html: string, at: number): number {
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end;
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
        at = endOfProgram(html, at);
      }
    } else if (code === 0x3e) isInTag = false;
    else if (isInTag && code <= 0x20 && ++blanks > longestTag) throw new TooComplexError('one of its tags has no end');
  }
  if (signs > mostSigns) throw new TooComplexError('it has too many parts');
}

/** In scripts and styles `<` and `&` are no signs of HTML: from their tag on to the end of what they hold. */
function endOfProgram(html: string, at: number): number {
  if (!/^<(script|style)\b/i.test(html.slice(at, at + 8))) return at;
  const closing = /<\/(script|style)/gi;
  closing.lastIndex = at;
  const end = closing.exec(html);
  return end === null ? html.length : end.index + 1;
}

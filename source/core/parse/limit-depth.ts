/** Elements nest deeper than this on no page that a person wrote; parsers that call themselves end in a stack overflow. */
const deepest = 500;
const lasting = /^(html|head|body|title|meta|link|p|h[1-6]|li|br|script|style)$/i;
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/i;

/** The page itself, or, where its elements nest too deep, the page with little but paragraphs and headings. Linear. */
export function limitDepth(html: string): string {
  let depth = 0;
  let most = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b/gi)) {
    if (empty.test(name!)) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most <= deepest
    ? html
    : html.replace(/<\/?([a-z][a-z0-9]*)\b[^>]*>/gi, (tag, name: string) => (lasting.test(name) ? tag : ' '));
}

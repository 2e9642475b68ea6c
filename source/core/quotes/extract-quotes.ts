import type {Attribution} from '../analysis.ts';
import type {Document} from '../document.ts';
import {length, type Span} from '../span.ts';
import {extractDirectQuotes} from './direct/extract-direct-quotes.ts';
import {readScene} from './direct/scene.ts';
import type {QuoteModel} from './quote-model.ts';
import {extractAttributions} from './spans/extract-attributions.ts';
import {tagTokens} from './text/tag-tokens.ts';

/**
 * Everything that is reported as said, in the order of the text: what the span engine finds, and every quotation that
 * the engine for marked quotations takes for speech.
 */
export function extractQuotes(document: Document, model: QuoteModel): readonly Attribution[] {
  const scene = readScene(document, block => tagTokens(document.text, block));
  const direct = extractDirectQuotes(scene, model.direct);
  const reported = document.blocks.flatMap(block => extractAttributions(document.text, block, model.spans));
  return merge(reported, direct).toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** A marked quotation that the span engine has not seen joins the one that it is part of, or stands for itself. */
function merge(reported: readonly Attribution[], direct: readonly Attribution[]): readonly Attribution[] {
  const merged = [...reported];
  for (const quote of direct) {
    const missing = quote.content.filter(span => !reported.some(({content}) => isCovered(span, content)));
    const at = merged.findIndex(({content}) => quote.content.some(span => isCovered(span, content)));
    if (at < 0) merged.push(quote);
    else {
      const content = [...merged[at]!.content, ...missing].toSorted((a, b) => a.start - b.start);
      merged[at] = {...quote, ...merged[at]!, content};
    }
  }
  return merged;
}

/** At least half of the span is in the others. */
const isCovered = (span: Span, spans: readonly Span[]): boolean =>
  2 *
    spans.reduce((sum, {start, end}) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0) >=
  length(span);

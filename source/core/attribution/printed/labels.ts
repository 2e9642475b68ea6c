/**
 * A quotation behind a name and a colon, as in reviews of the press and collections of voices.
 *
 * Example: `⟪Ana Ruiz⟫, Harbour Post⟨:⟩ ⟦“A clever move.”⟧`. The whole block must be label and quotation. What stands between name and
 * colon is whom the person belongs to, or what they are. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import type {Document} from '../../document/document.ts';
import {type Span, slice} from '../../document/span.ts';
import {noName} from './turns.ts';

const label =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|van|von|der|bin|al)(?: (?:\p{Lu}[\p{L}\p{M}.'’&-]*|de|da|van|von|der|bin|al|of|the|for)){1,4})(?:(?:,| \(| [–—-] )[^:“”"\n]{2,70})? ?:\s*(?=["“])/u;
const wholeQuotation = /^["“].*(?:["”]|[.!?…])\s*$/s;
/** All five such blocks in the training articles are speech. */
const certainty = 0.9;

export function extractLabelled({text, blocks}: Document): readonly Attribution[] {
  return blocks.flatMap((block): readonly Attribution[] => {
    if (block.kind === 'title' || block.kind === 'heading') return [];
    const words = slice(text, block);
    const [whole, name] = label.exec(words) ?? [];
    if (whole === undefined || name === undefined || noName.test(name)) return [];
    if (!wholeQuotation.test(words.slice(whole.length)) || hasNarrator(words.slice(whole.length))) return [];
    const at = block.start + whole.lastIndexOf(':');
    const source: Span = {start: block.start, end: block.start + name.length};
    const content = {start: block.start + whole.length, end: block.end};
    return [{kind: 'direct', source, cue: {start: at, end: at + 1}, content: [content], confidence: certainty}];
  });
}

/** Something is told between or behind the marks. */
const hasNarrator = (quoted: string): boolean => /\p{L}/u.test(quoted.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g, ''));

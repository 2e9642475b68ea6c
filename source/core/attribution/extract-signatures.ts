/**
 * Quotations with a signature: a block that is quoted as a whole, a dash and a short name behind it, or in the next block.
 *
 * Example: `⟦“The dam will hold.”⟧ ⟨—⟩ ⟪Ana Ruiz, engineer⟫`. Letters to the editor and collections of voices are printed
 * so. Cost: linear.
 */
import type {Attribution} from '../document/analysis.ts';
import type {Block, Document} from '../document/document.ts';
import {type Span, slice} from '../document/span.ts';

const quotation = /^["“][^"“”]*(?:["“][^"“”]*["”][^"“”]*)*["”]/;
/** At least two words with a capital, then an age, a place, a trade. */
const signature = /^\s*([―—–]|--?)\s*(\p{Lu}[\p{L}\p{M}.'’-]*\s\p{Lu}[^"“”!?:;―—–]{1,58}?)[.\s]*$/u;
/** All four found in the training articles are right. */
const certainty = 0.93;

export function extractSignatures({text, blocks}: Document): readonly Attribution[] {
  return blocks.flatMap((block, index): readonly Attribution[] => {
    const quoted = quotation.exec(slice(text, block))?.[0];
    if (quoted === undefined || block.kind === 'title') return [];
    const content = {start: block.start, end: block.start + quoted.length};
    const rest = {start: content.end, end: block.end};
    const place = slice(text, rest).trim() === '' ? blocks[index + 1] : rest;
    const signed = place === undefined ? undefined : readSignature(text, place);
    return signed === undefined ? [] : [{kind: 'direct', content: [content], ...signed, confidence: certainty}];
  });
}

function readSignature(text: string, place: Span | Block): {readonly cue: Span; readonly source: Span} | undefined {
  const [whole, dash, name] = signature.exec(slice(text, place)) ?? [];
  if (whole === undefined || dash === undefined || name === undefined) return undefined;
  const cue = place.start + whole.indexOf(dash);
  const source = place.start + whole.indexOf(name, whole.indexOf(dash) + dash.length);
  return {cue: {start: cue, end: cue + dash.length}, source: {start: source, end: source + name.length}};
}

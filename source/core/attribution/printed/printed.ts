/**
 * Words whose speaker the print tells: turns of a conversation, answers of an interview, quotations behind a label or above a signature.
 * They take the place of what the engines made of the same blocks.
 *
 * Example: in `⟪VOSS⟫⟨:⟩ ⟦I think the mayor of Lindholm, Ana Ruiz, said it would close.⟧` what `Ruiz` said is kept, what `I` think is
 * the turn itself. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import type {Document} from '../../document/document.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import {around, createCover, length, type Span, shared, slice} from '../../document/span.ts';
import {extractInterview} from './interview.ts';
import {extractLabelled} from './labels.ts';
import {extractRoundups} from './roundups.ts';
import {extractSignatures} from './signatures.ts';
import {extractTurns} from './turns.ts';

/** All such words; one that two rules find is taken once. */
export function extractPrinted(document: Document): readonly Attribution[] {
  const turns = extractTurns(document);
  const spoken = turns.length > 0 ? turns : extractInterview(document);
  const isSpoken = createCover(spoken.flatMap(({content}) => content));
  const others = [...extractLabelled(document), ...extractRoundups(document), ...extractSignatures(document)];
  return [...spoken, ...others.filter(({content}) => !isSpoken(content[0]!.start))];
}

/** The printed words, and of the others what does not claim the same: what is reported inside stays where its source has a name. */
export function withPrinted(
  text: string,
  others: readonly Attribution[],
  printed: readonly Attribution[],
): readonly Attribution[] {
  if (printed.length === 0) return others;
  const isPrinted = findClaims(printed);
  const isInside = createCover(printed.flatMap(({content}) => content));
  const isLabel = createCover(printed.flatMap(({source}) => source ?? []));
  const namesOther = (source: Span | undefined): boolean =>
    source !== undefined && !isLabel(source.start) && named.test(slice(text, source));
  const left = others
    .filter(({source, content}) => !isInside(content[0]!.start) || namesOther(source))
    .map(other => ({...other, content: other.content.filter(span => !isPrinted(span))}));
  return [...left.filter(({content}) => content.length > 0), ...printed];
}

const named = /(?!(?:He|She|It|We|You|They|This|That)\b)\b\p{Lu}\p{L}/u;

/** Tells what is mostly somebody's printed words, or begins in their label. */
function findClaims(printed: readonly Attribution[]): (span: Span) => boolean {
  const areas = printed
    .map(({content, source}) => ({
      ...around([...content, ...(source === undefined ? [] : [source])])!,
      content,
      source,
    }))
    .toSorted((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const {end} of areas) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return span => {
    for (let at = lowerBound(areas.length, k => furthest[k]! > span.start); at < areas.length; at++) {
      const {start, content, source} = areas[at]!;
      if (start >= span.end) return false;
      if (source !== undefined && span.start < content[0]!.start && span.end > source.start) return true;
      if (content.some(own => 2 * shared(span, own) > length(own))) return true;
    }
    return false;
  };
}

import {lowerBound} from '../../document/lower-bound.ts';
import type {NounPhrase} from '../../nlp/noun-phrases.ts';
import type {Evidence} from './evidence.ts';
import type {Narration} from './narration.ts';

/**
 * The narrator's noun phrases, with the sources of the span engine among them where the tags hide a phrase (`Cross
 * wrote`, read as an adjective); by words of the narration, in order.
 */
export function listPhrases({phrases, starts, count}: Narration, evidence: readonly Evidence[]): readonly NounPhrase[] {
  /** Index of the first word that starts at the offset or behind it. */
  const wordFrom = (offset: number): number => lowerBound(count, at => starts[at]! >= offset);
  const isIn = new Uint8Array(count);
  for (const {from, to} of phrases) isIn.fill(1, from, to);
  const hidden = new Map<number, NounPhrase>();
  for (const {source} of evidence.flatMap(({attributions}) => attributions)) {
    if (source === undefined) continue;
    const [from, to] = [wordFrom(source.start), wordFrom(source.end)];
    if (from < to && !isIn.subarray(from, to).includes(1)) hidden.set(from, {from, to, head: to - 1});
  }
  return [...phrases, ...hidden.values()].sort((a, b) => a.from - b.from);
}

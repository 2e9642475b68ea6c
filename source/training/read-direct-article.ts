import type {Paragraph} from '../core/attribution/network/paragraph.ts';
import {type Evidence, gatherEvidence} from '../core/attribution/quotations/evidence.ts';
import {listPhrases} from '../core/attribution/quotations/list-phrases.ts';
import {type Narration, readNarration} from '../core/attribution/quotations/narration.ts';
import type {Attribution} from '../core/document/analysis.ts';
import type {NounPhrase} from '../core/nlp/noun-phrases.ts';
import {blocksOf, common, type GoldArticle} from './gold.ts';

type Range = readonly [start: number, end: number];

/** An article with what people marked in it; `attributions` and `evidence` have one place for each quotation of the narration. */
export type DirectArticle = {
  readonly narration: Narration;
  readonly phrases: readonly NounPhrase[];
  readonly attributions: readonly (GoldArticle['attributions'][number] | undefined)[];
  readonly evidence: readonly Evidence[];
};

/** The lines of the text that hold something are its blocks; `paragraphs` has one for each. */
export function readDirectArticle(
  {text, attributions}: GoldArticle,
  paragraphs: readonly Paragraph[],
  candidates: readonly Attribution[],
): DirectArticle {
  const narration = readNarration({text, blocks: blocksOf(text)}, paragraphs);
  const evidence = gatherEvidence(narration.quotations, candidates);
  return {
    narration,
    phrases: listPhrases(narration, evidence),
    attributions: narration.quotations.map(({start, end}) =>
      attributions.find(({content}) => common([start, end], content) >= (end - start) / 2),
    ),
    evidence,
  };
}

/** Do the words `from` to before `to` of the narration share a letter with one of the ranges? */
export const touches = ({starts, ends}: Narration, from: number, to: number, ranges: readonly Range[]): boolean =>
  ranges.some(([start, end]) => starts[from]! < end && start < ends[to - 1]!);

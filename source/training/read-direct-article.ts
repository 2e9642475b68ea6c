import type {Paragraph} from '../core/attribution/network/paragraph.ts';
import {type Evidence, gatherEvidence} from '../core/attribution/quotations/evidence.ts';
import {listPhrases} from '../core/attribution/quotations/list-phrases.ts';
import {readScene, type Scene} from '../core/attribution/quotations/scene.ts';
import type {Attribution} from '../core/document/analysis.ts';
import type {NounPhrase} from '../core/nlp/noun-phrases.ts';
import {blocksOf, common, type GoldArticle} from './gold.ts';

type Range = readonly [start: number, end: number];

/** An article with what people marked in it; `attributions` and `evidence` have one place for each quotation of the scene. */
export type DirectArticle = {
  readonly scene: Scene;
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
  const scene = readScene({text, blocks: blocksOf(text)}, paragraphs);
  const evidence = gatherEvidence(scene.quotations, candidates);
  return {
    scene,
    phrases: listPhrases(scene, evidence),
    attributions: scene.quotations.map(({start, end}) =>
      attributions.find(({content}) => common([start, end], content) >= (end - start) / 2),
    ),
    evidence,
  };
}

/** Do the words `from` to before `to` of the scene share a letter with one of the ranges? */
export const touches = ({starts, ends}: Scene, from: number, to: number, ranges: readonly Range[]): boolean =>
  ranges.some(([start, end]) => starts[from]! < end && start < ends[to - 1]!);

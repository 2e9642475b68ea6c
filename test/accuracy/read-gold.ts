import type {Block, Document} from '../../source/core/document.ts';
import {findNounPhrases, type NounPhrase} from '../../source/core/quotes/direct/find-noun-phrases.ts';
import {readScene, type Scene} from '../../source/core/quotes/direct/scene.ts';
import {tagTokens} from '../../source/core/quotes/text/tag-tokens.ts';

type Range = readonly [start: number, end: number];
export type GoldAttribution = {
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly kind: string;
};

/** An article with what people marked in it; `attributions` has one place for each quotation of the scene. */
export type GoldArticle = {
  readonly id: string;
  readonly scene: Scene;
  readonly phrases: readonly NounPhrase[];
  readonly attributions: readonly (GoldAttribution | undefined)[];
};

/** Reads one article a line: {id, text, attributions}. Lines of the text are its blocks. */
export function readGold(lines: string): readonly GoldArticle[] {
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const {id, text, attributions} = JSON.parse(line) as {id: string; text: string; attributions: GoldAttribution[]};
      const scene = readScene(readLines(text), block => tagTokens(text, block));
      const speech = scene.quotations.map(({start, end}) =>
        attributions.find(({content}) => common([start, end], content) >= (end - start) / 2),
      );
      return {id, scene, phrases: findNounPhrases(scene), attributions: speech};
    });
}

function readLines(text: string): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({kind: start === 0 ? 'title' : 'paragraph', start, end: start + line.length});
    start += line.length + 1;
  }
  return {text, blocks};
}

const common = ([start, end]: Range, ranges: readonly Range[]): number =>
  ranges.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

/** Do the words `first` to `last` of the scene share a letter with one of the ranges? */
export const touches = ({starts, ends}: Scene, first: number, last: number, ranges: readonly Range[]): boolean =>
  ranges.some(([start, end]) => starts[first]! < end && start < ends[last]!);

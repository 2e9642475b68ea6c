/**
 * Chooses the blocks of the article among those of the page.
 *
 * Idea: Readability (Mozilla's reader view) finds the box of most articles but takes or leaves it as a whole; a learnt
 * scorer (block-scorer.ts) looks at each block, knows what Readability kept, and decides. Neither may lose the article:
 * where the scorer drops most of the prose that Readability keeps, Readability's choice stands; where the body that the
 * page's metadata tells is missing, its blocks join; where both found next to nothing, the box with most prose is it.
 * `Then came the rain.` among chosen paragraphs is one of them, however short. Cost: linear in blocks and in their depth.
 */
import type {PageBlock} from './block-collector.ts';
import {describeBlocks, isProse, mainBox, type PageSigns} from './block-features.ts';
import {scoreBlock} from './block-scorer.ts';
import type {Box} from './page-blocks.ts';
import {trimChosen} from './trim-chosen.ts';

/** Of the prose that Readability keeps, or that the metadata tells, at least so much must be chosen. */
const leastKept = 0.5;
/** An article with less prose than this has to be looked for elsewhere. */
const leastProse = 250;

export function chooseBlocks(blocks: readonly PageBlock[], signs: PageSigns): readonly boolean[] {
  return chooseByScores(blocks, signs, describeBlocks(blocks, signs).rows.map(scoreBlock));
}

/** The same for scores that are known, as the training has them. */
export function chooseByScores(
  blocks: readonly PageBlock[],
  signs: PageSigns,
  scores: readonly number[],
): readonly boolean[] {
  const trim = (marked: readonly boolean[]): readonly boolean[] => trimChosen(blocks, marked, signs.title);
  let chosen = trim(joinEnds(blocks, scores, joinNeighbours(blocks, scores)));
  const kept = trim(signs.kept);
  if (shareOf(blocks, kept, chosen) < leastKept) chosen = chosen.map((is, at) => is || kept[at]!);
  if (signs.told !== undefined && shareOf(blocks, signs.told, chosen) < leastKept)
    chosen = chosen.map((is, at) => is || signs.told![at]!);
  return proseIn(blocks, chosen) >= leastProse ? chosen : trim(widen(blocks, chosen));
}

/** A block over this is chosen. */
const threshold = -0.2;
/** One between chosen ones in the same box is of the article unless its score says a clear no. */
const clearNo = -2.5;

/** `So did the crew.` right behind or before the chosen blocks, in their box, is one of them. */
function joinEnds(
  blocks: readonly PageBlock[],
  scores: readonly number[],
  chosen: readonly boolean[],
): readonly boolean[] {
  const joined = [...chosen];
  const extend = (from: number, step: 1 | -1): void => {
    for (let at = from + step; from >= 0 && at >= 0 && at < blocks.length; at += step) {
      const {kind, linked, text, box} = blocks[at]!;
      const isSentence = kind === 'paragraph' && linked === 0 && box.tag === 'P' && /[.!?…][”"’')\]]*$/.test(text);
      if (!isSentence || box.outer !== blocks[from]!.box.outer || scores[at]! < clearNo) return;
      joined[at] = true;
    }
  };
  extend(chosen.indexOf(true), -1);
  extend(chosen.lastIndexOf(true), 1);
  return joined;
}

/** `Then came the rain.` between two chosen paragraphs, and what is quoted between chosen blocks, is chosen with them. */
function joinNeighbours(blocks: readonly PageBlock[], scores: readonly number[]): readonly boolean[] {
  const chosen = scores.map(score => score > threshold);
  const [first, last] = [chosen.indexOf(true), chosen.lastIndexOf(true)];
  const main = mainBox(blocks);
  return chosen.map((is, at) => {
    const {kind, linked, box} = blocks[at]!;
    if (is || at < first || at > last) return is;
    if (kind === 'quotation' && main !== undefined && isInside(box, main)) return true;
    if (scores[at]! < clearNo || linked > 0) return false;
    return [at - 1, at + 1].every(beside => chosen[beside] === true && blocks[beside]!.box.outer === box.outer);
  });
}

function isInside(box: Box, outer: Box): boolean {
  let here: Box | undefined = box;
  while (here !== undefined && here !== outer) here = here.outer;
  return here === outer;
}

function proseIn(blocks: readonly PageBlock[], marked: readonly boolean[]): number {
  return blocks.reduce((sum, block, at) => (marked[at] && isProse(block) ? sum + block.text.length : sum), 0);
}

/** How much of the prose that is marked is chosen; 1 where none is marked. */
function shareOf(blocks: readonly PageBlock[], marked: readonly boolean[], chosen: readonly boolean[]): number {
  const whole = proseIn(blocks, marked);
  return whole === 0
    ? 1
    : proseIn(
        blocks,
        marked.map((is, at) => is && chosen[at]!),
      ) / whole;
}

/** All of the box with most prose that is no list of links. */
function widen(blocks: readonly PageBlock[], chosen: readonly boolean[]): readonly boolean[] {
  const main = mainBox(blocks);
  if (main === undefined) return chosen;
  return blocks.map(({box, linked, text}, at) => chosen[at]! || (isInside(box, main) && linked < text.length * 0.5));
}

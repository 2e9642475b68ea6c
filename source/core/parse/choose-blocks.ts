/**
 * Chooses the blocks of the article among those of the page.
 *
 * Idea: Readability (Mozilla's reader view) finds the box of most articles but takes or leaves it as a whole; a learnt
 * scorer (block-scorer.ts) looks at each block, knows what Readability kept, and decides. Neither may lose the article:
 * where the scorer drops most of the prose that Readability keeps, Readability's choice stands; where the body that the
 * page's metadata tells is missing, its blocks join; where both found next to nothing, the box with most prose is it.
 * `Then came the rain.` among chosen paragraphs is one of them, however short. Cost: linear in blocks and in their depth.
 */

import {findBesides} from './besides.ts';
import type {PageBlock} from './block-collector.ts';
import {describeBlocks, mainBox, type PageSigns, proseIn} from './block-features.ts';
import {scoreBlock} from './block-scorer.ts';
import {isInside} from './box.ts';
import {joinChosen} from './join-chosen.ts';
import {trimChosen} from './trim-chosen.ts';

/** Of the prose that Readability keeps, or that the metadata tells, at least so much must be chosen. */
const leastKept = 0.5;
/** And of its words, whether they are prose or not, so much. */
const leastWords = 0.4;
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
  const trim = (marked: readonly boolean[]): readonly boolean[] => {
    const beside = findBesides(blocks, marked);
    return trimChosen(blocks, marked, signs).map((is, at) => is && !beside[at]);
  };
  let chosen = trim(
    joinChosen(
      {blocks, scores, signs},
      scores.map(score => score > threshold),
    ),
  );
  const kept = trim(signs.kept);
  if (shareOf(blocks, kept, chosen) < leastKept) chosen = chosen.map((is, at) => is || kept[at]!);
  if (signs.told !== undefined && shareOf(blocks, signs.told, chosen) < leastKept)
    chosen = chosen.map((is, at) => is || signs.told![at]!);
  if (wordsIn(blocks, chosen) < leastWords * wordsIn(blocks, kept)) chosen = chosen.map((is, at) => is || kept[at]!);
  return proseIn(blocks, chosen) >= leastProse ? chosen : trim(widen(blocks, chosen));
}

/** A block over this is chosen. */
const threshold = -0.2;

/** Letters outside of links: lists and tables of facts have them, too, and menus have not. */
const wordsIn = (blocks: readonly PageBlock[], marked: readonly boolean[]): number =>
  blocks.reduce((sum, {text, linked}, at) => (marked[at] ? sum + text.length - linked : sum), 0);

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

import type {PlannedTerm, Points} from './plan-term.ts';
import type {SearchIndex} from './search-index.ts';

export type Selection = {/** Ascending. */ readonly blocks: readonly number[]; readonly total: number};

/** A result has at least this share of the points that the best block has. */
const requiredShare = 0.6;

/** How many points a result needs when the best has `most`. */
export const requiredPoints = (most: number): number => Math.max(1, Math.ceil(requiredShare * most));

/** How many worths are told apart when the best blocks are cut out. */
const levels = 1024;

/**
 * The blocks that meet enough of the terms, and of these the `most` whose terms are worth most.
 * Cost: linear in the postings of all meanings and in the number of blocks.
 */
export function selectBlocks(
  index: SearchIndex,
  plans: readonly PlannedTerm[],
  isAllowed: (block: number) => boolean,
  most: number,
): Selection {
  const blockCount = index.document.blocks.length;
  const worths = new Float32Array(blockCount);
  const points = new Uint8Array(blockCount);
  const lastTerm = new Uint8Array(blockCount);
  for (const [number, plan] of plans.entries()) {
    const add = (blocks: Uint32Array, worth: number, more: Points) => {
      for (let place = 0; place < blocks.length; place++) {
        const block = blocks[place]!;
        if (lastTerm[block] === number + 1) continue;
        lastTerm[block] = number + 1;
        points[block]! += more;
        worths[block]! += worth;
      }
    };
    if ('blocks' in plan) add(plan.blocks, plan.worth, 2);
    else for (const meaning of plan.meanings) add(postingsOf(index, meaning.word), meaning.worth, meaning.points);
  }
  const phrases = plans.filter(plan => 'blocks' in plan).map(({blocks}) => new Set(blocks));
  const enough = (block: number) => phrases.every(blocks => blocks.has(block)) && isAllowed(block);
  return cut(worths, points, enough, most);
}

export const postingsOf = ({postings, firstPostings}: SearchIndex, word: number): Uint32Array =>
  postings.subarray(firstPostings[word], firstPostings[word + 1]);

function cut(worths: Float32Array, points: Uint8Array, isAllowed: (block: number) => boolean, most: number): Selection {
  let highest = 0;
  for (let block = 0; block < points.length; block++) {
    if (points[block]! > highest && isAllowed(block)) highest = points[block]!;
  }
  const required = requiredPoints(highest);
  const found: number[] = [];
  let best = 0;
  for (let block = 0; block < points.length; block++) {
    if (points[block]! < required || !isAllowed(block)) continue;
    found.push(block);
    best = Math.max(best, worths[block]!);
  }
  return {blocks: found.length <= most ? found : mostWorth(found, worths, best, most), total: found.length};
}

/** The blocks on the highest levels of worth that together are at least `most`; of equals on the last level the first. */
function mostWorth(blocks: readonly number[], worths: Float32Array, best: number, most: number): number[] {
  const level = (block: number) => Math.floor((worths[block]! / best) * (levels - 1));
  const counts = new Uint32Array(levels);
  for (const block of blocks) counts[level(block)]!++;
  let lowest = levels - 1;
  let count = counts[lowest]!;
  while (lowest > 0 && count < most) count += counts[--lowest]!;
  let room = most - (count - counts[lowest]!);
  return blocks.filter(block => level(block) > lowest || (level(block) === lowest && room-- > 0));
}

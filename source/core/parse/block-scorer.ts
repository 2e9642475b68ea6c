/**
 * How likely a block belongs to the article, in log odds: a sum of small decision trees over the columns of
 * block-features.ts (gradient boosting; Friedman 2001). A tree is written as `column<limit(low|high)`, nested, with the
 * odds at its leaves. Learnt by source/training/train-pages.ts.
 */
import {blockTrees} from './block-trees.ts';

export type Tree = number | {readonly column: number; readonly limit: number; readonly low: Tree; readonly high: Tree};

let trees: readonly Tree[] | undefined;

export function scoreBlock(row: Float32Array): number {
  trees ??= blockTrees.map(readTree);
  return scoreByTrees(trees, row);
}

export const scoreByTrees = (all: readonly Tree[], row: Float32Array): number =>
  all.reduce<number>((sum, tree) => sum + answer(tree, row), 0);

function answer(tree: Tree, row: Float32Array): number {
  let here = tree;
  while (typeof here !== 'number') here = row[here.column]! <= here.limit ? here.low : here.high;
  return here;
}

/** `3<0.5(-1|2)`: -1 where column 3 is at most 0.5, else 2. */
export function readTree(words: string): Tree {
  let at = 0;
  const read = (): Tree => {
    const split = /(\d+)<(-?[\d.e-]+)\(/y;
    split.lastIndex = at;
    const match = split.exec(words);
    if (match === null) {
      const leaf = /-?[\d.]+(e-?\d+)?/y;
      leaf.lastIndex = at;
      const value = leaf.exec(words)![0];
      at += value.length;
      return Number(value);
    }
    at = split.lastIndex;
    const low = read();
    at++;
    const high = read();
    at++;
    return {column: Number(match[1]), limit: Math.fround(Number(match[2])), low, high};
  };
  return read();
}

/** The network's levels of a paragraph, token by token and over ranges; `noLevel` stands for what is not there. */

import type {TokenRange} from '../../nlp/token-range.ts';
import {signalCount} from './network.ts';
import type {Paragraph} from './paragraph.ts';

const noLevel = 99;

export const levelAt = (p: Paragraph, token: number, which: number): number =>
  token >= 0 && token < p.tokens.count ? p.levels[token * signalCount + which]! : noLevel;

/** Of the network's signal over all tokens of the ranges: the mean, and the least; 99 where there are none. */
export function meanLevel(p: Paragraph, ranges: readonly TokenRange[], which: number): number {
  let sum = 0;
  let count = 0;
  for (const {from, to} of ranges) for (let i = from; i < to; i++, count++) sum += p.levels[i * signalCount + which]!;
  return count === 0 ? noLevel : Math.round(sum / count);
}

export function leastLevel(p: Paragraph, ranges: readonly TokenRange[], which: number): number {
  let least = noLevel;
  for (const {from, to} of ranges)
    for (let i = from; i < to; i++) least = Math.min(least, p.levels[i * signalCount + which]!);
  return least;
}

import {createRandom as createNext, shuffled} from '../../helpers/random.ts';

/** Random numbers that are the same on every run (Mulberry32, Tommy Ettinger, 2017). */
export type Random = {
  /** 0 <= n < 1 */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
};

export function createRandom(seed: number): Random {
  const next = createNext(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {next, below, pick: items => items[below(items.length)]!, shuffle: items => shuffled(items, next)};
}

import {honorifics, sameGivenName, suffixes} from '../../core/coreference/lexicon.ts';
import {foldText} from '../fold-text.ts';

/** A name taken apart: folded words without title and suffix. */
export type PersonName = {
  readonly given: readonly string[];
  readonly family: string;
  readonly suffix: string | undefined;
};

/** `Dr. Robert J. Ellis Jr` is given `robert j`, family `ellis`, suffix `jr`. */
export function readName(name: string): PersonName {
  const words = foldText(name).filter((word, index, all) => !(index < all.length - 1 && honorifics.has(word)));
  const last = words.at(-1);
  const suffix = words.length > 1 && last !== undefined && suffixes.has(last) ? last : undefined;
  const plain = suffix === undefined ? words : words.slice(0, -1);
  return {given: plain.slice(0, -1), family: plain.at(-1) ?? '', suffix};
}

/**
 * How two names of one family are alike: `same`; `variant` where one says less or says it otherwise (Bob and Robert, with
 * and without a middle name, an initial); `family` where one has no given name; undefined where they contradict.
 */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'variant' | 'family' | undefined {
  if (a.family !== b.family || (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix))
    return undefined;
  if (a.given.length === 0 || b.given.length === 0) return a.given.length === b.given.length ? 'same' : 'family';
  if (a.given.join() === b.given.join()) return 'same';
  if (!sameGivenName(a.given[0]!, b.given[0]!)) return undefined;
  const [middleA, middleB] = [a.given.slice(1), b.given.slice(1)];
  const fits = middleA.every((word, index) => {
    const other = middleB[index];
    return other === undefined || word === other || (word[0] === other[0] && (word.length === 1 || other.length === 1));
  });
  return fits ? 'variant' : undefined;
}

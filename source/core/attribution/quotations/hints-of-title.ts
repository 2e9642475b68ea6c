/**
 * Words around a quotation that tell of works: `the film “Harbour Lights”`, `on NBC’s “Late Talk”`, `the “Late Talk” host`.
 */
import type {Narration, NarrationQuotation} from './narration.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const works = set(
  'album anthem article autobiography ballad biography blog book broadcast cartoon column comedy documentary drama ' +
    'episode essay feature film game hit magazine memoir movie musical newsletter novel opera pageant painting play ' +
    'podcast poem program programme report series show single sitcom sketch skit song telecast thriller track tune video',
);
const channels = set(
  "abc abc's amc bbc bravo broadway cbs cnn espn fox fusion hbo hollywood hulu mtv msnbc nbc netflix npr pbs radio " +
    'showtime syfy telemundo television tv univision',
);
const makers = set(
  'actor actress air anchor author cast co-author co-host co-star director entitle host perform producer sing singer ' +
    'star title watch writer',
);
const lists = [works, channels, makers];

/** How far is looked, in words of the same sentence before the quotation, and behind it. */
const reach = 5;
const reachBehind = 2;

/**
 * `exact` tells how far before the quotation the nearest word of each list stands, 0 for none, and whether a work stands
 * behind it; `any` tells only which there are.
 */
export function hintsOfTitle(
  narration: Narration,
  {at, block}: NarrationQuotation,
): {readonly exact: number; readonly any: number} {
  const {words, lemmas, blockOf, count} = narration;
  let exact = 0;
  let any = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const word = at - distance;
    if (word < 0 || blockOf[word] !== block || /^[.;?!]$/.test(words[word]!)) break;
    lists.forEach((list, index) => {
      if ((any >> index) % 2 === 1 || !(list.has(lemmas[word]!) || list.has(words[word]!))) return;
      any += 1 << index;
      exact += distance * 6 ** index;
    });
  }
  for (let word = at; word < Math.min(count, at + reachBehind) && blockOf[word] === block; word++)
    if (works.has(lemmas[word]!)) return {exact: exact + 6 ** lists.length, any: any + (1 << lists.length)};
  return {exact, any};
}

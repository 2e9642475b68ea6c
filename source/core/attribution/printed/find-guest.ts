/**
 * Who answers in an interview whose answers bear no name: the one whom the headline and the lines before the first question are about.
 *
 * Idea: every name of two words and more there has points: for how often its last word comes back, for coming first, for standing
 * behind `interview with` or before `is`; it loses them where it is whom somebody `spoke to`, or stands in a byline.
 *
 *     Ana Ruiz keeps the lighthouse. She spoke to Bo Lind.     ->  Ana Ruiz
 *
 * Cost: linear in the lines before the first question; no more than `furthest` letters are read.
 */
import type {Document} from '../../document/document.ts';
import type {Span} from '../../document/span.ts';

const name =
  /\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|(?:de|da|van|von|der|den|di|la|bin|al|[“"'‘]\p{Lu}[^“”"’\n]{1,20}[”"'’]|\p{Lu}[\p{L}\p{M}'’-]+)))*? \p{Lu}[\p{L}\p{M}'’-]+(?![\p{L}’']| \p{Lu})/gu;
const asked =
  /(?:interview|q ?& ?a|conversation|questions|minutes|spoke|speaks|talk|talks|talked|chat|chats|sat down|caught up|catch up|met|meet|meets|interviewed|interviews|asked|asks) (?:with|to|for) $|(?:interviewed|asked|meet) $/i;
const asker = /\b(?:she|he|they|who|[a-z]+) (?:spoke|speaks|talked|talks) (?:to|with) $|\b(?:by|told|tells) $/i;
const interviewing =
  /\binterview(?:ed|s|er)?\b|\bQ ?& ?A\b|\bspoke (?:to|with)\b|\btalk(?:s|ed) (?:to|with)\b|\bsat down with\b|\bconversation with\b|\bquestions (?:for|to)\b|\bwe asked\b/i;
/** First words of bodies and of sentences. */
const noPerson = /^(?:The|An?|This|That|In|On|At|Our|New|Last|It|We|When|For|As|But)\b/;
const furthest = 4000;

/** What is printed before block `first`, headline and lead. */
const leadOf = ({text, blocks}: Document, first: number): string =>
  text.slice(0, Math.min(furthest, blocks[first]?.start ?? 0));

/** True where headline or lead say that somebody is asked. */
export const saysInterview = (document: Document, first: number): boolean => interviewing.test(leadOf(document, first));

/** Where the one who answers from block `first` on is named. */
export function findGuest(document: Document, first: number): Span | undefined {
  const lead = leadOf(document, first);
  const {end: titleEnd} = document.blocks.find(({kind}) => kind === 'title') ?? {end: 0};
  let best: (Span & {readonly points: number}) | undefined;
  for (const {0: found, index} of lead.matchAll(name)) {
    if (noPerson.test(found)) continue;
    const before = lead.slice(Math.max(0, index - 40), index);
    const surname = found.slice(found.lastIndexOf(' ') + 1);
    const points =
      lead.split(surname).length -
      1 -
      index / furthest +
      (asker.test(before) ? -4 : asked.test(before) ? 4 : 0) +
      (/^(?:, (?:who|an?|the)| (?:is|was|has|keeps|runs|leads))\b/.test(lead.slice(index + found.length)) ? 2 : 0) -
      (index < titleEnd && !asked.test(before) ? 0.5 : 0);
    if (best === undefined || points > best.points) best = {start: index, end: index + found.length, points};
  }
  return best === undefined ? undefined : {start: best.start, end: best.end};
}

/**
 * Words of the newspaper inside the marks: `« Nous partirons, ajoute Marie Blin, avant la nuit. »`.
 *
 * Idea: a comma or a dash, at once a verb of saying, at once somebody, at once another comma, dash or point. French and
 * Italian print most of their quotations so. Cost: linear in the quotation.
 */
import type {Span} from '../../document/span.ts';
import type {Lexicon} from '../../nlp/lexicon.ts';
import {readItems} from '../../nlp/read-sentences.ts';
import {type Cue, findCues} from './find-cues.ts';
import {findPhrases, type Phrase} from './find-phrases.ts';

export type Incise = {
  /** What is said before and behind. */
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly verb: Cue;
  readonly phrase: Phrase;
  readonly source: Span;
};

const opens = /^[,?!…–—-]$/;
const closes = /^[,.:;–—-]$/;

export function findIncise(text: string, quotation: Span, lexicon: Lexicon): Incise | undefined {
  const items = readItems(text, quotation, lexicon);
  if (!items.some(({key}) => lexicon.says.has(key))) return undefined;
  const phrases = findPhrases(items, lexicon);
  for (const verb of findCues(items, lexicon)) {
    if (verb.kind !== 'say' && verb.kind !== 'report') continue;
    let first = Math.min(verb.finite, verb.at);
    while (first > 0 && lexicon.objects.has(items[first - 1]!.key)) first--;
    const before = items[first - 1];
    if (before === undefined || first < 2 || !opens.test(before.key)) continue;
    const phrase = phrases.find(({from}) => from === verb.to || (from > verb.finite && from < verb.at));
    if (phrase === undefined || phrase.isGoverned) continue;
    const end = closeOf(items, Math.max(phrase.to, verb.to));
    if (end === undefined) continue;
    const spanOf = (from: number, to: number): Span => ({start: items[from]!.start, end: items[to - 1]!.end});
    const rest = end + 1 < items.length - 1 ? [spanOf(end + 1, items.length)] : [];
    return {
      content: [spanOf(0, first - 1), ...rest],
      cue: spanOf(verb.at, verb.to),
      verb,
      phrase,
      source: spanOf(phrase.from, phrase.to),
    };
  }
  return undefined;
}

/** The mark that ends the inserted words: at once, or behind a few words such as `au micro de la radio`. */
function closeOf(items: readonly {readonly key: string; readonly kind: string}[], from: number): number | undefined {
  for (let at = from; at < items.length && at < from + 10; at++)
    if (items[at]!.kind === 'mark') return closes.test(items[at]!.key) || at >= items.length - 1 ? at : undefined;
  return undefined;
}

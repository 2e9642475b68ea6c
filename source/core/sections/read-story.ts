import type {Quote} from '../document/analysis.ts';
import type {Block, Document} from '../document/document.ts';
import {indexAt} from '../document/span.ts';
import type {AnnotatedText} from '../nlp/annotated-text.ts';
import type {Story} from './divide-news.ts';

/**
 * Somebody is quoted with a reporting word so often in a thousand words: at least 4.5 times in each of 90 news articles,
 * 3.5 times or less in 19 of 20 chapters and manual pages. Between the two, prose that does not speak to its reader is news.
 */
const reported = {surely: 5, perhaps: 2.5} as const;
/** In a thousand words; a manual says `you` more often, an article seldom does. */
const mostAddressed = 6;
const leastConfidence = 0.6;

/** True for news stories, which are divided otherwise than manuals and lists. */
export function isReport({text}: Document, quotes: readonly Quote[]): boolean {
  const thousands = (text.match(/\S+/g) ?? []).length / 1000;
  const share =
    quotes.filter(({cue, confidence}) => cue !== undefined && confidence > leastConfidence).length / thousands;
  const addressed = (text.match(/\byour?\b/gi) ?? []).length / thousands;
  return share >= reported.surely || (share >= reported.perhaps && addressed < mostAddressed);
}

/**
 * Reads ranges of blocks, half-open, as stories to be divided. No list of a news story is parted; other texts may be lists
 * from end to end.
 */
export function createStoryReader(
  {document: {blocks}, blocks: annotated}: AnnotatedText,
  quotes: readonly Quote[],
  isNews: boolean,
): (from: number, to: number) => Story {
  const voices = blocks.map(() => new Set<string | undefined>());
  for (const {content, speaker} of quotes) for (const {start} of content) voices[indexAt(blocks, start)]?.add(speaker);
  const joined = quotedWithBefore(blocks, quotes);
  const isBarred = (index: number): boolean =>
    joined.has(index) ||
    blocks[index - 1]?.kind === 'title' ||
    (isNews && blocks[index - 1]?.kind === 'listItem' && blocks[index]?.kind === 'listItem');
  return (from, to) => ({
    paragraphs: annotated.slice(from, to),
    voices: voices.slice(from, to),
    isBarred: index => isBarred(from + index),
  });
}

/** Blocks that go on with what the block before quotes: both hold direct speech of one speaker, and nothing parts it. */
function quotedWithBefore(blocks: readonly Block[], quotes: readonly Quote[]): ReadonlySet<number> {
  const speakers = new Map<number, Set<string>>();
  const joined = new Set<number>();
  for (const {kind, content, speaker} of quotes) {
    const places = [...new Set(content.map(({start}) => indexAt(blocks, start)))];
    for (const place of places) if (places.includes(place - 1)) joined.add(place);
    if (kind !== 'direct' || speaker === undefined) continue;
    for (const place of places) {
      if (speakers.get(place - 1)?.has(speaker) && content.some(({start}) => start - blocks[place]!.start < 2))
        joined.add(place);
      speakers.set(place, (speakers.get(place) ?? new Set()).add(speaker));
    }
  }
  return joined;
}

import {divideNews, type Story} from './divide-news.ts';
import {findCuts} from './find-cuts.ts';
import {isHeadingLine} from './paragraph-shape.ts';
import type {WordVectors} from './word-vectors.ts';

/** A text shorter than this is one section, as no editor parts a short report; in words. */
const shortestDivided = {news: 250, 'foreign news': 250, other: 120} as const;
/** On average a section that is not of a news story is at least this long; in words. */
const shortestMean = 70;

/** What is learnt of news stories was learnt from English ones. */
export type TextKind = keyof typeof shortestDivided;

/** Where the sections of some paragraphs begin, 0 first: a news story is divided as news, any other text by its words. */
export function divideBlocks(story: Story, kind: TextKind, vectors: WordVectors): readonly number[] {
  const {paragraphs, isBarred} = story;
  const texts = paragraphs.map(({text}) => text);
  const words = texts.join(' ').match(/\S+/g)?.length ?? 0;
  if (words < shortestDivided[kind] || texts.length < 4) return [0];
  if (kind === 'news') return divideNews(story, vectors);
  const headings = texts.filter((_, index) => index > 0 && isHeadingLine(texts, index)).length;
  const max = Math.max(2, Math.round(words / shortestMean) + headings);
  return findCuts(paragraphs, vectors, {isBarred, min: words > 2 * shortestDivided.other ? 2 : 1, max});
}

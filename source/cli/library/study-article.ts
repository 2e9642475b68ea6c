/** One article as it is kept: parsed and analysed. Of a feed what it lists. Runs in a thread of the pool. */
import {analyse} from '../../core/analyse.ts';
import type {Analysis} from '../../core/document/analysis.ts';
import {decodeArticle} from '../../core/parse/decode-article.ts';
import {parseBytes} from '../../shell/parse-bytes.ts';
import {readModels} from '../../shell/read-models.ts';
import type {Received} from '../../shell/received.ts';
import type {Job} from '../print-article.ts';

export type StudyJob = Job<{readonly type: 'keep'}>;

/** What a feed lists. */
export type ReadFeed = ReturnType<typeof import('../../core/parse/parse-feed.ts').readFeed>;

export type Studied =
  | {readonly analysis: Analysis; readonly notes: readonly string[]}
  | {readonly feed: ReadFeed}
  | {readonly refused: string};

export async function studyArticle({received, as, isPlain}: StudyJob): Promise<Studied> {
  const {document, mediaType, plainBecause} = await parseBytes(received, as, isPlain);
  if (mediaType === 'application/rss+xml') return {feed: await feedOf(received)};
  const isLimited = isPlain ? 'it takes too much time or memory' : plainBecause;
  const notes = isLimited === undefined ? [] : [`read as plain text: ${isLimited}`];
  return {analysis: analyse(document, await readModels()), notes};
}

async function feedOf(received: Received): Promise<ReadFeed> {
  const {readFeed} = await import('../../core/parse/parse-feed.ts');
  const {input} = await decodeArticle(received.bytes, {...received, mediaType: 'application/rss+xml'});
  return readFeed(input as string, received.url);
}

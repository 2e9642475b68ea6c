/** One article as it is kept: parsed and analysed. Of a feed the addresses of its articles. Runs in a thread of the pool. */
import {analyse} from '../../core/analyse.ts';
import type {Analysis} from '../../core/document/analysis.ts';
import type {Document} from '../../core/document/document.ts';
import {contains} from '../../core/document/span.ts';
import {parseBytes} from '../../shell/parse-bytes.ts';
import {readModels} from '../../shell/read-models.ts';
import type {Job} from '../print-article.ts';

export type StudyJob = Job<{readonly type: 'keep'}>;

export type Studied =
  | {readonly analysis: Analysis; readonly notes: readonly string[]}
  | {readonly addresses: readonly string[]}
  | {readonly refused: string};

export async function studyArticle({received, as, isPlain}: StudyJob): Promise<Studied> {
  const {document, mediaType, plainBecause} = await parseBytes(received, as, isPlain);
  if (mediaType === 'application/rss+xml') return {addresses: entriesOf(document)};
  const isLimited = isPlain ? 'it takes too much time or memory' : plainBecause;
  const notes = isLimited === undefined ? [] : [`read as plain text: ${isLimited}`];
  return {analysis: analyse(document, await readModels()), notes};
}

/** The headings of a feed's document are its entries, each a link. */
function entriesOf({blocks, marks = []}: Document): readonly string[] {
  const headings = blocks.filter(({kind}) => kind === 'heading');
  const links = marks.filter(mark => mark.kind === 'link' && headings.some(heading => contains(heading, mark)));
  return [...new Set(links.flatMap(({href}) => (href === undefined ? [] : [href])))];
}

/**
 * What the thread of an article does: parses it, then analyses it, builds its search index and searches. Long work is
 * done in steps, and between two of them it hears what the reader wants: another part of the text, or a search.
 */
import type {MessagePort} from 'node:worker_threads';
import type {PartwiseAnalysis} from '../core/analyse-in-parts.ts';
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {shownAnalysis} from '../core/document/shown-analysis.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import type {SearchIndex} from '../core/search/search-index.ts';
import {type ParsedArticle, parseBytes} from './parse-bytes.ts';
import type {Received} from './received.ts';
import {type Finding, type Hit, searchTogether} from './search-together.ts';
import {UserError} from './user-error.ts';

export type Request =
  | {readonly type: 'parse'; readonly received: Received; readonly as: MediaType | undefined; readonly isPlain: boolean}
  | {readonly type: 'take'; readonly document: Document; readonly analysis: Analysis | undefined}
  | {readonly type: 'study'}
  /** The reader is at this block. */
  | {readonly type: 'look'; readonly block: number}
  /** Doubtful quotes count in the search only where they are shown. */
  | {readonly type: 'search'; readonly query: string; readonly showsDoubtful: boolean}
  /** Takes an article that is to be searched together with others. */
  | {readonly type: 'gather'; readonly article: number; readonly analysis: Analysis}
  | {readonly type: 'searchAll'; readonly query: string};

export type Answer =
  | {readonly type: 'parsed'; readonly article: ParsedArticle}
  | {readonly type: 'refused'; readonly message: string}
  /** Comes again when more is known; `percent` is how much that is. */
  | {readonly type: 'analysed'; readonly found: Omit<Analysis, 'document'>; readonly percent: number}
  | {readonly type: 'found'; readonly finding: Finding}
  | {readonly type: 'foundAll'; readonly finding: Finding<Hit>};

type Desk = {
  readonly answer: (answer: Answer) => void;
  document: Document | undefined;
  /** The block that the reader is at. */
  block: number;
  query: string | undefined;
  showsDoubtful: boolean;
  find: ((query: string) => Finding) | undefined;
  analysis: Analysis | undefined;
  /** Articles that are searched together, by their number. */
  readonly gathered: Map<number, Analysis>;
};

export function serveArticle(port: MessagePort): void {
  const desk: Desk = {
    answer: answer => port.postMessage(answer),
    document: undefined,
    block: 0,
    query: undefined,
    showsDoubtful: false,
    find: undefined,
    analysis: undefined,
    gathered: new Map(),
  };
  port.on('message', (request: Request) => void serve(desk, request));
}

async function serve(desk: Desk, request: Request): Promise<void> {
  switch (request.type) {
    case 'parse':
      try {
        const article = await parseBytes(request.received, request.as, request.isPlain);
        desk.document = article.document;
        desk.answer({type: 'parsed', article});
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        desk.answer({type: 'refused', message: error.message});
      }
      return;
    case 'take':
      desk.document = request.document;
      desk.analysis = request.analysis;
      return;
    case 'study':
      if (desk.document !== undefined) await study(desk, desk.document);
      return;
    case 'look':
      desk.block = request.block;
      return;
    case 'search':
      desk.query = request.query;
      desk.showsDoubtful = request.showsDoubtful;
      searchAgain(desk);
      return;
    case 'gather':
      desk.gathered.set(request.article, request.analysis);
      return;
    case 'searchAll':
      await searchAll(desk, request.query);
  }
}

function searchAgain({answer, find, query}: Desk): void {
  if (find !== undefined && query !== undefined) answer({type: 'found', finding: find(query)});
}

/** Lets messages in. */
const pause = (): Promise<void> => new Promise(setImmediate);

/** A short text is indexed while the models are read; of a long one, first of all what is in view is analysed. */
async function study(desk: Desk, document: Document): Promise<void> {
  if (desk.analysis !== undefined) return buildIndex(desk, document);
  const [{startAnalysis}, {readModels}] = await Promise.all([import('../core/analyse.ts'), import('./read-models.ts')]);
  const reading = readModels();
  if (document.text.length < 100_000) await buildIndex(desk, document);
  const parts = startAnalysis(document, await reading);
  parts.study(parts.partOf(desk.block));
  publish(desk, parts, 1);
  if (desk.find === undefined) await buildIndex(desk, document);
  let published = 1;
  let known = 1;
  for (let part = nextPart(parts, desk.block); part !== undefined; part = nextPart(parts, desk.block)) {
    await pause();
    parts.study(part);
    known++;
    // Twice as much as last time, so that all the publishing together costs no more than twice the last.
    if (known < 2 * published && known < parts.count && part !== parts.partOf(desk.block)) continue;
    published = known;
    publish(desk, parts, known);
  }
}

/** The part in view, else the next one below it that is not known, else the first one. */
function nextPart(parts: PartwiseAnalysis, block: number): number | undefined {
  const here = parts.partOf(block);
  for (let step = 0; step < parts.count; step++) {
    const part = (here + step) % parts.count;
    if (!parts.isKnown(part)) return part;
  }
  return undefined;
}

function publish(desk: Desk, parts: PartwiseAnalysis, known: number): void {
  desk.analysis = parts.result();
  const {document: _, ...found} = desk.analysis;
  desk.answer({type: 'analysed', found, percent: Math.floor((100 * known) / parts.count)});
  searchAgain(desk);
}

/** Of a long article more finds than anybody walks through are of no use. */
const mostResults = 200;

async function buildIndex(desk: Desk, document: Document): Promise<void> {
  const [{indexingSteps, withAnalysis}, {search}, {parseQuery}] = await Promise.all([
    import('../core/search/search-index.ts'),
    import('../core/search/search.ts'),
    import('../core/search/parse-query.ts'),
  ]);
  const steps = indexingSteps(document);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  const index: SearchIndex = step.value;
  desk.find = query => {
    const start = performance.now();
    const known =
      desk.analysis === undefined ? index : withAnalysis(index, shownAnalysis(desk.analysis, desk.showsDoubtful));
    const {total, results, problem} = search(known, parseQuery(query), {limit: mostResults});
    const milliseconds = performance.now() - start;
    return {query, total, results, milliseconds, ...(problem === undefined ? {} : {problem})};
  };
  searchAgain(desk);
}

async function searchAll(desk: Desk, query: string): Promise<void> {
  desk.query = query;
  const finding = await searchTogether(desk.gathered, query, () => desk.query !== query);
  if (finding !== undefined) desk.answer({type: 'foundAll', finding});
}

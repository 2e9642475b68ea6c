import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import {type SpelledAnalysis, spellOut} from '../core/export/spell-out.ts';
import {limits} from './limits.ts';
import {createPool, type Pool} from './thread-pool.ts';

type Found = Omit<Analysis, 'document'> & {readonly language?: string};
type Analysts = Pool<Document, Found>;

const createAnalysts = (): Analysts =>
  createPool<Document, Found>({entry: 'analysis-worker.js', jobs: Number.POSITIVE_INFINITY, limits});

/** The threads of single analyses stay for the next one this long; then they end, and the program can. */
const idleMilliseconds = 300;
let shared: Analysts | undefined;
let pending = 0;
let closing: NodeJS.Timeout | undefined;

/** Sections, quotes and speakers of a document, worked out in a thread of its own: the caller is never kept waiting. */
export async function analyse(document: Document): Promise<SpelledAnalysis> {
  clearTimeout(closing);
  pending++;
  shared ??= createAnalysts();
  try {
    return await analyseWith(shared, document);
  } finally {
    pending--;
    if (pending === 0) closing = setTimeout(closeShared, idleMilliseconds);
  }
}

function closeShared(): void {
  shared?.close();
  shared = undefined;
}

/**
 * Many documents on all processors; the analyses come in the order of the documents. No more documents are taken than
 * are worked on, so that a generator of ten thousand needs no more memory than one of ten.
 */
export async function* analyseAll(
  documents: Iterable<Document> | AsyncIterable<Document>,
): AsyncGenerator<SpelledAnalysis, void, undefined> {
  const analysts = createAnalysts();
  const under: Promise<SpelledAnalysis>[] = [];
  try {
    for await (const document of documents) {
      const analysis = analyseWith(analysts, document);
      // Its failure is told when its turn has come.
      analysis.catch(() => {});
      under.push(analysis);
      if (under.length > analysts.size) yield await under.shift()!;
    }
    for (const analysis of under) yield await analysis;
  } finally {
    analysts.close();
  }
}

async function analyseWith(analysts: Analysts, document: Document): Promise<SpelledAnalysis> {
  const {language, ...found} = await analysts.run(document);
  return spellOut({...found, document: language === undefined ? document : {...document, language}});
}

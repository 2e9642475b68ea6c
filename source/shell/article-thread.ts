/**
 * An article in a thread of its own (article-worker.ts). Whatever is in it, the main thread stays free for the keys, and
 * ending the thread ends the work at once. A parser that takes too long or too much memory is ended, and the article is
 * shown as plain text instead.
 */
import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {explainEnd, LimitError, startWorker} from './limited-worker.ts';
import {type Limits, limits as standardLimits, tooMuch} from './limits.ts';
import type {ParsedArticle} from './parse-bytes.ts';
import type {Received} from './received.ts';
import type {Finding, Hit} from './search-together.ts';
import type {Answer, Request} from './serve-article.ts';
import {UserError} from './user-error.ts';

export type ArticleThread = {
  /** Rejects with a UserError where there is nothing to read. */
  readonly parse: (received: Received, as?: MediaType) => Promise<ParsedArticle>;
  /** Takes an article that has been parsed before; with its analysis, it is only made searchable. */
  readonly take: (document: Document, analysis?: Analysis) => void;
  /** Begins with analysis and search index of the article that was parsed. */
  readonly study: (listener: StudyListener) => void;
  /** Tells which block is in view; what is there is analysed first. */
  readonly look: (block: number) => void;
  /** Searches as soon as there is an index, and again when more is known. */
  readonly search: (query: string, showsDoubtful: boolean) => void;
  /** Takes an article that is to be searched together with others. */
  readonly gather: (article: number, analysis: Analysis) => void;
  /** Searches everything that was gathered. */
  readonly searchAll: (query: string) => void;
  readonly onFoundAll: (listener: (finding: Finding<Hit>) => void) => void;
  readonly close: () => void;
};

type StudyListener = {
  /** Comes again when more is known, until `percent` is 100. */
  readonly onAnalysis: (found: Omit<Analysis, 'document'>, percent: number) => void;
  readonly onFinding: (finding: Finding) => void;
  /** The thread has ended by itself; `reason` is a LimitError where it took too much. */
  readonly onEnd: (reason: unknown) => void;
};

const entry = 'article-worker.js';

/** Starts the thread at once, so that it is ready when the bytes are there. */
export function startArticleThread(limits: Limits = standardLimits): ArticleThread {
  let worker = startWorker(entry, limits);
  let isClosed = false;
  const send = (request: Request): void => worker.postMessage(request);
  const parseOnce = (received: Received, as: MediaType | undefined, isPlain: boolean): Promise<ParsedArticle> => {
    const answered = Promise.withResolvers<ParsedArticle>();
    const timer = startClock(limits.parseMilliseconds, () => answered.reject(new LimitError('it takes too long')));
    const fail = (error: unknown) => answered.reject(explainEnd(error));
    const end = () => answered.reject(new Error('the thread of the article has ended'));
    const hear = (answer: Answer) => {
      if (answer.type === 'parsed') answered.resolve(answer.article);
      else if (answer.type === 'refused') answered.reject(new UserError(answer.message));
    };
    const current = worker.on('message', hear).on('error', fail).on('exit', end);
    send({type: 'parse', received, as, isPlain});
    return answered.promise.finally(() => {
      clearInterval(timer);
      current.off('message', hear).off('error', fail).off('exit', end);
    });
  };
  return {
    parse: async (received, as) => {
      try {
        return await parseOnce(received, as, false);
      } catch (error) {
        if (isClosed || !(error instanceof LimitError)) throw error;
        void worker.terminate();
        worker = startWorker(entry, limits);
        const article = await parseOnce(received, as, true).catch(second => {
          throw second instanceof LimitError ? new UserError(tooMuch(received.name)) : second;
        });
        return {...article, plainBecause: error.message};
      }
    },
    take: (document, analysis) => send({type: 'take', document, analysis}),
    study: ({onAnalysis, onFinding, onEnd}) => {
      worker.on('message', (answer: Answer) => {
        if (answer.type === 'analysed') onAnalysis(answer.found, answer.percent);
        else if (answer.type === 'found') onFinding(answer.finding);
      });
      worker.on('error', error => onEnd(explainEnd(error)));
      send({type: 'study'});
    },
    look: block => send({type: 'look', block}),
    search: (query, showsDoubtful) => send({type: 'search', query, showsDoubtful}),
    gather: (article, analysis) => send({type: 'gather', article, analysis}),
    searchAll: query => send({type: 'searchAll', query}),
    onFoundAll: listener =>
      void worker.on('message', (answer: Answer) => {
        if (answer.type === 'foundAll') listener(answer.finding);
      }),
    close: () => {
      isClosed = true;
      void worker.terminate();
    },
  };
}

/**
 * Calls `ring` when the process has used so much processor time: unlike the time of day it does not pass faster on a busy
 * machine. The main thread has little to do while it waits for the parser.
 */
function startClock(milliseconds: number, ring: () => void): NodeJS.Timeout {
  const begun = process.cpuUsage();
  return setInterval(() => {
    const {user, system} = process.cpuUsage(begun);
    if ((user + system) / 1000 > milliseconds) ring();
  }, 100);
}

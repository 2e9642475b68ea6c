/**
 * The library in a thread of its own (library-worker.ts), under the same interface: SQLite works until it is done, and
 * waits for another program's write; the keys of a reader are heard in the meantime.
 */
import {Worker} from 'node:worker_threads';
import type {Browse} from './browse.ts';
import type {Library} from './library.ts';
import {LibraryError} from './library-error.ts';

/** What a reader asks of it, and `browse` over that. */
const methods = [
  'browse',
  'keep',
  'open',
  'find',
  'list',
  'count',
  'change',
  'remove',
  'take',
  'search',
  'people',
  'appearances',
  'record',
  'personOf',
  'addMark',
  'changeMark',
  'removeMark',
  'marks',
  'entries',
  'readEntry',
  'correct',
  'undoCorrection',
  'corrections',
  'close',
] as const satisfies readonly ('browse' | keyof Library)[];

type Method = (typeof methods)[number];
export type SharedLibrary = Pick<Library, Exclude<Method, 'browse'>> & {readonly browse: Browse};

export type Call = {
  readonly id: number;
  readonly method: keyof SharedLibrary;
  readonly values: readonly unknown[];
};

export type Answer =
  | {readonly id: number; readonly value: unknown}
  | {readonly id: number; readonly problem: string; readonly isExpected: boolean};

/** Starts the thread; the library is opened with the first call. Every call rejects as the library's own would. */
export function startLibraryThread(script: string): SharedLibrary {
  const worker = new Worker(script);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  const fail = (error: Error) => {
    for (const {reject} of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (!('problem' in answer)) waiter?.resolve(answer.value);
    else waiter?.reject(answer.isExpected ? new LibraryError(answer.problem) : new Error(answer.problem));
  });
  worker.on('error', fail).on('exit', () => fail(new LibraryError('the library has been closed')));
  const call = async (method: keyof SharedLibrary, values: readonly unknown[]): Promise<unknown> => {
    const waiter = Promise.withResolvers<unknown>();
    const id = count++;
    waiting.set(id, waiter);
    worker.postMessage({id, method, values} satisfies Call);
    return waiter.promise;
  };
  const all = Object.fromEntries(
    methods.map(method => [method, (...values: readonly unknown[]) => call(method, values)]),
  ) as unknown as SharedLibrary;
  return {
    ...all,
    close: async () => {
      await all.close().catch(() => {});
      await worker.terminate();
    },
  };
}

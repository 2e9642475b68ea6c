/** A thread that may take so much memory and no more, and what its end means. */
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Limits} from './limits.ts';
import {packageRoot} from './package-root.ts';

/** A limit was met; the message is the end of a sentence: "shown as plain text: it takes too long". */
export class LimitError extends Error {}

/** Starts a file of the built program. */
export function startWorker(entry: string, {heapMegabytes}: Limits): Worker {
  const worker = new Worker(join(packageRoot(), 'dist', entry), {
    resourceLimits: {maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32},
  });
  // Whoever waits for the thread listens; when nobody does any more, its end is of no interest.
  worker.on('error', () => {});
  return worker;
}

/** The error of a thread; a LimitError where it took too much memory. */
export const explainEnd = (error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new LimitError('it takes too much memory')
    : error;

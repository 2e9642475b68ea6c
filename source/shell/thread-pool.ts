/**
 * Many articles through all processors. Each thread loads the models once and takes one article after the other; answers
 * come in the order of the articles, and no more articles are held than the threads need, so that ten thousand take no
 * more memory than ten.
 */
import {availableParallelism} from 'node:os';
import type {Worker} from 'node:worker_threads';
import {explainEnd, LimitError, startWorker} from './limited-worker.ts';
import type {Limits} from './limits.ts';

export type PoolOptions = {
  /** File of the built program that answers each message with one of its own. */
  readonly entry: string;
  /** How many jobs there will be at most. */
  readonly jobs: number;
  readonly limits: Limits;
};

export type Pool<Job, Answer> = {
  /** Rejects with a LimitError where the job took too much. */
  readonly run: (job: Job) => Promise<Answer>;
  readonly size: number;
  readonly close: () => void;
};

export function createPool<Job, Answer>({entry, jobs, limits}: PoolOptions): Pool<Job, Answer> {
  const size = Math.max(1, Math.min(jobs, availableParallelism()));
  const start = () => startWorker(entry, limits);
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => {
    const known = idle.pop();
    if (known !== undefined) return known;
    if (all.size < size) {
      const worker = start();
      all.add(worker);
      return worker;
    }
    return new Promise(resolve => waiting.push(resolve));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    size,
    run: async job => {
      let worker = await take();
      try {
        return await ask<Job, Answer>(worker, job, limits.jobMilliseconds);
      } catch (error) {
        // What it was doing is unknown: another one takes its place.
        all.delete(worker);
        void worker.terminate();
        worker = start();
        all.add(worker);
        throw error;
      } finally {
        giveBack(worker);
      }
    },
    close: () => {
      for (const worker of all) void worker.terminate();
    },
  };
}

function ask<Job, Answer>(worker: Worker, job: Job, milliseconds: number): Promise<Answer> {
  const {promise, resolve, reject} = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => reject(new LimitError('it takes too long')), milliseconds);
  const fail = (error: unknown) => reject(explainEnd(error));
  const end = () => reject(new Error('a thread has ended'));
  worker.on('message', resolve).on('error', fail).on('exit', end);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', resolve).off('error', fail).off('exit', end);
  });
}

/** Yields the answers in the order of the items; at most `width` items are under way. */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<readonly [item: Item, answer: PromiseSettledResult<Answer>]> {
  const under: Promise<PromiseSettledResult<Answer>>[] = [];
  for (let next = 0, done = 0; done < items.length; done++) {
    for (; next < items.length && next < done + width; next++)
      under.push(Promise.allSettled([work(items[next]!)]).then(([settled]) => settled));
    yield [items[done]!, await under.shift()!];
  }
}

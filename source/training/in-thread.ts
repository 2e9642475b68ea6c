/**
 * Runs one exported function of a module in a thread of its own; arguments and result are copied. No more threads than
 * cores run at once: each holds its own copy of the articles.
 */
import {availableParallelism} from 'node:os';
import {parentPort, Worker, workerData} from 'node:worker_threads';
import {switchOff} from '../core/learning/templates.ts';

type Task = {
  readonly module: string;
  readonly name: string;
  readonly values: readonly unknown[];
  readonly without: readonly string[];
};

let without: readonly string[] = [];

/** Switches families of features off, here and in all threads to come. */
export function withoutFamilies(families: readonly string[]): void {
  without = families;
  switchOff(families);
}

let free = availableParallelism();
const waiting: (() => void)[] = [];

export async function inThread<A extends readonly unknown[], R>(
  module: URL,
  run: (...values: A) => R,
  ...values: A
): Promise<R> {
  while (free === 0) await new Promise<void>(resolve => waiting.push(resolve));
  free--;
  try {
    return await runThread({module: module.href, name: run.name, values, without});
  } finally {
    free++;
    waiting.shift()?.();
  }
}

function runThread<R>(task: Task): Promise<R> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: task,
      resourceLimits: {maxOldGenerationSizeMb: 6000},
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (workerData !== null && parentPort !== null) {
  const {module, name, values, without: families} = workerData as Task;
  const {[name]: run} = (await import(module)) as Record<string, (...values: readonly unknown[]) => unknown>;
  switchOff(families);
  parentPort.postMessage(run!(...values));
}

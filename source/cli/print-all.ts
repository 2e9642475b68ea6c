/** Every article through the pool of threads, printed in the order in which they were named. */
import {limits} from '../shell/limits.ts';
import {createPool, inOrder} from '../shell/thread-pool.ts';
import {UserError} from '../shell/user-error.ts';
import type {InputOptions} from './command-line.ts';
import {inPool} from './in-pool.ts';
import type {Job, Printed, Task} from './print-article.ts';

export type PrintRequest = InputOptions & {
  readonly origins: readonly string[];
  readonly write: (text: string) => void;
  /** Takes what went wrong with one origin; the others are still printed. */
  readonly fail: (error: unknown) => void;
  /** Takes what is worth a line on standard error and is no error. */
  readonly note: (message: string) => void;
  /** Told how many articles are done. */
  readonly onProgress?: (done: number) => void;
};

/** True where anything was printed. */
export async function printAll(request: PrintRequest, task: Task): Promise<boolean> {
  const {origins, write, fail, note, onProgress} = request;
  const pool = createPool<Job, Printed>({entry: 'print-worker.js', jobs: origins.length, limits});
  let isAny = false;
  let done = 0;
  try {
    for await (const [origin, settled] of inOrder(origins, pool.size + 1, one => inPool(pool, one, request, task))) {
      onProgress?.(++done);
      if (settled.status === 'rejected') fail(settled.reason);
      else if ('refused' in settled.value) fail(new UserError(settled.value.refused));
      else {
        const {output, notes} = settled.value;
        for (const line of notes) note(`${origin}: ${line}`);
        if (output !== '') {
          isAny = true;
          write(output);
        }
      }
    }
  } finally {
    pool.close();
  }
  return isAny;
}

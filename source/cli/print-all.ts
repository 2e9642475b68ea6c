/** Every article through the pool of threads, printed in the order in which they were named. */
import {limits} from '../shell/limits.ts';
import {receiveOrigin} from '../shell/receive-origin.ts';
import {createPool, inOrder, type Pool, ThreadLimitError} from '../shell/thread-pool.ts';
import {UserError} from '../shell/user-error.ts';
import type {InputOptions} from './command-line.ts';
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
    for await (const [origin, settled] of inOrder(origins, pool.size + 1, one => printOne(pool, one, request, task))) {
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

/** What takes too much time or memory is tried once more as plain text. */
async function printOne(
  pool: Pool<Job, Printed>,
  origin: string,
  {as, url, headers}: InputOptions,
  task: Task,
): Promise<Printed> {
  const received = await receiveOrigin(origin, {limits, url, headers});
  try {
    return await pool.run({origin, received, as, isPlain: false, task});
  } catch (error) {
    if (!(error instanceof ThreadLimitError)) throw error;
    try {
      return await pool.run({origin, received, as, isPlain: true, task});
    } catch (second) {
      if (!(second instanceof ThreadLimitError)) throw second;
      throw new UserError(`${origin} is more than can be taken in; save the part you need to a file of its own`);
    }
  }
}

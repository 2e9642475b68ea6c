import type {HostTurns} from '../shell/host-turns.ts';
import {LimitError} from '../shell/limited-worker.ts';
import {limits, tooMuch} from '../shell/limits.ts';
import {receiveOrigin} from '../shell/receive-origin.ts';
import type {Pool} from '../shell/thread-pool.ts';
import {UserError} from '../shell/user-error.ts';
import type {InputOptions} from './command-line.ts';
import type {Job} from './print-article.ts';

/**
 * An article through a thread of the pool. What takes too much time or memory is tried once more as plain text. With
 * `turns` its host is asked for one article at a time.
 */
export async function inPool<Task, Answer>(
  pool: Pool<Job<Task>, Answer>,
  origin: string,
  {as, url, headers, allowsHttp}: InputOptions,
  task: Task,
  turns?: HostTurns,
): Promise<Answer> {
  const receive = () => receiveOrigin(origin, {limits, url, headers, allowsHttp});
  const received = await (turns === undefined ? receive() : turns(origin, receive));
  try {
    return await pool.run({origin, received, as, isPlain: false, task});
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    try {
      return await pool.run({origin, received, as, isPlain: true, task});
    } catch (second) {
      if (!(second instanceof LimitError)) throw second;
      throw new UserError(tooMuch(origin));
    }
  }
}

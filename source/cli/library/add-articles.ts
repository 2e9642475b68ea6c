/**
 * Articles into the library through all processors. What is there already is passed over without being read, so that the
 * same command goes on where it was stopped; each article is kept as soon as it is analysed.
 */
import {statSync} from 'node:fs';
import {fullName} from '../../library/full-name.ts';
import type {Library} from '../../library/library.ts';
import {createHostTurns} from '../../shell/host-turns.ts';
import {limits} from '../../shell/limits.ts';
import {createPool, inOrder} from '../../shell/thread-pool.ts';
import {UserError} from '../../shell/user-error.ts';
import type {InputOptions} from '../command-line.ts';
import {inPool} from '../in-pool.ts';
import type {Studied, StudyJob} from './study-article.ts';

export type AddRequest = InputOptions & {
  readonly library: Library;
  readonly origins: readonly string[];
  readonly tags: readonly string[];
  readonly now: () => string;
  readonly fail: (error: unknown) => void;
  readonly note: (message: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  /** Ends it: what is under way is given up, what is kept stays. */
  readonly signal: AbortSignal;
};

export type Added = {readonly added: number; readonly known: number; readonly failed: number};

export async function addArticles(request: AddRequest): Promise<Added> {
  const {library, origins, tags, now, fail, note, onProgress, signal} = request;
  let [added, known, failed, done] = [0, 0, 0, 0];
  const named = origins.map(fullName);
  const fresh = await unknownOf(library, named);
  known += named.length - fresh.length;
  const pool = createPool<StudyJob, Studied>({entry: 'print-worker.js', jobs: fresh.length, limits});
  const close = () => pool.close();
  signal.addEventListener('abort', close, {once: true});
  const turns = createHostTurns();
  const study = (origin: string) => inPool<StudyJob['task'], Studied>(pool, origin, request, {type: 'keep'}, turns);
  /** Feeds lead to more articles, which come after the others; an entry that is a feed itself is left alone. */
  const batch = async (batchOrigins: readonly string[], isOfFeed: boolean): Promise<void> => {
    const found: string[] = [];
    const total = done + batchOrigins.length;
    for await (const [origin, settled] of inOrder(batchOrigins, pool.size + 1, study)) {
      if (signal.aborted) return;
      if (settled.status === 'rejected') {
        failed++;
        fail(settled.reason);
      } else if ('refused' in settled.value) {
        failed++;
        fail(new UserError(settled.value.refused));
      } else if ('feed' in settled.value) {
        if (!isOfFeed) found.push(...settled.value.feed.entries.flatMap(({address}) => address ?? []));
      } else {
        for (const line of settled.value.notes) note(`${origin}: ${line}`);
        const {key, isNew} = await library.keep(settled.value.analysis, {origin, now: now()});
        if (isNew) added++;
        else known++;
        if (tags.length > 0) await addTags(library, key, tags);
      }
      onProgress(++done, total + found.length);
    }
    if (found.length > 0) {
      const more = await unknownOf(library, found);
      known += found.length - more.length;
      await batch(more, true);
    }
  };
  try {
    await batch(fresh, false);
  } finally {
    signal.removeEventListener('abort', close);
    pool.close();
  }
  return {added, known, failed};
}

/** A file that was changed since it was kept is read again. */
async function unknownOf(library: Library, origins: readonly string[]): Promise<readonly string[]> {
  const fresh: string[] = [];
  for (const origin of new Set(origins)) {
    const article = origin === '-' ? undefined : await library.find(origin);
    if (article === undefined || changedAt(origin) > Date.parse(article.added)) fresh.push(origin);
  }
  return fresh;
}

const changedAt = (origin: string): number => statSync(origin, {throwIfNoEntry: false})?.mtimeMs ?? 0;

async function addTags(library: Library, key: string, tags: readonly string[]): Promise<void> {
  const article = await library.find(key);
  await library.change(key, {tags: [...new Set([...(article?.tags ?? []), ...tags])]});
}

/** Feeds: to follow one, and to ask all of them what is new. Entries wait until somebody opens them. */
import {dayOf} from '../../library/day-of.ts';
import {waitSeconds} from '../../library/feed-schedule.ts';
import type {Feed, Library} from '../../library/library.ts';
import {type FetchedFeed, fetchFeed} from '../../shell/fetch-feed.ts';
import {createHostTurns} from '../../shell/host-turns.ts';
import {limits} from '../../shell/limits.ts';
import {StatusError} from '../../shell/status-error.ts';
import {createPool, inOrder, type Pool} from '../../shell/thread-pool.ts';
import {UserError} from '../../shell/user-error.ts';
import type {ReadFeed, Studied, StudyJob} from './study-article.ts';

/** Feeds that are asked at the same time, each of another host. */
const mostAtOnce = 8;

type Reader = Pool<StudyJob, Studied>;
const createReader = (jobs: number): Reader => createPool({entry: 'print-worker.js', jobs, limits});

export type Updated = {readonly entries: number; readonly failed: number; readonly waiting: number};

/** Asks every feed that may be asked now. */
export async function updateFeeds(library: Library, now: Date, fail: (error: unknown) => void): Promise<Updated> {
  const feeds = await library.feeds();
  const due = feeds.filter(({next}) => next === undefined || Date.parse(next) <= now.getTime());
  const turns = createHostTurns();
  const reader = createReader(due.length);
  let [entries, failed] = [0, 0];
  const ask = (feed: Feed) => turns(feed.address, () => updateOne(library, reader, feed, now));
  try {
    for await (const [, settled] of inOrder(due, mostAtOnce, ask)) {
      if (settled.status === 'fulfilled') entries += settled.value;
      else {
        failed++;
        fail(settled.reason);
      }
    }
  } finally {
    reader.close();
  }
  return {entries, failed, waiting: feeds.length - due.length};
}

/** How many entries are new. What went wrong is kept with the feed, so that it is left alone for a while. */
async function updateOne(library: Library, reader: Reader, feed: Feed, now: Date): Promise<number> {
  const checked = now.toISOString();
  try {
    const fetched = await fetchFeed(feed.address, feed, {limits});
    const good = {checked, failures: 0, next: undefined, problem: undefined};
    if (fetched === undefined) {
      await library.changeFeed(feed.address, good);
      return 0;
    }
    const read = await readFeed(reader, feed.address, fetched);
    const added = await addEntries(library, feed.address, read, checked);
    const {etag, modified} = fetched;
    await library.changeFeed(feed.address, {...good, etag, modified, ...(read.title && {title: read.title})});
    return added;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const failures = feed.failures + 1;
    const wait = waitSeconds(failures, error instanceof StatusError ? error.retryAfterSeconds : undefined);
    const next = new Date(now.getTime() + 1000 * wait).toISOString();
    await library.changeFeed(feed.address, {checked, failures, next, problem: error.message});
    throw error;
  }
}

async function readFeed(reader: Reader, address: string, {received}: FetchedFeed): Promise<ReadFeed> {
  const studied = await reader.run({
    origin: address,
    received,
    as: 'application/rss+xml',
    isPlain: false,
    task: {type: 'keep'},
  });
  if ('feed' in studied) return studied.feed;
  throw new UserError('refused' in studied ? studied.refused : `${address} is no feed; open it in a browser`);
}

async function addEntries(library: Library, feed: string, {entries}: ReadFeed, now: string): Promise<number> {
  const rows = entries.flatMap(({address, title, byline, published}) => {
    const day = dayOf(published);
    if (address === undefined) return [];
    return [{id: address, address, title, ...(byline && {author: byline}), ...(day && {day})}];
  });
  return library.addEntries(feed, rows, now);
}

/** Follows a feed, or the one that a page names; gives its address and how many entries it has. */
export async function followFeed(
  library: Library,
  address: string,
  now: Date,
): Promise<{readonly address: string; readonly title: string | undefined; readonly entries: number}> {
  const reader = createReader(1);
  try {
    const first = (await fetchFeed(address, {}, {limits}))!;
    const named = feedOf(first);
    const fetched = named === undefined ? first : (await fetchFeed(named, {}, {limits}))!;
    const found = named ?? address;
    const read = await readFeed(reader, found, fetched);
    await library.follow({address: found, ...(read.title && {title: read.title}), ...(named && {site: address})});
    const entries = await addEntries(library, found, read, now.toISOString());
    const {etag, modified} = fetched;
    await library.changeFeed(found, {etag, modified, checked: now.toISOString()});
    return {address: found, title: read.title, entries};
  } finally {
    reader.close();
  }
}

/** What a page says about its feed: `<link rel="alternate" type="application/rss+xml" href="/feed">`. */
function feedOf({received}: FetchedFeed): string | undefined {
  const head = Buffer.from(received.bytes.subarray(0, 200_000)).toString();
  if (!/<html|<!doctype html/i.test(head.slice(0, 2000))) return undefined;
  for (const [link] of head.matchAll(/<link\b[^>]*>/gi)) {
    if (!/rel\s*=\s*["']?alternate\b/i.test(link) || !/type\s*=\s*["']?application\/(rss|atom|feed)\+/i.test(link))
      continue;
    const href = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(link)?.slice(1).find(Boolean);
    const found = URL.parse((href ?? '').replaceAll('&amp;', '&'), received.url)?.href;
    if (found !== undefined) return found;
  }
  throw new UserError(`${received.name} names no feed; look on the page for its address`);
}

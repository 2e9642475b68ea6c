/** Feeds from a server on this machine: what is asked of it, and what comes of the answers. */
import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {addArticles} from '../../source/cli/library/add-articles.ts';
import {followFeed, updateFeeds} from '../../source/cli/library/update-feeds.ts';
import {waitSeconds} from '../../source/library/feed-schedule.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import {createHostTurns} from '../../source/shell/host-turns.ts';
import {StatusError} from '../../source/shell/status-error.ts';

const rss = (titles: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title>${titles
    .map(
      title =>
        `<item><title>${title}</title><link>/${title}</link><pubDate>Sun, 02 May 2021 08:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const article = (name: string): string =>
  `<html><head><title>${name}</title></head><body><article><h1>${name}</h1>${`<p>“The ${name} is open,” said Ana Ruiz, the mayor of Lindholm, who had waited for years and was glad.</p>`.repeat(3)}</article></body></html>`;

/** What the server does next; a test sets it. */
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  answer(request, response);
});
let base = '';
before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const send = (body: string, headers: Readonly<Record<string, string>> = {}, status = 200) =>
  ((_, response) =>
    response.writeHead(status, {'content-type': 'application/rss+xml', ...headers}).end(body)) as typeof answer;
const at = (time: string): Date => new Date(`2026-11-25T${time}Z`);
const refuse = (error: unknown): void => {
  throw error;
};

test('a feed is followed, and only what is new is asked for and kept', async () => {
  const library = await openLibrary(':memory:');
  answer = send(rss(['bridge', 'mill']), {etag: '"1"'});
  assert.deepEqual(await followFeed(library, `${base}/feed`, at('09:00')), {
    address: `${base}/feed`,
    title: 'The Courier',
    entries: 2,
  });
  answer = (request, response) => {
    assert.equal(request.headers['if-none-match'], '"1"');
    response.writeHead(304).end();
  };
  assert.deepEqual(await updateFeeds(library, at('10:00'), refuse), {entries: 0, failed: 0, waiting: 0});
  answer = send(rss(['quay', 'bridge', 'mill']), {etag: '"2"'});
  assert.deepEqual(await updateFeeds(library, at('11:00'), refuse), {entries: 1, failed: 0, waiting: 0});
  const [feed] = await library.feeds();
  assert.deepEqual([feed?.etag, feed?.checked, feed?.unread], ['"2"', '2026-11-25T11:00:00.000Z', 3]);
  assert.deepEqual((await library.entries()).map(({title, day, address}) => [title, day, address])[0], [
    'quay',
    '2021-05-02',
    `${base}/quay`,
  ]);
  await library.close();
});

test('a page leads to the feed that it names', async () => {
  const library = await openLibrary(':memory:');
  answer = (request, response) =>
    request.url === '/'
      ? send('<html><head><link rel="alternate" type="application/atom+xml" href="/news.xml"></head></html>', {
          'content-type': 'text/html',
        })(request, response)
      : send(rss(['bridge']))(request, response);
  assert.equal((await followFeed(library, `${base}/`, at('09:00'))).address, `${base}/news.xml`);
  answer = send('<html><body>No feed here.</body></html>', {'content-type': 'text/html'});
  await assert.rejects(followFeed(library, `${base}/`, at('09:00')), {message: /names no feed/});
  await library.close();
});

test('a server that wants to be left alone is left alone', async () => {
  const library = await openLibrary(':memory:');
  await library.follow({address: `${base}/feed`});
  answer = send('', {'retry-after': '7200'}, 503);
  const problems: string[] = [];
  const update = (time: string) => updateFeeds(library, at(time), error => problems.push((error as Error).message));
  assert.deepEqual(await update('09:00'), {entries: 0, failed: 1, waiting: 0});
  assert.match(problems[0]!, /answers 503 \(the server has a problem\); try later$/);
  asked.length = 0;
  assert.deepEqual(await update('10:59'), {entries: 0, failed: 0, waiting: 1});
  assert.deepEqual(asked, []);
  answer = send(rss(['bridge']));
  assert.deepEqual(await update('11:00'), {entries: 1, failed: 0, waiting: 0});
  const [feed] = await library.feeds();
  assert.deepEqual([feed?.failures, feed?.problem, feed?.next], [0, undefined, undefined]);
  await library.close();
});

test('what is no feed is one line, and does not stop the others', async () => {
  const library = await openLibrary(':memory:');
  await library.follow({address: `${base}/broken`});
  await library.follow({address: `${base}/feed`});
  answer = (request, response) => send(request.url === '/broken' ? '<rss><chan' : rss(['mill']))(request, response);
  const problems: string[] = [];
  const {entries, failed} = await updateFeeds(library, at('09:00'), error => problems.push((error as Error).message));
  assert.deepEqual([entries, failed], [1, 1]);
  assert.match(problems[0]!, /\/broken is a broken feed/);
  await library.close();
});

test('a feed that is added brings its articles; what it announced waits no more', async () => {
  const library = await openLibrary(':memory:');
  answer = (request, response) =>
    request.url === '/feed'
      ? send(rss(['bridge', 'mill']))(request, response)
      : send(article(request.url!.slice(1)), {'content-type': 'text/html'})(request, response);
  await followFeed(library, `${base}/feed`, at('09:00'));
  const counts = await addArticles({
    library,
    origins: [`${base}/feed`],
    tags: [],
    now: () => '2026-11-25T09:30:00.000Z',
    fail: refuse,
    note: () => {},
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  assert.deepEqual(counts, {added: 2, known: 0, failed: 0});
  assert.deepEqual(
    (await library.list({sort: 'title'})).map(({title}) => title),
    ['bridge', 'mill'],
  );
  assert.deepEqual(await library.entries({unread: true}), []);
  await library.close();
});

test('a host is asked one thing at a time, others meanwhile', async () => {
  const turns = createHostTurns();
  const log: string[] = [];
  const gate = Promise.withResolvers<void>();
  const slow = turns('https://a.org/1', async () => {
    log.push('a1');
    await gate.promise;
  });
  const next = turns('https://a.org/2', async () => void log.push('a2'));
  await turns('https://b.org/1', async () => void log.push('b1'));
  assert.deepEqual(log, ['a1', 'b1']);
  gate.resolve();
  await Promise.all([slow, next]);
  assert.deepEqual(log, ['a1', 'b1', 'a2']);
});

test('after each failure a feed is left alone twice as long, a day at most', () => {
  assert.deepEqual(
    [1, 2, 3, 20].map(failures => waitSeconds(failures)),
    [900, 1800, 3600, 86_400],
  );
  assert.equal(waitSeconds(1, 7200), 7200);
  assert.equal(waitSeconds(4, 60), 7200);
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-11-25T09:00:00Z');
  const seconds = (value?: string) => new StatusError('busy', 429, value, now).retryAfterSeconds;
  assert.deepEqual(
    [seconds('120'), seconds('Wed, 25 Nov 2026 09:10:00 GMT'), seconds('soon'), seconds()],
    [120, 600, undefined, undefined],
  );
});

/** Pages that were opened before: what is kept, for how long, and what becomes of damage. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {articleCacheFolder, readCachedPage, writeCachedPage} from '../../source/shell/article-cache.ts';

const now = new Date('2026-11-25T12:00:00Z');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'onrecord-cache-'));
const page = (name: string, letters = 'The tugs lay at the quay.') => ({
  address: `https://example.org/${name}`,
  url: `https://example.org/${name}`,
  etag: '"v1"',
  bytes: Buffer.from(letters),
});
const limits = {pages: 2, bytes: 100_000, unfinishedMilliseconds: 3_600_000};
const pagesIn = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.json'));

/** The only file of a folder, changed. */
function damage(folder: string, change: (page: Record<string, unknown>) => void): void {
  const path = join(folder, pagesIn(folder)[0]!);
  const found = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(found);
  writeFileSync(path, JSON.stringify(found));
}

test('a page comes back with the time at which it was kept', async () => {
  const folder = newFolder();
  await writeCachedPage(folder, page('a'), now);
  const found = await readCachedPage(folder, 'https://example.org/a');
  assert.deepEqual(
    {...found, bytes: found?.bytes.toString()},
    {
      ...page('a'),
      bytes: 'The tugs lay at the quay.',
      savedAt: '2026-11-25T12:00:00.000Z',
    },
  );
});

for (const [what, change, expected] of [
  ['a time that is none', (page: Record<string, unknown>) => void (page.savedAt = 'soon'), {etag: '"v1"'}],
  ['an ETag that is a list', (page: Record<string, unknown>) => void (page.etag = ['v1']), {etag: undefined}],
  ['an ETag over two lines', (page: Record<string, unknown>) => void (page.etag = 'v\r\nhost: x'), {etag: undefined}],
  [
    'an address that is none',
    (page: Record<string, unknown>) => void (page.url = '::'),
    {url: 'https://example.org/a'},
  ],
] as const)
  test(`${what} is ignored, and the page stays`, async () => {
    const folder = newFolder();
    await writeCachedPage(folder, page('a'), now);
    damage(folder, change);
    const found = await readCachedPage(folder, 'https://example.org/a');
    assert.equal(found?.bytes.toString(), 'The tugs lay at the quay.');
    assert.ok(!Number.isNaN(Date.parse(found.savedAt)));
    for (const [name, value] of Object.entries(expected)) assert.equal(found[name as 'etag'], value);
  });

for (const [what, change] of [
  ['without its bytes', (page: Record<string, unknown>) => void delete page.body],
  ['of another address', (page: Record<string, unknown>) => void (page.address = 'https://example.org/b')],
] as const)
  test(`a file ${what} counts as absent`, async () => {
    const folder = newFolder();
    await writeCachedPage(folder, page('a'), now);
    damage(folder, change);
    assert.equal(await readCachedPage(folder, 'https://example.org/a'), undefined);
  });

/** Keeps pages in this order, each older than the next by a minute. */
async function keepInOrder(folder: string, pages: readonly ReturnType<typeof page>[]): Promise<void> {
  for (const [index, one] of pages.entries()) {
    await writeCachedPage(folder, one, now, limits);
    for (const name of pagesIn(folder)) {
      const {address} = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {address: string};
      const age = pages.length - pages.findIndex(other => other.address === address);
      const time = new Date(now.getTime() - age * 60_000);
      if (index < pages.length - 1) utimesSync(join(folder, name), time, time);
    }
  }
}

test('the oldest go when there are more than the limit', async () => {
  const folder = newFolder();
  await keepInOrder(folder, [page('a'), page('b'), page('c')]);
  assert.equal(await readCachedPage(folder, 'https://example.org/a'), undefined);
  assert.equal(pagesIn(folder).length, 2);
});

test('the oldest go when they take too much room; the newest stays, however large', async () => {
  const folder = newFolder();
  await keepInOrder(folder, [page('a'), page('large', 'x'.repeat(200_000))]);
  assert.equal(pagesIn(folder).length, 1);
  assert.notEqual(await readCachedPage(folder, 'https://example.org/large'), undefined);
});

test('files of interrupted writers are no pages, and go after an hour', async () => {
  const folder = newFolder();
  for (const name of ['old.part', 'new.part']) writeFileSync(join(folder, name), 'half');
  utimesSync(join(folder, 'old.part'), new Date('2026-11-25T10:00:00Z'), new Date('2026-11-25T10:00:00Z'));
  utimesSync(join(folder, 'new.part'), now, now);
  await writeCachedPage(folder, page('a'), now, limits);
  await writeCachedPage(folder, page('b'), now, limits);
  assert.deepEqual(
    readdirSync(folder).filter(name => !name.endsWith('.json')),
    ['new.part'],
  );
  assert.equal(pagesIn(folder).length, 2);
});

test('a page that cannot be written is no error and leaves nothing half-written', async () => {
  const folder = newFolder();
  await writeCachedPage(folder, page('a'), now);
  const [name] = pagesIn(folder);
  const blocked = newFolder();
  // A folder stands where the page is to go.
  mkdirSync(join(blocked, name!, 'taken'), {recursive: true});
  await writeCachedPage(blocked, page('a'), now);
  assert.deepEqual(readdirSync(blocked), [name]);
  // A file stands where the folder is to be.
  writeFileSync(join(folder, 'file'), '');
  await writeCachedPage(join(folder, 'file'), page('a'), now);
});

test('a relative XDG_CACHE_HOME is ignored, as its standard asks', {skip: process.platform !== 'linux'}, () => {
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = 'here';
  assert.match(articleCacheFolder(), /^\/.*onrecord\/articles$/);
  process.env.XDG_CACHE_HOME = '/tmp/there';
  assert.equal(articleCacheFolder(), '/tmp/there/onrecord/articles');
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
});

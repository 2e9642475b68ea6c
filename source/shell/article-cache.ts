/**
 * Pages that were opened once, so that they open again offline: a JSON file each in the user's cache folder, named by
 * the hash of the address. A file that cannot be read counts as absent, a field that is damaged likewise. The oldest go
 * when there are too many, or when they take too much room.
 */
import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {userPaths} from './user-paths.ts';

/** All that is known of a page but its bytes. */
export type PageHead = {
  readonly address: string;
  /** Where redirects led. */
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
  readonly etag?: string;
  readonly lastModified?: string;
};

export type FetchedPage = PageHead & {readonly bytes: Uint8Array};
/** `savedAt` is a time as in ISO 8601. */
export type CachedPage = FetchedPage & {readonly savedAt: string};

type CacheLimits = {readonly pages: number; readonly bytes: number; readonly unfinishedMilliseconds: number};

/** The files of writers that were interrupted so long ago that they are not coming back. */
const standardLimits: CacheLimits = {pages: 200, bytes: 200_000_000, unfinishedMilliseconds: 3_600_000};

export const articleCacheFolder = (): string => join(userPaths().cache, 'articles');

const pathOf = (folder: string, address: string): string =>
  join(folder, `${createHash('sha256').update(address).digest('hex')}.json`);

const optionalFields = ['contentType', 'charset', 'etag', 'lastModified'] as const;

/** The page last seen at an address. */
export async function readCachedPage(folder: string, address: string): Promise<CachedPage | undefined> {
  try {
    const path = pathOf(folder, address);
    const found = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, unknown>>;
    const {body, url, savedAt} = found;
    if (found.address !== address || typeof body !== 'string' || body === '') return undefined;
    const isDate = typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt));
    return {
      address,
      url: typeof url === 'string' && URL.canParse(url) ? url : address,
      bytes: Buffer.from(body, 'base64'),
      savedAt: isDate ? savedAt : (await stat(path)).mtime.toISOString(),
      ...Object.fromEntries(
        optionalFields.flatMap(name => {
          const value = found[name];
          return typeof value === 'string' && /^[\x20-\x7e]+$/.test(value) ? [[name, value]] : [];
        }),
      ),
    };
  } catch {
    return undefined;
  }
}

/** Keeps a page for its user alone. A cache that cannot be written is no reason not to read: failures pass in silence. */
export async function writeCachedPage(
  folder: string,
  {bytes, ...page}: FetchedPage,
  now: Date,
  limits = standardLimits,
): Promise<void> {
  const temporary = join(folder, `${randomUUID()}.part`);
  try {
    await mkdir(folder, {recursive: true, mode: 0o700});
    const body = Buffer.from(bytes).toString('base64');
    await writeFile(temporary, JSON.stringify({...page, savedAt: now.toISOString(), body}), {mode: 0o600});
    await rename(temporary, pathOf(folder, page.address));
    await removeOldest(folder, now, limits);
  } catch {
    // A full disk, for one: nothing half-written stays.
    await rm(temporary, {force: true}).catch(() => {});
  }
}

async function removeOldest(folder: string, now: Date, limits: CacheLimits): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async name => {
      const path = join(folder, name);
      const {mtimeMs, size} = await stat(path);
      return {path, size, time: mtimeMs, isPage: name.endsWith('.json')};
    }),
  );
  const unfinished = files.filter(({isPage, time}) => !isPage && now.getTime() - time > limits.unfinishedMilliseconds);
  let bytes = 0;
  const pages = files.filter(({isPage}) => isPage).sort((a, b) => b.time - a.time);
  // The newest always stays, however large it is.
  const old = pages.filter(({size}, index) =>
    (bytes += size) > limits.bytes && index > 0 ? true : index >= limits.pages,
  );
  await Promise.all([...unfinished, ...old].map(({path}) => rm(path, {force: true})));
}

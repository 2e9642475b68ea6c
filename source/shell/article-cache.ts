/**
 * Pages that were opened once, so that they open again offline: a JSON file each in the user's cache folder, named by
 * the hash of the address. A file that cannot be read counts as absent. The oldest go when there are too many.
 */
import {createHash, randomUUID} from 'node:crypto';
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import envPaths from 'env-paths';

export type CachedPage = {
  readonly address: string;
  /** Where redirects led. */
  readonly url: string;
  readonly contentType?: string;
  readonly charset?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly bytes: Uint8Array;
};

const mostPages = 200;

export const articleCacheFolder = (): string => join(envPaths('onrecord', {suffix: ''}).cache, 'articles');

const pathOf = (folder: string, address: string): string =>
  join(folder, `${createHash('sha256').update(address).digest('hex')}.json`);

/** The page last seen at an address. */
export async function readCachedPage(folder: string, address: string): Promise<CachedPage | undefined> {
  try {
    const {body, ...page} = JSON.parse(await readFile(pathOf(folder, address), 'utf8'));
    return page.address === address && typeof body === 'string'
      ? {...page, bytes: Buffer.from(body, 'base64')}
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a page for its user alone. A cache that cannot be written is no reason not to read: failures pass in silence. */
export async function writeCachedPage(folder: string, {bytes, ...page}: CachedPage): Promise<void> {
  try {
    await mkdir(folder, {recursive: true, mode: 0o700});
    const temporary = join(folder, `${randomUUID()}.part`);
    await writeFile(temporary, JSON.stringify({...page, body: Buffer.from(bytes).toString('base64')}), {mode: 0o600});
    await rename(temporary, pathOf(folder, page.address));
    await removeOldest(folder);
  } catch {}
}

async function removeOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostPages) return;
  const files = await Promise.all(
    names.map(async name => ({path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs})),
  );
  files.sort((a, b) => b.time - a.time);
  await Promise.all(files.slice(mostPages).map(({path}) => rm(path, {force: true})));
}

import type {PageHead} from './article-cache.ts';
import type {Limits} from './limits.ts';
import {readFile, readStandardInput} from './read-file.ts';
import {UserError} from './user-error.ts';

export type Progress = {readonly receivedBytes: number; readonly totalBytes?: number; readonly message: string};

export type ReceiveOptions = {
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Where pages are kept; undefined for the user's cache folder. */
  readonly cacheFolder?: string | undefined;
  /** Sent with requests to the address. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Follow where https leads to http. */
  readonly allowsHttp?: boolean | undefined;
  /** Where a file or standard input came from: its links are resolved by it. */
  readonly url?: string | undefined;
};

/** Bytes from the world with what came along. */
export type Received = {
  readonly bytes: Uint8Array;
  /** Path or address. */
  readonly name: string;
  readonly contentType?: string;
  readonly charset?: string;
  readonly url?: string;
  /** True where the address did not answer and the page is the one seen last time. */
  readonly fromCache?: boolean;
  /** Why it is the copy of an earlier visit, and of which day. */
  readonly notice?: string;
  /** Where to keep it as soon as it has proved to be an article, and what is known of it. */
  readonly keep?: {readonly folder: string; readonly head: PageHead};
  /** The copy of an earlier visit, for the case that this is no article: a login, a page of the network's. */
  readonly kept?: Received;
  /** The further pages of an article that its site has cut into pages. */
  readonly pages?: readonly Received[];
};

/** The bytes behind a path, an http(s) address, or `-` for standard input. Rejects with a UserError. */
export async function receiveOrigin(origin: string, options: ReceiveOptions): Promise<Received> {
  const from = options.url === undefined ? {} : {url: options.url};
  if (origin === '-') return {bytes: await readStandardInput(options), name: 'standard input', ...from};
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(origin)?.[1]?.toLowerCase();
  if (scheme === undefined) return {bytes: await readFile(origin, options), name: origin, ...from};
  if (scheme !== 'http' && scheme !== 'https')
    throw new UserError(`${origin}: only http and https addresses can be opened`);
  const [{fetchPage}, {fetchNextPages}] = await Promise.all([
    import('./fetch-page.ts'),
    import('./fetch-next-pages.ts'),
  ]);
  const page = await fetchPage(origin, options);
  const pages = await fetchNextPages(page, options);
  return pages.length === 0 ? page : {...page, pages};
}

/**
 * A page from the web: undici's fetch with limits of its own. Redirects are followed by hand so that each address is
 * checked; bytes are counted after decompression and the transfer stops at the limit. What was read is kept, and comes
 * back when the server says that nothing changed or does not answer at all.
 */
import {EnvHttpProxyAgent} from 'undici';
import {articleCacheFolder, type CachedPage, readCachedPage, writeCachedPage} from './article-cache.ts';
import {explainFailure, isAbsence, isReset} from './explain-failure.ts';
import {followToPage} from './follow-to-page.ts';
import type {Limits} from './limits.ts';
import type {Progress} from './receive-origin.ts';
import {UserError} from './user-error.ts';

export type FetchOptions = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly limits: Limits;
  readonly cacheFolder?: string | undefined;
  /** Sent to the address itself and to no other host; `user-agent` replaces the program's own, everywhere. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
};

type Page = CachedPage & {readonly name: string; readonly fromCache: boolean};

/** Fetches an address. Rejects with a UserError, or with the signal's reason when it is stopped. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page> {
  const url = URL.parse(address);
  if (url === null) throw new UserError(`${address} is no address that a browser could open; check it`);
  const folder = options.cacheFolder ?? articleCacheFolder();
  const cached = await readCachedPage(folder, url.href);
  const dispatcher = new EnvHttpProxyAgent({connect: {timeout: options.limits.connectMilliseconds}});
  const timeout = AbortSignal.timeout(options.limits.wholeMilliseconds);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  try {
    const fetchOnce = () => followToPage(url, cached, {dispatcher, signal}, options);
    const page = await fetchOnce().catch(error => {
      if (isReset(error) && !signal.aborted) return fetchOnce();
      throw error;
    });
    if (page !== cached) await writeCachedPage(folder, page);
    return {...page, name: address, fromCache: false};
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof UserError) throw error;
    if (cached !== undefined && isAbsence(error)) return {...cached, name: address, fromCache: true};
    throw explainFailure(address, error, options.limits);
  } finally {
    dispatcher.destroy().catch(() => {});
  }
}

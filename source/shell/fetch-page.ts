/**
 * A page from the web: undici's fetch with limits of its own. Redirects are followed by hand so that each address is
 * checked; bytes are counted after decompression and the transfer stops at the limit. What turns out to be an article is
 * kept (parse-bytes.ts), and comes back when the server says that nothing changed, has it no more, or does not answer.
 */
import {formatDate} from '../core/export/read-date.ts';
import {articleCacheFolder, type CachedPage, readCachedPage} from './article-cache.ts';
import {explainFailure, isAbsence, isReset} from './explain-failure.ts';
import {followToPage} from './follow-to-page.ts';
import type {FetchOptions, Received} from './received.ts';
import {StatusError} from './status-error.ts';
import {UserError} from './user-error.ts';
import {withConnection} from './with-connection.ts';

/** Fetches an address. Rejects with a UserError, or with the signal's reason when it is stopped. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Received> {
  const url = URL.parse(address);
  if (url === null) throw new UserError(`${address} is no address that a browser could open; check it`);
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      `the address at ${url.host} holds a name or a password; leave them out and use --header 'Authorization: Basic ...'`,
    );
  const folder = options.cacheFolder ?? articleCacheFolder();
  const cached = await readCachedPage(folder, url.href);
  const kept = (why: string): Received | undefined => cached && {...keptCopy(cached, why), name: address};
  try {
    const page = await withConnection(options, connection => {
      const fetchOnce = () => followToPage(url, cached, connection, options);
      return fetchOnce().catch(error => {
        if (isReset(error) && !connection.signal.aborted) return fetchOnce();
        throw error;
      });
    });
    if (page === cached) return {...page, name: address, fromCache: false};
    const {bytes: _, ...head} = page;
    const before = kept(`${url.host} shows no article there now`);
    return {...page, name: address, fromCache: false, keep: {folder, head}, ...(before && {kept: before})};
  } catch (error) {
    options.signal?.throwIfAborted();
    const copy =
      error instanceof StatusError
        ? kept(`${url.host} answers ${error.status}`)
        : isAbsence(error)
          ? kept(`${url.host} does not answer`)
          : undefined;
    if (copy !== undefined) return copy;
    throw error instanceof UserError ? error : explainFailure(address, error, options.limits);
  }
}

const keptCopy = ({bytes, url, contentType, charset, savedAt, address}: CachedPage, why: string): Received => ({
  bytes,
  name: address,
  url,
  ...(contentType === undefined ? {} : {contentType}),
  ...(charset === undefined ? {} : {charset}),
  fromCache: true,
  notice: `${why}: this is the copy of ${formatDate(savedAt)}`,
});

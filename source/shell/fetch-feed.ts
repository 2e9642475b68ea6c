/** A feed that is asked again and again: only what is new is sent, and what went wrong is told with its status. */
import {explainFailure} from './explain-failure.ts';
import {followToPage} from './follow-to-page.ts';
import type {FetchOptions, Received} from './received.ts';
import {UserError} from './user-error.ts';
import {withConnection} from './with-connection.ts';

/** What the server said when it was last asked (RFC 9110, 13). */
export type Validators = {readonly etag?: string; readonly modified?: string};

export type FetchedFeed = Validators & {readonly received: Received};

/** Undefined where nothing has changed. Rejects with a UserError, a StatusError where the server answered. */
export async function fetchFeed(
  address: string,
  {etag, modified}: Validators,
  options: FetchOptions,
): Promise<FetchedFeed | undefined> {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UserError(`${address} is no address of a feed; it begins with https://`);
  const known = {
    address,
    url: address,
    bytes: new Uint8Array(),
    ...(etag === undefined ? {} : {etag}),
    ...(modified === undefined ? {} : {lastModified: modified}),
  };
  try {
    const page = await withConnection(options, connection => followToPage(url, known, connection, options));
    if (page === known) return undefined;
    const {etag: newEtag, lastModified, ...received} = page;
    return {
      received: {...received, name: address},
      ...(newEtag === undefined ? {} : {etag: newEtag}),
      ...(lastModified === undefined ? {} : {modified: lastModified}),
    };
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof UserError ? error : explainFailure(address, error, options.limits);
  }
}

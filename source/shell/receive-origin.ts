import {readFile, readStandardInput} from './read-file.ts';
import type {FetchOptions, Received} from './received.ts';
import {UserError} from './user-error.ts';

export type ReceiveOptions = FetchOptions & {
  /** Where a file or standard input came from: its links are resolved by it. */
  readonly url?: string | undefined;
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

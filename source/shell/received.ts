/** What is asked of the world, and what comes back. */
import type {PageHead} from './article-cache.ts';
import type {Limits} from './limits.ts';

type Progress = {readonly receivedBytes: number; readonly totalBytes?: number; readonly message: string};

export type FetchOptions = {
  readonly limits: Limits;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Where pages are kept; undefined for the user's cache folder. */
  readonly cacheFolder?: string | undefined;
  /** Sent to the address itself and to no other host; `user-agent` replaces the program's own, everywhere. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Follow where https leads to http. */
  readonly allowsHttp?: boolean | undefined;
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

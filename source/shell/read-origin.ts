import type {Document} from '../core/document/document.ts';
import {type MediaType, readArticle} from '../core/parse/read-article.ts';
import {checkBytes} from './check-bytes.ts';
import {decodeBytes} from './decode-bytes.ts';
import {detectMediaType} from './detect-media-type.ts';
import {type Limits, limits as standardLimits} from './limits.ts';
import {readFile, readStandardInput} from './read-file.ts';
import {UserError} from './user-error.ts';

export type ReadOptions = {
  /** Overrules what the media type, the name and the content say. */
  readonly as?: MediaType;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: Limits;
  /** Where pages are kept; undefined for the user's cache folder. */
  readonly cacheFolder?: string;
};

export type Progress = {readonly receivedBytes: number; readonly totalBytes?: number; readonly message: string};

export type LoadedArticle = {
  readonly origin: string;
  readonly document: Document;
  readonly mediaType: MediaType;
  /** Broken byte sequences that were replaced by U+FFFD. */
  readonly replacedCharacters: number;
  /** True where the address did not answer and the page is the one seen last time. */
  readonly fromCache: boolean;
};

/** Bytes from the world with what came along. */
type Received = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly contentType?: string;
  readonly charset?: string;
  readonly url?: string;
  readonly fromCache?: boolean;
};

/** Reads an article from a path, an http(s) address, or `-` for standard input. Rejects with a UserError. */
export async function readOrigin(origin: string, options: ReadOptions = {}): Promise<LoadedArticle> {
  const received = await receive(origin, options);
  const {bytes, name, charset, url} = received;
  checkBytes(bytes, name);
  const {text, replacedCharacters} = await decodeBytes(bytes, charset);
  if (replacedCharacters > text.length / 10) throw new UserError(`${name} cannot be decoded; save it as UTF-8`);
  const mediaType = options.as ?? detectMediaType({...received, text});
  const document = await readArticle(text, {mediaType, ...(url === undefined ? {} : {url})});
  if (document.blocks.length === 0) {
    const hint = mediaType === 'text/html' ? 'try --as text to see all of it' : 'there is nothing to read';
    throw new UserError(`${name} holds no article; ${hint}`);
  }
  return {origin, document, mediaType, replacedCharacters, fromCache: received.fromCache ?? false};
}

async function receive(
  origin: string,
  {signal, onProgress, limits = standardLimits, cacheFolder}: ReadOptions,
): Promise<Received> {
  if (origin === '-') return {bytes: await readStandardInput({signal, limits}), name: 'standard input'};
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(origin)?.[1]?.toLowerCase();
  if (scheme === undefined) return {bytes: await readFile(origin, {signal, limits}), name: origin};
  if (scheme !== 'http' && scheme !== 'https')
    throw new UserError(`${origin}: only http and https addresses can be opened`);
  const {fetchPage} = await import('./fetch-page.ts');
  return fetchPage(origin, {signal, onProgress, limits, cacheFolder});
}

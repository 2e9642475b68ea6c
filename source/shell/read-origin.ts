import type {MediaType} from '../core/parse/read-article.ts';
import {limits as standardLimits} from './limits.ts';
import {type ParsedArticle, parseBytes} from './parse-bytes.ts';
import {type ReceiveOptions, receiveOrigin} from './receive-origin.ts';

export type ReadOptions = Partial<ReceiveOptions> & {
  /** Overrules what the media type, the name and the content say. */
  readonly as?: MediaType;
};

type LoadedArticle = ParsedArticle & {
  readonly origin: string;
  /** True where the address did not answer and the page is the one seen last time. */
  readonly fromCache: boolean;
};

/** Reads an article from a path, an http(s) address, or `-` for standard input, in this thread. Rejects with a UserError. */
export async function readOrigin(
  origin: string,
  {as, limits = standardLimits, ...options}: ReadOptions = {},
): Promise<LoadedArticle> {
  const received = await receiveOrigin(origin, {limits, ...options});
  const article = await parseBytes(received, as);
  return {origin, fromCache: article.notice !== undefined, ...article};
}

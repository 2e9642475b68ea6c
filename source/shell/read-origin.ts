import {readFile} from 'node:fs/promises';
import type {Document} from '../core/document.ts';
import {type MediaType, readArticle} from '../core/parse/read-article.ts';
import {UserError} from './user-error.ts';

export type ReadOptions = {
  /** Overrules what the name and the content say. */
  readonly as?: MediaType;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

export type Progress = {readonly receivedBytes: number; readonly totalBytes?: number; readonly message: string};

export type LoadedArticle = {
  readonly origin: string;
  readonly document: Document;
  readonly mediaType: MediaType;
  /** Broken byte sequences that were replaced by U+FFFD. */
  readonly replacedCharacters: number;
  readonly fromCache: boolean;
};

/** Reads an article from a path, an address, or `-` for standard input. Rejects with a UserError. */
export async function readOrigin(origin: string, {as = 'text/plain'}: ReadOptions = {}): Promise<LoadedArticle> {
  const text = await readFile(origin === '-' ? '/dev/stdin' : origin, 'utf8').catch(error => {
    throw new UserError(`cannot read ${origin}: ${(error as NodeJS.ErrnoException).code}`, {cause: error});
  });
  const document = await readArticle(text, {mediaType: as});
  return {origin, document, mediaType: as, replacedCharacters: 0, fromCache: false};
}

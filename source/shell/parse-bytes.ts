import type {Document} from '../core/document/document.ts';
import {NoArticle} from '../core/parse/no-article.ts';
import {type MediaType, parseArticle, parsePlainly} from '../core/parse/read-article.ts';
import {checkBytes} from './check-bytes.ts';
import {decodeBytes} from './decode-bytes.ts';
import {detectMediaType} from './detect-media-type.ts';
import type {Received} from './receive-origin.ts';
import {UserError} from './user-error.ts';

export type ParsedArticle = {
  readonly document: Document;
  readonly mediaType: MediaType;
  /** Broken byte sequences that were replaced by U+FFFD. */
  readonly replacedCharacters: number;
  /** Why it is shown as plain text, whatever it is; completes "shown as plain text: ...". */
  readonly plainBecause?: string;
};

/**
 * Bytes to a Document: check, decode, detect, parse. `as` overrules what name and content say; with `isPlain` no parser
 * but that of plain text is used. Rejects with a UserError.
 */
export async function parseBytes(received: Received, as?: MediaType, isPlain = false): Promise<ParsedArticle> {
  const {bytes, name, charset, url} = received;
  checkBytes(bytes, name);
  const {text, replacedCharacters} = await decodeBytes(bytes, charset);
  if (replacedCharacters > text.length / 10) throw new UserError(`${name} cannot be decoded; save it as UTF-8`);
  const mediaType = as ?? detectMediaType({...received, text});
  const options = {mediaType, ...(url === undefined ? {} : {url})};
  const {document, plainBecause} = isPlain
    ? {document: await parsePlainly(text, options), plainBecause: undefined}
    : await parseArticle(text, options).catch(error => {
        // A page that says of itself that it is no article is the user's to mend.
        throw error instanceof NoArticle ? new UserError(`${name} ${error.message}`) : error;
      });
  if (document.blocks.length === 0) {
    const hint = mediaType === 'text/html' ? 'try --as text to see all of it' : 'there is nothing to read';
    throw new UserError(`${name} holds no article; ${hint}`);
  }
  return {document, mediaType, replacedCharacters, ...(plainBecause === undefined ? {} : {plainBecause})};
}

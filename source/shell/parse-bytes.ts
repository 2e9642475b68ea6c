import type {Document} from '../core/document/document.ts';
import {decodeArticle} from '../core/parse/decode-article.ts';
import type {MediaType} from '../core/parse/formats.ts';
import {joinPages} from '../core/parse/join-pages.ts';
import {NoArticle} from '../core/parse/no-article.ts';
import {type Parsed, parseArticle, parsePlainly} from '../core/parse/read-article.ts';
import {UnreadableError} from '../core/parse/unreadable-error.ts';
import {checkBytes} from './check-bytes.ts';
import type {Received} from './received.ts';
import {UserError} from './user-error.ts';

export type ParsedArticle = {
  readonly document: Document;
  readonly mediaType: MediaType;
  /** Broken byte sequences that were replaced by U+FFFD. */
  readonly replacedCharacters: number;
  /** Why it is shown as plain text, whatever it is; completes "shown as plain text: ...". */
  readonly plainBecause?: string;
  /** Worth a line to the reader: that this is the copy of an earlier visit. */
  readonly notice?: string;
};

/**
 * Bytes to a Document: check, decode, detect, parse. `as` overrules what name and content say; with `isPlain` no parser
 * but that of plain text is used. A page that was fetched is kept when it has proved to be an article; where it has
 * not, the copy of an earlier visit stands in. Rejects with a UserError.
 */
export async function parseBytes(received: Received, as?: MediaType, isPlain = false): Promise<ParsedArticle> {
  const {keep, kept, notice, bytes} = received;
  try {
    const article = await parseReceived(received, as, isPlain);
    if (kept !== undefined && (await isWall(article, kept, bytes))) return await parseBytes(kept, as, isPlain);
    if (keep !== undefined) {
      const {writeCachedPage} = await import('./article-cache.ts');
      await writeCachedPage(keep.folder, {...keep.head, bytes}, new Date());
    }
    return notice === undefined ? article : {...article, notice};
  } catch (error) {
    if (kept === undefined || !(error instanceof UserError)) throw error;
    return parseBytes(kept, as, isPlain);
  }
}

/** A page that asks for a password and shows half of what it once showed, or less. */
async function isWall({document}: ParsedArticle, kept: Received, bytes: Uint8Array): Promise<boolean> {
  if (!/<input[^>]{0,200}type\s*=\s*["']?password/i.test(new TextDecoder().decode(bytes))) return false;
  const before = await parseReceived(kept).catch(() => undefined);
  return before !== undefined && document.text.length < before.document.text.length / 2;
}

async function parseReceived(received: Received, as?: MediaType, isPlain = false): Promise<ParsedArticle> {
  const {bytes, name, url} = received;
  await checkBytes(bytes, name);
  const {input, mediaType, replacedCharacters} = await decodeArticle(bytes, {...received, mediaType: as});
  if (replacedCharacters > input.length / 10) throw new UserError(`${name} cannot be decoded; save it as UTF-8`);
  const options = {mediaType, ...(url === undefined ? {} : {url})};
  const parse = async (): Promise<Parsed> =>
    isPlain ? {document: await parsePlainly(input, options)} : parseArticle(input, options);
  const {document: first, plainBecause} = await named(name, parse);
  const others = await Promise.all((received.pages ?? []).map(page => parsePage(page, as)));
  const document = others.length === 0 ? first : joinPages([first, ...others.filter(other => other !== undefined)]);
  if (document.blocks.length === 0) {
    const hint = mediaType === 'text/html' ? 'try --as text to see all of it' : 'there is nothing to read';
    throw new UserError(`${name} holds no article; ${hint}`);
  }
  return {document, mediaType, replacedCharacters, ...(plainBecause === undefined ? {} : {plainBecause})};
}

/** A further page of an article; one that cannot be read is left out. */
async function parsePage(page: Received, as: MediaType | undefined): Promise<Document | undefined> {
  try {
    return (await parseBytes(page, as)).document;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** What cannot be read is told with its name. */
async function named<Result>(name: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    // What says of itself that it is no article, or cannot be read, is the user's to mend.
    throw error instanceof UnreadableError || error instanceof NoArticle
      ? new UserError(`${name} ${error.message}`, {cause: error})
      : error;
  }
}

/** What `export --ndjson` has written, or a list of feeds, into the library. */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import type {Library} from '../../library/library.ts';
import type {LibraryRecord} from '../../library/record.ts';
import {UserError} from '../../shell/user-error.ts';
import {parseOpmlFeeds} from './opml.ts';

export type Imported = {readonly taken: number; readonly failed: number};

export async function importLibrary(
  library: Library,
  files: readonly string[],
  fail: (error: unknown) => void,
): Promise<Imported> {
  let [taken, failed] = [0, 0];
  for (const file of files) {
    let number = 0;
    let opml: string | undefined;
    for await (const line of linesOf(file)) {
      number++;
      if (number === 1 && /^\ufeff?\s*</.test(line)) opml = '';
      if (opml !== undefined) {
        opml += `${line}\n`;
        continue;
      }
      if (line.trim() === '') continue;
      const record = readRecord(line);
      if (record === undefined) {
        failed++;
        fail(new UserError(`line ${number} of ${file} is no line of an export; export it again with --ndjson`));
        continue;
      }
      await library.take(record);
      taken++;
    }
    if (opml !== undefined) taken += await importFeeds(library, file, opml);
  }
  return {taken, failed};
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    yield* createInterface({input, crlfDelay: Number.POSITIVE_INFINITY});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const why = code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read (${code})`;
    throw new UserError(`${why}; check the name`, {cause: error});
  }
}

async function importFeeds(library: Library, file: string, text: string): Promise<number> {
  const feeds = await parseOpmlFeeds(text).catch(cause => {
    throw new UserError(`${file} is no list of feeds; export it as OPML`, {cause});
  });
  for (const feed of feeds) await library.follow(feed);
  return feeds.length;
}

/** Undefined for what is none; what stands in a record of the right kind is trusted, it was written by the program. */
function readRecord(line: string): LibraryRecord | undefined {
  try {
    const record = JSON.parse(line) as LibraryRecord;
    switch (record.type) {
      case 'article':
        return typeof record.analysis.document.text === 'string' &&
          Array.isArray(record.analysis.quotes) &&
          Array.isArray(record.marks) &&
          typeof record.article.origin === 'string'
          ? record
          : undefined;
      case 'feed':
        return typeof record.feed.address === 'string' && Array.isArray(record.entries) ? record : undefined;
      case 'correction':
        return typeof record.correction.type === 'string' ? record : undefined;
      case 'watch':
        return typeof record.words === 'string' ? record : undefined;
      default:
        return undefined;
    }
  } catch {
    return undefined;
  }
}

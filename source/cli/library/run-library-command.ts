/** Carries out what was asked of the library. Gives the exit code: 0 done, 1 nothing, 2 something failed. */
import type {Library} from '../../library/library.ts';
import {LibraryError} from '../../library/library-error.ts';
import {openLibrary} from '../../library/open-library.ts';
import {expandOrigins} from '../../shell/expand-origins.ts';
import {UserError} from '../../shell/user-error.ts';
import {wantsColour} from '../../shell/wants-colour.ts';
import {addArticles} from './add-articles.ts';
import {exportLibrary} from './export-library.ts';
import {formatFind, formatFindJson} from './format-find.ts';
import {formatArticle, formatEntry, formatStatement} from './format-statement.ts';
import {importLibrary} from './import-library.ts';
import {listArticles, removeNamed} from './list-articles.ts';
import {progressLine} from './progress-line.ts';
import type {LibraryCommand} from './read-library-command.ts';
import {followFeed, updateFeeds} from './update-feeds.ts';

export type ExitCode = 0 | 1 | 2;

type Surroundings = {
  readonly library: Library;
  readonly write: (text: string) => void;
  readonly fail: (error: unknown) => void;
  readonly note: (message: string) => void;
};

/** What goes wrong with the library is told like everything else that a user can mend. */
export async function runLibraryCommand(
  request: LibraryCommand,
  output: Omit<Surroundings, 'library'>,
): Promise<ExitCode> {
  try {
    const library = await openLibrary();
    try {
      return await carryOut(request, {...output, library});
    } finally {
      await library.close();
    }
  } catch (error) {
    throw error instanceof LibraryError ? new UserError(error.message, {cause: error}) : error;
  }
}

async function carryOut(request: LibraryCommand, surroundings: Surroundings): Promise<ExitCode> {
  const {library, note, write} = surroundings;
  const bold = wantsColour(process.env, process.stdout.isTTY);
  const now = () => new Date().toISOString();
  switch (request.type) {
    case 'add':
      return add(request, surroundings);
    case 'list': {
      const articles = await listArticles(library, request.words);
      const entries = request.words === '' ? await library.entries({unread: true}) : [];
      if (request.json) write(`${JSON.stringify({articles, entries}, undefined, 2)}\n`);
      else {
        for (const entry of entries) write(formatEntry(entry));
        for (const article of articles) write(formatArticle(article));
      }
      return articles.length + entries.length === 0 ? 1 : 0;
    }
    case 'remove':
      return removeNamed(library, request.names, surroundings);
    case 'search': {
      const {query, json, limit} = request;
      const {finds, problem} = await library.search(`${query} `, limit === undefined ? {} : {limit});
      if (problem !== undefined) throw new UserError(problem);
      for (const find of finds) write(json ? formatFindJson(find) : formatFind(find, bold));
      return finds.length === 0 ? 1 : 0;
    }
    case 'record':
    case 'watch': {
      const {words, json} = request;
      const statements =
        request.type === 'watch' ? await library.watch(words, now()) : await library.recordOf(words, request);
      if (json) write(`${JSON.stringify(statements, undefined, 2)}\n`);
      else for (const statement of statements) write(formatStatement(statement, bold));
      return statements.length === 0 ? 1 : 0;
    }
    case 'export':
      return (await exportLibrary(library, request, write)) ? 0 : 1;
    case 'follow': {
      let failed = 0;
      for (const address of request.addresses) {
        try {
          const {title, entries, address: found} = await followFeed(library, address, new Date());
          note(`following ${title ?? found}: ${entries} new`);
        } catch (error) {
          failed++;
          surroundings.fail(error);
        }
      }
      return failed > 0 ? 2 : 0;
    }
    case 'update': {
      const {entries, failed, waiting} = await updateFeeds(library, new Date(), surroundings.fail);
      note([`${entries} new`, ...(waiting > 0 ? [`${waiting} not asked, they failed lately`] : [])].join(', '));
      return failed > 0 ? 2 : entries > 0 ? 0 : 1;
    }
    case 'import': {
      const {taken, failed} = await importLibrary(library, request.files, surroundings.fail);
      note(`${taken} taken in`);
      return failed > 0 ? 2 : 0;
    }
  }
}

async function add(
  {origins, tags, ...options}: Extract<LibraryCommand, {type: 'add'}>,
  {library, fail, note}: Surroundings,
): Promise<ExitCode> {
  const {stderr} = process;
  const begin = performance.now();
  const stop = new AbortController();
  // The first Ctrl-C ends it in good order, the second at once.
  process.once('SIGINT', () => stop.abort());
  const clear = () => {
    if (stderr.isTTY) stderr.write('\r\u001b[K');
  };
  const told =
    <Value>(tell: (value: Value) => void) =>
    (value: Value): void => {
      clear();
      tell(value);
    };
  const {added, known, failed} = await addArticles({
    ...options,
    library,
    origins: await expandOrigins(origins, Number.POSITIVE_INFINITY),
    tags,
    now: () => new Date().toISOString(),
    fail: told(fail),
    note: told(note),
    onProgress: (done, total) => {
      if (stderr.isTTY && total > 1) stderr.write(`\r\u001b[K${progressLine(done, total, performance.now() - begin)}`);
    },
    signal: stop.signal,
  });
  clear();
  const counts = [`${added} added`, ...(known > 0 ? [`${known} there already`] : [])];
  if (stop.signal.aborted) {
    note(`stopped: ${counts.join(', ')}; the same command goes on`);
    return 2;
  }
  note(counts.join(', '));
  return failed > 0 ? 2 : 0;
}

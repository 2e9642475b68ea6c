/**
 * How the library is opened: a file in the user's data folder, or what `ONRECORD_LIBRARY` names. Nothing of it is loaded
 * before somebody asks.
 */
import {closeSync, existsSync, mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {Kysely, SqliteDialect} from 'kysely';
import {createLibrary} from './create-library.ts';
import type {Library} from './library.ts';
import {LibraryError} from './library-error.ts';
import {isServer, libraryLocation} from './library-location.ts';
import {openSqlite} from './node-sqlite.ts';
import type {Schema} from './schema.ts';

/** Rejects with a LibraryError, and so does everything that is then asked of it. */
export async function openLibrary(location: string = libraryLocation()): Promise<Library> {
  if (isServer(location)) {
    const {openPostgres} = await import('./postgres.ts');
    return openPostgres(location);
  }
  prepareFile(location);
  const db = new Kysely<Schema>({dialect: new SqliteDialect({database: openSqlite(location)})});
  try {
    return await createLibrary(db, 'sqlite');
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** What people read is their own business: nobody else may read the file, nor the two that SQLite puts beside it. */
function prepareFile(path: string): void {
  if (path === ':memory:') return;
  try {
    makeFolder(dirname(path));
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const why = code === 'ENOSPC' ? 'its disk is full' : `its place may not be written (${code})`;
    throw new LibraryError(`the library ${path} cannot be opened, ${why}; name another in ONRECORD_LIBRARY`, {
      cause: error,
    });
  }
}

/** One folder after the other: Node's `recursive` does not end where the system itself refuses, as in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path, {mode: 0o700});
  } catch (error) {
    // Another program may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

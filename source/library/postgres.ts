/** The same library in PostgreSQL, for several people and machines. */
import {Kysely, PostgresDialect} from 'kysely';
import pg from 'pg';
import {createLibrary} from './create-library.ts';
import type {Library} from './library.ts';
import {LibraryError} from './library-error.ts';
import type {Schema} from './schema.ts';

/** One program writes one article at a time; the others are for reading meanwhile. */
const mostConnections = 4;
const connectMilliseconds = 10_000;

export async function openPostgres(address: string): Promise<Library> {
  const pool = new pg.Pool({
    connectionString: address,
    max: mostConnections,
    connectionTimeoutMillis: connectMilliseconds,
    application_name: 'onrecord',
  });
  // A connection that breaks while nobody uses it is replaced by the next; whoever uses one hears of it there.
  pool.on('error', () => {});
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool})});
  try {
    return await createLibrary(db, 'postgres');
  } catch (error) {
    await db.destroy();
    throw explain(address, error);
  }
}

/** Without the password that may stand in the address. */
function explain(address: string, error: unknown): unknown {
  const {code = '', message} = error as Error & {readonly code?: string};
  const url = URL.parse(address);
  const name = `${url?.host ?? ''}${url?.pathname ?? ''}`;
  // Two letters and three digits are PostgreSQL's own: 28 the password, 3D the name, 42501 a right that is missing.
  if (/^(E[A-Z]+|28\w{3}|3D\w{3}|42501|57\w{3}|08\w{3})$/.test(code) || /timeout/.test(message))
    return new LibraryError(`the library ${name} cannot be opened: ${message || code}; check ONRECORD_LIBRARY`, {
      cause: error,
    });
  return error;
}

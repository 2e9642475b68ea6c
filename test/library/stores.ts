/**
 * The same tests for every data base: SQLite in memory, PostgreSQL in process (PGlite), and a real server where
 * `ONRECORD_TEST_POSTGRES` names one, in a schema that goes again.
 */
import {test} from 'node:test';
import {PGlite} from '@electric-sql/pglite';
import {pg_trgm} from '@electric-sql/pglite/contrib/pg_trgm';
import {Kysely, PGliteDialect, PostgresDialect} from 'kysely';
import pg from 'pg';
import {createLibrary} from '../../source/library/create-library.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import type {Schema} from '../../source/library/schema.ts';

type Opening = () => Promise<Library>;

/** One server for all tests of a file: it takes seconds to start. Each library is alone in it. */
let pglite: Promise<PGlite> | undefined;

async function openPglite(): Promise<Library> {
  pglite ??= PGlite.create({extensions: {pg_trgm}});
  const server = await pglite;
  await server.exec('drop schema if exists public cascade; create schema public');
  const db = new Kysely<Schema>({dialect: new PGliteDialect({pglite: server})});
  const library = await createLibrary(db, 'postgres');
  // The server stays for the next test.
  return {...library, close: async () => {}};
}

async function openServer(address: string): Promise<Library> {
  const schema = `onrecord_test_${process.pid}`;
  const pool = new pg.Pool({connectionString: address, options: `-c search_path=${schema},public`});
  await pool.query('create extension if not exists pg_trgm schema public');
  await pool.query(`drop schema if exists ${schema} cascade`);
  await pool.query(`create schema ${schema}`);
  const library = await createLibrary(new Kysely<Schema>({dialect: new PostgresDialect({pool})}), 'postgres');
  return {
    ...library,
    close: async () => {
      await pool.query(`drop schema ${schema} cascade`);
      await library.close();
    },
  };
}

const server = process.env.ONRECORD_TEST_POSTGRES ?? '';

export const stores: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['SQLite', () => openLibrary(':memory:')],
  ['PGlite', openPglite],
  ...(server === '' ? [] : [['PostgreSQL', () => openServer(server)] as const]),
]);

/** A test of what every library does. */
export function testLibrary(name: string, body: (library: Library) => Promise<void>): void {
  for (const [store, open] of stores) {
    test(`${name} (${store})`, async () => {
      const library = await open();
      try {
        await body(library);
      } finally {
        await library.close();
      }
    });
  }
}

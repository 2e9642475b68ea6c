/**
 * How the tables came about, step by step; a library of any age is brought up to date when it is opened. Steps that have
 * been shipped are never changed: what is to be different is a further step. Both data bases have the same tables;
 * `article` is the column by which Citus would spread them.
 */
import {type Kysely, sql} from 'kysely';
import {LibraryError} from './library-error.ts';
import type {Dialect} from './schema.ts';

type Step = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** The number of a step is its place, from 1. */
export const steps: readonly Step[] = [createTables];

/** PostgreSQL's lock for whoever changes the tables; any number does that no other program takes. */
const lock = 7_041_776;

/** Brings the tables to the latest step, or to `last`. Rejects with a LibraryError where a newer program made them. */
export async function migrate<Tables>(db: Kysely<Tables>, dialect: Dialect, last = steps.length): Promise<void> {
  await db.transaction().execute(async trx => {
    if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${lock})`.execute(trx);
    await sql`create table if not exists library (step integer not null)`.execute(trx);
    const {rows} = await sql<{step: number | null}>`select max(step) as step from library`.execute(trx);
    const done = rows[0]?.step ?? 0;
    if (done > steps.length) throw new LibraryError('the library was made by a newer onrecord; install that one');
    for (let number = done + 1; number <= last; number++) {
      await steps[number - 1]!(trx as unknown as Kysely<unknown>, dialect);
      await sql`insert into library (step) values (${number})`.execute(trx);
    }
  });
}

async function createTables(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const isPostgres = dialect === 'postgres';
  const bytes = sql.raw(isPostgres ? 'bytea' : 'blob');
  const id = sql.raw(isPostgres ? 'serial' : 'integer primary key');
  // Lists of names and numbers keep each table to one screen; every column is text unless it says otherwise.
  const statements = [
    `create table article (key text primary key, origin text not null, address text, text_hash text not null,
      title text, outlet text, author text, published text, day text, language text,
      words integer not null, quotes integer not null, added text not null, read text,
      place integer not null default 0, progress real not null default 0,
      starred integer not null default 0, archived integer not null default 0)`,
    'create index article_address on article (address)',
    'create index article_text_hash on article (text_hash)',
    'create index article_origin on article (origin)',
    'create index article_day on article (day)',
    'create index article_added on article (added)',
    'create table tag (article text not null, tag text not null, primary key (article, tag))',
    `create table speaker (article text not null, id text not null, name text not null, role text, affiliation text,
      named integer not null, body integer not null, person text, doubtful integer not null, primary key (article, id))`,
    'create index speaker_person on speaker (person)',
    `create table quote (article text not null, id text not null, kind text not null, speaker text, person text,
      confidence real not null, passage integer not null, start_offset integer not null, end_offset integer not null,
      day text, added text not null, text text not null, primary key (article, id))`,
    'create index quote_person on quote (person, day, confidence, article)',
    'create table person (key text primary key, name text not null, family text not null, body integer not null)',
    'create index person_family on person (family)',
    'create table word (word text primary key)',
    'create table correction (id text primary key, made text not null, body text not null)',
    `create table mark (article text not null, id text not null, made text not null, exact text not null,
      prefix text not null, suffix text not null, start_offset integer not null, end_offset integer not null,
      found integer not null, note text not null, tags text not null, primary key (article, id))`,
    'create index mark_id on mark (id)',
    `create table feed (address text primary key, title text, site text, etag text, modified text, checked text,
      next text, failures integer not null default 0, problem text)`,
    `create table entry (feed text not null, id text not null, address text not null, title text not null, author text,
      day text, summary text, added text not null, read integer not null default 0, primary key (feed, id))`,
    'create index entry_added on entry (added)',
    'create index entry_address on entry (address)',
    'create table watch (words text primary key, seen text not null)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
  await sql`create table analysis (article text primary key, body ${bytes} not null)`.execute(db);
  await sql`create table passage (id ${id}, article text not null, number integer not null,
    start_offset integer not null, end_offset integer not null, text text not null)`.execute(db);
  await sql.raw('create unique index passage_place on passage (article, number)').execute(db);
  if (isPostgres) await addPostgresSearch(db);
}

/** In PostgreSQL words are found by a column; in SQLite by a table of its own (full-text.ts). */
async function addPostgresSearch(db: Kysely<unknown>): Promise<void> {
  const statements = [
    'create extension if not exists pg_trgm',
    'alter table passage add column folded tsvector not null',
    'create index passage_id on passage (id)',
    'create index passage_folded on passage using gin (folded)',
    'create index word_trigrams on word using gin (word gin_trgm_ops)',
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

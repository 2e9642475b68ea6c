/** Node's own SQLite behind what Kysely wants of a driver. */
import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite';
import type {SqliteDatabase, SqliteStatement} from 'kysely';
import {LibraryError} from './library-error.ts';

/** Statements that are kept ready: more than the program has; those with lists of other lengths come and go. */
const mostStatements = 100;

/** How long a write waits for another program's. */
const busyMilliseconds = 10_000;

/** Opens or makes the file. Throws a LibraryError from here and from every statement. */
export function openSqlite(path: string): SqliteDatabase {
  const explained = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explain(path, error);
    }
  };
  const database = explained(() => {
    const {DatabaseSync: Database} = loadQuietly();
    const opened = new Database(path);
    opened.exec(`pragma busy_timeout = ${busyMilliseconds}`);
    opened.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = off');
    opened.exec('pragma cache_size = -16000; pragma temp_store = memory');
    return opened;
  });
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: sql => {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = explained(() => prepare(database, sql, explained));
      if (prepared.size >= mostStatements) prepared.delete(prepared.keys().next().value!);
      prepared.set(sql, statement);
      return statement;
    },
  };
}

type Explained = <Result>(work: () => Result) => Result;

function prepare(database: DatabaseSync, sql: string, explained: Explained): SqliteStatement {
  // A transaction that begins by reading could not wait for another program's write later on.
  const statement: StatementSync = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[] as SQLInputValue[];
  return {
    // `columns()` would tell, but not in Node 22.13.
    reader: /^\s*(select|with|pragma|explain|values)\b|\breturning\b/i.test(sql),
    all: parameters => explained(() => statement.all(...values(parameters))),
    run: parameters => explained(() => statement.run(...values(parameters))),
    iterate: parameters => explained(() => statement.iterate(...values(parameters))) as IterableIterator<unknown>,
  };
}

/** In Node 22 the module says on standard error that it is experimental; nobody who reads news wants to know. */
function loadQuietly(): typeof import('node:sqlite') {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = warn;
  }
}

/** By SQLite's result codes (https://sqlite.org/rescode.html). */
const explanations: Readonly<Record<number, (path: string) => string>> = {
  5: path => `the library ${path} is held by another program; end that one, or try again`,
  8: path => `the library ${path} may not be written; change its permissions, or name another in ONRECORD_LIBRARY`,
  10: path => `the library ${path} cannot be read or written; look whether its disk is there and has room`,
  11: path => `the library ${path} is damaged; move it away, or name another in ONRECORD_LIBRARY`,
  13: path => `the library ${path} cannot grow, its disk is full; make room and try again`,
  14: path => `the library ${path} cannot be opened; look whether its folder may be written`,
  26: path => `the library ${path} is damaged; move it away, or name another in ONRECORD_LIBRARY`,
};

function explain(path: string, error: unknown): unknown {
  const code = (error as {readonly errcode?: number}).errcode;
  const line = code === undefined ? undefined : explanations[code & 0xff];
  return line === undefined ? error : new LibraryError(line(path), {cause: error});
}

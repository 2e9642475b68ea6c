import type {Db, Dialect, Trx} from './schema.ts';

/** What the parts of the library work with. */
export type Store = {
  readonly db: Db;
  readonly dialect: Dialect;
  /** True where SQLite finds words by a table of its own. */
  readonly hasWordTable: boolean;
  /** Words that are in the list already: most words of an article are, and need not be written. */
  readonly knownWords: Set<string>;
  /** All or nothing; once more where two who wrote at once were in each other's way. */
  readonly write: <Result>(work: (trx: Trx) => Promise<Result>) => Promise<Result>;
};

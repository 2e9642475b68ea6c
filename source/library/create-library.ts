/** The library over Kysely: the same statements for SQLite and PostgreSQL, and one object that answers for all of it. */
import {sql} from 'kysely';
import {createFeeds} from './feeds.ts';
import {hasFullText, prepareFullText} from './full-text.ts';
import {keepArticle} from './keep-article.ts';
import type {Library} from './library.ts';
import {createMarks} from './marks.ts';
import {migrate} from './migrations.ts';
import {createPeople} from './people/people.ts';
import {changeArticle, findArticle, listArticles, openArticle} from './read-articles.ts';
import {readRecords, removeArticles, takeRecord} from './records.ts';
import type {Db, Dialect, Trx} from './schema.ts';
import {createSearch} from './search/statements.ts';
import type {Store} from './store.ts';

/** PostgreSQL ends one of two transactions that wait for each other; the one that was ended is tried again. */
const mostTries = 5;
const isConflict = (error: unknown): boolean => /^(40001|40P01|23505)$/.test((error as {code?: string}).code ?? '');

export async function createLibrary(db: Db, dialect: Dialect): Promise<Library> {
  await migrate(db, dialect);
  const hasWordTable = dialect === 'sqlite' && (await hasFullText(db, dialect));
  if (hasWordTable) await prepareFullText(db);
  const store: Store = {db, dialect, hasWordTable, knownWords: new Set(), write: work => write(db, work)};
  return {
    keep: (analysis, keeping) => keepArticle(store, analysis, keeping),
    open: key => openArticle(store, key),
    find: name => findArticle(store, name),
    list: request => listArticles(store, request),
    count: () => count(db),
    change: (key, change) => changeArticle(store, key, change),
    remove: keys => removeArticles(store, keys),
    ...createSearch(store),
    ...createPeople(store),
    ...createMarks(store),
    ...createFeeds(store),
    records: () => readRecords(store),
    take: record => takeRecord(store, record),
    close: () => db.destroy(),
  };
}

async function write<Result>(db: Db, work: (trx: Trx) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (tries === mostTries || !isConflict(error)) throw error;
    }
  }
}

async function count(db: Db): Promise<{articles: number; unread: number; entries: number}> {
  const {articles, unread} = await db
    .selectFrom('article')
    .select([sql<number>`count(*)`.as('articles'), sql<number>`count(case when read is null then 1 end)`.as('unread')])
    .executeTakeFirstOrThrow();
  const {entries} = await db
    .selectFrom('entry')
    .select(sql<number>`count(*)`.as('entries'))
    .where('read', '=', 0)
    .executeTakeFirstOrThrow();
  return {articles: Number(articles), unread: Number(unread), entries: Number(entries)};
}

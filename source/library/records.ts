/** The library line by line, out and in again; what is removed comes back the same way. */
import {spellOut} from '../core/export/spell-out.ts';
import {createFeeds, nulls} from './feeds.ts';
import {clear, keepArticle} from './keep-article.ts';
import {createMarks, writeMark} from './marks.ts';
import {keepCorrection} from './people/correct.ts';
import {readAnalysis, readArticles, writeTags} from './read-articles.ts';
import type {LibraryRecord} from './record.ts';
import type {Store} from './store.ts';

/** Articles first, so that corrections find whom they are about. */
export async function* readRecords(store: Store): AsyncGenerator<LibraryRecord> {
  const {db} = store;
  const keys = await db.selectFrom('article').select('key').orderBy('added').orderBy('key').execute();
  for (const {key} of keys) {
    const record = await articleRecord(store, key);
    if (record !== undefined) yield record;
  }
  const {feeds, entries} = createFeeds(store);
  const all = Map.groupBy(await entries(), ({feed}) => feed);
  for (const {unread: _, ...feed} of await feeds())
    yield {type: 'feed', feed, entries: (all.get(feed.address) ?? []).map(({feed: _feed, ...entry}) => entry)};
  for (const {id, made, body} of await db.selectFrom('correction').selectAll().orderBy('made').orderBy('id').execute())
    yield {type: 'correction', id, made, correction: JSON.parse(body)};
  for (const {words, seen} of await db.selectFrom('watch').selectAll().orderBy('words').execute())
    yield {type: 'watch', words, seen};
}

async function articleRecord(store: Store, key: string): Promise<LibraryRecord | undefined> {
  // As it was worked out: corrections have lines of their own.
  const analysis = await readAnalysis(store.db, key);
  const [found] = await readArticles(store.db, [key]);
  if (analysis === undefined || found === undefined) return undefined;
  const {marks: _, ...article} = found;
  const marks = await createMarks(store).marks(key);
  return {type: 'article', article, marks, analysis: spellOut(analysis)};
}

export async function removeArticles(store: Store, keys: readonly string[]): Promise<readonly LibraryRecord[]> {
  const removed: LibraryRecord[] = [];
  for (const key of keys) {
    const record = await articleRecord(store, key);
    if (record === undefined) continue;
    await store.write(async trx => {
      await clear(store, trx, key);
      await trx.deleteFrom('tag').where('article', '=', key).execute();
      await trx.deleteFrom('mark').where('article', '=', key).execute();
      await trx.deleteFrom('article').where('key', '=', key).execute();
    });
    removed.push(record);
  }
  return removed;
}

export async function takeRecord(store: Store, record: LibraryRecord): Promise<void> {
  switch (record.type) {
    case 'article': {
      const {origin, added, read, place, progress, starred, archived, tags} = record.article;
      const {key} = await keepArticle(store, record.analysis, {origin, now: added});
      const state = {read: read ?? null, place, progress, starred: starred ? 1 : 0, archived: archived ? 1 : 0};
      await store.write(async trx => {
        await trx.updateTable('article').set(state).where('key', '=', key).execute();
        await writeTags(trx, key, tags);
        for (const mark of record.marks) await writeMark(trx, {...mark, article: key});
      });
      break;
    }
    case 'feed': {
      const {feed, entries} = record;
      await store.write(async trx => {
        const row = {title: null, site: null, etag: null, modified: null, checked: null, next: null, problem: null};
        await trx
          .insertInto('feed')
          .values({...row, ...nulls(feed)})
          .onConflict(conflict => conflict.doNothing())
          .execute();
        for (const {isRead, ...entry} of entries)
          await trx
            .insertInto('entry')
            .values({author: null, day: null, summary: null, ...entry, feed: feed.address, read: isRead ? 1 : 0})
            .onConflict(conflict => conflict.doNothing())
            .execute();
      });
      break;
    }
    case 'correction': {
      await keepCorrection(store, record);
      break;
    }
    case 'watch': {
      const {words, seen} = record;
      await store.write(trx =>
        trx
          .insertInto('watch')
          .values({words, seen})
          .onConflict(conflict => conflict.column('words').doUpdateSet({seen}))
          .execute(),
      );
    }
  }
}

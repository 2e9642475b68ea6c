/** Feeds that are followed, and what they announce until somebody opens it. */
import {sql} from 'kysely';
import type {Entry, Library} from './library.ts';
import {withoutNulls} from './read-articles.ts';
import type {Store} from './store.ts';

type FeedStore = Pick<Library, 'follow' | 'unfollow' | 'feeds' | 'changeFeed' | 'addEntries' | 'entries' | 'readEntry'>;

/** What the program leaves out the data bases call null. */
export const nulls = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null])) as {
    [Key in keyof Row]-?: undefined extends Row[Key] ? Exclude<Row[Key], undefined> | null : Row[Key];
  };

export const createFeeds = (store: Store): FeedStore => ({
  follow: async feed => {
    const row = {title: null, site: null, etag: null, modified: null, checked: null, next: null, problem: null};
    await store.write(trx =>
      trx
        .insertInto('feed')
        .values({...row, failures: 0, ...feed})
        .onConflict(conflict => conflict.doNothing())
        .execute(),
    );
  },
  unfollow: async address => {
    await store.write(async trx => {
      await trx.deleteFrom('feed').where('address', '=', address).execute();
      await trx.deleteFrom('entry').where('feed', '=', address).execute();
    });
  },
  feeds: async () => {
    const rows = await store.db
      .selectFrom('feed')
      .selectAll()
      .select(sql<number>`(select count(*) from entry where entry.feed = feed.address and entry.read = 0)`.as('unread'))
      .orderBy('address')
      .execute();
    return rows.map(row => ({...withoutNulls(row), unread: Number(row.unread)}));
  },
  changeFeed: async (address, change) => {
    // A value that is undefined on purpose takes the old one away.
    const {failures, ...facts} = change;
    const columns = {...nulls(facts), ...(failures === undefined ? {} : {failures})};
    if (Object.keys(columns).length > 0)
      await store.write(trx => trx.updateTable('feed').set(columns).where('address', '=', address).execute());
  },
  addEntries: (feed, entries, now) =>
    store.write(async trx => {
      let added = 0;
      for (const entry of entries) {
        const row = {author: null, day: null, summary: null, ...entry, feed, added: now, read: 0};
        const {numInsertedOrUpdatedRows} = await trx
          .insertInto('entry')
          .values(row)
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirstOrThrow();
        added += Number(numInsertedOrUpdatedRows ?? 0);
      }
      return added;
    }),
  entries: async ({unread, limit} = {}) => {
    let query = store.db.selectFrom('entry').selectAll();
    if (unread !== undefined) query = query.where('read', '=', unread ? 0 : 1);
    if (limit !== undefined) query = query.limit(limit);
    const rows = await query.orderBy('added', 'desc').orderBy('day', 'desc').orderBy('id').execute();
    return rows.map(({read, ...row}): Entry => ({...withoutNulls(row), isRead: read === 1}));
  },
  readEntry: async (feed, id) => {
    await store.write(trx =>
      trx.updateTable('entry').set({read: 1}).where('feed', '=', feed).where('id', '=', id).execute(),
    );
  },
});

/**
 * The words of passages. PostgreSQL has them in a column; SQLite in a table without content (FTS5), whose rows bear the
 * numbers of the passages. Words are folded before they go in and before they are asked for, so that both data bases, and
 * the search in one article, mean the same by a word.
 *
 * Node has FTS5 from 22.16 on. On an older one passages wait: a later Node takes in those whose numbers are higher than the
 * last one it knows, and until then a search reads the passages themselves.
 */
import {sql} from 'kysely';
import {foldText} from './fold-text.ts';
import type {Db, Dialect, Trx} from './schema.ts';

export type PassageText = {readonly id: number; readonly text: string};

/** What can be asked of the data base: words of which one is enough, all lists together; or all that stand near. */
export type WordLists = readonly (readonly string[])[];

/** Passages taken in at a time when a library comes from an older Node. */
const batch = 1000;

export async function hasFullText(db: Db, dialect: Dialect): Promise<boolean> {
  if (dialect === 'postgres') return true;
  const {rows} = await sql<{
    has: number;
  }>`select sqlite_compileoption_used('ENABLE_FTS5') as has`.execute(db);
  return rows[0]?.has === 1;
}

/** Makes the table of words where there is none, and takes in what an older Node has left out. */
export async function prepareFullText(db: Db): Promise<void> {
  await sql`create virtual table if not exists passage_words
    using fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0')`.execute(db);
  for (;;) {
    const {rows} = await sql<PassageText>`select id, text from passage
      where id > coalesce((select max(rowid) from passage_words), 0) order by id limit ${batch}`.execute(db);
    if (rows.length === 0) return;
    await db.transaction().execute(trx => addWords(trx, rows));
  }
}

export async function addWords(trx: Trx, passages: readonly PassageText[]): Promise<void> {
  for (const {id, text} of passages)
    await sql`insert into passage_words (rowid, words) values (${id}, ${foldText(text).join(' ')})`.execute(trx);
}

export async function removeWords(trx: Trx, article: string): Promise<void> {
  await sql`delete from passage_words where rowid in (select id from passage where article = ${article})`.execute(trx);
}

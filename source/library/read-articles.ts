/** Articles out of the tables: one, all, and what changes with reading and filing. */
import {inflateRawSync} from 'node:zlib';
import {type RawBuilder, type SqlBool, sql} from 'kysely';
import type {Analysis} from '../core/document/analysis.ts';
import {canonicalAddress} from './identity.ts';
import type {Article, ArticleChange, ArticleFilter, ArticleSort, ListRequest, OpenedArticle} from './library.ts';
import {correctAnalysis} from './people/correct-analysis.ts';
import type {Db, Schema, Trx} from './schema.ts';
import type {Store} from './store.ts';

type ArticleRow = Omit<Schema['article'], 'text_hash'>;

const columns = [
  'key',
  'origin',
  'address',
  'title',
  'outlet',
  'author',
  'published',
  'day',
  'language',
  'words',
  'quotes',
  'added',
  'read',
  'place',
  'progress',
  'starred',
  'archived',
] as const;

/** Rows as the rest of the program knows them, with their tags and how many marks they have. */
async function articlesOf(db: Db, rows: readonly ArticleRow[], isAll: boolean): Promise<readonly Article[]> {
  const keys = rows.map(({key}) => key);
  if (keys.length === 0) return [];
  const tags = db.selectFrom('tag').selectAll().orderBy('tag');
  const marks = db
    .selectFrom('mark')
    .select(['article', sql<number>`count(*)`.as('count')])
    .groupBy('article');
  const tagRows = await (isAll ? tags : tags.where('article', 'in', keys)).execute();
  const markRows = await (isAll ? marks : marks.where('article', 'in', keys)).execute();
  const tagsOf = Map.groupBy(tagRows, ({article}) => article);
  const marksOf = new Map(markRows.map(({article, count}) => [article, Number(count)]));
  return rows.map(row => ({
    ...withoutNulls(row),
    starred: row.starred === 1,
    archived: row.archived === 1,
    tags: (tagsOf.get(row.key) ?? []).map(({tag}) => tag),
    marks: marksOf.get(row.key) ?? 0,
  }));
}

type WithoutNulls<Row> = {[Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key]} & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: NonNullable<Row[Key]>;
};

/** The data bases say null where the program leaves a field out. */
export const withoutNulls = <Row extends object>(row: Row): WithoutNulls<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as WithoutNulls<Row>;

export async function readAnalysis(db: Db, article: string): Promise<Analysis | undefined> {
  const row = await db.selectFrom('analysis').select('body').where('article', '=', article).executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(inflateRawSync(row.body).toString()) as Analysis);
}

export async function openArticle({db}: Store, key: string): Promise<OpenedArticle | undefined> {
  const analysis = await readAnalysis(db, key);
  const [article] = await readArticles(db, [key]);
  if (analysis === undefined || article === undefined) return undefined;
  return {article, analysis: await correctAnalysis(db, key, analysis)};
}

/** In no particular order; keys that are not known are left out. */
export async function readArticles(db: Db, keys: readonly string[]): Promise<readonly Article[]> {
  if (keys.length === 0) return [];
  const rows = await db.selectFrom('article').select(columns).where('key', 'in', keys).execute();
  return articlesOf(db, rows, false);
}

export async function findArticle({db}: Store, name: string): Promise<Article | undefined> {
  const address = canonicalAddress(name);
  const rows = await db
    .selectFrom('article')
    .select(columns)
    .where(eb =>
      eb.or([
        eb('key', '=', name),
        eb('origin', '=', name),
        ...(address === undefined ? [] : [eb('address', '=', address)]),
      ]),
    )
    .limit(1)
    .execute();
  return (await articlesOf(db, rows, false))[0];
}

const directions: Readonly<Record<ArticleSort, 'asc' | 'desc'>> = {
  added: 'desc',
  read: 'desc',
  day: 'desc',
  title: 'asc',
  outlet: 'asc',
  quotes: 'desc',
  progress: 'desc',
};

export async function listArticles({db}: Store, request: ListRequest = {}): Promise<readonly Article[]> {
  const {sort = 'added', limit, offset = 0, ...filter} = request;
  const direction = directions[sort];
  let query = db.selectFrom('article').select(columns);
  for (const condition of conditionsOf(filter)) query = query.where(condition);
  // What has none of it comes last; both data bases then need the same words.
  query = query
    .orderBy(sql`case when ${sql.ref(sort)} is null then 1 else 0 end`)
    .orderBy(sort === 'title' || sort === 'outlet' ? sql`lower(${sql.ref(sort)})` : sort, direction)
    .orderBy('key');
  if (limit !== undefined) query = query.limit(limit).offset(offset);
  return articlesOf(db, await query.execute(), limit === undefined);
}

/** `like` with the user's signs as they stand. */
export const contains = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** What must hold of `article`. */
export function conditionsOf(filter: ArticleFilter): readonly RawBuilder<SqlBool>[] {
  const {tag, outlet, after, before, unread, starred, archived} = filter;
  const conditions: RawBuilder<SqlBool>[] = [];
  if (tag !== undefined)
    conditions.push(sql`exists (select 1 from tag where tag.article = article.key and tag.tag = ${tag})`);
  if (outlet !== undefined) conditions.push(sql`lower(article.outlet) like ${contains(outlet)} escape '\\'`);
  if (after !== undefined) conditions.push(sql`article.day >= ${after}`);
  // A day is before `2019` where it begins like it.
  if (before !== undefined) conditions.push(sql`article.day <= ${`${before}\uffff`}`);
  if (unread !== undefined) conditions.push(unread ? sql`article.read is null` : sql`article.read is not null`);
  if (starred !== undefined) conditions.push(sql`article.starred = ${starred ? 1 : 0}`);
  if (archived !== undefined) conditions.push(sql`article.archived = ${archived ? 1 : 0}`);
  return conditions;
}

export async function changeArticle(store: Store, key: string, change: ArticleChange): Promise<void> {
  const {tags, starred, archived, read, ...others} = change;
  const columns = {
    ...others,
    ...('read' in change ? {read: read ?? null} : {}),
    ...(starred === undefined ? {} : {starred: starred ? 1 : 0}),
    ...(archived === undefined ? {} : {archived: archived ? 1 : 0}),
  };
  await store.write(async trx => {
    if (Object.keys(columns).length > 0) await trx.updateTable('article').set(columns).where('key', '=', key).execute();
    if (tags !== undefined) await writeTags(trx, key, tags);
  });
}

export async function writeTags(trx: Trx, article: string, tags: readonly string[]): Promise<void> {
  await trx.deleteFrom('tag').where('article', '=', article).execute();
  const rows = [...new Set(tags)].map(tag => ({article, tag}));
  if (rows.length > 0) await trx.insertInto('tag').values(rows).execute();
}

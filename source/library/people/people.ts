/** People over all articles: who there are, where they appear, and the record of one. */
import {sql} from 'kysely';
import {leastShown, type QuoteKind} from '../../core/document/analysis.ts';
import type {Library, PeopleRequest, Person, RecordRequest, Statement} from '../library.ts';
import {withoutNulls} from '../read-articles.ts';
import type {Store} from '../store.ts';
import {createCorrections, readNames} from './correct.ts';
import type {Corrections} from './corrections.ts';

type PeopleStore = Corrections & Pick<Library, 'people' | 'appearances' | 'record' | 'personOf'>;

export const createPeople = (store: Store): PeopleStore => ({
  ...createCorrections(store),
  people: request => listPeople(store, request),
  appearances: async person => {
    const rows = await store.db
      .selectFrom('speaker')
      .innerJoin('article', 'article.key', 'speaker.article')
      .select([
        'speaker.article',
        'article.day',
        'speaker.name',
        'speaker.role',
        'speaker.affiliation',
        'speaker.doubtful',
      ])
      .where(eb =>
        eb.exists(
          eb
            .selectFrom('quote')
            .select('quote.id')
            .whereRef('quote.article', '=', 'speaker.article')
            .whereRef('quote.speaker', '=', 'speaker.id')
            .where('quote.person', '=', person),
        ),
      )
      .orderBy('article.day')
      .orderBy('speaker.article')
      .execute();
    return rows.map(({doubtful, ...row}) => ({...withoutNulls(row), isDoubtful: doubtful === 1}));
  },
  record: (person, request) => readRecord(store, person, request),
  personOf: async (article, speaker) => {
    const row = await store.db
      .selectFrom('quote')
      .select('person')
      .where('article', '=', article)
      .where('speaker', '=', speaker)
      .where('person', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    return row?.person ?? undefined;
  },
});

async function listPeople(
  {db}: Store,
  {words, sort = 'quotes', limit}: PeopleRequest = {},
): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('quote')
    .innerJoin('person', 'person.key', 'quote.person')
    .select([
      'person.key',
      'person.name',
      'person.body',
      sql<number>`count(*)`.as('quotes'),
      sql<number>`count(distinct quote.article)`.as('articles'),
      sql<string | null>`min(quote.day)`.as('first'),
      sql<string | null>`max(quote.day)`.as('last'),
    ])
    .where('quote.confidence', '>=', leastShown)
    .groupBy(['person.key', 'person.name', 'person.body'])
    .execute();
  const {names, hidden} = await readNames(db);
  const doubtful = await db.selectFrom('speaker').select('person').distinct().where('doubtful', '=', 1).execute();
  const isDoubtful = new Set(doubtful.map(({person}) => person));
  const people = rows
    .filter(({key}) => !hidden.has(key))
    .map(
      ({body, ...row}): Person => ({
        ...withoutNulls(row),
        name: names.get(row.key) ?? row.name,
        isBody: body === 1,
        quotes: Number(row.quotes),
        articles: Number(row.articles),
        isDoubtful: isDoubtful.has(row.key),
      }),
    );
  const found = words === undefined || words.trim() === '' ? people : await byName(people, words);
  return found.toSorted(comparisons[sort]).slice(0, limit);
}

async function byName(people: readonly Person[], words: string): Promise<readonly Person[]> {
  const {default: Fuse} = await import('fuse.js');
  const fuse = new Fuse(people, {keys: ['name'], threshold: 0.34, ignoreLocation: true, useExtendedSearch: true});
  return fuse.search(words).map(({item}) => item);
}

const byNameAlone = (a: Person, b: Person): number => a.name.localeCompare(b.name, 'en') || (a.key < b.key ? -1 : 1);

const comparisons: Readonly<Record<'quotes' | 'last' | 'name', (a: Person, b: Person) => number>> = {
  quotes: (a, b) => Number(a.isBody) - Number(b.isBody) || b.quotes - a.quotes || byNameAlone(a, b),
  last: (a, b) => (b.last ?? '').localeCompare(a.last ?? '') || byNameAlone(a, b),
  name: byNameAlone,
};

/** Every column that a statement shows. */
const statementColumns = [
  'quote.article as key',
  'quote.id as quote',
  'quote.kind',
  'quote.text',
  'quote.confidence',
  'quote.person',
  'quote.start_offset as start',
  'quote.end_offset as end',
  'article.title',
  'article.outlet',
  'article.author',
  'article.day',
  'article.published',
  'article.address',
  'article.origin',
  'speaker.name as speaker',
  'speaker.role',
  'speaker.affiliation',
] as const;

export const selectStatements = ({db}: Store) =>
  db
    .selectFrom('quote')
    .innerJoin('article', 'article.key', 'quote.article')
    .leftJoin('speaker', join =>
      join.onRef('speaker.article', '=', 'quote.article').onRef('speaker.id', '=', 'quote.speaker'),
    )
    .select(statementColumns);

type StatementRow = Awaited<ReturnType<ReturnType<typeof selectStatements>['execute']>>[number];

export function statementOf(row: StatementRow): Statement {
  const {key, title, outlet, author, day, published, address, origin, kind, ...said} = withoutNulls(row);
  const article = Object.fromEntries(
    Object.entries({key, title, outlet, author, day, published, address, origin}).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Statement['article'];
  return {article, ...said, kind: kind as QuoteKind};
}

async function readRecord(
  store: Store,
  person: string,
  {since, until, leastConfidence = leastShown, limit}: RecordRequest = {},
): Promise<readonly Statement[]> {
  let query = selectStatements(store).where('quote.person', '=', person);
  query = query.where('quote.confidence', '>=', leastConfidence);
  if (since !== undefined) query = query.where('quote.day', '>=', since);
  if (until !== undefined) query = query.where('quote.day', '<=', `${until}\uffff`);
  query = query
    .orderBy(sql`case when quote.day is null then 1 else 0 end`)
    .orderBy('quote.day')
    .orderBy('quote.article')
    .orderBy('quote.start_offset');
  if (limit !== undefined) query = query.limit(limit);
  return (await query.execute()).map(statementOf);
}

/** What people have said, by day: the record of one, about words, and what of it is new. */
import {sql} from 'kysely';
import {leastShown, type QuoteKind} from '../../core/document/analysis.ts';
import type {Library, RecordRequest, Statement} from '../library.ts';
import {withoutNulls} from '../read-articles.ts';
import type {Store} from '../store.ts';
import {findPeople} from './find-people.ts';
import {parseLibraryQuery} from './library-query.ts';
import {searchLibrary} from './search-library.ts';
import {createWordList, type WordList} from './word-list.ts';

/** Statements about words are looked for among so many: nobody reads more of one subject. */
const mostAbout = 2000;

export function createSearch(store: Store): Pick<Library, 'search' | 'record' | 'recordOf' | 'watch'> {
  const list = createWordList(store);
  return {
    search: (words, options) => searchLibrary(store, list, words, options),
    record: async (person, {words = '', ...request} = {}) =>
      words.trim() === '' ? said(store, [person], request) : about(store, list, `"${words}`, {...request, person}),
    recordOf: (words, request = {}) => recordOf(store, list, words.startsWith('@') ? words : `@${words}`, request),
    watch: (words, now) => watch(store, list, words, now),
  };
}

type Narrow = Omit<RecordRequest, 'words'> & {readonly addedAfter?: string; readonly person?: string};

async function recordOf(store: Store, list: WordList, words: string, request: Narrow): Promise<readonly Statement[]> {
  const {query, filter} = parseLibraryQuery(`${words} `);
  const {people, nameTerms} = await findPeople(store, list, query);
  const isNameAlone = query.terms.length === nameTerms && query.without.length === 0;
  return isNameAlone && Object.keys(filter).length === 0
    ? said(store, people, request)
    : about(store, list, `${words} `, request);
}

async function watch(store: Store, list: WordList, words: string, now: string): Promise<readonly Statement[]> {
  const known = await store.db.selectFrom('watch').select('seen').where('words', '=', words).executeTakeFirst();
  const narrow = known === undefined ? {} : {addedAfter: known.seen};
  const {query} = parseLibraryQuery(`@${words} `);
  const {people, nameTerms} = await findPeople(store, list, query);
  const isName = people.length > 0 && query.terms.length === nameTerms;
  const statements = /^@/.test(words)
    ? await recordOf(store, list, words, narrow)
    : isName
      ? await said(store, people, narrow)
      : await about(store, list, `"${words} `, narrow);
  await store.write(trx =>
    trx
      .insertInto('watch')
      .values({words, seen: now})
      .onConflict(conflict => conflict.column('words').doUpdateSet({seen: now}))
      .execute(),
  );
  return statements;
}

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

const selectStatements = ({db}: Store) =>
  db
    .selectFrom('quote')
    .innerJoin('article', 'article.key', 'quote.article')
    .leftJoin('speaker', join =>
      join.onRef('speaker.article', '=', 'quote.article').onRef('speaker.id', '=', 'quote.speaker'),
    )
    .select(statementColumns);

type StatementRow = Awaited<ReturnType<ReturnType<typeof selectStatements>['execute']>>[number];

function statementOf(row: StatementRow): Statement {
  const {key, title, outlet, author, day, published, address, origin, kind, ...said} = row;
  const article = withoutNulls({key, title, outlet, author, day, published, address, origin});
  return {article, ...withoutNulls(said), kind: kind as QuoteKind};
}

type Statements = ReturnType<typeof selectStatements>;

/** All that these people said. */
async function said(store: Store, people: readonly string[], narrow: Narrow): Promise<readonly Statement[]> {
  if (people.length === 0) return [];
  const query = narrowed(selectStatements(store).where('quote.person', 'in', people), narrow);
  const rows = await (narrow.limit === undefined ? query : query.limit(narrow.limit)).execute();
  return rows.map(statementOf);
}

/** All that a search for quotes finds. */
async function about(store: Store, list: WordList, words: string, narrow: Narrow): Promise<readonly Statement[]> {
  const {addedAfter} = narrow;
  const {finds} = await searchLibrary(store, list, words, {limit: mostAbout, most: mostAbout, addedAfter});
  const found = new Set(finds.map(({article, quote}) => `${article.key}/${quote}`));
  const keys = [...new Set(finds.map(({article}) => article.key))];
  if (keys.length === 0) return [];
  const rows = await narrowed(selectStatements(store).where('quote.article', 'in', keys), narrow).execute();
  return rows
    .filter(({key, quote}) => found.has(`${key}/${quote}`))
    .slice(0, narrow.limit)
    .map(statementOf);
}

/** In the order of a record. */
function narrowed(query: Statements, narrow: Narrow): Statements {
  const {since, until, leastConfidence = leastShown, addedAfter, person} = narrow;
  let narrower = query.where('quote.confidence', '>=', leastConfidence);
  if (since !== undefined) narrower = narrower.where('quote.day', '>=', since);
  if (until !== undefined) narrower = narrower.where('quote.day', '<=', `${until}\uffff`);
  if (addedAfter !== undefined) narrower = narrower.where('quote.added', '>', addedAfter);
  if (person !== undefined) narrower = narrower.where('quote.person', '=', person);
  return narrower
    .orderBy(sql`case when quote.day is null then 1 else 0 end`)
    .orderBy('quote.day')
    .orderBy('quote.article')
    .orderBy('quote.start_offset');
}

/** People over all articles: who there are, where they appear, and the record of one. */
import {sql} from 'kysely';
import {leastShown} from '../../core/document/analysis.ts';
import type {Library, PeopleRequest, Person} from '../library.ts';
import {withoutNulls} from '../read-articles.ts';
import type {Store} from '../store.ts';
import {createCorrections, readNames} from './correct.ts';
import type {Corrections} from './corrections.ts';

type PeopleStore = Corrections & Pick<Library, 'people' | 'appearances' | 'personOf'>;

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
      // From what the person said, which has an index: asking every speaker for such a quote would read all of them.
      .where(eb =>
        eb(
          eb.refTuple('speaker.article', 'speaker.id'),
          'in',
          eb
            .selectFrom('quote')
            .select(['quote.article', 'quote.speaker'])
            .where('quote.person', '=', person)
            .$castTo<{article: string; speaker: string}>()
            .$asTuple('article', 'speaker'),
        ),
      )
      .orderBy('article.day')
      .orderBy('speaker.article')
      .execute();
    return rows.map(({doubtful, ...row}) => ({...withoutNulls(row), isDoubtful: doubtful === 1}));
  },
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

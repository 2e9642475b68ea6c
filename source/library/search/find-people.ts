/**
 * Who is meant by `@name`: everybody one of whose names is the typed one, or begins with it, or is it misspelt. Words
 * after it narrow the choice for as long as somebody's name goes on like them, as in one article.
 *
 *     @sue mi sanctions     sue-mi-terry, and `sanctions` is searched for
 */
import {sql} from 'kysely';
import type {Query} from '../../core/search/parse-query.ts';
import type {Store} from '../store.ts';
import type {WordList} from './word-list.ts';

/** A name that so many bear tells nobody from others. */
const mostPeople = 200;

export type FoundPeople = {readonly people: readonly string[]; readonly nameTerms: number};

export async function findPeople(store: Store, list: WordList, query: Query): Promise<FoundPeople> {
  const {speaker} = query;
  if (speaker === undefined) return {people: [], nameTerms: 0};
  const isLast = query.terms.length === speaker.next;
  const [first = '', ...others] = speaker.names;
  let people = await bearing(store, list, first, isLast);
  for (const name of others) people = people.filter(key => goesOn(key, name));
  let nameTerms = 0;
  for (const {kind, words} of query.terms.slice(speaker.next)) {
    const narrower = kind === 'word' ? people.filter(key => goesOn(key, words[0]!, first)) : [];
    if (narrower.length === 0) break;
    people = narrower;
    nameTerms++;
  }
  return {people, nameTerms};
}

/** The key is made of the folded names, so that it can be asked for them. */
async function bearing(store: Store, list: WordList, name: string, isOpen: boolean): Promise<readonly string[]> {
  const exact = await withNames(store, [name], false);
  if (exact.length > 0 && !isOpen) return exact;
  const begun = await withNames(store, [name], true);
  if (begun.length > 0) return begun;
  const {all} = await list.meaningsOf(name, isOpen);
  return withNames(store, all, false);
}

async function withNames({db}: Store, names: readonly string[], isBegun: boolean): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const patterns = names.flatMap(name => {
    const words = name.replace(/[\\%_]/g, '');
    return isBegun ? [`${words}%`, `%-${words}%`] : [words, `${words}-%`, `%-${words}-%`, `%-${words}`];
  });
  const {rows} = await sql<{key: string}>`select key from person
    where ${sql.join(
      patterns.map(pattern => sql`key like ${pattern}`),
      sql` or `,
    )} order by length(key), key limit ${mostPeople}`.execute(db);
  return rows.map(({key}) => key);
}

/** True when another name than `used` begins like the word. */
function goesOn(key: string, word: string, used?: string): boolean {
  const names = key.split('-');
  const place = names.findIndex(name => used !== undefined && name.startsWith(used));
  return names.some((name, index) => index !== place && name.startsWith(word));
}

/**
 * The passages that may be what a search means: few enough to be ranked word by word.
 *
 * Idea: three rounds, each less strict. First the words near each other; then all words, each in any of its meanings; and
 * where these are few, all words but one, misspelt ones too. Of each round the passages that came in last are taken, so
 * that common words cost no more than rare ones: the data base stops when it has enough.
 *
 * Example: `grand plan hanoi` asks for NEAR("grand" "plan" "hanoi", 6), then (grand OR grander) AND (plan OR plans) AND
 * hanoi, then any two of the three.
 */
import {type RawBuilder, sql} from 'kysely';
import {leastShown} from '../../core/document/analysis.ts';
import type {Term} from '../../core/search/parse-query.ts';
import {conditionsOf, contains} from '../read-articles.ts';
import type {Store} from '../store.ts';
import type {LibraryQuery} from './library-query.ts';
import type {Meanings, WordList} from './word-list.ts';

/** Passages taken in a round: ranking them costs about 10 ms. */
const mostOfRound = 250;
/** Where the strict rounds give fewer, words may be missing. */
const enough = 20;
/** Words between the first and the last of those that stand near. */
const nearness = 6;

export type Passage = {
  readonly id: number;
  readonly article: string;
  readonly number: number;
  readonly start: number;
  readonly text: string;
};

/** One thing that a passage must hold: a phrase, or one of several words. */
type Wanted = {readonly phrase: readonly string[]} | {readonly words: Meanings};

export type Scope = {
  readonly filter: LibraryQuery['filter'];
  /** Only passages that quote one of these; undefined for anybody or nobody. */
  readonly people?: readonly string[] | undefined;
  readonly quotesOnly: boolean;
  /** Only what came into the library later. */
  readonly addedAfter?: string | undefined;
  /** Most passages of each round. */
  readonly most?: number;
};

export async function findCandidates(
  store: Store,
  list: WordList,
  terms: readonly Term[],
  without: readonly Term[],
  scope: Scope,
): Promise<readonly Passage[]> {
  const wanted = await Promise.all(terms.map(term => wantedBy(list, term)));
  const refused = without.map(({words}) => phraseOf(store, words));
  const found = new Map<number, Passage>();
  const round = async (expression: string | undefined): Promise<void> => {
    if (expression === undefined || expression === '') return;
    const whole = refused.reduce((left, right) => notIn(store, left, right), expression);
    for (const passage of await select(store, whole, scope)) found.set(passage.id, passage);
  };
  if (wanted.length > 1) await round(near(store, wanted));
  await round(all(store, wanted, 'sure'));
  if (found.size < enough) await round(all(store, wanted, 'all'));
  if (found.size < enough && wanted.length > 1) await round(allButOne(store, wanted));
  return [...found.values()];
}

/** What was said last, where no words are asked for. */
export const latestQuoted = (store: Store, scope: Scope): Promise<readonly Passage[]> =>
  select(store, undefined, {...scope, quotesOnly: true});

async function wantedBy(list: WordList, {kind, words, open}: Term): Promise<Wanted> {
  return kind === 'phrase' ? {phrase: words} : {words: await list.meaningsOf(words[0]!, open)};
}

/* The two languages of full text: FTS5's and tsquery. */

const quoted = ({dialect}: Store, word: string): string =>
  dialect === 'postgres' ? `'${word.replace(/['\\]/g, '')}'` : `"${word.replaceAll('"', '')}"`;
const phraseOf = (store: Store, words: readonly string[]): string =>
  store.dialect === 'postgres'
    ? `(${words.map(word => quoted(store, word)).join(' <-> ')})`
    : `"${words.join(' ').replaceAll('"', '')}"`;
const either = ({dialect}: Store, parts: readonly string[]): string =>
  `(${parts.join(dialect === 'postgres' ? ' | ' : ' OR ')})`;
const both = ({dialect}: Store, parts: readonly string[]): string =>
  `(${parts.join(dialect === 'postgres' ? ' & ' : ' AND ')})`;
const notIn = ({dialect}: Store, left: string, right: string): string =>
  dialect === 'postgres' ? `(${left} & !${right})` : `(${left} NOT ${right})`;

const meet = (store: Store, one: Wanted, which: keyof Meanings): string | undefined => {
  if ('phrase' in one) return phraseOf(store, one.phrase);
  const words = one.words[which].length > 0 ? one.words[which] : one.words.all;
  return words.length === 0
    ? undefined
    : either(
        store,
        words.map(word => quoted(store, word)),
      );
};

/** Undefined where something is asked for that no passage has. */
function all(store: Store, wanted: readonly Wanted[], which: keyof Meanings): string | undefined {
  const parts = wanted.map(one => meet(store, one, which));
  return parts.some(part => part === undefined) ? undefined : both(store, parts as readonly string[]);
}

function near(store: Store, wanted: readonly Wanted[]): string | undefined {
  const words = wanted.map(one => ('phrase' in one ? undefined : (one.words.sure[0] ?? one.words.all[0])));
  if (words.some(word => word === undefined)) return undefined;
  const each = (words as readonly string[]).map(word => quoted(store, word));
  if (store.dialect === 'sqlite') return `NEAR(${each.join(' ')}, ${nearness})`;
  const distances = ['<->', '<2>', '<3>'];
  return both(store, [
    ...each.slice(1).map((word, index) =>
      either(
        store,
        distances.map(distance => `(${each[index]} ${distance} ${word})`),
      ),
    ),
  ]);
}

function allButOne(store: Store, wanted: readonly Wanted[]): string | undefined {
  const met = wanted.map(one => meet(store, one, 'all')).filter(part => part !== undefined);
  if (met.length === 0) return undefined;
  // Something was asked for that nothing has: the others are all there can be.
  if (met.length < wanted.length || met.length === 1) return both(store, met);
  return either(
    store,
    met.map((_, left) =>
      both(
        store,
        met.filter((_part, index) => index !== left),
      ),
    ),
  );
}

function select(store: Store, expression: string | undefined, scope: Scope): Promise<readonly Passage[]> {
  const {from, condition, order} = source(store, expression, scope);
  const {filter, people, quotesOnly, addedAfter, most = mostOfRound} = scope;
  const isNew = addedAfter === undefined ? sql`` : sql`and quote.added > ${addedAfter}`;
  const conditions = [sql`1 = 1`, ...(condition === undefined ? [] : [condition]), ...conditionsOf(filter)];
  if (people !== undefined) {
    if (people.length === 0) return Promise.resolve([]);
    conditions.push(sql`quote.person in (${sql.join(people)}) and quote.confidence >= ${leastShown} ${isNew}`);
  } else if (quotesOnly)
    conditions.push(sql`exists (select 1 from quote where quote.article = passage.article
      and quote.passage = passage.number and quote.confidence >= ${leastShown} ${isNew})`);
  const article = Object.keys(filter).length > 0 ? sql`join article on article.key = passage.article` : sql``;
  // Somebody may be quoted several times in one passage.
  const distinct = people === undefined ? sql`` : sql`distinct`;
  return sql<Passage>`select ${distinct} passage.id as id, passage.article as article, passage.number as number,
    passage.start_offset as start, passage.text as text
    from ${from} ${article} where ${sql.join(conditions, sql` and `)} order by ${order} desc limit ${most}`
    .execute(store.db)
    .then(({rows}) => rows);
}

type Source = {
  readonly from: RawBuilder<unknown>;
  readonly condition: RawBuilder<unknown> | undefined;
  readonly order: RawBuilder<unknown>;
};

/** Whoever asks for a person begins with what they said, everybody else with the words. */
function source({dialect, hasWordTable}: Store, expression: string | undefined, {people}: Scope): Source {
  const from =
    people === undefined
      ? sql`passage`
      : sql`quote join passage on passage.article = quote.article and passage.number = quote.passage`;
  const order = sql`passage.id`;
  if (expression === undefined) return {from, condition: undefined, order};
  if (dialect === 'postgres')
    return {from, condition: sql`passage.folded @@ to_tsquery('simple', ${expression})`, order};
  if (!hasWordTable) return {from, condition: scanned(expression), order};
  const condition = sql`passage_words match ${expression}`;
  return people === undefined
    ? {
        from: sql`passage_words join passage on passage.id = passage_words.rowid`,
        condition,
        order: sql`passage_words.rowid`,
      }
    : {from, condition: sql`passage.id in (select rowid from passage_words where ${condition})`, order};
}

/** Without FTS5 (Node before 22.16) any of the words will do; ranking tells them apart. */
const scanned = (expression: string): RawBuilder<unknown> => {
  const words = [...expression.matchAll(/"([^"]+)"/g)].map(
    ([, word]) => sql`lower(passage.text) like ${contains(word!)}`,
  );
  return sql`(${sql.join(words, sql` or `)})`;
};

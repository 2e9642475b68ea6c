/**
 * Corrections and what follows from them. The tables keep two things apart: `speaker.person` is whom the program takes a
 * speaker for, `quote.person` whom it is with all corrections. A correction is kept as it was made; after it, after its
 * undoing and after every new analysis the quotes that it can touch are assigned again from both.
 */
import {randomUUID} from 'node:crypto';
import {foldText} from '../fold-text.ts';
import type {Db, Trx} from '../schema.ts';
import type {Store} from '../store.ts';
import type {Correction, Corrections, KeptCorrection} from './corrections.ts';
import {apart, personKey} from './link-speakers.ts';

export const createCorrections = (store: Store): Corrections => ({
  correct: async (correction, now) => {
    // Corrections count in their order, so that no two are made at one time.
    const last = (await readCorrections(store.db)).at(-1)?.made ?? '';
    const made = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
    const kept = {id: randomUUID(), made, correction};
    await keepCorrection(store, kept);
    return kept;
  },
  undoCorrection: async id => {
    await store.write(async trx => {
      const kept = (await readCorrections(trx)).find(one => one.id === id);
      if (kept === undefined) return;
      await trx.deleteFrom('correction').where('id', '=', id).execute();
      await reassign(trx, await touchedBy(trx, kept.correction));
    });
  },
  corrections: async () => (await readCorrections(store.db)).toReversed(),
});

export async function keepCorrection(store: Store, {id, made, correction}: KeptCorrection): Promise<void> {
  await store.write(async trx => {
    await trx
      .insertInto('correction')
      .values({id, made, body: JSON.stringify(correction)})
      .onConflict(conflict => conflict.doNothing())
      .execute();
    if (correction.type === 'split') await addPerson(trx, splitKey(correction), correction.name);
    await reassign(trx, await touchedBy(trx, correction));
  });
}

/** Oldest first. */
async function readCorrections(db: Db): Promise<readonly KeptCorrection[]> {
  const rows = await db.selectFrom('correction').selectAll().orderBy('made').orderBy('id').execute();
  return rows.map(({id, made, body}) => ({id, made, correction: JSON.parse(body) as Correction}));
}

async function addPerson(trx: Trx, key: string, name: string): Promise<void> {
  await trx
    .insertInto('person')
    .values({key, name, family: foldText(name).at(-1) ?? '', body: 0})
    .onConflict(conflict => conflict.doNothing())
    .execute();
}

/** Made of the articles, so that it is the same wherever the correction is taken in. */
const splitKey = ({person, name, articles}: Extract<Correction, {type: 'split'}>): string =>
  `${personKey(name) || person}${apart}${articles.toSorted()[0]?.slice(0, 8) ?? ''}`;

/** The articles whose quotes may change hands. */
async function touchedBy(trx: Trx, correction: Correction): Promise<readonly string[]> {
  switch (correction.type) {
    case 'rename':
    case 'notPerson':
      return [];
    case 'speaker':
      return [correction.article];
    case 'split':
      return correction.articles;
    case 'merge': {
      const {person, into} = correction;
      const rows = await trx
        .selectFrom('quote')
        .select('article')
        .where('person', 'in', [person, into])
        .union(trx.selectFrom('speaker').select('article').where('person', 'in', [person, into]))
        .execute();
      return rows.map(({article}) => article);
    }
  }
}

/** Whom the quotes of these articles belong to, corrections and all. */
export async function reassign(trx: Trx, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const corrections = (await readCorrections(trx)).map(({correction}) => correction);
  for (const article of new Set(articles)) await reassignOne(trx, article, corrections);
}

async function reassignOne(trx: Trx, article: string, corrections: readonly Correction[]): Promise<void> {
  const speakers = await trx
    .selectFrom('speaker')
    .select(['id', 'name', 'person'])
    .where('article', '=', article)
    .execute();
  for (const {id, name, person} of speakers) {
    const meant = person === null ? null : personAfter(corrections, article, name, person);
    await trx
      .updateTable('quote')
      .set({person: meant})
      .where('article', '=', article)
      .where('speaker', '=', id)
      .execute();
  }
  for (const one of corrections) {
    if (one.type !== 'speaker' || one.article !== article) continue;
    const person = one.person === undefined ? null : follow(corrections, one.person);
    await trx.updateTable('quote').set({person}).where('article', '=', article).where('text', '=', one.text).execute();
  }
}

function personAfter(corrections: readonly Correction[], article: string, name: string, person: string): string {
  const split = corrections.findLast(
    one =>
      one.type === 'split' && one.articles.includes(article) && foldText(one.name).join() === foldText(name).join(),
  );
  return follow(corrections, split?.type === 'split' ? splitKey(split) : person);
}

/** The person after all merges; the later of two decides, and a ring of them ends where it began. */
export function follow(corrections: readonly Correction[], person: string): string {
  const seen = new Set<string>();
  for (let key = person; ; ) {
    if (seen.has(key)) return person;
    seen.add(key);
    const merge = corrections.findLast(one => one.type === 'merge' && one.person === key);
    if (merge?.type !== 'merge') return key;
    key = merge.into;
  }
}

/** Names that the user has given, and those who are no people. */
export async function readNames(db: Db): Promise<{
  readonly names: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
  readonly isAny: boolean;
}> {
  const all = (await readCorrections(db)).map(({correction}) => correction);
  return {
    names: new Map(all.flatMap(one => (one.type === 'rename' ? [[one.person, one.name] as const] : []))),
    isAny: all.length > 0,
    hidden: new Set(all.flatMap(one => (one.type === 'notPerson' ? [one.person] : []))),
  };
}

/** An article on its way into the tables: found again by address or text, its rows written anew, all or nothing. */
import {deflateRawSync} from 'node:zlib';
import {type InsertObject, sql} from 'kysely';
import {type Analysis, leastShown} from '../core/document/analysis.ts';
import {indexAt} from '../core/document/span.ts';
import {quoteText} from '../core/export/quote-text.ts';
import {dayOf} from './day-of.ts';
import {foldText} from './fold-text.ts';
import {addWords, removeWords} from './full-text.ts';
import {type Identity, identify} from './identity.ts';
import type {Keeping} from './library.ts';
import {anchorMarks} from './marks.ts';
import {reassign} from './people/correct.ts';
import {linkSpeakers} from './people/link-speakers.ts';
import type {Schema, Trx} from './schema.ts';
import type {Store} from './store.ts';

/** Rows written by one statement: far under the number of values that either data base takes. */
const rowsAtOnce = 500;

/** So many words take about 30 MB; the others are written again, and nothing comes of it. */
const mostKnownWords = 500_000;

/** PostgreSQL's lock for whoever tells people apart; any number does that no other program takes. */
const peopleLock = 7_041_777;

export async function keepArticle(
  store: Store,
  analysis: Analysis,
  keeping: Keeping,
): Promise<{readonly key: string; readonly isNew: boolean}> {
  const identity = identify(analysis.document, keeping.origin);
  let words: readonly string[] = [];
  const kept = await store.write(async trx => {
    const known = await findSame(trx, identity);
    const key = known?.key ?? identity.key;
    const heard = known === undefined ? new Map<string, string>() : await heardAt(trx, key);
    if (known !== undefined) await clear(store, trx, key);
    await writeArticle(trx, key, identity, analysis, keeping, known !== undefined);
    await trx
      .insertInto('analysis')
      .values({article: key, body: deflateRawSync(JSON.stringify(analysis))})
      .execute();
    words = await writePassages(store, trx, key, analysis);
    await writeQuotes(trx, key, analysis, words => heard.get(words) ?? keeping.now);
    // Two who add at once would each make a new person of one name; after the other's turn the person is there.
    if (store.dialect === 'postgres') await sql`select pg_advisory_xact_lock(${peopleLock})`.execute(trx);
    await linkSpeakers(trx, key);
    await reassign(trx, [key]);
    await settleEntries(trx, [keeping.origin, analysis.document.url, identity.address]);
    if (known !== undefined) await anchorMarks(trx, key, analysis.document.text);
    return {key, isNew: known === undefined};
  });
  // Only now: what was rolled back would be taken for known.
  if (store.knownWords.size < mostKnownWords) for (const word of words) store.knownWords.add(word);
  return kept;
}

async function findSame(trx: Trx, {key, address, textHash}: Identity): Promise<{readonly key: string} | undefined> {
  return trx
    .selectFrom('article')
    .select('key')
    .where(eb =>
      eb.or([
        eb('key', '=', key),
        eb('text_hash', '=', textHash),
        ...(address === undefined ? [] : [eb('address', '=', address)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
}

/** When each of the quotes came into the library: those that a new analysis finds again are not new. */
async function heardAt(trx: Trx, key: string): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('quote').select(['text', 'added']).where('article', '=', key).execute();
  return new Map(rows.map(({text, added}) => [text, added]));
}

/** Takes away what is worked out from the text; what the user has made of the article stays. */
export async function clear(store: Store, trx: Trx, key: string): Promise<void> {
  if (store.hasWordTable) await removeWords(trx, key);
  for (const table of ['analysis', 'passage', 'speaker', 'quote'] as const)
    await trx.deleteFrom(table).where('article', '=', key).execute();
}

/** What a feed has announced waits no more when it is here. */
async function settleEntries(trx: Trx, names: readonly (string | undefined)[]): Promise<void> {
  const addresses = names.filter(name => name !== undefined);
  await trx.updateTable('entry').set({read: 1}).where('address', 'in', addresses).execute();
}

async function writeArticle(
  trx: Trx,
  key: string,
  {address, textHash}: Identity,
  {document, quotes}: Analysis,
  {origin, now}: Keeping,
  isKnown: boolean,
): Promise<void> {
  const facts = {
    text_hash: textHash,
    title: document.title ?? null,
    outlet: document.outlet ?? document.site ?? null,
    author: document.authors?.join('; ') ?? document.byline ?? null,
    published: document.published ?? null,
    day: dayOf(document.published) ?? null,
    language: document.language ?? null,
    words: document.text.match(/\S+/g)?.length ?? 0,
    quotes: quotes.filter(({confidence}) => confidence >= leastShown).length,
    ...(address === undefined ? {} : {address}),
  };
  if (isKnown) await trx.updateTable('article').set(facts).where('key', '=', key).execute();
  else
    await trx
      .insertInto('article')
      .values({key, origin, added: now, place: 0, progress: 0, starred: 0, archived: 0, ...facts})
      .execute();
}

/** Gives the words that were new to the list. */
async function writePassages(store: Store, trx: Trx, key: string, {document}: Analysis): Promise<readonly string[]> {
  const {text, blocks} = document;
  const words = new Set<string>();
  const rows = blocks.map(({start, end}, number) => ({
    article: key,
    number,
    start_offset: start,
    end_offset: end,
    text: text.slice(start, end),
  }));
  for (const part of chunks(rows)) {
    const folded = part.map(row => foldText(row.text));
    for (const word of folded.flat()) if (isWord(word) && !store.knownWords.has(word)) words.add(word);
    if (store.dialect === 'postgres') {
      const values = part.map((row, index) => ({
        ...row,
        folded: sql`to_tsvector('simple', ${folded[index]!.join(' ')})`,
      }));
      await trx
        .insertInto('passage')
        .values(values as readonly InsertObject<Schema, 'passage'>[])
        .execute();
      continue;
    }
    const made = await trx.insertInto('passage').values(part).returning(['id', 'text']).execute();
    if (store.hasWordTable) await addWords(trx, made);
  }
  // In one order, so that two who add at once never wait for each other in a ring.
  const fresh = [...words].sort();
  for (const part of chunks(fresh.map(word => ({word}))))
    await trx
      .insertInto('word')
      .values(part)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  return fresh;
}

/** What is longer is an address or a run of signs, and nobody misspells it. */
const isWord = (word: string): boolean => word.length <= 40;

async function writeQuotes(
  trx: Trx,
  key: string,
  analysis: Analysis,
  addedAt: (words: string) => string,
): Promise<void> {
  const {document, speakers, quotes} = analysis;
  const day = dayOf(document.published) ?? null;
  const speakerRows = speakers.map(({id, name, role, affiliation, named, body}) => ({
    article: key,
    id,
    name,
    role: role ?? null,
    affiliation: affiliation ?? null,
    named: named ? 1 : 0,
    body: body ? 1 : 0,
    doubtful: 0,
  }));
  const quoteRows = quotes.map(quote => ({
    article: key,
    id: quote.id,
    kind: quote.kind,
    speaker: quote.speaker ?? null,
    confidence: quote.confidence,
    passage: Math.max(0, indexAt(document.blocks, quote.content[0]!.start)),
    start_offset: quote.content[0]!.start,
    end_offset: quote.content.at(-1)!.end,
    day,
    added: addedAt(quoteText(document, quote)),
    text: quoteText(document, quote),
  }));
  await insertAll(trx, 'speaker', speakerRows);
  await insertAll(trx, 'quote', quoteRows);
}

export async function insertAll<Table extends keyof Schema>(
  trx: Trx,
  table: Table,
  rows: readonly InsertObject<Schema, Table>[],
): Promise<void> {
  for (const part of chunks(rows)) await trx.insertInto(table).values(part).execute();
}

function* chunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) yield rows.slice(from, from + rowsAtOnce);
}

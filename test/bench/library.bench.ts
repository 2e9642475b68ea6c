/**
 * The library with a generated archive: how fast it takes articles in, how large it gets, how soon it answers.
 *
 *     node test/bench/library.bench.ts [--quotes 100000] [--seed 1]
 *
 * SQLite in a temporary file, and PostgreSQL where ONRECORD_TEST_POSTGRES names a server, in a schema that goes again.
 * Words and names are made of syllables and drawn by Zipf's law, so that there are common and rare ones as in news.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import type {Analysis} from '../../source/core/document/analysis.ts';
import type {Block} from '../../source/core/document/document.ts';
import {createLibrary} from '../../source/library/create-library.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import type {Schema} from '../../source/library/schema.ts';
import {createRandom} from './search/random.ts';

const {values} = parseArgs({
  options: {quotes: {type: 'string', default: '100000'}, seed: {type: 'string', default: '1'}},
  strict: false,
});
const quotesWanted = Number(values.quotes);
const random = createRandom(Number(values.seed)).next;
const quotesOfArticle = 10;
const paragraphsOfArticle = 15;
const wordsOfParagraph = 40;
const searches = 200;

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan ber cor del fin gal hem lin mor ner pol rin sal ter vin'.split(
    ' ',
  );
const makeWord = (least: number, spread: number): string =>
  Array.from(
    {length: least + Math.floor(random() * spread)},
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
/** Zipf's law with exponent 1: the place of a word falls with the power of a uniform number. */
const zipf = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length ** random()) - 1]!;

const words = [...new Set(Array.from({length: 60_000}, () => makeWord(1, 4)))];
const givenNames = Array.from({length: 400}, () => capital(makeWord(2, 2)));
const families = [...new Set(Array.from({length: 12_000}, () => capital(makeWord(2, 2))))];
const people = Array.from({length: 30_000}, () => ({
  name: `${zipf(givenNames)} ${zipf(families)}`,
  role: zipf(words),
  affiliation: `${capital(zipf(words))} ${capital(zipf(words))}`,
}));
const sentence = (count: number): string => Array.from({length: count}, () => zipf(words)).join(' ');

function makeArticle(number: number): Analysis {
  const cast = Array.from({length: 4}, () => zipf(people));
  const blocks: Block[] = [];
  const quotes: Analysis['quotes'][number][] = [];
  let text = '';
  for (let paragraph = 0; paragraph < paragraphsOfArticle; paragraph++) {
    const start = text.length;
    const speaker = Math.floor(random() * cast.length);
    if (paragraph < quotesOfArticle) {
      const said = `“${sentence(wordsOfParagraph - 10)},”`;
      quotes.push({
        id: `q${paragraph + 1}`,
        kind: 'direct',
        content: [{start, end: start + said.length}],
        speaker: `s${speaker + 1}`,
        confidence: 0.9,
      });
      text += `${said} said ${cast[speaker]!.name}.`;
    } else text += `${sentence(wordsOfParagraph)}.`;
    blocks.push({kind: 'paragraph', start, end: text.length});
    text += '\n\n';
  }
  const day = new Date(Date.UTC(2000, 0, 1) + Math.floor(random() * 9400) * 86_400_000).toISOString().slice(0, 10);
  return {
    version: 1,
    document: {
      text: text.trimEnd(),
      blocks,
      title: sentence(8),
      outlet: zipf(words),
      published: day,
      url: `https://e.org/${number}`,
    },
    sections: [],
    speakers: cast.map((person, index) => ({...person, id: `s${index + 1}`, named: true, mentions: []})),
    quotes,
  };
}

type Clock = () => number;
const wall: Clock = () => performance.now();
/** SQLite works in this process: its processor time is the same whatever else the machine does. */
const processor: Clock = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};
const milliseconds = async (clock: Clock, work: () => Promise<unknown>): Promise<number> => {
  const begin = clock();
  await work();
  return clock() - begin;
};
const quantile = (times: readonly number[], share: number): string =>
  `${times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!.toFixed(1)} ms`;

/** A word with two letters swapped, as people mistype. */
const mistype = (word: string): string =>
  word.length < 5 ? word : word.slice(0, 2) + word[3] + word[2] + word.slice(4);

async function measure(name: string, clock: Clock, library: Library, size: () => Promise<number>): Promise<void> {
  const articles = quotesWanted / quotesOfArticle;
  let taken = 0;
  for (let number = 0; number < articles; number++) {
    const article = makeArticle(number);
    const keeping = {origin: article.document.url!, now: new Date(2026, 0, 1, 0, 0, number).toISOString()};
    taken += await milliseconds(clock, () => library.keep(article, keeping));
  }
  const seconds = taken / 1000;
  const bytes = await size();
  console.log(
    `${name}: ${articles * quotesOfArticle} quotes, ${articles * paragraphsOfArticle} passages; load ${loadavg()[0]!.toFixed(1)}`,
  );
  console.log(
    `  taken in   ${Math.round((articles * quotesOfArticle) / seconds)} quotes a second, ${(articles / seconds).toFixed(0)} articles`,
  );
  console.log(
    `  size       ${(bytes / articles / quotesOfArticle).toFixed(0)} bytes a quote, ${(bytes / 1e6).toFixed(0)} MB`,
  );
  console.log(
    `  first      ${(await milliseconds(clock, () => library.search('zzz '))).toFixed(0)} ms (the list of words is read)`,
  );
  const queries = {
    'two words': () => `${zipf(words)} ${zipf(words)} `,
    misspelt: () => `${mistype(zipf(words))} ${zipf(words)} `,
    'being typed': () => `${zipf(words)} ${zipf(words).slice(0, 3)}`,
    '@name word': () => `@${zipf(people).name.split(' ')[1]} ${zipf(words)} `,
  };
  for (const [kind, make] of Object.entries(queries)) {
    const times: number[] = [];
    for (let count = 0; count < searches; count++) times.push(await milliseconds(clock, () => library.search(make())));
    console.log(`  ${kind.padEnd(12)} p50 ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}`);
  }
  const records: number[] = [];
  for (let count = 0; count < searches; count++)
    records.push(await milliseconds(clock, () => library.recordOf(zipf(people).name)));
  console.log(`  record       p50 ${quantile(records, 0.5)}, p95 ${quantile(records, 0.95)}`);
  console.log(`  people       ${(await milliseconds(clock, () => library.people({limit: 100}))).toFixed(0)} ms`);
  console.log(`  memory       ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
const file = join(folder, 'library.sqlite');
const sqlite = await openLibrary(file);
await measure(
  'SQLite (processor time)',
  processor,
  sqlite,
  async () => statSync(file).size + (statSync(`${file}-wal`, {throwIfNoEntry: false})?.size ?? 0),
);
await sqlite.close();
rmSync(folder, {recursive: true});

const server = process.env.ONRECORD_TEST_POSTGRES ?? '';
if (server !== '') {
  const schema = `onrecord_bench_${process.pid}`;
  const pool = new pg.Pool({connectionString: server, options: `-c search_path=${schema},public`});
  await pool.query('create extension if not exists pg_trgm schema public');
  await pool.query(`create schema ${schema}`);
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool})});
  await measure('PostgreSQL', wall, await createLibrary(db, 'postgres'), async () => {
    await sql`analyze`.execute(db);
    const {rows} = await sql<{bytes: string}>`select sum(pg_total_relation_size(c.oid)) as bytes from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname = ${schema} and c.relkind = 'r'`.execute(db);
    return Number(rows[0]?.bytes);
  });
  await pool.query(`drop schema ${schema} cascade`);
  await db.destroy();
}

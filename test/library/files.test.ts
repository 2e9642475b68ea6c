/** What can go wrong with the file of a library, and what is said. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, readFileSync, statSync, truncateSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {Kysely, SqliteDialect, sql} from 'kysely';
import {LibraryError} from '../../source/library/library-error.ts';
import {libraryLocation} from '../../source/library/library-location.ts';
import {migrate, steps} from '../../source/library/migrations.ts';
import {openSqlite} from '../../source/library/node-sqlite.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import type {Schema} from '../../source/library/schema.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {writeTemporary} from '../helpers/run-command.ts';
import {articleOf, now} from './articles.ts';

const emptyFolder = (): string => dirname(writeTemporary('x', ''));
const failure = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    reason => reason,
  );
  assert.ok(error instanceof LibraryError, String(error));
  return error.message;
};

test('the library is a file of its user alone, in the data folder or where ONRECORD_LIBRARY says', async () => {
  assert.match(libraryLocation({}), /onrecord.*library\.sqlite$/);
  assert.equal(libraryLocation({ONRECORD_LIBRARY: '/a/b.db'}), '/a/b.db');
  const path = join(emptyFolder(), 'deep', 'library.sqlite');
  const library = await openLibrary(path);
  await library.keep(bridgeArticle, {origin: 'a', now});
  assert.deepEqual(
    readdirSync(dirname(path)).map(name => statSync(join(dirname(path), name)).mode & 0o777),
    [0o600, 0o600, 0o600],
  );
  await library.close();
});

test('a file that is no library is left as it is', async () => {
  const path = writeTemporary('library.sqlite', 'Dear diary, '.repeat(100));
  assert.match(await failure(openLibrary(path)), /^the library .*library\.sqlite is damaged; move it away/);
  assert.match(readFileSync(path, 'utf8'), /^Dear diary/);
});

test('a library whose end is missing is told to be damaged', async () => {
  const path = join(emptyFolder(), 'library.sqlite');
  const library = await openLibrary(path);
  for (let number = 0; number < 30; number++)
    await library.keep(articleOf({}, `Ann Ray: “This is number ${number}.”`), {origin: `${number}`, now});
  await library.close();
  truncateSync(path, 40_960);
  const message = await failure(
    openLibrary(path).then(async damaged => {
      for (const {key} of await damaged.list()) await damaged.open(key);
    }),
  );
  assert.match(message, /is damaged/);
});

test('a folder in the place of the file, and a file in the place of the folder', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'library.sqlite'));
  assert.match(await failure(openLibrary(join(folder, 'library.sqlite'))), /cannot be opened/);
  assert.match(await failure(openLibrary(join(folder, 'x', 'library.sqlite'))), /cannot be opened/);
});

test('a library of a newer program is told to be one', async () => {
  const path = join(emptyFolder(), 'library.sqlite');
  await (await openLibrary(path)).close();
  const db = new Kysely<Schema>({dialect: new SqliteDialect({database: openSqlite(path)})});
  await sql`insert into library (step) values (999)`.execute(db);
  await db.destroy();
  assert.match(await failure(openLibrary(path)), /made by a newer onrecord/);
});

for (const step of steps.keys())
  test(`a library of step ${step + 1} is brought up to date`, async () => {
    const path = join(emptyFolder(), 'library.sqlite');
    const db = new Kysely<Schema>({dialect: new SqliteDialect({database: openSqlite(path)})});
    await migrate(db, 'sqlite', step + 1);
    await db.destroy();
    const library = await openLibrary(path);
    const {key} = await library.keep(bridgeArticle, {origin: 'a', now});
    assert.equal((await library.open(key))?.article.quotes, 3);
    await library.close();
  });

/** A program that keeps articles with this word, so many, and prints the number of each when it is kept. */
function keeper(path: string, word: string, count: number) {
  const script = writeTemporary(
    'keep.ts',
    `import {openLibrary} from '${join(process.cwd(), 'source/library/open-library.ts')}';
     import {articleOf} from '${join(process.cwd(), 'test/library/articles.ts')}';
     const library = await openLibrary(${JSON.stringify(path)});
     for (let n = 0; n < ${count}; n++) {
       const article = articleOf({}, 'Ann Ray: “It is ${word} ' + n + '.”');
       await library.keep(article, {origin: '${word} ' + n, now: '2026-11-25T09:30:00.000Z'});
       console.log(n);
     }`,
  );
  const child = spawn(process.execPath, [script], {stdio: ['ignore', 'pipe', 'inherit']});
  child.stdout.setEncoding('utf8');
  return child;
}

test('what was told as kept is there after the program is killed', async () => {
  const path = join(emptyFolder(), 'library.sqlite');
  const child = keeper(path, 'red', 1_000_000);
  let told = '';
  child.stdout.on('data', chunk => {
    told += chunk;
    if (told.split('\n').length > 5) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const library = await openLibrary(path);
  const kept = new Set((await library.list()).map(({origin}) => origin));
  const lines = told.split('\n').slice(0, -1);
  assert.ok(lines.length >= 5);
  assert.deepEqual(
    lines.filter(line => !kept.has(`red ${line}`)),
    [],
  );
  await library.close();
});

test('two programs make one library and write at once: each waits for the other', async () => {
  const path = join(emptyFolder(), 'library.sqlite');
  const children = ['red', 'blue'].map(word => keeper(path, word, 20));
  for (const child of children) child.stdout.resume();
  assert.deepEqual(await Promise.all(children.map(child => once(child, 'close'))), [
    [0, null],
    [0, null],
  ]);
  const library = await openLibrary(path);
  assert.equal((await library.list()).length, 40);
  await library.close();
});

test('passages that an older Node has left out of the words are taken in', async () => {
  const path = join(emptyFolder(), 'library.sqlite');
  const library = await openLibrary(path);
  await library.keep(bridgeArticle, {origin: 'a', now});
  await library.close();
  const database = openSqlite(path);
  database.prepare('drop table passage_words').run([]);
  database.close();
  await (await openLibrary(path)).close();
  const again = openSqlite(path);
  const rows = again.prepare("select rowid from passage_words where passage_words match 'rivet'").all([]);
  assert.equal(rows.length, 1);
  again.close();
});

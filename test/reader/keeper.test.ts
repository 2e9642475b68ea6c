/** Reading keeps: the reader's state and a library in memory, put together as in the program; the clock stands still. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import {createStore, type Store} from '../../source/app/store.ts';
import {createBrowser} from '../../source/library/browse.ts';
import type {Library} from '../../source/library/library.ts';
import {LibraryError} from '../../source/library/library-error.ts';
import type {SharedLibrary} from '../../source/library/library-thread.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import {createKeeper, type Keeper} from '../../source/reader/keeper.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';

const size = {columns: 80, rows: 24};
const now = '2026-11-25T09:30:00.000Z';

type Table = {readonly store: Store; readonly keeper: Keeper; readonly settled: () => Promise<void>};

/** A reader with this library, and a way to wait until everything asked of it is answered. */
function open(library: SharedLibrary, options: {isPrivate?: boolean; unkept?: readonly string[]} = {}): Table {
  const waiting = new Set<Promise<unknown>>();
  const watched = Object.fromEntries(
    Object.entries(library).map(([name, ask]) => [
      name,
      (...values: readonly unknown[]) => {
        const answer = (ask as (...values: readonly unknown[]) => Promise<unknown>)(...values);
        waiting.add(answer);
        return answer.finally(() => waiting.delete(answer));
      },
    ]),
  ) as unknown as SharedLibrary;
  const store: Store = createStore(createState([['bridge.txt', 'bridge.txt']], size), effect => {
    if (effect.type === 'library' && effect.order.type !== 'writeNote') keeper.order(effect.order);
  });
  const keeper = createKeeper({
    store,
    openLibrary: () => watched,
    now: () => now,
    isPrivate: options.isPrivate ?? false,
    unkept: options.unkept ?? [],
  });
  store.subscribe(() => keeper.attend());
  const settled = async (): Promise<void> => {
    do {
      await Promise.allSettled(waiting);
      await new Promise(setImmediate);
    } while (waiting.size > 0);
  };
  return {store, keeper, settled};
}

const shared = (library: Library): SharedLibrary => ({
  ...library,
  browse: createBrowser(library),
  close: async () => {},
});

/** Opens the article as the program does. */
function read({store, keeper}: Table): void {
  store.dispatch({type: 'loaded', article: 0, document: bridgeArticle.document});
  keeper.recall(0, bridgeArticle.document);
  store.dispatch({type: 'analysed', article: 0, analysis: bridgeArticle, percent: 100});
}

const messageOf = ({store}: Table): string | undefined => store.state().message;

test('what is read is kept with its analysis, and is there again at its place', async () => {
  const library = await openLibrary(':memory:');
  const first = open(shared(library));
  read(first);
  await first.settled();
  const [kept] = await library.list();
  assert.equal(kept?.title, 'Harbour bridge to carry trams again');
  assert.equal(kept?.read, now);
  assert.match(kept?.origin ?? '', /\/bridge\.txt$/);
  first.store.press('G');
  const {top} = first.store.state();
  await first.keeper.close();
  assert.equal((await library.list())[0]?.progress, 1);
  const second = open(shared(library));
  second.store.dispatch({type: 'loaded', article: 0, document: bridgeArticle.document});
  second.keeper.recall(0, bridgeArticle.document);
  await second.settled();
  // Not analysed again: it comes from the library.
  assert.equal(second.store.state().entries[0]?.progress, 100);
  assert.deepEqual(second.store.state().top, top);
});

test('a page that has changed is kept anew, and not taken for the old one', async () => {
  const library = await openLibrary(':memory:');
  const first = open(shared(library));
  read(first);
  await first.settled();
  const second = open(shared(library));
  const changed = {...bridgeArticle.document, text: bridgeArticle.document.text.replace('rivet', 'screw')};
  second.store.dispatch({type: 'loaded', article: 0, document: changed});
  second.keeper.recall(0, changed);
  await second.settled();
  assert.equal(second.store.state().entries[0]?.progress, 0);
});

test('with --private, and of articles that come with the program, nothing is kept', async () => {
  const library = await openLibrary(':memory:');
  for (const options of [{isPrivate: true}, {unkept: ['bridge.txt']}]) {
    const table = open(shared(library), options);
    read(table);
    await table.settled();
    assert.deepEqual(await library.list(), []);
    assert.equal(messageOf(table), undefined);
  }
});

test('a library that cannot be opened costs one line, and the article stays', async () => {
  const broken = async () => {
    throw new LibraryError('the library x is damaged; move it away');
  };
  const table = open({find: broken, keep: broken, browse: broken} as unknown as SharedLibrary);
  read(table);
  await table.settled();
  assert.equal(messageOf(table), 'Reading is not kept: the library x is damaged; move it away');
  table.store.press('j');
  await table.settled();
  assert.equal(messageOf(table), undefined);
  table.store.press('l');
  await table.settled();
  assert.equal(messageOf(table), 'the library x is damaged; move it away');
});

/** The titles on the screen of the library. */
const titles = (state: State): readonly string[] =>
  state.mode.mode === 'library' && state.mode.answer?.screen === 'library'
    ? state.mode.answer.rows.map(row => (row.kind === 'article' ? (row.article.title ?? '') : row.entry.title))
    : [];

test('star, archive, tags and delete are seen at once, and U takes them back one by one', async () => {
  const library = await openLibrary(':memory:');
  const table = open(shared(library));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      table.store.press(key);
      await table.settled();
    }
  };
  read(table);
  await table.settled();
  await press('l', '*', 't', ...'sea', 'enter', 'A');
  assert.deepEqual(titles(table.store.state()), []);
  assert.equal(messageOf(table), 'In the archive: U undoes it');
  await press('U', 'D');
  assert.equal(messageOf(table), 'Deleted Harbour bridge to carry trams again: U undoes it');
  assert.deepEqual(await library.list(), []);
  await press('U');
  const [back] = await library.list();
  assert.deepEqual([back?.starred, back?.archived, back?.tags], [true, false, ['sea']]);
  await press('U', 'U');
  const [before] = await library.list();
  assert.deepEqual([before?.starred, before?.tags], [false, []]);
  await press('U');
  assert.equal(messageOf(table), 'Nothing to undo');
});

test('a passage is marked, noted, listed, and unmarked', async () => {
  const library = await openLibrary(':memory:');
  const table = open(shared(library));
  read(table);
  await table.settled();
  table.store.press('}');
  table.store.press('h');
  await table.settled();
  assert.equal(table.store.state().entries[0]?.highlights?.[0]?.exact.slice(0, 21), '“We kept every rivet,');
  for (const key of ['i', ...'how many', 'enter']) table.store.press(key === ' ' ? 'space' : key);
  await table.settled();
  assert.equal((await library.marks())[0]?.note, 'how many');
  table.store.press('h');
  await table.settled();
  assert.deepEqual(await library.marks(), []);
});

test('somebody’s record opens from a quote, and who said it is put right and taken back', async () => {
  const library = await openLibrary(':memory:');
  const table = open(shared(library));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      table.store.press(key);
      await table.settled();
    }
  };
  const said = () => {
    const {mode} = table.store.state();
    return mode.mode === 'record' && mode.answer?.screen === 'record' ? mode.answer.statements.length : undefined;
  };
  read(table);
  await table.settled();
  await press('}', 'r');
  assert.equal(said(), 2);
  await press('c', '2');
  assert.equal(said(), 1);
  await press('U');
  assert.equal(said(), 2);
  await press('esc');
  assert.equal(table.store.state().mode.mode, 'read');
});

test('an answer to an earlier question changes nothing', () => {
  const state = reduce(createState([], size), {
    type: 'answered',
    answer: {screen: 'everybody', request: {screen: 'everybody', sort: 'quotes', words: ''}, people: []},
  });
  assert.equal(state.mode.mode === 'library' && state.mode.answer, undefined);
});

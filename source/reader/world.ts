/** What happens around the screen: articles are loaded and analysed, and effects are carried out. */

import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {isShelf} from '../app/mode.ts';
import type {Settings} from '../app/settings.ts';
import {createState} from '../app/state.ts';
import {createStore, type Store} from '../app/store.ts';
import {type SharedLibrary, startLibraryThread} from '../library/library-thread.ts';
import {type ArticleThread, startArticleThread} from '../shell/article-thread.ts';
import {LimitError} from '../shell/limited-worker.ts';
import {packageRoot} from '../shell/package-root.ts';
import {UserError} from '../shell/user-error.ts';
import type {Terminal} from '../ui/root.tsx';
import {carryOut} from './carry-out.ts';
import type {Shown} from './first-frame.tsx';
import {createKeeper, type Keeper} from './keeper.ts';
import {listAnnounced} from './list-announced.ts';
import {nameOf} from './name-of.ts';
import {type InputOptions, type Opening, openArticle, takeDocument} from './open-article.ts';

export type ReaderOptions = InputOptions & {
  /** Paths, addresses, or `-`; several open a list to choose from. */
  readonly origins: readonly string[];
  readonly settings: Settings;
  /** One line on what is wrong with the settings. */
  readonly problem?: string;
  /** The only article, if it is already on its way. */
  readonly first?: Opening;
  /** What stands on the screen already. */
  readonly shown?: Shown | undefined;
  /** Nothing is to be kept. */
  readonly isPrivate?: boolean;
  /** The articles that come with the program: the first is opened where the library holds nothing, none is kept. */
  readonly examples?: readonly string[];
  /** What the library is opened with, and the clock; others in tests. */
  readonly openLibrary?: () => SharedLibrary;
  readonly now?: () => string;
};

export type World = {
  readonly options: ReaderOptions;
  readonly store: Store;
  /** The articles that have a thread, by their number. */
  readonly openings: Map<number, Opening>;
  /** Those of them that are being analysed. */
  readonly studied: Set<number>;
  readonly keeper: Keeper;
  /** The thread that searches all open articles, and those it knows. */
  searcher: ArticleThread | undefined;
  readonly gathered: Set<number>;
  /** Where the reader was when the thread of the open article was last told. */
  seen: {readonly article: number; readonly block: number};
  isClosed: boolean;
  /** Settles when the reader is to be closed. */
  readonly closed: Promise<void>;
  readonly resolveClosed: () => void;
  /** Undefined until the screen is there; articles are looked at closely only from then on. */
  terminal: Terminal | undefined;
  /** Why the reader had to close. */
  failure: unknown;
};

/** So many articles are read at a time while nobody waits for them: one core is left to the reader. */
const mostAhead = Math.max(1, availableParallelism() - 1);

export function createWorld(options: ReaderOptions): World {
  const {columns = 80, rows = 24} = process.stdout;
  const entries = options.origins.map(origin => [origin, nameOf(origin)] as const);
  const store = createStore(createState(entries, {columns, rows}, options.settings), effect =>
    carryOut(
      {
        store,
        terminal: world.terminal,
        close: () => close(world),
        load: article => void load(world, article),
        order: order => world.keeper.order(order),
        search: (query, showsDoubtful, isWide) =>
          isWide
            ? searchAll(world, query)
            : world.openings.get(store.state().open)?.thread.search(query, showsDoubtful),
      },
      effect,
    ),
  );
  const closing = Promise.withResolvers<void>();
  const world: World = {
    options,
    store,
    openings: new Map(options.first === undefined ? [] : [[0, options.first]]),
    studied: new Set(),
    keeper: createKeeper({
      store,
      openLibrary: options.openLibrary ?? openLibrary,
      now: options.now ?? (() => new Date().toISOString()),
      isPrivate: options.isPrivate ?? false,
      unkept: options.examples ?? [],
    }),
    searcher: undefined,
    gathered: new Set(),
    seen: {article: 0, block: 0},
    isClosed: false,
    closed: closing.promise,
    resolveClosed: closing.resolve,
    terminal: undefined,
    failure: undefined,
  };
  if (options.problem !== undefined) store.dispatch({type: 'told', message: options.problem});
  return world;
}

const openLibrary = (): SharedLibrary => startLibraryThread(join(packageRoot(), 'dist/library-worker.js'));

/** Reads an article into the state. What goes wrong with the only article closes the reader. */
export async function load(world: World, article: number): Promise<void> {
  const {options, store, openings, keeper} = world;
  const {key, origin = '', isAnnounced} = store.state().entries[article] ?? {};
  if (key !== undefined && (await keeper.open(article, key))) return attend(world);
  const known = openings.get(article);
  if (known !== undefined && known !== options.first) return;
  const opening = known ?? openArticle(origin, isAnnounced ? {headers: options.headers ?? {}} : options);
  openings.set(article, opening);
  opening.listen(message => store.dispatch({type: 'progressed', article, message}));
  try {
    const {document, mediaType, plainBecause, notice} = await opening.article;
    if (world.isClosed) return;
    const announced = store.state().entries.length === 1 ? listAnnounced(document, mediaType) : [];
    if (announced.length > 0) {
      release(world, article);
      store.dispatch({type: 'listed', entries: announced});
      return;
    }
    store.dispatch({type: 'loaded', article, document});
    if (notice !== undefined) store.dispatch({type: 'told', message: notice});
    keeper.recall(article, document);
    if (plainBecause !== undefined) store.dispatch({type: 'told', message: `Shown as plain text: ${plainBecause}`});
  } catch (error) {
    openings.delete(article);
    opening.stop();
    if (world.isClosed) return;
    if (error instanceof UserError && (await keeper.open(article, origin)))
      store.dispatch({type: 'told', message: `As it was kept: ${error.message}`});
    else if (error instanceof UserError && (store.state().entries.length > 1 || store.state().beneath.length > 0))
      store.dispatch({type: 'failed', article, message: error.message});
    else close(world, error);
  }
  attend(world);
}

/** The screen is drawn: from now on there is time for everything else. */
export function attach(world: World, terminal: Terminal): void {
  if (world.terminal === undefined) {
    if (isShelf(world.store.state().mode)) setImmediate(() => void begin(world));
    setImmediate(() => attend(world));
    world.store.subscribe(() => attend(world));
  }
  world.terminal = terminal;
}

/** The library, or where it holds nothing, an article that shows what the program does. */
async function begin({keeper, store, options: {examples = []}}: World): Promise<void> {
  const [example] = examples;
  if (!(await keeper.begin()) && example !== undefined)
    store.dispatch({type: 'asked', origin: example, name: nameOf(example)});
}

/** Has the open article analysed and made searchable, beginning where the reader is; then the others, a few at a time. */
function attend(world: World): void {
  if (world.isClosed || world.terminal === undefined) return;
  const {open, top} = world.store.state();
  study(world, open);
  if (world.seen.article !== open || world.seen.block !== top.block) {
    world.seen = {article: open, block: top.block};
    world.openings.get(open)?.thread.look(top.block);
  }
  readAhead(world);
  searchNewArticles(world);
  world.keeper.attend();
}

/** What has been analysed since is searched as well. */
function searchNewArticles(world: World): void {
  const {mode, entries} = world.store.state();
  if (mode.mode !== 'search' || !mode.isWide || world.searcher === undefined) return;
  if (entries.filter(({progress}) => progress === 100).length > world.gathered.size) searchAll(world, mode.query);
}

function readAhead(world: World): void {
  const {entries, open} = world.store.state();
  if (entries.length < 2) return;
  // Whose analysis is there needs no thread until it is opened, and makes room for the next.
  for (const article of [...world.openings.keys()])
    if (article !== open && entries[article]?.progress === 100) release(world, article);
  for (const [article, entry] of entries.entries()) {
    if (entry.problem !== undefined || entry.progress === 100) continue;
    const busy = [...world.openings.keys()].filter(other => other !== open).length;
    // What has a thread goes on: only new ones wait until there is room.
    if (!world.openings.has(article) && busy >= mostAhead) continue;
    if (entry.reading !== undefined) study(world, article);
    else if (!entry.isAnnounced) void load(world, article);
  }
}

function release({openings, studied}: World, article: number): void {
  openings.get(article)?.stop();
  openings.delete(article);
  studied.delete(article);
}

function study(world: World, article: number): void {
  const {store, openings, studied} = world;
  const {document, everything} = store.state().entries[article]?.reading ?? {};
  if (document === undefined || studied.has(article)) return;
  studied.add(article);
  // An article that was released, or came from elsewhere, has no thread.
  const opening = openings.get(article) ?? takeDocument(document, everything);
  openings.set(article, opening);
  const isWanted = () => openings.get(article) === opening && !world.isClosed;
  opening.thread.study({
    onAnalysis: (found, percent) => {
      if (!isWanted()) return;
      // What is known in full is not taken again.
      if (store.state().entries[article]?.progress !== 100)
        store.dispatch({type: 'analysed', article, analysis: {...found, document}, percent});
    },
    onFinding: finding => {
      if (!isWanted() || store.state().open !== article) return;
      store.dispatch({
        type: 'found',
        finding: {...finding, results: finding.results.map(result => ({...result, article}))},
      });
    },
    onEnd: reason => {
      if (!isWanted()) return;
      if (reason instanceof LimitError)
        store.dispatch({type: 'told', message: `No further quotes and no search: ${reason.message}`});
      else close(world, reason);
    },
  });
}

/** Searches every article that has been analysed; the thread that does it starts with the first such search. */
function searchAll(world: World, query: string): void {
  const {store, gathered} = world;
  if (world.searcher === undefined) {
    world.searcher = startArticleThread();
    world.searcher.onFoundAll(finding => {
      if (!world.isClosed) store.dispatch({type: 'found', finding: {...finding, isWide: true}});
    });
  }
  for (const [article, {reading, progress}] of store.state().entries.entries()) {
    if (progress < 100 || reading?.analysis === undefined || gathered.has(article)) continue;
    gathered.add(article);
    world.searcher.gather(article, reading.analysis);
  }
  world.searcher.searchAll(query);
}

export function close(world: World, failure?: unknown): void {
  world.failure = failure;
  world.isClosed = true;
  world.resolveClosed();
  for (const opening of world.openings.values()) opening.stop();
  world.searcher?.close();
  world.terminal?.exit();
}

/**
 * Reading keeps: what is opened goes into the library with its analysis, and where the reader was, and is there again the
 * next time. The library is opened after the first frame, in a thread of its own; where it cannot be opened one line says
 * so, and reading goes on without it.
 */

import {isShelf} from '../app/mode.ts';
import {openReading, selectProgress, selectView} from '../app/selectors.ts';
import {type Order, requestOf} from '../app/shelf/shelf-mode.ts';
import type {Store} from '../app/store.ts';
import {offsetOf} from '../app/viewport.ts';
import type {Document} from '../core/document/document.ts';
import {fullName} from '../library/full-name.ts';
import type {Article, OpenedArticle} from '../library/library.ts';
import {LibraryError} from '../library/library-error.ts';
import type {SharedLibrary} from '../library/library-thread.ts';
import {ask, carryOutOrder, type Desk, tellMarks} from './library-desk.ts';

export type KeeperOptions = {
  readonly store: Store;
  readonly openLibrary: () => SharedLibrary;
  readonly now: () => string;
  /** Nothing is kept, and nothing looked up. */
  readonly isPrivate: boolean;
  /** Origins that are no reading of the user's own: the articles that come with the program. */
  readonly unkept: readonly string[];
};

export type Keeper = ReturnType<typeof createKeeper>;

type Place = {readonly key: string; readonly place: number; readonly progress: number};

/** A place is kept when the reader has stayed there so long. */
const restMilliseconds = 1_000;

/** The program does not wait longer for its library when it is left. */
const patienceMilliseconds = 500;

export function createKeeper(options: KeeperOptions) {
  const {store, now} = options;
  let library: SharedLibrary | undefined;
  let problem = options.isPrivate ? 'Nothing is kept: the program was started with --private' : undefined;
  const desk: Desk = {store, now, done: [], library: () => (library ??= options.openLibrary())};
  const recalls = new Map<number, Promise<void>>();
  const kept = new Set<number>();
  const places = createPlaces(place => attempt(() => desk.library().change(place.key, place)));

  /** The first failure is told, and ends the keeping; what was asked for by a key is told every time. */
  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (problem !== undefined) return undefined;
    try {
      return await work();
    } catch (error) {
      problem = explain(error);
      store.dispatch({type: 'told', message: `Reading is not kept: ${problem}`});
      return undefined;
    }
  }

  const context: Context = {desk, attempt, recalls, kept, places};

  async function order(wanted: Exclude<Order, {type: 'writeNote'}>): Promise<void> {
    try {
      if (problem !== undefined) throw new LibraryError(problem);
      await carryOutOrder(desk, wanted);
    } catch (error) {
      const message = explain(error);
      const {mode} = store.state();
      store.dispatch({type: 'told', message});
      if (isShelf(mode) && mode.answer === undefined)
        store.dispatch({type: 'answered', answer: {...emptyAnswer, request: requestOf(mode), problem: message}});
    }
  }

  return {
    order: (wanted: Exclude<Order, {type: 'writeNote'}>): void => void order(wanted),
    /** After every change of the state: keeps what is open as soon as it is analysed, and then where its reader is. */
    attend: (): void => {
      const {mode, open, entries} = store.state();
      const entry = entries[open];
      if (problem !== undefined || entry?.reading === undefined || mode.mode === 'picker' || isShelf(mode)) return;
      if (options.unkept.includes(entry.origin)) return;
      if (entry.key !== undefined) places.note(placeIn(store, entry.key));
      else if (entry.progress === 100 && !kept.has(open)) void keep(context, open);
    },
    /** Looks whether an article that has just been read is known with these very words, and takes up what is known. */
    recall: (article: number, document: Document): void => {
      const {origin = ''} = store.state().entries[article] ?? {};
      if (options.unkept.includes(origin)) return;
      const recall = attempt(async () => {
        const found = await findOpened(desk.library(), document.url ?? fullName(origin));
        if (found?.analysis.document.text === document.text) await takeUp(context, article, found);
      });
      recalls.set(article, recall);
    },
    /** An article by its key, or by its file or address where it cannot be read any more; true if it is there. */
    open: async (article: number, name: string): Promise<boolean> => {
      const found = await attempt(() => findOpened(desk.library(), name));
      if (found === undefined) return false;
      store.dispatch({type: 'loaded', article, document: found.analysis.document});
      await attempt(() => takeUp(context, article, found));
      return true;
    },
    /** Shows the list that the program begins with; false where there is nothing in it, or no library. */
    begin: async (): Promise<boolean> => {
      const {mode} = store.state();
      const first = isShelf(mode) ? await attempt(() => ask(desk, requestOf(mode))) : undefined;
      if (first?.screen !== 'library' || Object.values(first.counts).every(count => count === 0)) return false;
      store.dispatch({type: 'answered', answer: first});
      return true;
    },
    close: async (): Promise<void> => {
      if (library === undefined) return;
      await withinPatience(places.flush().then(() => library?.close()));
    },
  };
}

type Context = {
  readonly desk: Desk;
  readonly attempt: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
  readonly recalls: ReadonlyMap<number, Promise<void>>;
  readonly kept: Set<number>;
  readonly places: ReturnType<typeof createPlaces>;
};

async function takeUp({desk, kept, places}: Context, article: number, {article: known, analysis}: OpenedArticle) {
  kept.add(article);
  places.begin(known);
  desk.store.dispatch({type: 'recalled', article, key: known.key, analysis, place: known.place});
  await tellMarks(desk, known.key);
  await desk.library().change(known.key, {read: desk.now()});
}

async function keep({desk, attempt, recalls, kept}: Context, article: number): Promise<void> {
  kept.add(article);
  await recalls.get(article);
  const {key: known, origin, reading} = desk.store.state().entries[article] ?? {};
  if (known !== undefined || origin === undefined || reading?.everything === undefined) return;
  const {everything} = reading;
  await attempt(async () => {
    const {key} = await desk.library().keep(everything, {origin: fullName(origin), now: desk.now()});
    await desk.library().change(key, {read: desk.now()});
    for (const {feed, id, address} of await desk.library().entries({unread: true}))
      if (address === origin) await desk.library().readEntry(feed, id);
    desk.store.dispatch({type: 'kept', article, key});
    await tellMarks(desk, key);
  });
}

const emptyAnswer = {screen: 'corrections', corrections: []} as const;

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function findOpened(library: SharedLibrary, name: string): Promise<OpenedArticle | undefined> {
  const found = await library.find(name);
  return found && library.open(found.key);
}

function placeIn(store: Store, key: string): Place | undefined {
  const state = store.state();
  const view = selectView(state);
  if (view === undefined || openReading(state) === undefined) return undefined;
  return {key, place: offsetOf(view.layout, state.top), progress: selectProgress(state).percent / 100};
}

/** Where readers are, written when they rest; how far they have come never falls. */
function createPlaces(write: (place: Place) => Promise<unknown>) {
  const written = new Map<string, Place>();
  let pending: Place | undefined;
  let timer: NodeJS.Timeout | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const place = pending;
    pending = undefined;
    if (place === undefined) return;
    written.set(place.key, place);
    await write(place);
  };
  return {
    flush,
    begin: ({key, place, progress}: Article): void => void written.set(key, {key, place, progress}),
    note: (place: Place | undefined): void => {
      if (place === undefined) return;
      const known = pending?.key === place.key ? pending : written.get(place.key);
      const progress = Math.max(known?.progress ?? 0, place.progress);
      if (known?.place === place.place && known.progress === progress) return;
      if (pending !== undefined && pending.key !== place.key) void flush();
      pending = {...place, progress};
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), restMilliseconds);
      timer.unref();
    },
  };
}

async function withinPatience(work: Promise<unknown>): Promise<void> {
  const {promise, resolve: giveUp} = Promise.withResolvers<void>();
  const timer = setTimeout(giveUp, patienceMilliseconds);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}

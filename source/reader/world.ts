/** What happens around the screen: articles are loaded and analysed, and effects are carried out. */
import type {Effect} from '../app/action.ts';
import {createState} from '../app/state.ts';
import {createStore, type Store} from '../app/store.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import {copyText} from '../shell/copy-text.ts';
import {openOutside} from '../shell/open-outside.ts';
import {stopJob} from '../shell/open-terminal.ts';
import {readOrigin} from '../shell/read-origin.ts';
import {UserError} from '../shell/user-error.ts';
import type {Terminal} from '../ui/root.tsx';
import {createSearcher, type Searcher} from './searcher.ts';

export type ReaderOptions = {
  /** Paths, addresses, or `-`; several open a list to choose from. */
  readonly origins: readonly string[];
  readonly as?: MediaType;
};

export type World = {
  readonly options: ReaderOptions;
  readonly store: Store;
  /** Aborted when the reader is closed. */
  readonly life: AbortController;
  loading: AbortController;
  searcher: Searcher | undefined;
  /** Undefined until the screen is there; articles are looked at closely only from then on. */
  terminal: Terminal | undefined;
  /** Why the reader had to close. */
  failure: unknown;
};

export function createWorld(options: ReaderOptions): World {
  const {columns = 80, rows = 24} = process.stdout;
  const store = createStore(createState(options.origins.map(nameOf), {columns, rows}), effect =>
    carryOut(world, effect),
  );
  const world: World = {
    options,
    store,
    life: new AbortController(),
    loading: new AbortController(),
    searcher: undefined,
    terminal: undefined,
    failure: undefined,
  };
  return world;
}

const nameOf = (origin: string): string => (origin === '-' ? 'standard input' : sanitise(origin).replaceAll('\n', ' '));

/** Reads an article into the state. What goes wrong with the only article closes the reader. */
export async function load(world: World, article: number): Promise<void> {
  const {options, store} = world;
  world.loading.abort();
  world.loading = new AbortController();
  const {signal} = world.loading;
  try {
    const {document} = await readOrigin(options.origins[article]!, {
      ...(options.as === undefined ? {} : {as: options.as}),
      signal,
      onProgress: ({message}) => store.dispatch({type: 'progressed', article, message}),
    });
    if (signal.aborted) return;
    store.dispatch({type: 'loaded', article, document});
    if (world.terminal !== undefined) study(world, article);
  } catch (error) {
    if (signal.aborted) return;
    if (options.origins.length > 1 && error instanceof UserError)
      store.dispatch({type: 'failed', article, message: error.message});
    else close(world, error);
  }
}

/** The screen is drawn: from now on there is time for everything else. */
export function attach(world: World, terminal: Terminal): void {
  if (world.terminal === undefined)
    setImmediate(() => world.searcher === undefined && study(world, world.store.state().open));
  world.terminal = terminal;
}

/** Analyses an article that is on the screen and makes it searchable. */
function study(world: World, article: number): void {
  const {store, life} = world;
  const document = store.state().entries[article]?.reading?.document;
  if (document === undefined) return;
  const searcher = createSearcher(document, life.signal, () => searchAgain(world));
  world.searcher = searcher;
  const analyse = async () => {
    const {analyseInWorker} = await import('../shell/analyse-in-worker.ts');
    const analysis = await analyseInWorker(document, life.signal);
    searcher.learn(analysis);
    store.dispatch({type: 'analysed', article, analysis});
    searchAgain(world);
  };
  analyse().catch(error => {
    if (!life.signal.aborted) close(world, error);
  });
}

function searchAgain(world: World): void {
  const {mode} = world.store.state();
  if (mode.mode === 'search') carryOut(world, {type: 'search', query: mode.query});
}

export function close(world: World, failure?: unknown): void {
  world.failure = failure;
  world.life.abort();
  world.loading.abort();
  world.terminal?.exit();
}

function carryOut(world: World, effect: Effect): void {
  const {store, terminal} = world;
  switch (effect.type) {
    case 'quit':
      close(world);
      break;
    case 'suspend':
      void terminal?.suspend(stopJob);
      break;
    case 'redraw':
      void terminal?.suspend(() => undefined);
      break;
    case 'copy':
      void copyText(effect.text, process.stdout);
      store.dispatch({type: 'told', message: `Copied: ${effect.label}`});
      break;
    case 'openOutside':
      void openOutside(effect.target).then(isOpened =>
        store.dispatch({type: 'told', message: `${isOpened ? 'Opened' : 'Cannot open'} ${sanitise(effect.target)}`}),
      );
      break;
    case 'search': {
      const finding = world.searcher?.search(effect.query);
      if (finding !== undefined) store.dispatch({type: 'found', finding});
      break;
    }
    case 'load':
      void load(world, effect.article);
      break;
    case 'stopLoading':
      world.loading.abort();
      if (world.options.origins.length === 1) close(world);
  }
}

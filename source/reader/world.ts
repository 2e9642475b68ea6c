/** What happens around the screen: articles are loaded and analysed, and effects are carried out. */
import type {Effect} from '../app/action.ts';
import {createState} from '../app/state.ts';
import {createStore, type Store} from '../app/store.ts';
import type {Document} from '../core/document/document.ts';
import type {MediaType} from '../core/parse/read-article.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import {LimitError} from '../shell/article-thread.ts';
import {copyText} from '../shell/copy-text.ts';
import {openOutside} from '../shell/open-outside.ts';
import {stopJob} from '../shell/open-terminal.ts';
import {UserError} from '../shell/user-error.ts';
import type {Terminal} from '../ui/root.tsx';
import {type Opening, openArticle, takeDocument} from './open-article.ts';

export type ReaderOptions = {
  /** Paths, addresses, or `-`; several open a list to choose from. */
  readonly origins: readonly string[];
  readonly as?: MediaType;
  /** The only article, if it is already on its way. */
  readonly first?: Opening;
};

export type World = {
  readonly options: ReaderOptions;
  readonly store: Store;
  /** The article that is open or on its way. */
  opening: Opening | undefined;
  /** The document that is being analysed, and the block that its thread was last told of. */
  studied: Document | undefined;
  block: number;
  isClosed: boolean;
  /** Settles when the reader is to be closed. */
  readonly closed: Promise<void>;
  readonly resolveClosed: () => void;
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
  const closing = Promise.withResolvers<void>();
  const world: World = {
    options,
    store,
    opening: options.first,
    studied: undefined,
    block: 0,
    isClosed: false,
    closed: closing.promise,
    resolveClosed: closing.resolve,
    terminal: undefined,
    failure: undefined,
  };
  return world;
}

const nameOf = (origin: string): string => (origin === '-' ? 'standard input' : sanitise(origin).replaceAll('\n', ' '));

/** Reads an article into the state. What goes wrong with the only article closes the reader. */
export async function load(world: World, article: number): Promise<void> {
  const {options, store} = world;
  const opening = startOpening(world, article);
  opening.listen(message => store.dispatch({type: 'progressed', article, message}));
  try {
    const {document, plainBecause} = await opening.article;
    if (world.opening !== opening) return;
    store.dispatch({type: 'loaded', article, document});
    if (plainBecause !== undefined) store.dispatch({type: 'told', message: `Shown as plain text: ${plainBecause}`});
  } catch (error) {
    if (world.opening !== opening) return;
    if (options.origins.length > 1 && error instanceof UserError)
      store.dispatch({type: 'failed', article, message: error.message});
    else close(world, error);
  }
}

/** Goes on with the article that is already on its way, or begins, and ends the one before. */
function startOpening(world: World, article: number): Opening {
  const {first, origins, as} = world.options;
  if (first !== undefined && world.opening === first) return first;
  world.opening?.stop();
  world.studied = undefined;
  world.opening = openArticle(origins[article]!, as);
  return world.opening;
}

/** The screen is drawn: from now on there is time for everything else. */
export function attach(world: World, terminal: Terminal): void {
  if (world.terminal === undefined) {
    setImmediate(() => attend(world));
    world.store.subscribe(() => attend(world));
  }
  world.terminal = terminal;
}

/** Has the article that is open analysed and made searchable, beginning where the reader is. */
function attend(world: World): void {
  const {open, entries, top} = world.store.state();
  const document = entries[open]?.reading?.document;
  if (document === undefined || world.isClosed) return;
  if (world.studied !== document) study(world, open, document);
  if (world.block === top.block) return;
  world.block = top.block;
  world.opening?.thread.look(top.block);
}

function study(world: World, article: number, document: Document): void {
  const {store} = world;
  // An article that was open before another one has no thread any more.
  if (world.studied !== undefined || world.opening === undefined) {
    world.opening?.stop();
    world.opening = takeDocument(document);
  }
  world.studied = document;
  const isOpen = () => world.studied === document && !world.isClosed;
  world.opening.thread.study({
    onAnalysis: found => {
      if (isOpen()) store.dispatch({type: 'analysed', article, analysis: {...found, document}});
    },
    onFinding: finding => {
      if (isOpen()) store.dispatch({type: 'found', finding});
    },
    onEnd: reason => {
      if (!isOpen()) return;
      if (reason instanceof LimitError)
        store.dispatch({type: 'told', message: `No further quotes and no search: ${reason.message}`});
      else close(world, reason);
    },
  });
}

export function close(world: World, failure?: unknown): void {
  world.failure = failure;
  world.isClosed = true;
  world.resolveClosed();
  world.opening?.stop();
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
    case 'search':
      world.opening?.thread.search(effect.query);
      break;
    case 'load':
      void load(world, effect.article);
      break;
    case 'stopLoading':
      world.opening?.stop();
      world.opening = undefined;
      if (world.options.origins.length === 1) close(world);
  }
}

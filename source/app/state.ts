import type {SearchResult} from '../core/search/search.ts';
import type {Reading} from './reading.ts';
import {type Position, startOfArticle} from './viewport.ts';

/** In terminal cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** What a query found; `results` are the best of `total`. */
export type Finding = {
  readonly query: string;
  readonly total: number;
  readonly results: readonly SearchResult[];
  readonly milliseconds: number;
};

/** What the screen is doing. Exactly one of these at a time; each holds what only it needs. */
export type Mode =
  | {readonly mode: 'read'}
  | {readonly mode: 'sections'; readonly selected: number}
  /** The list of speakers in the side pane. */
  | {readonly mode: 'people'; readonly selected: number}
  /** `quote` is the selected quote of the selected speaker; undefined while the list of people has the keys. */
  | {readonly mode: 'speakers'; readonly selected: number; readonly quote: number | undefined}
  | {readonly mode: 'links'; readonly selected: number}
  /** `caret` is an offset in `query`. `finding` may be that of an earlier query. */
  | {
      readonly mode: 'search';
      readonly query: string;
      readonly caret: number;
      readonly selected: number;
      readonly finding: Finding | undefined;
    }
  | {readonly mode: 'help'; readonly top: number; readonly back: Mode}
  | {readonly mode: 'picker'; readonly selected: number}
  | {readonly mode: 'loading'; readonly article: number; readonly message: string};

export type ModeName = Mode['mode'];

/** The finds that `n` and `N` walk through, and the one the reader is at. */
type Walk = {readonly results: readonly SearchResult[]; readonly index: number};

/** Where Esc leads back to, and what was marked there. */
type Stop = {readonly top: Position; readonly walk: Walk | undefined};

/** One of the articles that were asked for; `reading` is undefined until it is loaded. */
export type Entry = {readonly name: string; readonly reading: Reading | undefined};

export type State = {
  readonly size: Size;
  readonly entries: readonly Entry[];
  /** Index of the open entry. */
  readonly open: number;
  readonly mode: Mode;
  readonly top: Position;
  /** The id of the quote that `}` and `{` went to. */
  readonly focus: string | undefined;
  readonly walk: Walk | undefined;
  readonly trail: readonly Stop[];
  /** One line for the reader; the next key takes it away. */
  readonly message: string | undefined;
};

/** A program that has been asked for articles and has read none yet. */
export const createState = (names: readonly string[], size: Size): State => ({
  size,
  entries: names.map(name => ({name, reading: undefined})),
  open: 0,
  mode: names.length > 1 ? {mode: 'picker', selected: 0} : {mode: 'loading', article: 0, message: 'Reading'},
  ...atStart,
  message: undefined,
});

/** An article that has just been opened. */
export const atStart = {top: startOfArticle, focus: undefined, walk: undefined, trail: []} as const;

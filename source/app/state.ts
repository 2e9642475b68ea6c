import type {Mark} from '../library/library.ts';
import type {KeyAction} from './action.ts';
import {type Cursor, firstCursor} from './cursor.ts';
import type {Hit, Size} from './finding.ts';
import {type Mode, pickerAt} from './mode.ts';
import type {Reading} from './reading.ts';
import {type Settings, standardSettings} from './settings.ts';
import {libraryScreen} from './shelf/shelf-mode.ts';
import {type Position, startOfArticle} from './viewport.ts';

/** The finds that `n` and `N` walk through, in the order of the text, and the one the reader is at. */
export type Walk = {
  readonly query: string;
  readonly total: number;
  readonly results: readonly Hit[];
  readonly index: number;
};

/** Where the reader is in an article, and what is marked there. */
export type Place = {readonly top: Position; readonly cursor: Cursor; readonly walk: Walk | undefined};

/** A place that a jump has left. */
export type Stop = Place & {readonly article: number};

/** One of the articles that were asked for; `reading` is undefined until it is loaded. */
export type Entry = {
  /** A path or an address. */
  readonly origin: string;
  readonly name: string;
  readonly reading: Reading | undefined;
  /** Where the reader was in it. */
  readonly place: Place;
  /** How much of the analysis is done, in percent. */
  readonly progress: number;
  /** Why it cannot be read. */
  readonly problem?: string;
  /** Told by a feed: fetched when it is picked, not before. */
  readonly isAnnounced?: true;
  /** Its key in the library. */
  readonly key?: string;
  /** What its reader has marked in it. */
  readonly highlights?: readonly Mark[];
  /** What is to be shown as soon as it is there. */
  readonly goal?: Goal;
};

/** An action that waits, with the number that was typed before it. */
type Awaited = {readonly action: KeyAction; readonly count: number | undefined};

/** A place in an article that was asked for from outside of it. */
export type Goal = {readonly quote?: string; readonly start: number; readonly end: number};

/** What lies below a screen of the library, and the article that is open there. */
export type Layer = {readonly mode: Mode; readonly article: number};

export type State = Place & {
  readonly size: Size;
  readonly settings: Settings;
  readonly entries: readonly Entry[];
  /** Index of the open entry. */
  readonly open: number;
  readonly mode: Mode;
  /** Places that jumps have left, the last one first to go back to; and those that going back has left. */
  readonly past: readonly Stop[];
  readonly future: readonly Stop[];
  /** True right after Ctrl-O: a terminal sends Tab for Ctrl-I, which then goes on through the jumps. */
  readonly isTravelling: boolean;
  readonly marks: Readonly<Record<string, Stop>>;
  /** Where going back leads from the screens of the library, and from an article that was opened there; the last one first. */
  readonly beneath: readonly Layer[];
  /** The number that was typed before a key. */
  readonly count: number | undefined;
  /** The speaker whose words alone are bright. */
  readonly only: string | undefined;
  /** What is to happen as soon as the article is analysed. */
  readonly awaited: Awaited | undefined;
  /** What was searched for, the latest first. */
  readonly searches: readonly string[];
  /** One line for the reader; the next key takes it away. */
  readonly message: string | undefined;
};

const startPlace: Place = {top: startOfArticle, cursor: firstCursor, walk: undefined};

export const createEntry = (origin: string, name: string): Entry => ({
  origin,
  name,
  reading: undefined,
  place: startPlace,
  progress: 0,
});

export const withEntry = (state: State, article: number, change: (entry: Entry) => Entry): State => ({
  ...state,
  entries: state.entries.map((entry, index) => (index === article ? change(entry) : entry)),
});

/** A program that has been asked for articles and has read none yet; asked for none it begins with the library. */
export const createState = (
  entries: readonly (readonly [origin: string, name: string])[],
  size: Size,
  settings: Settings = standardSettings,
): State => ({
  size,
  settings,
  entries: entries.map(([origin, name]) => createEntry(origin, name)),
  open: 0,
  mode: firstMode(entries.length),
  ...startPlace,
  past: [],
  future: [],
  isTravelling: false,
  marks: {},
  beneath: [],
  count: undefined,
  only: undefined,
  awaited: undefined,
  searches: [],
  message: undefined,
});

const firstMode = (count: number): Mode =>
  count === 0 ? libraryScreen : count > 1 ? pickerAt(0) : {mode: 'loading', article: 0, message: 'Reading'};

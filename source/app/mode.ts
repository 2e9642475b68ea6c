import type {Finding} from './finding.ts';
import {type CorrectMode, type PromptMode, type ShelfMode, shelfScreens} from './shelf/shelf-mode.ts';

/** What the screen is doing. Exactly one of these at a time; each holds what only it needs. */
export type Mode =
  | {readonly mode: 'read'}
  | {readonly mode: 'sections'; readonly selected: number}
  /** The list of speakers in the side pane. */
  | {readonly mode: 'people'; readonly selected: number}
  /** The page of sources; `quote` is the selected quote of the selected speaker. */
  | {readonly mode: 'speakers'; readonly selected: number; readonly quote: number}
  /** Who said the marked quote, and why we think so. */
  | {readonly mode: 'why'}
  | {readonly mode: 'links'; readonly selected: number}
  /** In which form to copy what `back` has marked. */
  | {readonly mode: 'forms'; readonly selected: number; readonly back: Mode}
  /** `caret` is an offset in `query`. `finding` may be that of an earlier query. */
  | SearchMode
  /** Waits for the letter of a mark. */
  | {readonly mode: 'letter'; readonly purpose: 'set' | 'go'}
  /** Waits for the letters of one of the links in view; `typed` are those that are there. */
  | {readonly mode: 'hints'; readonly typed: string}
  /** A section number or a percentage is being typed. */
  | {readonly mode: 'place'; readonly text: string}
  | {readonly mode: 'help'; readonly top: number; readonly back: Mode}
  /** `filter` leaves the articles that have these words; undefined while nobody types it. */
  | {readonly mode: 'picker'; readonly selected: number; readonly filter: string; readonly isTyping: boolean}
  | {readonly mode: 'loading'; readonly article: number; readonly message: string}
  | ShelfMode
  | CorrectMode
  | PromptMode;

export type SearchMode = {
  readonly mode: 'search';
  readonly query: string;
  readonly caret: number;
  readonly selected: number;
  readonly finding: Finding | undefined;
  /** How many searches back in the history the query was taken from; 0 for one that is typed. */
  readonly recalled: number;
  /** Whether all open articles are searched. */
  readonly isWide: boolean;
  /** True where Enter was pressed before there were finds: the first one is gone to as soon as there are. */
  readonly isChosen: boolean;
};

export type ModeName = Mode['mode'];

/** The list of articles with one of them selected. */
export const pickerAt = (selected: number): Mode => ({mode: 'picker', selected, filter: '', isTyping: false});

export const isShelf = (mode: Mode): mode is ShelfMode => (shelfScreens as readonly string[]).includes(mode.mode);

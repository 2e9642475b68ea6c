import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {Mark} from '../library/library.ts';
import type {Cursor} from './cursor.ts';
import type {Finding, Size} from './finding.ts';
import type {Order, ShelfAnswer} from './shelf/shelf-mode.ts';

type Unit = 'line' | 'half' | 'page';
type Direction = 1 | -1;

/** What opens over the article. */
export type Overlay =
  | 'search'
  | 'sections'
  | 'people'
  | 'speakers'
  | 'links'
  | 'forms'
  | 'place'
  | 'picker'
  | 'help'
  | 'correct'
  | 'library'
  | 'everybody'
  | 'record'
  | 'notes'
  | 'corrections';

/** What a key can ask for. */
export type KeyAction =
  | {readonly type: 'move'; readonly unit: Unit; readonly by: Direction}
  /** To the next paragraph or the last, which is then marked. */
  | {readonly type: 'paragraph'; readonly by: Direction}
  | {readonly type: 'edge'; readonly edge: 'start' | 'end'}
  | {readonly type: 'section'; readonly by: Direction}
  | {readonly type: 'quote'; readonly by: Direction}
  | {readonly type: 'match'; readonly by: Direction}
  /** Through the places that jumps have left. */
  | {readonly type: 'travel'; readonly by: Direction}
  | {readonly type: 'article'; readonly by: Direction}
  | {readonly type: 'digit'; readonly digit: number}
  | {readonly type: 'percent'}
  | {readonly type: 'centre'}
  /** To a section number or a percentage, as it was typed. */
  | {readonly type: 'goTo'; readonly place: string}
  /** Letters over the links in view. */
  | {readonly type: 'hints'}
  /** The next key is the letter of a mark. */
  | {readonly type: 'mark'; readonly purpose: 'set' | 'go'}
  | {readonly type: 'letter'; readonly letter: string}
  | {readonly type: 'open'; readonly mode: Overlay}
  | {readonly type: 'focus'; readonly by: Direction}
  | {readonly type: 'choose'}
  | {readonly type: 'pick'; readonly number: number}
  | {readonly type: 'back'}
  | {readonly type: 'copy'}
  | {readonly type: 'openOutside'}
  | {readonly type: 'edit'}
  | {readonly type: 'only'}
  | {readonly type: 'why'}
  | {readonly type: 'doubtful'}
  | {readonly type: 'scope'}
  | {readonly type: 'insert'; readonly text: string}
  | {readonly type: 'erase'; readonly what: 'before' | 'after' | 'word' | 'line'}
  | {readonly type: 'caret'; readonly to: 'left' | 'right' | 'start' | 'end'}
  /** The mouse has pointed at a thing in the text. */
  | {readonly type: 'point'; readonly cursor: Cursor}
  /** The mouse has pointed at an item of a list. */
  | {readonly type: 'select'; readonly list: 'sections' | 'people' | 'here'; readonly item: number}
  /** To narrow a list of the library by what is typed. */
  | {readonly type: 'filter'}
  | {readonly type: 'sort'}
  | {readonly type: 'file'; readonly how: 'star' | 'archive' | 'read' | 'delete'}
  | {readonly type: 'highlight'}
  /** Begins to type tags or a note. */
  | {readonly type: 'write'; readonly what: 'tags' | 'note'}
  /** The note in the user's editor. */
  | {readonly type: 'writeOutside'}
  | {readonly type: 'undo'}
  | {readonly type: 'suspend'}
  | {readonly type: 'redraw'}
  | {readonly type: 'quit'};

/** What the world tells. */
export type WorldAction =
  | {readonly type: 'resized'; readonly size: Size}
  | {readonly type: 'progressed'; readonly article: number; readonly message: string}
  | {readonly type: 'loaded'; readonly article: number; readonly document: Document}
  /** What was asked for is a feed: these are its articles. */
  | {readonly type: 'listed'; readonly entries: readonly (readonly [origin: string, name: string])[]}
  | {readonly type: 'failed'; readonly article: number; readonly message: string}
  /** `percent` is how much of the article the analysis knows. */
  | {readonly type: 'analysed'; readonly article: number; readonly analysis: Analysis; readonly percent: number}
  | {readonly type: 'found'; readonly finding: Finding}
  | {readonly type: 'told'; readonly message: string}
  /** An article to be read, beside those that are there. */
  | {readonly type: 'asked'; readonly origin: string; readonly name: string}
  | {readonly type: 'kept'; readonly article: number; readonly key: string}
  /** An article that is in the library: what is known of it, and where it was left. */
  | {
      readonly type: 'recalled';
      readonly article: number;
      readonly key: string;
      readonly analysis: Analysis;
      readonly place: number;
    }
  /** The marks of an article, as spans of its text. */
  | {readonly type: 'marked'; readonly key: string; readonly spans: readonly Mark[]}
  | {readonly type: 'answered'; readonly answer: ShelfAnswer};

export type Action = KeyAction | WorldAction;

/** What a state asks the shell to do. */
export type Effect =
  | {readonly type: 'quit'}
  | {readonly type: 'suspend'}
  | {readonly type: 'redraw'}
  /** `label` is what the message line says was copied. */
  | {readonly type: 'copy'; readonly text: string; readonly label: string}
  | {readonly type: 'openOutside'; readonly target: string}
  /** Shows the text in the user's editor, at a line counted from 1. */
  | {readonly type: 'edit'; readonly text: string; readonly line: number}
  | {readonly type: 'search'; readonly query: string; readonly isWide: boolean}
  | {readonly type: 'load'; readonly article: number}
  | {readonly type: 'library'; readonly order: Order};

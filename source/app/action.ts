import type {Analysis} from '../core/document/analysis.ts';
import type {Document} from '../core/document/document.ts';
import type {Finding, Size} from './state.ts';

type Unit = 'line' | 'half' | 'page';
export type Direction = 1 | -1;

/** What a key can ask for. */
export type KeyAction =
  | {readonly type: 'move'; readonly unit: Unit; readonly by: Direction}
  | {readonly type: 'edge'; readonly edge: 'start' | 'end'}
  | {readonly type: 'section'; readonly by: Direction}
  | {readonly type: 'quote'; readonly by: Direction}
  | {readonly type: 'match'; readonly by: Direction}
  | {readonly type: 'open'; readonly mode: 'search' | 'sections' | 'speakers' | 'links' | 'help'}
  | {readonly type: 'focus'; readonly by: Direction}
  | {readonly type: 'choose'}
  | {readonly type: 'pick'; readonly number: number}
  | {readonly type: 'back'}
  | {readonly type: 'copy'}
  | {readonly type: 'insert'; readonly text: string}
  | {readonly type: 'erase'; readonly what: 'before' | 'after' | 'word' | 'line'}
  | {readonly type: 'caret'; readonly to: 'left' | 'right' | 'start' | 'end'}
  | {readonly type: 'suspend'}
  | {readonly type: 'redraw'}
  | {readonly type: 'quit'};

/** What the world tells. */
export type WorldAction =
  | {readonly type: 'resized'; readonly size: Size}
  | {readonly type: 'progressed'; readonly article: number; readonly message: string}
  | {readonly type: 'loaded'; readonly article: number; readonly document: Document}
  | {readonly type: 'failed'; readonly article: number; readonly message: string}
  | {readonly type: 'analysed'; readonly article: number; readonly analysis: Analysis}
  | {readonly type: 'found'; readonly finding: Finding}
  | {readonly type: 'told'; readonly message: string};

export type Action = KeyAction | WorldAction;

/** What a state asks the shell to do. */
export type Effect =
  | {readonly type: 'quit'}
  | {readonly type: 'suspend'}
  | {readonly type: 'redraw'}
  /** `label` is what the message line says was copied. */
  | {readonly type: 'copy'; readonly text: string; readonly label: string}
  | {readonly type: 'openOutside'; readonly target: string}
  | {readonly type: 'search'; readonly query: string}
  | {readonly type: 'load'; readonly article: number}
  | {readonly type: 'stopLoading'};

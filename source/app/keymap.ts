import type {KeyAction} from './action.ts';
import type {ModeName} from './state.ts';

/**
 * One line of help, and the keys that do it. Keys are named as `keyName` gives them: a character, or `up`, `enter`,
 * `ctrl+u`. The dispatcher, the help panel, the hints on the status line and the table in the README all read this.
 */
export type KeyRow = {
  readonly group: 'Moving' | 'Finding' | 'Lists' | 'Typing a search' | 'Else';
  readonly modes: readonly ModeName[];
  readonly help: string;
  /** What the status line says, where the row is worth a hint. */
  readonly hint?: string;
  readonly chords: readonly {readonly keys: readonly string[]; readonly action: KeyAction}[];
};

const article: readonly ModeName[] = ['read'];
const lists: readonly ModeName[] = ['sections', 'people', 'speakers', 'links', 'picker'];
const field: readonly ModeName[] = ['search'];
const moving: readonly ModeName[] = [...article, ...lists, 'help'];
const everywhere: readonly ModeName[] = [...moving, 'loading'];

const chord = (keys: string, action: KeyAction) => ({keys: keys.split(' '), action});

const move = (unit: 'line' | 'half' | 'page', down: string, up: string) => [
  chord(down, {type: 'move', unit, by: 1}),
  chord(up, {type: 'move', unit, by: -1}),
];

export const keymap: readonly KeyRow[] = [
  {group: 'Moving', modes: moving, help: 'by line', hint: 'move', chords: move('line', 'j down', 'k up')},
  {
    group: 'Moving',
    modes: moving,
    help: 'by page',
    chords: move('page', 'space pagedown ctrl+f', 'b pageup ctrl+b'),
  },
  {group: 'Moving', modes: moving, help: 'by half a page', chords: move('half', 'd ctrl+d', 'u ctrl+u')},
  {
    group: 'Moving',
    modes: moving,
    help: 'to start, end',
    chords: [chord('g home', {type: 'edge', edge: 'start'}), chord('G end', {type: 'edge', edge: 'end'})],
  },
  {
    group: 'Moving',
    modes: article,
    help: 'by section',
    hint: 'section',
    chords: [chord(']', {type: 'section', by: 1}), chord('[', {type: 'section', by: -1})],
  },
  {
    group: 'Moving',
    modes: article,
    help: 'by quote',
    hint: 'quote',
    chords: [chord('}', {type: 'quote', by: 1}), chord('{', {type: 'quote', by: -1})],
  },
  {
    group: 'Finding',
    modes: [...article, 'sections', 'people', 'speakers'],
    help: 'search',
    hint: 'search',
    chords: [chord('/', {type: 'open', mode: 'search'})],
  },
  {
    group: 'Finding',
    modes: article,
    help: 'by find',
    hint: 'find',
    chords: [chord('n', {type: 'match', by: 1}), chord('N', {type: 'match', by: -1})],
  },
  {
    group: 'Finding',
    modes: [...article, 'sections', 'people', 'speakers'],
    help: 'who said what',
    hint: 'speakers',
    chords: [chord('e', {type: 'open', mode: 'speakers'})],
  },
  {
    group: 'Finding',
    modes: [...article, 'sections', 'people', 'speakers'],
    help: 'the sections',
    hint: 'sections',
    chords: [chord('s', {type: 'open', mode: 'sections'})],
  },
  {group: 'Lists', modes: lists, help: 'choose', hint: 'choose', chords: [chord('enter', {type: 'choose'})]},
  {
    group: 'Lists',
    modes: lists,
    help: 'choose by number',
    chords: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => chord(`${number}`, {type: 'pick', number})),
  },
  {
    group: 'Lists',
    modes: [...article, 'sections', 'people', 'speakers'],
    help: 'text and lists',
    chords: [chord('tab', {type: 'focus', by: 1}), chord('shift+tab', {type: 'focus', by: -1})],
  },
  {
    group: 'Typing a search',
    modes: field,
    help: 'go there',
    hint: 'go there',
    chords: [chord('enter', {type: 'choose'})],
  },
  {
    group: 'Typing a search',
    modes: field,
    help: 'by result',
    hint: 'move',
    chords: move('line', 'down ctrl+n', 'up ctrl+p'),
  },
  {group: 'Typing a search', modes: field, help: 'by page', chords: move('page', 'pagedown', 'pageup')},
  {
    group: 'Typing a search',
    modes: field,
    help: 'move the caret',
    chords: [
      chord('left ctrl+b', {type: 'caret', to: 'left'}),
      chord('right ctrl+f', {type: 'caret', to: 'right'}),
      chord('home ctrl+a', {type: 'caret', to: 'start'}),
      chord('end ctrl+e', {type: 'caret', to: 'end'}),
    ],
  },
  {
    group: 'Typing a search',
    modes: field,
    help: 'erase, word, all',
    chords: [
      chord('backspace ctrl+h', {type: 'erase', what: 'before'}),
      chord('delete', {type: 'erase', what: 'after'}),
      chord('ctrl+w', {type: 'erase', what: 'word'}),
      chord('ctrl+u', {type: 'erase', what: 'line'}),
    ],
  },
  {
    group: 'Else',
    modes: [...article, 'speakers'],
    help: 'copy quote and source',
    hint: 'copy',
    chords: [chord('y', {type: 'copy'})],
  },
  {
    group: 'Else',
    modes: article,
    help: 'open original or link',
    hint: 'open',
    chords: [chord('o', {type: 'open', mode: 'links'})],
  },
  {
    group: 'Else',
    modes: [...article, ...lists],
    help: 'all the keys',
    hint: 'help',
    chords: [chord('?', {type: 'open', mode: 'help'})],
  },
  {
    group: 'Else',
    modes: [...everywhere, ...field],
    help: 'one step back',
    hint: 'back',
    chords: [chord('esc', {type: 'back'})],
  },
  {group: 'Else', modes: everywhere, help: 'quit', hint: 'quit', chords: [chord('q', {type: 'quit'})]},
  {
    group: 'Else',
    modes: [...everywhere, ...field],
    help: 'quit, suspend, redraw',
    chords: [chord('ctrl+c', {type: 'quit'}), chord('ctrl+z', {type: 'suspend'}), chord('ctrl+l', {type: 'redraw'})],
  },
];

const byMode = new Map<string, KeyAction>(
  keymap.flatMap(({modes, chords}) =>
    modes.flatMap(mode => chords.flatMap(({keys, action}) => keys.map(key => [`${mode} ${key}`, action] as const))),
  ),
);

/** The action of a key in a mode. In the search field any other character is text. */
export function findAction(mode: ModeName, key: string): KeyAction | undefined {
  const action = byMode.get(`${mode} ${key}`);
  if (action !== undefined || mode !== 'search') return action;
  const text = key === 'space' ? ' ' : key;
  return isText(text) ? {type: 'insert', text} : undefined;
}

/** Names of keys are words of plain letters or have a `+`; a text is one character, with its combining marks. */
const isText = (key: string): boolean => key.length === 1 || (!/^[a-z]/.test(key) && [...key][0] !== undefined);

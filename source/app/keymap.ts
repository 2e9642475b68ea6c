import type {KeyAction} from './action.ts';
import type {ModeName, State} from './state.ts';

/** A mode of the screen, or the field in which a filter is typed. */
export type KeyMode = ModeName | 'filter';

/**
 * One line of help, and the keys that do it. Keys are named as `keyName` gives them: a character, or `up`, `enter`,
 * `ctrl+u`. The dispatcher, the help panel, the hints on the status line and the table in the README all read this.
 */
export type KeyRow = {
  readonly group: 'Moving' | 'Finding' | 'Lists' | 'Typing' | 'Else';
  readonly modes: readonly KeyMode[];
  readonly help: string;
  /** What the status line says, where the row is worth a hint. */
  readonly hint?: string;
  readonly chords: readonly {readonly keys: readonly string[]; readonly action: KeyAction}[];
};

const article: readonly KeyMode[] = ['read', 'why'];
const lists: readonly KeyMode[] = ['sections', 'people', 'speakers', 'links', 'forms', 'picker'];
const besideText: readonly KeyMode[] = ['sections', 'people', 'speakers', 'links'];
const field: readonly KeyMode[] = ['search'];
const typed: readonly KeyMode[] = ['search', 'place', 'filter'];
const moving: readonly KeyMode[] = [...article, ...lists, 'help'];
const everywhere: readonly KeyMode[] = [...moving, 'loading'];

const chord = (keys: string, action: KeyAction) => ({keys: keys.split(' '), action});

const move = (unit: 'line' | 'half' | 'page', down: string, up: string) => [
  chord(down, {type: 'move', unit, by: 1}),
  chord(up, {type: 'move', unit, by: -1}),
];

const movingRows: readonly KeyRow[] = [
  {group: 'Moving', modes: moving, help: 'by line', hint: 'move', chords: move('line', 'j down', 'k up')},
  {group: 'Moving', modes: moving, help: 'by page', chords: move('page', 'space pagedown ctrl+f', 'b pageup ctrl+b')},
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
    modes: [...article, 'speakers'],
    help: 'by quote',
    hint: 'quote',
    chords: [chord('}', {type: 'quote', by: 1}), chord('{', {type: 'quote', by: -1})],
  },
  {
    group: 'Moving',
    modes: article,
    help: 'before a key: so many times',
    chords: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit => chord(`${digit}`, {type: 'digit', digit})),
  },
  {group: 'Moving', modes: article, help: 'after a number: so far down', chords: [chord('%', {type: 'percent'})]},
  {
    group: 'Moving',
    modes: article,
    help: 'section number or percentage',
    chords: [chord(':', {type: 'open', mode: 'place'})],
  },
  {
    group: 'Moving',
    modes: article,
    help: 'back, on through jumps',
    chords: [chord('ctrl+o alt+left', {type: 'travel', by: -1}), chord('ctrl+i alt+right', {type: 'travel', by: 1})],
  },
  {
    group: 'Moving',
    modes: article,
    help: 'and a letter: mark, go there',
    chords: [chord('m', {type: 'mark', purpose: 'set'}), chord("'", {type: 'mark', purpose: 'go'})],
  },
  {group: 'Moving', modes: article, help: 'marked thing to the middle', chords: [chord('z', {type: 'centre'})]},
];

const findingRows: readonly KeyRow[] = [
  {
    group: 'Finding',
    modes: [...article, ...besideText, 'picker'],
    help: 'search; filter the list',
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
    modes: [...article, ...besideText],
    help: 'who said what',
    hint: 'sources',
    chords: [chord('e', {type: 'open', mode: 'speakers'})],
  },
  {
    group: 'Finding',
    modes: article,
    help: 'who said this, and why',
    hint: 'who',
    chords: [chord('w', {type: 'why'})],
  },
  {
    group: 'Finding',
    modes: [...article, 'speakers'],
    help: 'only the words of this person',
    hint: 'only theirs',
    chords: [chord('f', {type: 'only'})],
  },
  {
    group: 'Finding',
    modes: [...article, 'speakers'],
    help: 'show or hide doubtful quotes',
    chords: [chord('x', {type: 'doubtful'})],
  },
  {
    group: 'Finding',
    modes: [...article, ...besideText],
    help: 'the sections',
    hint: 'sections',
    chords: [chord('s', {type: 'open', mode: 'sections'})],
  },
  {
    group: 'Finding',
    modes: [...article, ...besideText],
    help: 'the links',
    chords: [chord('L', {type: 'open', mode: 'links'})],
  },
  {
    group: 'Finding',
    modes: article,
    help: 'the articles',
    hint: 'articles',
    chords: [chord('a', {type: 'open', mode: 'picker'})],
  },
  {
    group: 'Finding',
    modes: article,
    help: 'next, last article',
    chords: [chord('>', {type: 'article', by: 1}), chord('<', {type: 'article', by: -1})],
  },
];

const listRows: readonly KeyRow[] = [
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
    help: 'links in view, lists, text',
    chords: [chord('tab', {type: 'focus', by: 1}), chord('shift+tab', {type: 'focus', by: -1})],
  },
];

const typingRows: readonly KeyRow[] = [
  {group: 'Typing', modes: typed, help: 'go there', hint: 'go there', chords: [chord('enter', {type: 'choose'})]},
  {
    group: 'Typing',
    modes: [...field, 'filter'],
    help: 'by result (↑ first: history)',
    hint: 'move',
    chords: move('line', 'down ctrl+n', 'up ctrl+p'),
  },
  {group: 'Typing', modes: [...field, 'filter'], help: 'by page', chords: move('page', 'pagedown', 'pageup')},
  {
    group: 'Typing',
    modes: field,
    help: 'this article or all of them',
    hint: 'all articles',
    chords: [chord('tab', {type: 'scope'})],
  },
  {
    group: 'Typing',
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
    group: 'Typing',
    modes: typed,
    help: 'erase, word, all',
    chords: [
      chord('backspace ctrl+h', {type: 'erase', what: 'before'}),
      chord('delete', {type: 'erase', what: 'after'}),
      chord('ctrl+w', {type: 'erase', what: 'word'}),
      chord('ctrl+u', {type: 'erase', what: 'line'}),
    ],
  },
];

const elseRows: readonly KeyRow[] = [
  {
    group: 'Else',
    modes: [...article, 'speakers'],
    help: 'copy what is marked',
    hint: 'copy',
    chords: [chord('y', {type: 'copy'})],
  },
  {
    group: 'Else',
    modes: [...article, 'speakers'],
    help: 'copy in another form, or all',
    chords: [chord('Y', {type: 'open', mode: 'forms'})],
  },
  {
    group: 'Else',
    modes: article,
    help: 'follow the link; who said this',
    chords: [chord('enter', {type: 'choose'})],
  },
  {
    group: 'Else',
    modes: [...article, 'links'],
    help: 'open link or original',
    hint: 'open',
    chords: [chord('o', {type: 'openOutside'})],
  },
  {group: 'Else', modes: article, help: 'the text in your editor', chords: [chord('E', {type: 'edit'})]},
  {
    group: 'Else',
    modes: [...article, ...lists],
    help: 'all the keys',
    hint: 'help',
    chords: [chord('?', {type: 'open', mode: 'help'})],
  },
  {
    group: 'Else',
    modes: [...everywhere, ...typed, 'letter'],
    help: 'one step back',
    hint: 'back',
    chords: [chord('esc', {type: 'back'})],
  },
  {group: 'Else', modes: ['help'], help: 'close the help', hint: 'close', chords: [chord('q ?', {type: 'back'})]},
  {
    group: 'Else',
    modes: everywhere.filter(mode => mode !== 'help'),
    help: 'quit',
    hint: 'quit',
    chords: [chord('q', {type: 'quit'})],
  },
  {
    group: 'Else',
    modes: [...everywhere, ...typed, 'letter'],
    help: 'quit, suspend, redraw',
    chords: [chord('ctrl+c', {type: 'quit'}), chord('ctrl+z', {type: 'suspend'}), chord('ctrl+l', {type: 'redraw'})],
  },
];

export const keymap: readonly KeyRow[] = [...movingRows, ...findingRows, ...listRows, ...typingRows, ...elseRows];

const byMode = new Map<string, KeyAction>(
  keymap.flatMap(({modes, chords}) =>
    modes.flatMap(mode => chords.flatMap(({keys, action}) => keys.map(key => [`${mode} ${key}`, action] as const))),
  ),
);

/** Which keys hold: those of the mode, but while a filter is typed in the list of articles, those of the field. */
export const keyMode = ({mode}: Pick<State, 'mode'>): KeyMode =>
  mode.mode === 'picker' && mode.isTyping ? 'filter' : mode.mode;

/** The action of a key in a mode. In a field any other character is text, and after `m` or `'` any is a letter. */
export function findAction(mode: KeyMode, key: string): KeyAction | undefined {
  const action = byMode.get(`${mode} ${key}`);
  const text = key === 'space' ? ' ' : key;
  if (action !== undefined || !isText(text)) return action;
  if (mode === 'letter') return {type: 'letter', letter: text};
  return typed.includes(mode) ? {type: 'insert', text} : undefined;
}

/** Names of keys are words of plain letters or have a `+`; a text is one character, with its combining marks. */
const isText = (key: string): boolean => key.length === 1 || (!/^[a-z]/.test(key) && [...key][0] !== undefined);

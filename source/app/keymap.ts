import {
  articleModes as article,
  chord,
  createKeys,
  fixed,
  inGroup,
  type KeyMode,
  type KeyRow,
  type Keys,
  letterModes,
  shelfModes as shelf,
  typedModes,
} from './keys.ts';
import {libraryRows} from './shelf/library-keys.ts';

const lists: readonly KeyMode[] = [
  ...(['sections', 'people', 'speakers', 'links', 'forms', 'picker'] as const),
  ...shelf,
  'correct',
];
const besideText: readonly KeyMode[] = ['sections', 'people', 'speakers', 'links'];
const field: readonly KeyMode[] = ['search', 'prompt'];
const moving: readonly KeyMode[] = [...article, ...lists, 'help'];
const everywhere: readonly KeyMode[] = [...moving, 'loading'];

/** Down and up. */
const move = (name: string, unit: 'line' | 'half' | 'page', down: string, up: string) => [
  chord(`${name}-down`, down, {type: 'move', unit, by: 1}),
  chord(`${name}-up`, up, {type: 'move', unit, by: -1}),
];

/** To the next and to the previous of its kind. */
const steps = (name: string, type: 'section' | 'quote' | 'match' | 'article', next: string, previous: string) => [
  chord(`next-${name}`, next, {type, by: 1}),
  chord(`previous-${name}`, previous, {type, by: -1}),
];

const movingRows = inGroup('Moving', [
  {modes: moving, help: 'by line', hint: 'move', chords: move('line', 'line', 'j down', 'k up')},
  {modes: moving, help: 'by page', chords: move('page', 'page', 'space pagedown ctrl+f', 'b pageup ctrl+b')},
  {modes: moving, help: 'by half a page', chords: move('half-page', 'half', 'd ctrl+d', 'u ctrl+u')},
  {
    modes: moving,
    help: 'to start, end',
    chords: [
      chord('start', 'g home', {type: 'edge', edge: 'start'}),
      chord('end', 'G end', {type: 'edge', edge: 'end'}),
    ],
  },
  {modes: article, help: 'by section', hint: 'section', chords: steps('section', 'section', ']', '[')},
  {modes: [...article, 'speakers'], help: 'by quote', hint: 'quote', chords: steps('quote', 'quote', '}', '{')},
  {
    modes: article,
    help: 'before a key: so many times',
    chords: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(digit => fixed(`${digit}`, {type: 'digit', digit})),
  },
  {modes: article, help: 'after a number: so far down', chords: [chord('percent', '%', {type: 'percent'})]},
  {modes: article, help: 'section number or percentage', chords: [chord('go-to', ':', {type: 'open', mode: 'place'})]},
  {
    modes: article,
    help: 'back, on through jumps',
    chords: [
      chord('jump-back', 'ctrl+o alt+left', {type: 'travel', by: -1}),
      chord('jump-on', 'ctrl+i alt+right', {type: 'travel', by: 1}),
    ],
  },
  {
    modes: article,
    help: 'and a letter: mark, go there',
    chords: [
      chord('set-mark', 'm', {type: 'mark', purpose: 'set'}),
      chord('go-to-mark', "'", {type: 'mark', purpose: 'go'}),
    ],
  },
  {modes: article, help: 'marked thing to the middle', chords: [chord('centre', 'z', {type: 'centre'})]},
]);

const findingRows = inGroup('Finding', [
  {
    modes: [...article, ...besideText, 'picker', ...shelf.filter(mode => mode !== 'corrections')],
    help: 'search; filter the list',
    hint: 'search',
    chords: [chord('search', '/', {type: 'open', mode: 'search'})],
  },
  {modes: article, help: 'by find', hint: 'find', chords: steps('find', 'match', 'n', 'N')},
  {
    modes: [...article, ...besideText],
    help: 'who said what',
    hint: 'sources',
    chords: [chord('sources', 'e', {type: 'open', mode: 'speakers'})],
  },
  {modes: article, help: 'who said this, and why', hint: 'who', chords: [chord('who', 'w', {type: 'why'})]},
  {
    modes: [...article, 'speakers'],
    help: 'only the words of this person',
    hint: 'only theirs',
    chords: [chord('only', 'f', {type: 'only'})],
  },
  {
    modes: [...article, 'speakers'],
    help: 'show or hide doubtful quotes',
    chords: [chord('doubtful', 'x', {type: 'doubtful'})],
  },
  {
    modes: [...article, ...besideText],
    help: 'the sections',
    hint: 'sections',
    chords: [chord('sections', 's', {type: 'open', mode: 'sections'})],
  },
  {modes: [...article, ...besideText], help: 'the links', chords: [chord('links', 'L', {type: 'open', mode: 'links'})]},
  {modes: article, help: 'a letter on each link', chords: [chord('follow-link', 'F', {type: 'hints'})]},
  {
    modes: article,
    help: 'the articles',
    hint: 'articles',
    chords: [chord('articles', 'a', {type: 'open', mode: 'picker'})],
  },
  {modes: article, help: 'next, last article', chords: steps('article', 'article', '>', '<')},
]);

const listRows = inGroup('Lists', [
  {modes: lists, help: 'choose', hint: 'choose', chords: [chord('choose', 'enter', {type: 'choose'})]},
  {
    modes: lists,
    help: 'choose by number',
    chords: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => fixed(`${number}`, {type: 'pick', number})),
  },
  {
    modes: [...article, 'sections', 'people', 'speakers'],
    help: 'links in view, lists, text',
    chords: [
      chord('focus-next', 'tab', {type: 'focus', by: 1}),
      chord('focus-previous', 'shift+tab', {type: 'focus', by: -1}),
    ],
  },
]);

const typingRows = inGroup('Typing', [
  {modes: typedModes, help: 'go there', hint: 'go there', chords: [chord('go-there', 'enter', {type: 'choose'})]},
  {
    modes: ['search', 'filter'],
    help: 'by result (↑ first: history)',
    hint: 'move',
    chords: move('result', 'line', 'down ctrl+n', 'up ctrl+p'),
  },
  {modes: ['search', 'filter'], help: 'by page', chords: move('result-page', 'page', 'pagedown', 'pageup')},
  {
    modes: ['search'],
    help: 'this article or all of them',
    hint: 'all articles',
    chords: [chord('search-all', 'tab', {type: 'scope'})],
  },
  {
    modes: field,
    help: 'move the caret',
    chords: [
      chord('caret-left', 'left ctrl+b', {type: 'caret', to: 'left'}),
      chord('caret-right', 'right ctrl+f', {type: 'caret', to: 'right'}),
      chord('caret-start', 'home ctrl+a', {type: 'caret', to: 'start'}),
      chord('caret-end', 'end ctrl+e', {type: 'caret', to: 'end'}),
    ],
  },
  {
    modes: typedModes,
    help: 'erase, word, all',
    chords: [
      chord('erase', 'backspace ctrl+h', {type: 'erase', what: 'before'}),
      chord('erase-after', 'delete', {type: 'erase', what: 'after'}),
      chord('erase-word', 'ctrl+w', {type: 'erase', what: 'word'}),
      chord('erase-line', 'ctrl+u', {type: 'erase', what: 'line'}),
    ],
  },
]);

const elseRows = inGroup('Else', [
  {
    modes: [...article, 'speakers'],
    help: 'copy what is marked',
    hint: 'copy',
    chords: [chord('copy', 'y', {type: 'copy'})],
  },
  {
    modes: [...article, 'speakers'],
    help: 'copy in another form, or all',
    chords: [chord('copy-as', 'Y', {type: 'open', mode: 'forms'})],
  },
  {modes: article, help: 'follow the link; who said this', chords: [chord('follow', 'enter', {type: 'choose'})]},
  {
    modes: [...article, 'links', 'library'],
    help: 'open link or original',
    hint: 'open',
    chords: [chord('open', 'o', {type: 'openOutside'})],
  },
  {modes: article, help: 'the text in your editor', chords: [chord('edit', 'E', {type: 'edit'})]},
  {
    modes: [...article, ...lists],
    help: 'all the keys',
    hint: 'help',
    chords: [chord('help', '?', {type: 'open', mode: 'help'})],
  },
  {
    modes: [...everywhere, ...typedModes, ...letterModes],
    help: 'one step back',
    hint: 'back',
    chords: [chord('back', 'esc', {type: 'back'})],
  },
  {modes: ['help'], help: 'close the help', hint: 'close', chords: [chord('close-help', 'q ?', {type: 'back'})]},
  {
    modes: everywhere.filter(mode => mode !== 'help'),
    help: 'quit',
    hint: 'quit',
    chords: [chord('quit', 'q', {type: 'quit'})],
  },
  {
    modes: [...everywhere, ...typedModes, ...letterModes],
    help: 'quit, suspend, redraw',
    chords: [
      fixed('ctrl+c', {type: 'quit'}),
      chord('suspend', 'ctrl+z', {type: 'suspend'}),
      chord('redraw', 'ctrl+l', {type: 'redraw'}),
    ],
  },
]);

export const keymap: readonly KeyRow[] = [
  ...movingRows,
  ...findingRows,
  ...listRows,
  ...libraryRows,
  ...typingRows,
  ...elseRows,
];

/** The keys as they are unless something else is set. */
export const standardKeys: Keys = createKeys(keymap);

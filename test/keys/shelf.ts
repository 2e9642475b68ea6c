/** Where the keys of the library begin: each of its screens with what a small library would answer. */
import {reduce} from '../../source/app/reduce.ts';
import {requestOf, type ShelfAnswer, type ShelfMode} from '../../source/app/shelf/shelf-mode.ts';
import {createState, type State} from '../../source/app/state.ts';
import type {Article, Mark, Statement} from '../../source/library/library.ts';
import {press} from '../helpers/reader.ts';

const added = '2026-11-25T09:30:00.000Z';

export const article = (key: string, title: string, details: Partial<Article> = {}): Article => ({
  key,
  origin: `/articles/${key}.txt`,
  title,
  outlet: 'The Courier',
  day: '2021-05-02',
  words: 120,
  quotes: 3,
  added,
  place: 0,
  progress: 0,
  starred: false,
  archived: false,
  tags: [],
  marks: 0,
  ...details,
});

const bridge = article('bridge', 'Harbour bridge to carry trams again', {
  address: 'https://example.org/bridge',
  read: added,
  progress: 0.6,
  tags: ['harbour'],
});
const ferry = article('ferry', 'Ferry strike ends', {outlet: 'Harbour Post', day: '2022-01-03'});

const statement = (quote: string, text: string, of: Article): Statement => ({
  article: of,
  quote,
  kind: 'direct',
  text,
  confidence: 0.9,
  person: 'ana-ruiz',
  speaker: 'Ana Ruiz',
  start: 10,
  end: 10 + text.length,
});

const mark: Mark = {
  id: 'm1',
  article: 'bridge',
  made: added,
  exact: 'twelve years after the last one rang its bell',
  prefix: 'in May, ',
  suffix: ' there',
  start: 76,
  end: 121,
  isFound: true,
  note: 'Check the year',
  tags: ['dates'],
};

export const person = (key: string, name: string, quotes: number) => ({
  key,
  name,
  isBody: false,
  quotes,
  articles: 2,
  first: '2019-04-24',
  last: '2022-01-03',
  isDoubtful: false,
});

type Told = ShelfAnswer extends infer Each ? (Each extends unknown ? Omit<Each, 'request'> : never) : never;

/** What the library answers to whatever the screen has asked for. */
export function answered(state: State, told: Told): State {
  const request = requestOf(state.mode as ShelfMode);
  return reduce(state, {type: 'answered', answer: {...told, request} as ShelfAnswer});
}

const size = {columns: 80, rows: 24};
const find = {
  article: bridge,
  block: 2,
  quote: 'q1',
  person: 'ana-ruiz',
  speakerName: 'Ana Ruiz',
  score: 1,
  text: '“We kept every rivet,” said Ana Ruiz.',
  start: 153,
  matches: [{start: 15, end: 20}],
  excerpt: {start: 0, end: 37},
};

const library = answered(createState([], size), {
  screen: 'library',
  counts: {all: 2, unread: 2, starred: 0, archived: 0},
  rows: [
    {kind: 'article', article: bridge},
    {kind: 'article', article: ferry},
    {
      kind: 'entry',
      entry: {
        feed: 'https://feeds.example/rss',
        id: '1',
        address: 'https://example.org/vote',
        title: 'Council votes',
        added,
        isRead: false,
      },
    },
  ],
});
const everybody = answered(press(library, 'p'), {
  screen: 'everybody',
  people: [person('ana-ruiz', 'Ana Ruiz', 5), person('tom-okoro', 'Tom Okoro', 2)],
});
const record = answered(press(everybody, 'enter'), {
  screen: 'record',
  person: 'ana-ruiz',
  name: 'Ana Ruiz',
  appearances: [
    {
      article: 'bridge',
      day: '2021-05-02',
      name: 'Ana Ruiz',
      role: 'chief engineer',
      affiliation: 'Port Works',
      isDoubtful: false,
    },
  ],
  statements: [
    statement('q1', '“We kept every rivet,”', bridge),
    statement('q3', '“A bridge is a promise,”', bridge),
    statement('q2', '“The ferry waits for nobody,”', ferry),
  ],
  total: 3,
  articles: 2,
  first: '2021-05-02',
  last: '2022-01-03',
});

export const shelf = {
  library,
  everybody,
  record,
  everything: press(answered(press(library, '/', ...'rivet'), {screen: 'everything', finds: [find]}), 'esc'),
  notes: answered(press(library, 'M'), {screen: 'notes', total: 1, notes: [{mark, article: bridge}]}),
  corrections: answered(press(library, 'C'), {
    screen: 'corrections',
    corrections: [
      {id: 'c1', made: added, correction: {type: 'merge', person: 'a-ruiz', into: 'ana-ruiz'}},
      {id: 'c2', made: added, correction: {type: 'notPerson', person: 'port-works'}},
    ],
  }),
};

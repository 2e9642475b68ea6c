/** Carries out what a screen orders of the library, answers its questions, and remembers how to take things back. */

import {signOf} from '../app/format-keys.ts';
import {isShelf} from '../app/mode.ts';
import {type Order, requestOf, type ShelfAnswer, type ShelfRequest} from '../app/shelf/shelf-mode.ts';
import type {Store} from '../app/store.ts';
import type {ArticleChange} from '../library/library.ts';
import type {SharedLibrary} from '../library/library-thread.ts';

export type Desk = {
  readonly store: Store;
  /** Opens it with the first call. */
  readonly library: () => SharedLibrary;
  readonly now: () => string;
  /** What was done and can be taken back, the last one last. */
  readonly done: {readonly label: string; readonly undo: () => Promise<void>}[];
};

type WorldOrder = Exclude<Order, {type: 'writeNote'}>;

/** Rejects with what the library says. */
export async function carryOutOrder(desk: Desk, order: WorldOrder): Promise<void> {
  if (order.type === 'ask') return answer(desk, order.request);
  const told = order.type === 'undo' ? await undo(desk) : await change(desk, order);
  if (told !== undefined) desk.store.dispatch({type: 'told', message: told});
  await refresh(desk);
}

async function undo({done}: Desk): Promise<string> {
  const last = done.pop();
  if (last === undefined) return 'Nothing to undo';
  await last.undo();
  return `Undone: ${last.label}`;
}

/** What the screen shows may have changed, and so may the marks of the open article. */
async function refresh(desk: Desk): Promise<void> {
  const {mode, entries, open} = desk.store.state();
  const key = entries[open]?.key;
  if (key !== undefined) await tellMarks(desk, key);
  if (isShelf(mode)) await answer(desk, requestOf(mode));
}

export async function tellMarks({store, library}: Desk, key: string): Promise<void> {
  const spans = (await library().marks(key)).filter(({isFound}) => isFound);
  store.dispatch({type: 'marked', key, spans});
}

/** Returns what is to be said. */
async function change(desk: Desk, order: Exclude<WorldOrder, {type: 'ask' | 'undo'}>): Promise<string | undefined> {
  const {library, now, done, store} = desk;
  const undoSign = signOf(store.state().settings.keys, 'undo');
  const remember = (label: string, back: () => Promise<unknown>): string => {
    done.push({label, undo: async () => void (await back())});
    return `${label}: ${undoSign} undoes it`;
  };
  switch (order.type) {
    case 'change': {
      const {article, change: wanted, label} = order;
      const before: ArticleChange = Object.fromEntries(
        Object.keys(wanted).map(name => [name, article[name as 'starred']]),
      );
      await library().change(article.key, wanted);
      const line = remember(label ?? nameOfChange(wanted), () => library().change(article.key, before));
      return label === undefined ? undefined : line;
    }
    case 'remove': {
      const records = await library().remove([order.article.key]);
      const name = order.article.title ?? order.article.origin;
      return remember(`Deleted ${name}`, async () => {
        for (const record of records) await library().take(record);
      });
    }
    case 'readEntry':
      await library().readEntry(order.entry.feed, order.entry.id);
      return undefined;
    case 'correct': {
      const {id} = await library().correct(order.correction, now());
      return remember(order.label, () => library().undoCorrection(id));
    }
    case 'undoCorrection':
      await library().undoCorrection(order.id);
      return 'Taken back: it is as the program had it';
    case 'mark': {
      const mark = await library().addMark(order.article, order.span, {note: order.note, now: now()});
      return remember(order.note === '' ? 'Marked' : 'Noted', () => library().removeMark(mark.id));
    }
    case 'changeMark': {
      const {mark, type: _, ...wanted} = order;
      await library().changeMark(mark.id, wanted);
      return remember('Changed', () => library().changeMark(mark.id, {note: mark.note, tags: mark.tags}));
    }
    case 'removeMark': {
      const {mark} = order;
      await library().removeMark(mark.id);
      return remember('Unmarked', async () => {
        const again = await library().addMark(mark.article, mark, {note: mark.note, now: mark.made});
        await library().changeMark(again.id, {tags: mark.tags});
      });
    }
  }
}

const nameOfChange = ({starred, tags}: ArticleChange): string =>
  starred === undefined ? (tags === undefined ? 'Read or unread' : 'Tags') : starred ? 'Starred' : 'Not starred';

async function answer(desk: Desk, request: ShelfRequest): Promise<void> {
  desk.store.dispatch({type: 'answered', answer: await ask(desk, request)});
}

/** Nobody goes through more of a list that is sorted by what matters. */
const mostPeople = 2_000;
const mostStatements = 5_000;
const mostFinds = 200;

export async function ask(desk: Desk, request: ShelfRequest): Promise<ShelfAnswer> {
  const library = desk.library();
  switch (request.screen) {
    case 'library':
      return {screen: 'library', request, ...(await library.browse(request))};
    case 'everybody': {
      const {words, sort} = request;
      return {screen: 'everybody', request, people: await library.people({words, sort, limit: mostPeople})};
    }
    case 'record':
      return {request, ...(await readRecord(library, request))};
    case 'everything': {
      const {finds, problem} = await library.search(request.words, {limit: mostFinds});
      return {screen: 'everything', request, finds, ...(problem === undefined ? {} : {problem})};
    }
    case 'notes': {
      const marks = await library.marks();
      const articles = new Map((await library.list()).map(article => [article.key, article]));
      const notes = marks.map(mark => ({mark, article: articles.get(mark.article)}));
      const words = request.words.toLowerCase().split(/\s+/);
      const shown = notes.filter(({mark, article}) => {
        const known = [mark.exact, mark.note, ...mark.tags, article?.title, article?.outlet].join(' ').toLowerCase();
        return words.every(word => known.includes(word.replace(/^#/, '')));
      });
      return {screen: 'notes', request, notes: shown, total: notes.length};
    }
    case 'corrections':
      return {screen: 'corrections', request, corrections: await library.corrections()};
  }
}

async function readRecord(library: SharedLibrary, {who, words}: Extract<ShelfRequest, {screen: 'record'}>) {
  const person = 'person' in who ? who.person : await library.personOf(who.article, who.speaker);
  const empty = {screen: 'record', person, name: who.name, appearances: [], statements: [], total: 0, articles: 0};
  if (person === undefined) return {...empty, screen: 'record'} as const;
  const [all, appearances, corrections] = await Promise.all([
    library.record(person, {limit: mostStatements}),
    library.appearances(person),
    library.corrections(),
  ]);
  const renamed = corrections.find(({correction}) => correction.type === 'rename' && correction.person === person);
  const name = renamed?.correction.type === 'rename' ? renamed.correction.name : who.name;
  const days = all.flatMap(({article: {day}}) => (day === undefined ? [] : [day]));
  const [first, last] = [days[0], days.at(-1)];
  return {
    screen: 'record',
    person,
    name,
    appearances,
    statements: words.trim() === '' ? all : await library.record(person, {words, limit: mostStatements}),
    total: all.length,
    articles: new Set(all.map(({article}) => article.key)).size,
    ...(first === undefined || last === undefined ? {} : {first, last}),
  } as const;
}

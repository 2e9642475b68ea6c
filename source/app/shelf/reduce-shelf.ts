/** Keys while a screen of the library has them. */
import type {Article} from '../../library/library.ts';
import type {KeyAction} from '../action.ts';
import {openOverlay} from '../open-overlay.ts';
import {panesOf} from '../panes.ts';
import type {Goal, State} from '../state.ts';
import {editField} from '../text-field.ts';
import {cover, openOver, uncover} from './layers.ts';
import {openRemedies} from './remedies.ts';
import {
  countRows,
  everythingScreen,
  notePrompt,
  type PeopleSort,
  type PromptMode,
  promptFor,
  recordScreen,
  type ShelfMode,
  views,
} from './shelf-mode.ts';

export function reduceShelf(state: State, mode: ShelfMode, action: KeyAction): State {
  const field = editField({text: mode.words, caret: mode.words.length}, action);
  if (field !== undefined)
    return field.text === mode.words ? state : {...state, mode: {...mode, words: field.text, selected: 0}};
  switch (action.type) {
    case 'move': {
      const rows = Math.max(1, panesOf(state).rows >> (mode.mode === 'library' || mode.mode === 'everybody' ? 0 : 2));
      const distance = {line: 1, half: Math.max(1, rows >> 1), page: Math.max(1, rows - 4)}[action.unit];
      return select(state, mode, mode.selected + action.by * distance);
    }
    case 'edge':
      return select(state, mode, action.edge === 'start' ? 0 : countRows(mode) - 1);
    case 'pick':
      return action.number > countRows(mode) ? state : choose(state, {...mode, selected: action.number - 1});
    case 'select':
      return action.item === mode.selected ? choose(state, mode) : select(state, mode, action.item);
    case 'choose':
      return choose(state, mode);
    case 'filter':
      return {...state, mode: {...mode, isTyping: true}};
    case 'sort':
      return sort(state, mode);
    case 'focus':
      return turnView(state, mode, action.by);
    case 'open':
      return open(state, mode, action.mode);
    case 'write':
      return write(state, mode, action.what);
    case 'back':
      return back(state, mode);
    default:
      return state;
  }
}

function select(state: State, mode: ShelfMode, wanted: number): State {
  const selected = Math.max(0, Math.min(wanted, countRows(mode) - 1));
  return selected === mode.selected ? state : {...state, mode: {...mode, selected}};
}

const articleSorts = ['added', 'read', 'day', 'title', 'outlet', 'quotes', 'progress'] as const;
const peopleSorts: readonly PeopleSort[] = ['quotes', 'last', 'name'];

const after = <Value>(values: readonly Value[], value: Value, by = 1): Value =>
  values[(values.indexOf(value) + by + values.length) % values.length]!;

function sort(state: State, mode: ShelfMode): State {
  if (mode.mode === 'library') return {...state, mode: {...mode, selected: 0, sort: after(articleSorts, mode.sort)}};
  if (mode.mode === 'everybody') return {...state, mode: {...mode, selected: 0, sort: after(peopleSorts, mode.sort)}};
  return state;
}

function turnView(state: State, mode: ShelfMode, by: 1 | -1): State {
  return mode.mode === 'library' ? {...state, mode: {...mode, selected: 0, view: after(views, mode.view, by)}} : state;
}

/** `/` searches everything from the list of articles; everywhere else it narrows the list. */
function open(state: State, mode: ShelfMode, name: Extract<KeyAction, {type: 'open'}>['mode']): State {
  switch (name) {
    case 'search':
      return mode.mode === 'library'
        ? cover(state, everythingScreen)
        : {...state, mode: {...mode, isTyping: mode.mode !== 'corrections'}};
    case 'record':
      return openRecord(state, mode);
    case 'correct':
      return openRemedies(state);
    default:
      return name === mode.mode ? state : openOverlay(state, name);
  }
}

function openRecord(state: State, {answer, selected}: ShelfMode): State {
  if (answer?.screen === 'everybody') {
    const person = answer.people[selected];
    return person === undefined ? state : cover(state, recordScreen({person: person.key, name: person.name}));
  }
  const find = answer?.screen === 'everything' ? answer.finds[selected] : undefined;
  return find?.person === undefined || find.speakerName === undefined
    ? state
    : cover(state, recordScreen({person: find.person, name: find.speakerName}));
}

/** Esc: ends the typing, then widens the list again, then leads back; from the lowest screen there is nowhere to go. */
function back(state: State, mode: ShelfMode): State {
  const isSearch = mode.mode === 'everything';
  if (mode.mode === 'everybody' && mode.purpose !== undefined) return uncover(state) ?? state;
  if (isSearch && (!mode.isTyping || countRows(mode) === 0)) return uncover(state) ?? state;
  if (mode.isTyping) return {...state, mode: {...mode, isTyping: false}};
  if (mode.words !== '') return {...state, mode: {...mode, words: '', selected: 0}};
  return uncover(state) ?? state;
}

function choose(state: State, mode: ShelfMode): State {
  const {answer, selected} = mode;
  switch (answer?.screen) {
    case 'library': {
      const row = answer.rows[selected];
      if (row === undefined) return state;
      if (row.kind === 'entry') return openOver(state, {origin: row.entry.address, name: row.entry.title});
      return openKept(state, row.article);
    }
    case 'everybody':
      // Whoever is chosen for a purpose is chosen: the order goes out, and what lies beneath is shown again.
      return mode.mode === 'everybody' && mode.purpose !== undefined
        ? answer.people[selected] === undefined
          ? state
          : (uncover(state) ?? state)
        : openRecord(state, mode);
    case 'record': {
      const said = answer.statements[selected];
      return said === undefined ? state : openKept(state, said.article, said);
    }
    case 'everything': {
      const find = answer.finds[selected];
      if (find === undefined) return state;
      const place = find.matches[0] ?? find.excerpt;
      const goal = {start: find.start + place.start, end: find.start + place.end};
      return openKept(state, find.article, find.quote === undefined ? goal : {...goal, quote: find.quote});
    }
    case 'notes': {
      const note = answer.notes[selected];
      if (note?.article === undefined) return state;
      if (!note.mark.isFound) return {...state, message: 'These words are no longer in the article'};
      return openKept(state, note.article, note.mark);
    }
    default:
      return state;
  }
}

/** An article of the library, at what was chosen of it. */
const openKept = (state: State, {key, origin, title}: Pick<Article, 'key' | 'origin' | 'title'>, goal?: Goal): State =>
  openOver(state, {origin, name: title ?? origin, key, ...(goal && {goal})});

function write(state: State, {answer, selected}: ShelfMode, what: 'tags' | 'note'): State {
  if (answer?.screen === 'library' && what === 'tags') {
    const row = answer.rows[selected];
    if (row?.kind !== 'article') return {...state, message: 'An article that nobody has opened yet has no tags'};
    return cover(state, promptFor({type: 'tags', article: row.article}, row.article.tags.join(', ')));
  }
  const mark = answer?.screen === 'notes' ? answer.notes[selected]?.mark : undefined;
  if (mark === undefined) return state;
  return cover(state, what === 'tags' ? promptFor({type: 'markTags', mark}, mark.tags.join(', ')) : notePrompt(mark));
}

/** Keys while one line is typed for the library; Enter takes it (orderOf), and either way what lies beneath comes back. */
export function reducePrompt(state: State, mode: PromptMode, action: KeyAction): State {
  const field = editField(mode, action);
  if (field !== undefined)
    return field.text === mode.text && field.caret === mode.caret ? state : {...state, mode: {...mode, ...field}};
  return action.type === 'choose' || action.type === 'back' ? (uncover(state) ?? state) : state;
}

/** What the library has to do when a key has turned `before` into `after`. Pure, like effectOf. */

import {around} from '../../core/document/span.ts';
import type {Action} from '../action.ts';
import {cursorSpans} from '../cursor.ts';
import {isShelf} from '../mode.ts';
import type {State} from '../state.ts';
import {type CorrectMode, isSameRequest, type Order, type PromptMode, requestOf, type ShelfMode} from './shelf-mode.ts';

export function orderOf(action: Action, before: State, after: State): Order | undefined {
  const {mode} = before;
  if (action.type === 'undo') return {type: 'undo'};
  if (mode.mode === 'prompt' && action.type === 'choose') return afterPrompt(mode);
  if (mode.mode === 'correct' && (action.type === 'choose' || action.type === 'pick'))
    return afterRemedy(mode, action.type === 'pick' ? action.number - 1 : mode.selected) ?? question(before, after);
  if (isShelf(mode)) return fileOrder(mode, action) ?? question(before, after);
  if (action.type === 'highlight' || action.type === 'writeOutside') return markOrder(before, action.type);
  return question(before, after);
}

/** A screen that is new, or whose list is to be another, asks for it. */
function question({mode: before}: State, {mode}: State): Order | undefined {
  if (!isShelf(mode)) return undefined;
  const request = requestOf(mode);
  const isNew = !isShelf(before) || before.mode !== mode.mode || !isSameRequest(requestOf(before), request);
  return isNew ? {type: 'ask', request} : undefined;
}

function fileOrder(mode: ShelfMode, action: Action): Order | undefined {
  const {answer, selected} = mode;
  switch (answer?.screen) {
    case 'library': {
      const row = answer.rows[selected];
      if (row === undefined) return undefined;
      if (row.kind === 'entry')
        return action.type === 'file' && action.how === 'read' ? {type: 'readEntry', entry: row.entry} : undefined;
      return action.type === 'file' ? filed(row.article, action.how) : undefined;
    }
    case 'everybody': {
      const person = answer.people[selected];
      const purpose = mode.mode === 'everybody' ? mode.purpose : undefined;
      if (action.type !== 'choose' || purpose === undefined || person === undefined) return undefined;
      return purpose.type === 'merge'
        ? {
            type: 'correct',
            correction: {type: 'merge', person: purpose.person, into: person.key},
            label: `${purpose.name} is ${person.name}`,
          }
        : {
            type: 'correct',
            correction: {type: 'speaker', article: purpose.article, text: purpose.text, person: person.key},
            label: `${person.name} said this`,
          };
    }
    case 'notes': {
      const mark = answer.notes[selected]?.mark;
      if (mark === undefined) return undefined;
      if (action.type === 'writeOutside') return {type: 'writeNote', mark};
      return action.type === 'file' && action.how === 'delete' ? {type: 'removeMark', mark} : undefined;
    }
    case 'corrections': {
      const kept = answer.corrections[selected];
      const isUndone = action.type === 'choose' || (action.type === 'file' && action.how === 'delete');
      return isUndone && kept !== undefined ? {type: 'undoCorrection', id: kept.id} : undefined;
    }
    default:
      return undefined;
  }
}

type How = Extract<Action, {type: 'file'}>['how'];

function filed(article: Extract<Order, {type: 'remove'}>['article'], how: How): Order {
  const {starred, archived, read, added} = article;
  switch (how) {
    case 'star':
      return {type: 'change', article, change: {starred: !starred}};
    case 'archive': {
      const label = archived ? 'Back from the archive' : 'In the archive';
      return {type: 'change', article, change: {archived: !archived}, label};
    }
    case 'read':
      return {type: 'change', article, change: {read: read === undefined ? added : undefined}};
    case 'delete':
      return {type: 'remove', article};
  }
}

const tagsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,\s]+/)
      .map(tag => tag.replace(/^#/, ''))
      .filter(tag => tag !== ''),
  ),
];

function afterPrompt({wanted, text}: PromptMode): Order | undefined {
  const words = text.trim();
  switch (wanted.type) {
    case 'tags':
      return {type: 'change', article: wanted.article, change: {tags: tagsOf(words)}};
    case 'markTags':
      return {type: 'changeMark', mark: wanted.mark, tags: tagsOf(words)};
    case 'note':
      return {type: 'changeMark', mark: wanted.mark, note: words};
    case 'newNote':
      return {type: 'mark', article: wanted.article, span: wanted.span, note: words};
    case 'rename':
      return words === '' || words === wanted.name
        ? undefined
        : {type: 'correct', correction: {type: 'rename', person: wanted.person, name: words}, label: `Now ${words}`};
  }
}

function afterRemedy({remedies, title}: CorrectMode, index: number): Order | undefined {
  const remedy = remedies[index];
  if (remedy?.type !== 'correct') return undefined;
  return {type: 'correct', correction: remedy.correction, label: `${remedy.label}: ${title}`};
}

/** What the cursor is at, in which article of the library, and the mark that is on it. */
export function passageUnder(state: State) {
  const {key: article, highlights, reading} = state.entries[state.open] ?? {};
  const span = reading && around(cursorSpans(reading, state.cursor));
  const mark = highlights?.find(({start, end}) => start === span?.start && end === span.end);
  return {article, span, mark};
}

function markOrder(state: State, type: 'highlight' | 'writeOutside'): Order | undefined {
  const {article, span, mark} = passageUnder(state);
  if (span === undefined || article === undefined) return undefined;
  if (type === 'writeOutside') return mark && {type: 'writeNote', mark};
  return mark === undefined ? {type: 'mark', article, span, note: ''} : {type: 'removeMark', mark};
}

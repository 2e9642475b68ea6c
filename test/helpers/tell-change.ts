/** What a key has done, in one line: what the world is asked, what is said, what is open, marked and in view. */

import type {Effect} from '../../source/app/action.ts';
import {cursorSpans} from '../../source/app/cursor.ts';
import type {Mode} from '../../source/app/mode.ts';
import {openReading, selectSeen} from '../../source/app/selectors.ts';
import type {Order, ShelfMode} from '../../source/app/shelf/shelf-mode.ts';
import type {State} from '../../source/app/state.ts';

const words = (text: string, count = 3): string => text.trim().split(/\s+/).slice(0, count).join(' ');

/** The first words of what is marked. */
export function marked(state: State): string {
  const reading = openReading(state);
  if (reading === undefined) return 'nothing';
  if (state.cursor.kind === 'section') return `section ${reading.sections[state.cursor.section]?.title}`;
  const span = cursorSpans(reading, state.cursor)[0];
  return span === undefined
    ? 'nothing'
    : `${state.cursor.kind} ${words(reading.document.text.slice(span.start, span.end))}`;
}

/** The first words that are in view. */
function seen(state: State): string {
  const span = selectSeen(state);
  return span === undefined ? '' : words(openReading(state)!.document.text.slice(span.start));
}

/** The mode with what is selected or typed in it. */
function open(mode: Mode): string {
  switch (mode.mode) {
    case 'read':
    case 'why':
      return mode.mode;
    case 'help':
      return `help from line ${mode.top}`;
    case 'search':
      return `search '${mode.query.slice(0, mode.caret)}|${mode.query.slice(mode.caret)}' at ${mode.selected}${mode.isWide ? ' everywhere' : ''}`;
    case 'hints':
      return `hints '${mode.typed}'`;
    case 'place':
      return `place '${mode.text}'`;
    case 'letter':
      return `letter to ${mode.purpose}`;
    case 'loading':
      return `loading ${mode.article}`;
    case 'picker':
      return `picker at ${mode.selected}${mode.isTyping || mode.filter !== '' ? ` '${mode.filter}'` : ''}${mode.isTyping ? '|' : ''}`;
    case 'speakers':
      return `speakers at ${mode.selected}, quote ${mode.quote}`;
    case 'prompt':
      return `prompt for ${mode.wanted.type} '${mode.text.slice(0, mode.caret)}|${mode.text.slice(mode.caret)}'`;
    case 'library':
      return `library ${mode.view} by ${mode.sort}${field(mode)}`;
    case 'everybody':
      return `everybody by ${mode.sort}${mode.purpose === undefined ? '' : ` to ${mode.purpose.type}`}${field(mode)}`;
    case 'record':
      return `record of ${mode.who.name}${field(mode)}`;
    case 'everything':
    case 'notes':
    case 'corrections':
      return `${mode.mode}${field(mode)}`;
    default:
      return `${mode.mode} at ${mode.selected}`;
  }
}

/** What is selected in a screen of the library, and what is typed there. */
const field = ({selected, words: typed, isTyping}: ShelfMode): string =>
  ` at ${selected}${isTyping || typed !== '' ? ` '${typed}'` : ''}${isTyping ? '|' : ''}`;

function ordered(order: Order): string {
  switch (order.type) {
    case 'ask':
      return `asks for ${order.request.screen}`;
    case 'change':
      return `changes ${order.article.title}: ${JSON.stringify(order.change, (_, value) => value ?? null)}`;
    case 'remove':
      return `removes ${order.article.title}`;
    case 'readEntry':
      return `has read ${order.entry.title}`;
    case 'correct':
      return `corrects ${JSON.stringify(order.correction)}`;
    case 'undoCorrection':
      return `takes back ${order.id}`;
    case 'mark':
      return `keeps a mark of ${order.span.start} to ${order.span.end} '${order.note}'`;
    case 'changeMark':
      return `changes mark ${order.mark.id}: ${JSON.stringify({note: order.note, tags: order.tags})}`;
    case 'removeMark':
      return `unmarks ${order.mark.id}`;
    case 'writeNote':
      return `edits the note of ${order.mark.id}`;
    case 'undo':
      return 'undoes';
  }
}

function asked(effect: Effect): string {
  switch (effect.type) {
    case 'copy':
      return `copies ${words(effect.text, 4)}`;
    case 'openOutside':
      return `opens ${effect.target}`;
    case 'search':
      return `searches '${effect.query}'`;
    case 'load':
      return `loads ${effect.article}`;
    case 'edit':
      return `edits from line ${effect.line}`;
    case 'library':
      return ordered(effect.order);
    default:
      return effect.type;
  }
}

/** `nothing` where a key has changed nothing and asked for nothing. */
export function tellChange(before: State, after: State, effect: Effect | undefined): string {
  const changes = [
    effect === undefined ? '' : asked(effect),
    after.message === undefined ? '' : `says ${after.message}`,
    open(before.mode) === open(after.mode) ? '' : open(after.mode),
    before.open === after.open ? '' : `article ${after.open}`,
    marked(before) === marked(after) ? '' : `marks ${marked(after)}`,
    seen(before) === seen(after) ? '' : `shows ${seen(after)}`,
    before.only === after.only ? '' : `only ${after.only ?? 'nobody'}`,
    before.count === after.count ? '' : `count ${after.count ?? 'gone'}`,
    after.awaited === undefined || after.awaited === before.awaited ? '' : `waits for ${after.awaited.action.type}`,
    openReading(before)?.showsDoubtful === openReading(after)?.showsDoubtful
      ? ''
      : openReading(after)?.showsDoubtful
        ? 'doubtful shown'
        : 'doubtful hidden',
  ].filter(change => change !== '');
  return changes.length === 0 ? 'nothing' : changes.join('; ');
}

import {type CitationForm, citationForms, formatExcerpts} from '../core/export/format-excerpts.ts';
import type {Action, Effect} from './action.ts';
import {cursorSpan, linkUnder} from './cursor.ts';
import {isShelf, type Mode} from './mode.ts';
import {selectExcerpts} from './select-excerpts.ts';
import {openReading, selectLinks} from './selectors.ts';
import {orderOf} from './shelf/order-of.ts';
import type {State} from './state.ts';

/** What the shell has to do when `action` has turned `before` into `after`. Pure, like reduce. */
export function effectOf(action: Action, before: State, after: State): Effect | undefined {
  const {mode} = before;
  if (after.mode.mode === 'loading' && (mode.mode !== 'loading' || mode.article !== after.mode.article))
    return {type: 'load', article: after.mode.article};
  const order = orderOf(action, before, after);
  if (order !== undefined) return {type: 'library', order};
  switch (action.type) {
    case 'quit':
    case 'suspend':
    case 'redraw':
      return {type: action.type};
    case 'copy':
      return copyLink(before) ?? copyEffect(before, mode, before.settings.copy.form, false);
    case 'back':
      return backEffect(before);
    case 'pick':
    case 'choose': {
      if (mode.mode !== 'forms') return searchEffect(before, after);
      const form = citationForms[action.type === 'pick' ? action.number - 1 : mode.selected]?.form;
      return form && copyEffect(before, mode.back, form, true);
    }
    case 'openOutside':
      return openOutside(before);
    case 'edit':
      return editEffect(before);
    default:
      return searchEffect(before, after);
  }
}

/** Esc leaves a loading article, and the list of articles, from which there is nowhere to go back to. */
function backEffect({mode, entries, beneath}: State): Effect | undefined {
  if (beneath.length > 0) return undefined;
  if (isShelf(mode)) return mode.isTyping || mode.words !== '' ? undefined : {type: 'quit'};
  if (mode.mode === 'loading') return entries.length > 1 ? undefined : {type: 'quit'};
  return mode.mode === 'picker' && mode.filter === '' && !mode.isTyping ? {type: 'quit'} : undefined;
}

function searchEffect({mode: before}: State, {mode}: State): Effect | undefined {
  if (mode.mode !== 'search') return undefined;
  const isNew = before.mode !== 'search' || before.query !== mode.query || before.isWide !== mode.isWide;
  return isNew || mode.finding?.query !== mode.query
    ? {type: 'search', query: mode.query, isWide: mode.isWide}
    : undefined;
}

/** The selected or marked link, else the original of the article. */
function openOutside(state: State): Effect | undefined {
  const address = addressOf(state.mode);
  if (address !== undefined) return {type: 'openOutside', target: address};
  const reading = openReading(state);
  const {mode, cursor} = state;
  if (reading === undefined) return undefined;
  const target =
    mode.mode === 'links'
      ? selectLinks(reading)[mode.selected]?.target
      : (linkUnder(reading, cursor)?.target ?? reading.document.url);
  return target === undefined ? undefined : {type: 'openOutside', target};
}

/** Of the selected article in the library. */
function addressOf(mode: Mode): string | undefined {
  const row = isShelf(mode) && mode.answer?.screen === 'library' ? mode.answer.rows[mode.selected] : undefined;
  return row?.kind === 'entry' ? row.entry.address : row?.article.address;
}

/** The text in the editor, at the line of what is marked. */
function editEffect(state: State): Effect | undefined {
  const reading = openReading(state);
  if (reading === undefined) return undefined;
  const {text} = reading.document;
  const offset = cursorSpan(reading, state.cursor)?.start ?? 0;
  return {type: 'edit', text: `${text}\n`, line: text.slice(0, offset).split('\n').length};
}

/** Of a link the address is copied. */
function copyLink(state: State): Effect | undefined {
  const reading = openReading(state);
  const link = reading && state.mode.mode !== 'speakers' ? linkUnder(reading, state.cursor) : undefined;
  return link && {type: 'copy', text: link.target, label: link.target};
}

function copyEffect(state: State, mode: Mode, form: CitationForm, all: boolean): Effect | undefined {
  const reading = openReading(state);
  const copied = selectExcerpts(state, mode, all);
  if (reading === undefined || copied === undefined) return undefined;
  return {type: 'copy', text: formatExcerpts(reading.document, copied.excerpts, form), label: copied.label};
}

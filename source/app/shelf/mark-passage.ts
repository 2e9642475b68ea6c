/** Marking a passage of the open article, and writing a note on it. */
import {around} from '../../core/document/span.ts';
import {cursorSpans} from '../cursor.ts';
import {signOf} from '../format-keys.ts';
import {openReading} from '../selectors.ts';
import type {State} from '../state.ts';
import {cover} from './layers.ts';
import {markUnder} from './order-of.ts';
import {promptFor} from './reduce-shelf.ts';

/** Tells why nothing can be marked; else the mark itself is ordered, and for a note a line is opened. */
export function markPassage(state: State, type: 'highlight' | 'write' | 'writeOutside'): State {
  const reading = openReading(state);
  const article = state.entries[state.open]?.key;
  const span = reading && around(cursorSpans(reading, state.cursor));
  if (article === undefined) return {...state, message: 'This article is not in the library, so nothing can be marked'};
  if (span === undefined) return {...state, message: 'Move to a quote or a paragraph first'};
  const mark = markUnder(state);
  if (type === 'writeOutside')
    return mark === undefined
      ? {...state, message: `Mark it first: ${signOf(state.settings.keys, 'highlight')}`}
      : state;
  if (type === 'highlight') return state;
  return mark === undefined
    ? cover(state, promptFor({type: 'newNote', article, span}, ''))
    : cover(state, promptFor({type: 'note', mark}, mark.note.replace(/\s+/g, ' ')));
}

/** Marking a passage of the open article, and writing a note on it. */
import {signOf} from '../format-keys.ts';
import type {State} from '../state.ts';
import {cover} from './layers.ts';
import {passageUnder} from './order-of.ts';
import {notePrompt, promptFor} from './shelf-mode.ts';

/** Tells why nothing can be marked; else the mark itself is ordered, and for a note a line is opened. */
export function markPassage(state: State, type: 'highlight' | 'write' | 'writeOutside'): State {
  const {article, span, mark} = passageUnder(state);
  if (article === undefined) return {...state, message: 'This article is not in the library, so nothing can be marked'};
  if (span === undefined) return {...state, message: 'Move to a quote or a paragraph first'};
  if (type === 'writeOutside')
    return mark === undefined
      ? {...state, message: `Mark it first: ${signOf(state.settings.keys, 'highlight')}`}
      : state;
  if (type === 'highlight') return state;
  return cover(state, mark === undefined ? promptFor({type: 'newNote', article, span}, '') : notePrompt(mark));
}

import {formatCitation} from '../core/export/format-citation.ts';
import {quoteText} from '../core/export/quote-text.ts';
import type {Action, Effect} from './action.ts';
import {openReading, selectLinks, selectQuote} from './selectors.ts';
import type {State} from './state.ts';
import {cut} from './wrap.ts';

/** What the shell has to do when `action` has turned `before` into `after`. Pure, like reduce. */
export function effectOf(action: Action, before: State, after: State): Effect | undefined {
  const {mode} = before;
  switch (action.type) {
    case 'quit':
    case 'suspend':
    case 'redraw':
      return {type: action.type};
    case 'copy':
      return copyEffect(before);
    case 'back':
      return mode.mode === 'loading' ? {type: 'stopLoading'} : undefined;
    case 'pick':
    case 'choose':
      if (mode.mode === 'picker') {
        const article = action.type === 'pick' ? action.number - 1 : mode.selected;
        return before.entries[article]?.reading === undefined && article < before.entries.length
          ? {type: 'load', article}
          : undefined;
      }
      if (mode.mode === 'links') return openEffect(before, action.type === 'pick' ? action.number - 1 : mode.selected);
      return undefined;
    case 'open':
      if (action.mode === 'links' && after.mode.mode === 'read' && after.message === undefined)
        return openEffect(before, 0);
      return searchEffect(after);
    default:
      return searchEffect(after);
  }
}

function searchEffect({mode}: State): Effect | undefined {
  return mode.mode === 'search' && mode.finding?.query !== mode.query ? {type: 'search', query: mode.query} : undefined;
}

function openEffect(state: State, index: number): Effect | undefined {
  const reading = openReading(state);
  const link = reading && selectLinks(reading)[index];
  return link && {type: 'openOutside', target: link.target};
}

function copyEffect(state: State): Effect | undefined {
  const reading = openReading(state);
  const {mode} = state;
  if (reading?.analysis === undefined) return undefined;
  const quote =
    mode.mode === 'speakers'
      ? reading.quotesBySpeaker.get(reading.speakers[mode.selected]?.id ?? '')?.[mode.quote ?? 0]
      : selectQuote(state);
  if (quote === undefined) return undefined;
  const label = cut(quoteText(reading.document, quote), 40);
  return {type: 'copy', text: formatCitation(reading.analysis, quote), label};
}

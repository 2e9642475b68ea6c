/** The steps from where the cursor is to other things of the article; `by` may be more than one. */
import type {Quote} from '../core/document/analysis.ts';
import {indexAt} from '../core/document/span.ts';
import {type Cursor, cursorOfResult, cursorSpan} from './cursor.ts';
import {signOf} from './format-keys.ts';
import {jump, show, showSpan, withTop} from './jump.ts';
import {sectionPosition, type View} from './selectors.ts';
import type {State} from './state.ts';

const say = (state: State, message: string): State => ({...state, message});

/** Where a step to the next or the last thing starts: at what is marked. */
const here = ({reading}: View, cursor: Cursor): number => cursorSpan(reading, cursor)?.start ?? 0;

export function goToEdge(state: State, {reading}: View, edge: 'start' | 'end'): State {
  const last = Math.max(0, reading.blocks.length - 1);
  const there = jump(state, {kind: 'block', block: edge === 'start' ? 0 : last});
  return edge === 'start' ? withTop(there, {block: 0, row: 0}) : there;
}

/** The next paragraph or the last; no jump, so there is nothing to undo. */
export function goToParagraph(state: State, view: View, by: number): State {
  const {blocks} = view.reading.document;
  const at = Math.max(0, indexAt(blocks, here(view, state.cursor)));
  const block = Math.max(0, Math.min(at + by, blocks.length - 1));
  if (block === at && state.cursor.kind === 'block')
    return say(state, by > 0 ? 'This is the end' : 'This is the start');
  return show({...state, cursor: {kind: 'block', block}});
}

/** The paragraph that is so far down in the text. */
export function goToPercent(state: State, {reading}: View, percent: number): State {
  const {text, blocks} = reading.document;
  const offset = Math.floor((Math.min(100, percent) / 100) * text.length);
  return jump(state, {kind: 'block', block: Math.max(0, indexAt(blocks, offset))});
}

export function goToSection(state: State, view: View, by: number): State {
  const {sections} = view.reading;
  const at = here(view, state.cursor);
  const current = sections.findLastIndex(({start}) => start <= at);
  const isAtTitle = state.cursor.kind === 'section' || sections[current]?.start === at;
  // Inside a section the step back leads to its own title first.
  const from = by < 0 && !isAtTitle ? current + 1 : current;
  const wanted = Math.max(0, Math.min(from + by, sections.length - 1));
  if (sections.length === 0) return say(state, 'No sections here');
  if (wanted === current && (by > 0 || isAtTitle))
    return say(state, by > 0 ? 'This is the last section' : 'This is the first section');
  return jump(state, cursorOfSection(view, wanted));
}

/** The title of a section if it stands in the text, else what the section begins with. */
export function cursorOfSection(view: View, section: number): Cursor {
  const {block, row} = sectionPosition(view, section);
  return view.layout.rowsOf(block)[row]?.kind === 'section' ? {kind: 'section', section} : {kind: 'block', block};
}

/** Over all quotes, or over those of the one speaker whose words are bright. */
export function goToQuote(state: State, view: View, by: number): State {
  const {cursor, only} = state;
  const quotes = only === undefined ? view.reading.quotes : (view.reading.quotesBySpeaker.get(only) ?? []);
  if (quotes.length === 0) return say(state, 'No quotes here');
  const index = indexOfStep(quotes, cursor, here(view, cursor), by);
  const wanted = Math.max(0, Math.min(index, quotes.length - 1));
  const quote = quotes[wanted]!;
  if (cursor.kind === 'quote' && cursor.id === quote.id)
    return say(state, by > 0 ? 'This is the last quote' : 'This is the first quote');
  if (index < 0 && cursor.kind !== 'quote') return say(state, 'No quote before this');
  if (index >= quotes.length && cursor.kind !== 'quote' && quote.content[0]!.start < here(view, cursor))
    return say(state, 'No quote after this');
  return jump(state, {kind: 'quote', id: quote.id});
}

function indexOfStep(quotes: readonly Quote[], cursor: Cursor, at: number, by: number): number {
  const current = cursor.kind === 'quote' ? quotes.findIndex(({id}) => id === cursor.id) : -1;
  if (current >= 0) return current + by;
  const after = quotes.findIndex(({content}) => content[0]!.start >= at);
  const next = after < 0 ? quotes.length : after;
  return by > 0 ? next + by - 1 : next + by;
}

export function goToMatch(state: State, {reading}: View, by: number): State {
  const {walk} = state;
  if (walk === undefined) return say(state, `Nothing searched yet: ${signOf(state.settings.keys, 'search')} searches`);
  const {length} = walk.results;
  const index = (((walk.index + by) % length) + length) % length;
  const result = walk.results[index]!;
  const next = {...jump(state, cursorOfResult(reading, result)), walk: {...walk, index}};
  const isAround = by > 0 ? index <= walk.index : index >= walk.index;
  const place = `${index + 1} of ${length}${walk.total > length ? ` best of ${walk.total}` : ''}`;
  const around = !isAround || length === 1 ? '' : by > 0 ? ', from the start again' : ', from the end again';
  return say(showSpan(next, result.matches[0] ?? result.excerpt), place + around);
}

/** `3` is a section, `50%` a place in the text; undefined where it is neither. */
export function goToPlace(state: State, view: View, text: string): State | undefined {
  const typed = /^\s*(\d{1,6})\s*(%?)\s*$/.exec(text);
  if (typed === null) return undefined;
  const number = Number(typed[1]);
  if (typed[2] === '%') return number > 100 ? undefined : goToPercent(state, view, number);
  return view.reading.sections[number - 1] === undefined ? undefined : jump(state, cursorOfSection(view, number - 1));
}

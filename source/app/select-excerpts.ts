import type {Analysis} from '../core/document/analysis.ts';
import {slice} from '../core/document/span.ts';
import {type Excerpt, excerptOfQuote} from '../core/export/excerpt.ts';
import {cursorSpans, quoteUnder} from './cursor.ts';
import type {Mode} from './mode.ts';
import type {Reading} from './reading.ts';
import {openReading} from './selectors.ts';
import type {State} from './state.ts';
import {cut} from './wrap.ts';

/** What is to be copied, and the words by which the message line calls it. */
export type Copied = {readonly excerpts: readonly Excerpt[]; readonly label: string};

const labelWidth = 40;

/** What `y` copies in a mode: the thing that is marked there; with `all`, everything the marked speaker said. */
export function selectExcerpts(state: State, mode: Mode, all = false): Copied | undefined {
  const reading = openReading(state);
  if (reading === undefined) return undefined;
  return mode.mode === 'speakers' ? saidBySelected(reading, mode, all) : underCursor(reading, state);
}

function saidBySelected(
  {analysis, speakers, quotesBySpeaker}: Reading,
  {selected, quote}: Extract<Mode, {mode: 'speakers'}>,
  all: boolean,
): Copied | undefined {
  const speaker = speakers[selected];
  const quotes = (speaker && quotesBySpeaker.get(speaker.id)) ?? [];
  if (analysis === undefined || speaker === undefined) return undefined;
  const one = all || quote === undefined ? undefined : quotes[quote];
  if (one !== undefined) return quoted(analysis, one);
  const count = quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`;
  return {excerpts: quotes.map(each => excerptOfQuote(analysis, each)), label: `${count} of ${speaker.name}`};
}

function quoted(analysis: Analysis, quote: Parameters<typeof excerptOfQuote>[1]): Copied {
  const excerpt = excerptOfQuote(analysis, quote);
  return {excerpts: [excerpt], label: cut(excerpt.words, labelWidth)};
}

function underCursor(reading: Reading, {cursor}: State): Copied | undefined {
  const {analysis, document, sections} = reading;
  const quote = quoteUnder(reading, cursor);
  if (quote !== undefined && analysis !== undefined) return quoted(analysis, quote);
  const spans =
    cursor.kind === 'section' ? sections.slice(cursor.section, cursor.section + 1) : cursorSpans(reading, cursor);
  if (spans.length === 0) return undefined;
  const words = spans.map(span => slice(document.text, span).trim()).join(' ');
  const title = cursor.kind === 'section' ? sections[cursor.section]!.title : undefined;
  return {
    excerpts: [{words: title === undefined ? words.replace(/\s+/g, ' ') : `${title}\n\n${words}`}],
    label: title === undefined ? cut(words.replace(/\s+/g, ' '), labelWidth) : `the section ${cut(title, labelWidth)}`,
  };
}

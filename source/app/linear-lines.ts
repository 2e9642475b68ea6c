/**
 * The program as lines that are read aloud: what is marked, what is open, what has been said. Each change gives the lines
 * that tell it, and no line is ever drawn over; headings, speakers and lists are announced by words, nothing by colour.
 */

import type {Quote} from '../core/document/analysis.ts';
import {slice} from '../core/document/span.ts';
import {citationForms} from '../core/export/format-excerpts.ts';
import {quoteText} from '../core/export/quote-text.ts';
import {isSameCursor} from './cursor.ts';
import {describeArticle} from './describe-article.ts';
import type {Hit} from './finding.ts';
import {hintsFor, signOf} from './format-keys.ts';
import {helpLines} from './help-lines.ts';
import {type Keys, keyMode} from './keys.ts';
import {selectLinkHints} from './link-hints.ts';
import type {Mode} from './mode.ts';
import {kindWords, nameOf, roleOf} from './name-quotes.ts';
import {whyLines} from './panel-lines.ts';
import type {Reading} from './reading.ts';
import {openReading, selectLinks, selectQuote, selectShownEntries} from './selectors.ts';
import {paragraphNumber} from './source-lines.ts';
import type {State} from './state.ts';

/** No line of the text is wrapped: whoever reads aloud does not want it. */
const unwrapped = 10_000;

/** What to say now that `before` has become `after`. */
export function linearLines(before: State | undefined, after: State): readonly string[] {
  return [...stateLines(before, after), ...messageLines(before, after)];
}

function messageLines(before: State | undefined, after: State): readonly string[] {
  if (after.message !== undefined && after.message !== before?.message) return [after.message];
  if (after.awaited !== undefined && after.awaited !== before?.awaited)
    return ['Still reading. It happens as soon as this is done.'];
  return [];
}

function stateLines(before: State | undefined, after: State): readonly string[] {
  const {mode} = after;
  const isOpened = before?.mode.mode !== mode.mode || before.open !== after.open;
  switch (mode.mode) {
    case 'read': {
      const reading = openReading(after);
      if (reading === undefined) return [];
      const isNew = before === undefined || before.open !== after.open || openReading(before) === undefined;
      const knows =
        isNew || openReading(before)?.analysis === reading.analysis ? [] : [summary(reading, after.settings.keys)];
      const isMoved = isOpened || !isSameCursor(before.cursor, after.cursor);
      return [...(isNew ? articleLines(reading) : []), ...knows, ...(isMoved ? markedLines(after, reading) : [])];
    }
    case 'why':
      return isOpened ? plain(whyLines(openReading(after)!, selectQuote(after)!, unwrapped)) : [];
    case 'help':
      return isOpened ? plain(helpLines(unwrapped, after.settings.keys)) : [];
    case 'search':
      return searchLines(before?.mode, after, isOpened);
    case 'hints':
      return isOpened
        ? selectLinkHints(after).map(({label, link}) => `${label}: ${slice(openReading(after)!.document.text, link)}`)
        : [];
    case 'place':
      return isOpened ? ['Go to: a section number, or 50%. Then Enter.'] : [];
    case 'letter':
      return [mode.purpose === 'set' ? 'Mark: a letter.' : 'Go to mark: a letter.'];
    case 'loading':
      return before?.mode.mode === 'loading' && before.mode.message === mode.message ? [] : [mode.message];
    default:
      return listLines(before, after, isOpened);
  }
}

const plain = (lines: readonly (readonly {readonly text: string}[])[]): readonly string[] =>
  lines.map(runs =>
    runs
      .map(({text}) => text)
      .join('')
      .replace(/ {2,}/g, '  ')
      .trim(),
  );

function articleLines({document}: Reading): readonly string[] {
  const {title} = document;
  const about = describeArticle(document).join(', ');
  return [`Article: ${title ?? 'without a headline'}`, ...(about === '' ? [] : [about])];
}

function summary({sections, speakers, quotes, analysis}: Reading, keys: Keys): string {
  if (analysis === undefined) return 'Still reading who says what.';
  return `${sections.length} sections, ${quotes.length} quotes, ${speakers.length} speakers. Press ${signOf(keys, 'help')} for the keys.`;
}

/** The thing that is marked, with who says it. */
function markedLines(state: State, reading: Reading): readonly string[] {
  const {cursor} = state;
  const {document, sections} = reading;
  switch (cursor.kind) {
    case 'section':
      return [
        `Section ${cursor.section + 1} of ${sections.length}, titled by the program: ${sections[cursor.section]?.title}`,
      ];
    case 'quote': {
      const quote = selectQuote(state);
      return quote === undefined ? [] : [quoteLine(reading, quote)];
    }
    case 'link': {
      const link = reading.links.find(({start}) => start === cursor.start);
      return link === undefined ? [] : [`Link: ${slice(document.text, link)}, to ${link.target}`];
    }
    case 'block': {
      const block = document.blocks[cursor.block];
      if (block === undefined) return [];
      const kind = {title: 'Headline: ', heading: 'Heading: ', quotation: 'Quotation: ', caption: 'Caption: '}[
        block.kind as 'title'
      ];
      const quoted = (reading.blocks[cursor.block]?.labels ?? []).map(
        label => `${nameOf(label)}, ${kindWords[label.kind]}`,
      );
      const number = kind === undefined ? `Paragraph ${paragraphNumber(document, block.start)}: ` : kind;
      return [
        ...(quoted.length === 0 ? [] : [`Quoted here: ${[...new Set(quoted)].join('; ')}.`]),
        number + slice(document.text, block).replace(/\s+/g, ' '),
      ];
    }
  }
}

function quoteLine(reading: Reading, quote: Quote): string {
  const speaker = reading.speakers.find(({id}) => id === quote.speaker);
  const role = speaker === undefined ? '' : roleOf(speaker);
  const who =
    speaker === undefined
      ? 'Nobody named'
      : [nameOf({speaker, isDoubtful: quote.confidence < 0.5}), role].filter(part => part !== '').join(', ');
  const where = paragraphNumber(reading.document, quote.content[0]!.start);
  return `Quote of ${who}, ${kindWords[quote.kind]}, paragraph ${where}: ${quoteText(reading.document, quote)}`;
}

function searchLines(before: Mode | undefined, {mode, entries}: State, isOpened: boolean): readonly string[] {
  if (mode.mode !== 'search') return [];
  if (isOpened) return ['Search: type words, then Enter. Down and up go through the finds.'];
  const old = before?.mode === 'search' ? before : undefined;
  const {finding, selected} = mode;
  if (finding === undefined || (old?.finding === finding && old.selected === selected)) return [];
  const hit = finding.results[selected];
  if (hit === undefined) return [`Nothing found for ${finding.query}`];
  return [`${selected + 1} of ${finding.results.length}: ${hitWords(hit, entries[hit.article]?.reading)}`];
}

const hitWords = ({excerpt, speaker}: Hit, reading: Reading | undefined): string => {
  if (reading === undefined) return '';
  const name = reading.speakers.find(({id}) => id === speaker)?.name;
  const words = slice(reading.document.text, excerpt).replace(/\s+/g, ' ');
  return name === undefined ? words : `${name}: ${words}`;
};

/** A list when it is opened, as numbered choices; afterwards only what is selected. */
function listLines(before: State | undefined, after: State, isOpened: boolean): readonly string[] {
  const {mode} = after;
  const {title, items, selected} = choicesOf(after);
  const numbered = items.map((item, index) => `${index + 1} ${item}`);
  const keys = hintsFor(keyMode(after), after.settings.keys)
    .filter(({hint}) => hint === 'choose' || hint === 'back')
    .map(hint => `${hint.keys} ${hint.hint}`)
    .join(', ');
  if (isOpened)
    return [`${title}: ${items.length}`, ...numbered, `Selected: ${numbered[selected] ?? 'nothing'}. ${keys}.`];
  const reading = openReading(after);
  if (mode.mode === 'speakers' && before?.mode.mode === 'speakers' && before.mode.quote !== mode.quote && reading) {
    const quote = reading.quotesBySpeaker.get(reading.speakers[mode.selected]?.id ?? '')?.[mode.quote];
    return quote === undefined ? [] : [quoteLine(reading, quote)];
  }
  return JSON.stringify(before?.mode) === JSON.stringify(mode) ? [] : [numbered[selected] ?? 'Nothing'];
}

type Choices = {readonly title: string; readonly items: readonly string[]; readonly selected: number};

function choicesOf(state: State): Choices {
  const {mode, entries} = state;
  const reading = openReading(state);
  switch (mode.mode) {
    case 'sections':
      return {title: 'Sections', items: reading?.sections.map(({title}) => title) ?? [], selected: mode.selected};
    case 'people':
    case 'speakers': {
      const items = (reading?.speakers ?? []).map(speaker => {
        const count = reading?.quotesBySpeaker.get(speaker.id)?.length ?? 0;
        const known = [speaker.name, roleOf(speaker)].filter(part => part !== '').join(', ');
        return `${known}, ${count === 1 ? '1 quote' : `${count} quotes`}`;
      });
      return {title: 'Sources', items, selected: mode.selected};
    }
    case 'links':
      return {
        title: 'Links',
        items: reading === undefined ? [] : selectLinks(reading).map(({label, target}) => `${label}, ${target}`),
        selected: mode.selected,
      };
    case 'forms':
      return {
        title: 'Copy as',
        items: citationForms.map(({name, what}) => `${name}, ${what}`),
        selected: mode.selected,
      };
    case 'picker': {
      const shown = selectShownEntries(state);
      const items = shown.map(index => entries[index]!.reading?.document.title ?? entries[index]!.name);
      return {title: 'Articles', items, selected: shown.indexOf(mode.selected)};
    }
    default:
      return {title: '', items: [], selected: 0};
  }
}

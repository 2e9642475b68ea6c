import {Box} from 'ink';
import {tallListTop} from '../app/list-window.ts';
import type {Panes} from '../app/panes.ts';
import {isDoubtful, type Reading} from '../app/reading.ts';
import type {Run} from '../app/runs.ts';
import type {Mode, Size} from '../app/state.ts';
import {cut, wrap} from '../app/wrap.ts';
import type {Quote, Speaker} from '../core/document/analysis.ts';
import {around, indexAt} from '../core/document/span.ts';
import {quoteText} from '../core/export/quote-text.ts';
import {Line} from './line.tsx';
import {speakerItems} from './list-items.ts';
import {SelectList} from './select-list.tsx';

type Props = {
  readonly mode: Extract<Mode, {mode: 'speakers'}>;
  readonly reading: Reading;
  readonly size: Size;
  readonly panes: Panes;
};

/** Everybody who is quoted; beside them who the selected one is, and all their quotes in order. */
export function SpeakersView({mode, reading, size, panes}: Props) {
  const isDivided = size.columns >= 64;
  const listWidth = isDivided ? Math.max(24, panes.side) : size.columns - 1;
  const showsPeople = isDivided || mode.quote === undefined;
  const quoteColumns = isDivided ? size.columns - listWidth - 1 : size.columns;
  const speaker = reading.speakers[mode.selected];
  return (
    <Box width={size.columns} height={panes.rows}>
      {showsPeople && (
        <Box flexDirection="column" width={listWidth} flexShrink={0}>
          <Line runs={[{text: '  '}, {text: 'Speakers', dim: true}]} />
          <SelectList
            items={speakerItems(reading, listWidth - 3)}
            selected={mode.selected}
            hasFocus={mode.quote === undefined}
            width={listWidth - 1}
            height={panes.rows - 1}
          />
        </Box>
      )}
      {isDivided && <Rule rows={panes.rows} />}
      {(isDivided || !showsPeople) && speaker && (
        <Quotes speaker={speaker} mode={mode} reading={reading} columns={quoteColumns} rows={panes.rows} />
      )}
    </Box>
  );
}

/** The thin line between two panes. */
export function Rule({rows}: {readonly rows: number}) {
  return (
    <Box width={1} flexShrink={0} flexDirection="column">
      {Array.from({length: rows}, (_, row) => (
        <Line key={row} runs={[{text: '│', dim: true}]} />
      ))}
    </Box>
  );
}

type QuotesProps = Pick<Props, 'mode' | 'reading'> & {
  readonly speaker: Speaker;
  readonly columns: number;
  readonly rows: number;
};

function Quotes({speaker, mode, reading, columns, rows}: QuotesProps) {
  const width = Math.min(72, columns - 4);
  const quotes = reading.quotesBySpeaker.get(speaker.id) ?? [];
  const lines: (readonly Run[])[] = [...profileLines(speaker, quotes, reading, width), []];
  const linesOf = (index: number) => quoteLines(quotes[index]!, index === mode.quote, reading, width);
  const top =
    quotes.length === 0 ? 0 : tallListTop(mode.quote ?? 0, index => linesOf(index).length, rows - lines.length);
  for (let index = top; index < quotes.length && lines.length < rows; index++) lines.push(...linesOf(index));
  return (
    <Box flexDirection="column" width={columns} flexShrink={0}>
      {lines.slice(0, rows).map((runs, index) => (
        <Line key={index} runs={[{text: '  '}, ...runs]} />
      ))}
    </Box>
  );
}

function profileLines(
  {id, name, role, affiliation}: Speaker,
  quotes: readonly Quote[],
  {tones}: Reading,
  width: number,
) {
  const tone = tones.get(id);
  const known = [
    role,
    role !== undefined && affiliation !== undefined && role.includes(affiliation) ? undefined : affiliation,
  ];
  const described = known.filter(part => part !== undefined).join(', ');
  const reported = quotes.filter(({kind}) => kind === 'indirect').length;
  const counts = [
    `${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}`,
    ...(quotes.length > reported ? [`${quotes.length - reported} direct`] : []),
    ...(reported > 0 ? [`${reported} reported`] : []),
  ];
  return [
    [{text: name, bold: true, ...(tone === undefined ? {} : {tone})}],
    ...(described === ''
      ? []
      : wrap(described, {start: 0, end: described.length}, width).map(line => [
          {text: described.slice(line.start, line.end)},
        ])),
    [{text: counts.join(' · '), dim: true}],
  ];
}

/** The words with their bar, and a line that says where they stand. */
function quoteLines(quote: Quote, isSelected: boolean, {document, sections, tones}: Reading, width: number) {
  const words = quoteText(document, quote);
  const lines = wrap(words, {start: 0, end: words.length}, width - 2);
  const tone = quote.speaker === undefined ? undefined : tones.get(quote.speaker);
  const bar = isSelected ? '█ ' : quote.kind === 'indirect' ? '▏ ' : '▌ ';
  const offset = quote.content[0]!.start;
  const section = sections.findLastIndex(({start}) => start <= offset);
  const place = section < 0 ? '' : `${section + 1} ${sections[section]!.title}`;
  const where = [place, context(document, quote)].filter(text => text !== '').join(' · ');
  const doubt = isDoubtful(quote) ? '? ' : '';
  return [
    ...lines.slice(0, 6).map(({start, end}, index): readonly Run[] => [
      {text: bar, ...(tone === undefined ? {} : {tone})},
      {
        text: words.slice(start, end) + (index === 5 && lines.length > 6 ? '…' : ''),
        ...(isSelected ? {bold: true} : isDoubtful(quote) ? {dim: true} : {}),
      },
    ]),
    [{text: `  ${cut(doubt + where, width - 2)}`, dim: true}],
    [],
  ];
}

/** What stands around the quote in its paragraph, with the quote itself left out. */
function context({text, blocks}: Reading['document'], quote: Quote): string {
  const {start, end} = around(quote.content)!;
  const block = blocks[Math.max(0, indexAt(blocks, start))]!;
  const before = text.slice(block.start, start).trim();
  const after = text.slice(Math.min(end, block.end), block.end).trim();
  return [before, after]
    .filter(part => part !== '')
    .join(' … ')
    .replace(/\s+/g, ' ');
}

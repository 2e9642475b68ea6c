import {Box} from 'ink';
import type {Size} from '../app/finding.ts';
import {signOf} from '../app/format-keys.ts';
import type {Keys} from '../app/keys.ts';
import {listWindow, tallListTop} from '../app/list-window.ts';
import type {Mode} from '../app/mode.ts';
import {nameOf, roleOf} from '../app/name-quotes.ts';
import {type PanelLine, profileLines, quoteLines} from '../app/panel-lines.ts';
import type {Panes} from '../app/panes.ts';
import {groupOf, type Reading} from '../app/reading.ts';
import type {Run} from '../app/runs.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import type {Speaker} from '../core/document/analysis.ts';
import {isDoubtful} from '../core/document/shown-analysis.ts';
import {Line} from './line.tsx';

type Props = {
  readonly mode: Extract<Mode, {mode: 'speakers'}>;
  readonly reading: Reading;
  readonly keys: Keys;
  readonly size: Size;
  readonly panes: Panes;
};

/** The page of sources: everybody who is quoted, and below them who the selected one is and all that they said. */
export function SpeakersView({mode, reading, keys, size, panes}: Props) {
  const width = Math.min(110, size.columns - 4);
  const speaker = reading.speakers[mode.selected];
  const list = sourceLines(reading, keys, mode.selected, width, Math.max(3, (panes.rows * 2) / 5));
  const rule: PanelLine = [{text: '─'.repeat(width)}];
  const room = panes.rows - list.length - 1;
  const lines = [...list, rule, ...(speaker === undefined ? [] : said(reading, speaker, mode.quote, width, room))];
  return (
    <Box flexDirection="column" width={size.columns} height={panes.rows}>
      {lines.slice(0, panes.rows).map((runs, index) => (
        <Line key={index} runs={[{text: '  '}, ...runs]} />
      ))}
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

/** The speakers in view under the headings of their groups, and how many there are that are not in view. */
function sourceLines(
  reading: Reading,
  keys: Keys,
  selected: number,
  width: number,
  rows: number,
): readonly PanelLine[] {
  const {speakers, doubtfulCount, showsDoubtful} = reading;
  const nameWidth = Math.min(
    Math.max(...speakers.map(speaker => cellWidth(speaker.name)), 0) + 1,
    Math.max(16, Math.floor(width / 3)),
  );
  const items = speakers.map((speaker, index): readonly PanelLine[] => {
    const group = groupOf(speaker);
    const row = sourceLine(reading, speaker, index === selected, width, nameWidth);
    if (index > 0 && groupOf(speakers[index - 1]!) === group) return [row];
    const count = speakers.filter(other => groupOf(other) === group).length;
    return [[{text: `${group} ${count}`, bold: true}], row];
  });
  const doubtful: readonly PanelLine[] =
    doubtfulCount === 0
      ? []
      : [[{text: `Not sure ${doubtfulCount}  (${signOf(keys, 'doubtful')} ${showsDoubtful ? 'hides' : 'shows'})`}]];
  const {from, to, hidden} = listWindow(
    items.map(lines => lines.length),
    selected,
    Math.floor(rows) - doubtful.length,
  );
  const more: readonly PanelLine[] = hidden > 0 ? [[{text: `… ${hidden} more`}]] : [];
  return [...items.slice(from, to).flat(), ...more, ...doubtful];
}

function sourceLine(
  reading: Reading,
  speaker: Speaker,
  isSelected: boolean,
  width: number,
  nameWidth: number,
): PanelLine {
  const quotes = reading.quotesBySpeaker.get(speaker.id) ?? [];
  const tone = reading.tones.get(speaker.id);
  const most = width >= 70 ? 12 : 0;
  const bars = quotes
    .slice(0, most)
    .map(({kind}) => (kind === 'indirect' ? '▎' : '▌'))
    .join('');
  const count = `${quotes.length}`.padStart(3);
  const name = cut(nameOf({speaker, isDoubtful: quotes.every(isDoubtful)}), nameWidth);
  const roleWidth = width - 2 - nameWidth - 2 - count.length - (most === 0 ? 0 : most + 1);
  const role = roleWidth < 10 ? '' : cut(roleOf(speaker), roleWidth);
  const style: Omit<Run, 'text'> = {...(tone === undefined ? {} : {tone})};
  const row: PanelLine = [
    {text: name, ...style, ...(isSelected ? {bold: true, found: true} : {})},
    {text: ' '.repeat(Math.max(0, nameWidth - cellWidth(name)) + 2)},
    {text: role},
    {text: ' '.repeat(Math.max(0, roleWidth - cellWidth(role)))},
    {text: count},
    ...(most === 0 ? [] : [{text: ' '}, {text: bars, ...style}, {text: ' '.repeat(most - bars.length)}]),
  ];
  return [{text: isSelected ? '► ' : '  ', bold: true}, ...row];
}

/** Who they are, and their quotes with the selected one in view. */
function said(reading: Reading, speaker: Speaker, selected: number, width: number, rows: number): readonly PanelLine[] {
  const quotes = reading.quotesBySpeaker.get(speaker.id) ?? [];
  const measure = Math.min(width, 90);
  const profile = profileLines(reading, speaker, measure);
  const room = Math.max(1, rows - 4);
  const head = profile
    .slice(0, room)
    .map((line, index) => (index === room - 1 && profile.length > room ? [...line, {text: ' …'}] : line));
  const blocks = quotes.map((quote, index) => quoteLines(reading, quote, measure, index === selected));
  const top = tallListTop(selected, index => blocks[index]!.length, rows - head.length - 1);
  const hidden: readonly PanelLine[] = top > 0 ? [[{text: `… ${top} before`}]] : [[]];
  return [...head, ...hidden, ...blocks.slice(Math.max(0, top)).flat()];
}

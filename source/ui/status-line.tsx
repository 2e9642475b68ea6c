import {type Hint, hintsFor} from '../app/format-keys.ts';
import {helpLines} from '../app/help-lines.ts';
import {panesOf} from '../app/panes.ts';
import type {Run} from '../app/runs.ts';
import {openReading, selectLinks} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

/** A message if there is one, otherwise the keys that do something now. */
export function StatusLine({state}: {readonly state: State}) {
  const width = state.size.columns - 2;
  const {mode} = state;
  if (state.message !== undefined) return <Line runs={[{text: ` ${cut(state.message, width)}`, bold: true}]} />;
  const left = mode.mode === 'search' ? searchSummary(mode) : '';
  const hints = hintsFor(mode.mode).filter(hint => isUseful(hint, state));
  const last = hints.filter(({hint}) => hint === 'quit' || hint === 'back').slice(-1);
  const room = width - cellWidth(left) - (left === '' ? 0 : 3) - last.reduce((sum, hint) => sum + hintWidth(hint), 0);
  const shown = fitting(
    hints.filter(hint => !last.includes(hint)),
    room,
  );
  const used = shown.reduce((sum, hint) => sum + hintWidth(hint), 0);
  const gap = ' '.repeat(Math.max(0, room - used) + 2);
  const summary: readonly Run[] = left === '' ? [{text: ' '}] : [{text: ` ${left}   `}];
  return <Line runs={[...summary, ...shown.flatMap(hintRuns), {text: gap.slice(2)}, ...last.flatMap(hintRuns)]} />;
}

const hintWidth = ({keys, hint}: Hint): number => cellWidth(`${keys} ${hint}  `);

const hintRuns = ({keys, hint}: Hint): readonly Run[] => [
  {text: keys, bold: true},
  {text: ` ${hint}  `, dim: true},
];

function fitting(hints: readonly Hint[], room: number): readonly Hint[] {
  let used = 0;
  return hints.filter(hint => (used += hintWidth(hint)) <= room);
}

function isUseful({hint}: Hint, state: State): boolean {
  const reading = openReading(state);
  const reads = state.mode.mode === 'read';
  switch (hint) {
    case 'section':
    case 'sections':
      return (reading?.sections.length ?? 0) > 1;
    case 'quote':
    case 'copy':
      return (reading?.quotes.length ?? 0) > 0;
    case 'speakers':
      return (reading?.speakers.length ?? 0) > 0;
    case 'find':
      return state.walk !== undefined;
    case 'open':
      return reading !== undefined && selectLinks(reading).length > 0;
    case 'move':
      return state.mode.mode !== 'help' || helpLines(state.size.columns).length > panesOf(state.size).rows;
    case 'back':
      return !reads || state.trail.length > 0;
    default:
      return true;
  }
}

function searchSummary({query, finding}: Extract<State['mode'], {mode: 'search'}>): string {
  if (finding === undefined) return 'Searching';
  const count = finding.total;
  if (count === 0 && finding.query === query) return 'Nothing found';
  return `${count === 1 ? '1 match' : `${count} matches`} in ${finding.milliseconds.toFixed(1)} ms`;
}

import type {Panes} from '../app/panes.ts';
import {openReading, selectProgress} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

/** The program, the article, the section and how much of it has been read. */
export function Header({state}: {readonly state: State; readonly panes: Panes}) {
  const {columns} = state.size;
  const reading = openReading(state);
  if (reading === undefined) return <Line runs={[{text: ' onrecord', bold: true}]} />;
  const {section, percent} = selectProgress(state);
  const count = reading.sections.length;
  const place = `${count === 0 ? '' : `${Math.max(0, section) + 1}/${count} · `}${percent}% `;
  const title = cut(reading.document.title ?? state.entries[state.open]?.name ?? '', columns - 13 - cellWidth(place));
  const gap = ' '.repeat(Math.max(1, columns - 11 - cellWidth(title) - cellWidth(place)));
  return <Line runs={[{text: ' onrecord', bold: true}, {text: `  ${title}`, dim: true}, {text: gap}, {text: place}]} />;
}

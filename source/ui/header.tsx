import {openReading, selectProgress} from '../app/selectors.ts';
import type {State} from '../app/state.ts';
import {comparePositions, startOfArticle} from '../app/viewport.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

/** The program, the article, the section and how much of it has been read. */
export function Header({state}: {readonly state: State}) {
  const {columns} = state.size;
  const reading = openReading(state);
  if (reading === undefined) return <Line runs={[{text: ' onrecord', bold: true}]} />;
  const {section, percent} = selectProgress(state);
  const count = reading.sections.length;
  const place = `${count === 0 ? '' : `${Math.max(0, section) + 1}/${count} · `}${percent}% `;
  const isHeadlineSeen = state.mode.mode === 'read' && comparePositions(state.top, startOfArticle) === 0;
  const name = reading.document.title ?? state.entries[state.open]?.name ?? '';
  const title = cut(isHeadlineSeen ? '' : name, columns - 13 - cellWidth(place));
  const gap = ' '.repeat(Math.max(1, columns - 11 - cellWidth(title) - cellWidth(place)));
  return <Line runs={[{text: ' onrecord', bold: true}, {text: `  ${title}`, dim: true}, {text: gap}, {text: place}]} />;
}

import type {ArticleRow} from '../app/article-rows.ts';
import {isShelf} from '../app/mode.ts';
import type {Reading} from '../app/reading.ts';
import {openReading, selectProgress, selectRows} from '../app/selectors.ts';
import type {ShelfScreen} from '../app/shelf/shelf-mode.ts';
import type {State} from '../app/state.ts';
import {cellWidth, cut} from '../app/wrap.ts';
import {Line} from './line.tsx';

/** The program, the article, the section and how much of it has been read. */
export function Header({state}: {readonly state: State}) {
  const {columns} = state.size;
  const reading = openReading(state);
  const screen = isShelf(state.mode) ? screenNames[state.mode.mode] : undefined;
  if (screen !== undefined) return <Line runs={[{text: ' onrecord', bold: true}, {text: `  ${screen}`}]} />;
  if (reading === undefined) return <Line runs={[{text: ' onrecord', bold: true}]} />;
  const {section, percent} = selectProgress(state);
  const count = reading.sections.length;
  const place = `${count < 2 ? '' : `${Math.max(0, section) + 1}/${count} · `}${percent}% `;
  const isHeadlineSeen = showsArticle(state) && selectRows(state).some(({row}) => isHeadline(reading, row));
  const name = reading.document.title ?? state.entries[state.open]?.name ?? '';
  const title = cut(isHeadlineSeen ? '' : name, columns - 13 - cellWidth(place));
  const gap = ' '.repeat(Math.max(1, columns - 11 - cellWidth(title) - cellWidth(place)));
  return <Line runs={[{text: ' onrecord', bold: true}, {text: `  ${title}`}, {text: gap}, {text: place}]} />;
}

const screenNames: Readonly<Record<ShelfScreen, string>> = {
  library: 'Library',
  everybody: 'Library · people',
  record: 'Library · record',
  everything: 'Library · search',
  notes: 'Library · marks',
  corrections: 'Library · corrections',
};

const showsArticle = ({mode}: State): boolean => ['read', 'why', 'place', 'letter', 'hints'].includes(mode.mode);

/** The headline is said once: in the header as soon as its first line has scrolled away. */
const isHeadline = ({document}: Reading, row: ArticleRow): boolean =>
  row.kind === 'headline' ||
  (row.kind === 'text' && document.blocks[0]?.kind === 'title' && row.start === document.blocks[0].start);

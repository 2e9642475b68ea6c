/** What the mouse points at. Every list is cut to the window as it is drawn, by the same functions. */

import type {KeyAction} from '../app/action.ts';
import {blanksOf} from '../app/align-table.ts';
import type {Cursor} from '../app/cursor.ts';
import {listWindow} from '../app/list-window.ts';
import {isShelf} from '../app/mode.ts';
import {type Panes, panesOf} from '../app/panes.ts';
import type {Reading} from '../app/reading.ts';
import {openReading, selectRows, selectShownEntries} from '../app/selectors.ts';
import {shelfFrame} from '../app/shelf/shelf-frame.ts';
import type {State} from '../app/state.ts';
import {cellWidth} from '../app/wrap.ts';
import {overlaps} from '../core/document/span.ts';
import {entryItems, formItems, linkItems, remedyItems, sectionItems, speakerItems} from './list-items.ts';
import type {ListItem} from './select-list.tsx';
import {sideLists} from './side-pane.tsx';

/** Rows that one turn of the wheel moves. */
export const wheelRows = 3;

/** The action of a click; column and row are counted from 0. Undefined where nothing can be pointed at. */
export function hitTest(state: State, column: number, row: number): KeyAction | undefined {
  const panes = panesOf(state);
  const isFramed = panes.kind === 'wide' || panes.kind === 'narrow';
  const line = row - (isFramed ? 1 : 0) - panes.gap;
  if (line < 0 || line >= panes.rows) return undefined;
  const reading = openReading(state);
  const {mode, size} = state;
  if (mode.mode === 'picker') {
    const items = entryItems(state.entries, selectShownEntries(state), size.columns - 4);
    return inList(items, selectShownEntries(state).indexOf(mode.selected), panes.rows - 2, line - 2, 'here');
  }
  if (isShelf(mode)) {
    const {head, height, heights} = shelfFrame(mode, state.settings.keys, size.columns, panes);
    return inRows(heights, mode.selected, height, line - head.length, 'here');
  }
  if (mode.mode === 'correct')
    return inList(remedyItems(mode, size.columns - 4), mode.selected, panes.rows - 1, line - 1, 'here');
  if (reading === undefined) return undefined;
  const isBeside = ['read', 'why', 'sections', 'people', 'search', 'links', 'forms'].includes(mode.mode);
  if (isBeside && panes.side > 0 && column < panes.side) return inSidePane(state, reading, panes, line);
  const width = panes.columns - 4;
  switch (mode.mode) {
    case 'read':
    case 'why':
      return inText(state, reading, panes, column - (panes.side > 0 ? panes.side + 1 : 0), line);
    case 'sections':
      return panes.side > 0
        ? inText(state, reading, panes, column - panes.side - 1, line)
        : inList(sectionItems(reading, -1, width), mode.selected, panes.rows - 1, line - 1, 'here');
    case 'people':
      return panes.side > 0
        ? inText(state, reading, panes, column - panes.side - 1, line)
        : inList(speakerItems(reading, width), mode.selected, panes.rows - 1, line - 1, 'here');
    case 'links':
      return inList(linkItems(reading, width), mode.selected, panes.rows - 1, line - 1, 'here');
    case 'forms':
      return inList(formItems(width), mode.selected, panes.rows - 1, line - 1, 'here');
    default:
      return undefined;
  }
}

type ListName = Extract<KeyAction, {type: 'select'}>['list'];

const inList = (
  items: readonly ListItem[],
  selected: number,
  height: number,
  line: number,
  list: ListName,
): KeyAction | undefined =>
  inRows(
    items.map(({lines}) => lines.length),
    selected,
    height,
    line,
    list,
  );

function inRows(
  heights: readonly number[],
  selected: number,
  height: number,
  line: number,
  list: ListName,
): KeyAction | undefined {
  const {from, to} = listWindow(heights, selected, height);
  let end = 0;
  for (let item = from; item < to && line >= 0; item++) {
    end += heights[item]!;
    if (line < end) return {type: 'select', list, item};
  }
  return undefined;
}

function inSidePane(state: State, reading: Reading, panes: Panes, line: number): KeyAction | undefined {
  for (const {list, items, top, height, selected, first} of sideLists(state, reading, panes)) {
    if (line < top || line >= top + height) continue;
    const hit = inList(items, selected, height, line - top, list);
    return hit?.type === 'select' ? {...hit, item: hit.item + first} : hit;
  }
  return undefined;
}

/** A link before a quote, a quote before the paragraph around it. */
function inText(state: State, reading: Reading, panes: Panes, column: number, line: number): KeyAction | undefined {
  const placed = selectRows(state)[line];
  if (placed === undefined) return undefined;
  const {row, position} = placed;
  const point = (cursor: Cursor): KeyAction => ({type: 'point', cursor});
  if (row.kind === 'section') return point({kind: 'section', section: row.section});
  if (row.kind !== 'text') return undefined;
  let start = row.start;
  const cells = column - panes.margin - row.indent;
  const {text, blocks} = reading.document;
  const wide = blanksOf(text, row, {
    block: blocks[position.block]!,
    width: panes.textWidth - row.indent,
    isJustified: state.settings.text.justified,
  });
  let wider = 0;
  while (start < row.end && cellWidth(text.slice(row.start, start + 1)) + wider <= cells)
    wider += wide.get(start++) ?? 0;
  const here = {start: Math.min(start, row.end - 1), end: Math.min(start, row.end - 1) + 1};
  const link = reading.links.find(span => overlaps(span, here));
  if (link !== undefined) return point({kind: 'link', start: link.start});
  const {passages} = reading.blocks[position.block]!;
  const passage = passages.find(span => overlaps(span, here)) ?? passages.find(span => overlaps(span, row));
  return point(passage === undefined ? {kind: 'block', block: position.block} : {kind: 'quote', id: passage.quote.id});
}

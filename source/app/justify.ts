import type {Block} from '../core/document/document.ts';
import {hasOwnLines} from '../core/document/document.ts';
import type {Span} from '../core/document/span.ts';
import {cellWidth} from './wrap.ts';

/** Wider gaps than this look like holes: such a line stays ragged. */
const mostBlanks = 2;

/**
 * For each blank of a line how many cells wider it is to be drawn, so that lines end below each other; none on the last
 * line of a paragraph. The blanks from the end grow first: the eye is at the beginning.
 */
export function wideBlanks(text: string, row: Span, block: Block, width: number): ReadonlyMap<number, number> {
  const line = text.slice(row.start, row.end);
  const missing = width - cellWidth(line);
  const blanks = [...line.matchAll(/(?<=\S) (?=\S)/g)].map(({index}) => row.start + index).toReversed();
  const isLast = text.slice(row.end, block.end).trim() === '';
  const isProse = block.kind !== 'title' && block.kind !== 'heading' && !hasOwnLines(block.kind);
  if (missing <= 0 || isLast || !isProse || missing > mostBlanks * blanks.length) return new Map();
  const each = Math.floor(missing / blanks.length);
  const rest = missing % blanks.length;
  return new Map(blanks.map((blank, index) => [blank, each + (index < rest ? 1 : 0)] as const));
}

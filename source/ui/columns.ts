import type {Run} from '../app/runs.ts';
import {cellWidth, cut} from '../app/wrap.ts';

/** Text at both ends of a line of `width` cells; the left one is cut if they would touch. */
export function spread(left: string, right: string, width: number, style: Omit<Run, 'text'> = {}): readonly Run[] {
  const room = width - cellWidth(right) - (right === '' ? 0 : 1);
  const kept = cut(left, room);
  const gap = ' '.repeat(Math.max(0, width - cellWidth(kept) - cellWidth(right)));
  return [{...style, text: kept}, {text: gap}, {text: right, dim: true}];
}

/**
 * Divides what no person wrote as one paragraph. Whatever comes later (lines, quotations, search) works on a block at a
 * time, so that its length bounds how long anybody waits for one step, and how much memory the step takes.
 *
 * `A b. C d.` with at most 5 characters becomes the blocks `A b.` and `C d.`: the cut is behind the last sentence that
 * fits, otherwise at the last blank, otherwise between two characters. Cost: linear.
 */
import type {Block, Document} from '../document/document.ts';
import {indexAt, slice} from '../document/span.ts';

/** The longest paragraph of the 840 PolNeAR training articles has under 3 000 characters; speeches without breaks have more. */
const longestBlock = 10_000;

/** The document itself where every block is short enough. */
export function limitBlocks(document: Document, longest = longestBlock): Document {
  const {text, blocks, marks} = document;
  if (blocks.every(({start, end}) => end - start <= longest)) return document;
  const pieces = blocks.flatMap(block => divide(text, block, longest));
  const starts: number[] = [];
  let length = 0;
  for (const {start, end} of pieces) {
    starts.push(length);
    length += end - start + 2;
  }
  const move = (offset: number): number => {
    const at = Math.max(0, indexAt(pieces, offset));
    return starts[at]! + Math.min(offset, pieces[at]!.end) - pieces[at]!.start;
  };
  return {
    ...document,
    text: pieces.map(piece => slice(text, piece)).join('\n\n'),
    blocks: pieces.map((piece, index): Block => {
      const span = {start: starts[index]!, end: starts[index]! + piece.end - piece.start};
      return {...piece, ...span, ...(piece.anchor === undefined ? {} : {anchor: move(piece.anchor)})};
    }),
    ...(marks === undefined
      ? {}
      : {marks: marks.map(mark => ({...mark, start: move(mark.start), end: move(mark.end)}))}),
  };
}

/** The pieces of a block, in the offsets of the text as it was; a label stands before the first. */
function divide(text: string, block: Block, longest: number): readonly Block[] {
  const {label, ...others} = block;
  const pieces: Block[] = [];
  let {start} = block;
  while (block.end - start > longest) {
    const end = lastCut(text, start, start + longest);
    pieces.push({...(pieces.length === 0 ? block : others), start, end});
    start = end;
    while (start < block.end && /\s/.test(text[start]!)) start++;
  }
  if (start < block.end) pieces.push({...(pieces.length === 0 ? block : others), start});
  return pieces;
}

/** Where to end a piece that starts at `start` and may reach as far as `limit`. */
function lastCut(text: string, start: number, limit: number): number {
  const half = start + ((limit - start) >> 1);
  const tail = text.slice(half, limit);
  const sentence = /^[\s\S]*(?:[.!?]["”’)\]]*(?=\s)|[。！？]["”’」』)\]]*)/.exec(tail)?.[0].length;
  if (sentence !== undefined) return half + sentence;
  const blank = tail.search(/\s\S*$/);
  if (blank > 0) return half + blank;
  return /[\ud800-\udbff]/.test(text[limit - 1]!) ? limit - 1 : limit;
}

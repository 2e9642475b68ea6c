import type {Block, BlockKind, Mark} from '../document/document.ts';
import {isFurniture} from './furniture.ts';
import {sanitise} from './sanitise.ts';

type InlineMark = Pick<Mark, 'kind' | 'href'>;
type Body = {readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly Mark[]};

/** Takes the blocks of a tree in order, piece by piece, and makes the text with its blocks and marks. */
export type DocumentBuilder = {
  /** Ends the block before and begins one; `level` as in Block. */
  readonly begin: (kind: BlockKind, level?: number) => void;
  /** Adds words to the block; white space collapses, controls go. Without a block they begin a paragraph. */
  readonly add: (words: string, marks?: readonly InlineMark[]) => void;
  readonly end: () => void;
  readonly build: () => Body;
};

/** `keep` may refuse a finished block; furniture is always refused. */
export function createDocumentBuilder(keep: (text: string, kind: BlockKind) => boolean = () => true): DocumentBuilder {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let text = '';
  let open: {readonly kind: BlockKind; readonly level?: number} | undefined;
  let words = '';
  let ownMarks: Mark[] = [];

  const end = (): void => {
    const trimmed = words.trimEnd();
    if (open !== undefined && trimmed !== '' && !isFurniture(trimmed) && keep(trimmed, open.kind)) {
      const start = text === '' ? 0 : text.length + 2;
      text += (text === '' ? '' : '\n\n') + trimmed;
      blocks.push({...open, start, end: text.length});
      for (const mark of ownMarks) {
        const stop = Math.min(mark.end, trimmed.length);
        if (mark.start < stop) marks.push({...mark, start: start + mark.start, end: start + stop});
      }
    }
    open = undefined;
    words = '';
    ownMarks = [];
  };

  return {
    begin(kind, level) {
      end();
      open = level === undefined ? {kind} : {kind, level};
    },
    add(piece, own = []) {
      open ??= {kind: 'paragraph'};
      const clean = sanitise(piece).replace(/\s+/g, ' ');
      const added = words === '' || words.endsWith(' ') ? clean.trimStart() : clean;
      for (const mark of own) extend(ownMarks, mark, words.length, words.length + added.length);
      words += added;
    },
    end,
    build() {
      end();
      return {text, blocks, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end)};
    },
  };
}

/** What is strong already does not get stronger; so a place has at most one mark of each kind. */
export const withMark = (marks: readonly InlineMark[], mark: InlineMark): readonly InlineMark[] =>
  marks.some(({kind}) => kind === mark.kind) ? marks : [...marks, mark];

/** A mark that goes on where the same one just ended becomes one mark. */
function extend(marks: Mark[], {kind, href}: InlineMark, start: number, end: number): void {
  const at = marks.findLastIndex(mark => mark.end === start && mark.kind === kind && mark.href === href);
  if (at >= 0) marks[at] = {...marks[at]!, end};
  else marks.push({kind, start, end, ...(href === undefined ? {} : {href})});
}

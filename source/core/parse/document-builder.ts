import {type Block, type BlockKind, hasOwnLines, type Mark} from '../document/document.ts';
import {isBoilerplate} from './boilerplate.ts';
import {sanitise} from './sanitise.ts';

export type InlineMark = Pick<Mark, 'kind' | 'href'>;
type Body = {readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly Mark[]};

/** Takes the blocks of a tree in order, piece by piece, and makes the text with its blocks and marks. */
export type DocumentBuilder = {
  /** Ends the block before and begins one; level and label as in Block. */
  readonly begin: (kind: BlockKind, level?: number, label?: string) => void;
  /** Adds words to the block; white space collapses but in code and tables, controls go. Without a block they begin a paragraph. */
  readonly add: (words: string, marks?: readonly InlineMark[]) => void;
  readonly end: () => void;
  readonly build: () => Body;
};

/** `keep` may refuse a finished block; boilerplate is always refused. */
export function createDocumentBuilder(keep: (text: string, kind: BlockKind) => boolean = () => true): DocumentBuilder {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let text = '';
  let open: Omit<Block, 'start' | 'end'> | undefined;
  let words = '';
  let ownMarks: Mark[] = [];

  const end = (): void => {
    const trimmed = words.trimEnd();
    const isLaidOut = open !== undefined && hasOwnLines(open.kind);
    if (open !== undefined && trimmed !== '' && (isLaidOut || !isBoilerplate(trimmed)) && keep(trimmed, open.kind)) {
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
    begin(kind, level, label) {
      end();
      open = {kind, ...(level === undefined ? {} : {level}), ...(label === undefined ? {} : {label})};
    },
    add(piece, own = []) {
      open ??= {kind: 'paragraph'};
      const added = hasOwnLines(open.kind) ? layOut(piece, words) : runOn(piece, words);
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

/** White space is one blank, and none begins a block. */
function runOn(piece: string, before: string): string {
  const clean = sanitise(piece).replace(/\s+/g, ' ');
  return before === '' || before.endsWith(' ') ? clean.trimStart() : clean;
}

/** Lines and indents stay; a tab becomes four blanks. Blank lines would end the block, so they go. */
function layOut(piece: string, before: string): string {
  const lines = sanitise(piece.replaceAll('\t', '    ')).replace(/ *\n(?: *\n)*/g, '\n');
  return before === '' || before.endsWith('\n') ? lines.replace(/^\n/, '') : lines;
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

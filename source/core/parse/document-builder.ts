import {type Block, type BlockKind, hasOwnLines, type Mark} from '../document/document.ts';
import {isBoilerplate} from './boilerplate.ts';
import {sanitise} from './sanitise.ts';

export type InlineMark = Pick<Mark, 'kind' | 'href'>;
type Body = {readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly Mark[]};

/** Takes the blocks of a tree in order, piece by piece, and makes the text with its blocks and marks. */
export type DocumentBuilder = {
  /** Ends the block before and begins one; level and label as in Block. A footnote is known by the id of its mark. */
  readonly begin: (kind: BlockKind, level?: number, label?: string, noteId?: string) => void;
  /** Adds words to the block; white space collapses but in code and tables, controls go. Without a block they begin a paragraph. */
  readonly add: (words: string, marks?: readonly InlineMark[]) => void;
  /** The mark of the footnote of this id stands here, behind the words so far. */
  readonly note: (id: string) => void;
  readonly end: () => void;
  readonly build: () => Body;
};

/** `keep` may refuse a finished block; boilerplate is always refused. */
export function createDocumentBuilder(keep: (text: string, kind: BlockKind) => boolean = () => true): DocumentBuilder {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let text = '';
  const anchors = new Map<string, number>();
  const noteIds = new Map<Block, string>();
  let open: (Omit<Block, 'start' | 'end'> & {readonly noteId?: string}) | undefined;
  let words = '';
  let ownMarks: Mark[] = [];
  let ownNotes: {readonly id: string; readonly at: number}[] = [];

  const end = (): void => {
    const trimmed = words.trimEnd();
    const isLaidOut = open !== undefined && hasOwnLines(open.kind);
    if (open !== undefined && trimmed !== '' && (isLaidOut || !isBoilerplate(trimmed)) && keep(trimmed, open.kind)) {
      const start = text === '' ? 0 : text.length + 2;
      text += (text === '' ? '' : '\n\n') + trimmed;
      const {noteId, ...opening} = open;
      const block = {...opening, start, end: text.length};
      blocks.push(block);
      if (noteId !== undefined) noteIds.set(block, noteId);
      for (const {id, at} of ownNotes) if (!anchors.has(id)) anchors.set(id, start + Math.min(at, trimmed.length));
      for (const mark of ownMarks) {
        const stop = Math.min(mark.end, trimmed.length);
        if (mark.start < stop) marks.push({...mark, start: start + mark.start, end: start + stop});
      }
    }
    open = undefined;
    words = '';
    ownMarks = [];
    ownNotes = [];
  };

  return {
    begin(kind, level, label, noteId) {
      end();
      const given = Object.entries({level, label, noteId}).filter(([, value]) => value !== undefined);
      open = {kind, ...Object.fromEntries(given)};
    },
    add(piece, own = []) {
      open ??= {kind: 'paragraph'};
      const added = hasOwnLines(open.kind) ? layOut(piece, words) : runOn(piece, words);
      for (const mark of own) extend(ownMarks, mark, words.length, words.length + added.length);
      words += added;
    },
    note(id) {
      ownNotes.push({id, at: words.trimEnd().length});
    },
    end,
    build() {
      end();
      const anchored = blocks.map(block => {
        const anchor = anchors.get(noteIds.get(block) ?? '');
        return anchor === undefined ? block : {...block, anchor};
      });
      return {text, blocks: anchored, marks: marks.toSorted(inOrder)};
    },
  };
}

/** By place, the longer one first; of two at the same place the order is that of the alphabet. */
const inOrder = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1);

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

import type {BlockKind} from '../document/document.ts';
import {hasOwnLines} from '../document/document.ts';
import type {Box} from './box.ts';
import type {InlineMark} from './document-builder.ts';
import {sanitise} from './sanitise.ts';

type Piece = {readonly words: string; readonly marks: readonly InlineMark[]};

/** A run of words of a page, with the boxes around it. */
export type PageBlock = {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly label?: string;
  readonly pieces: readonly Piece[];
  /** The words as they will be read: white space as in Block. */
  readonly text: string;
  /** How many of its characters are in links. */
  readonly linked: number;
  /** The innermost box that holds all of it. */
  readonly box: Box;
  /** Ids of the footnotes whose marks stand in it, with the count of pieces before each. */
  readonly notes: readonly {readonly id: string; readonly after: number}[];
};

type Opening = {
  readonly inside: BlockKind | undefined;
  readonly level: number;
  readonly label?: string | undefined;
  readonly box: Box;
};

export type BlockCollector = {
  /** Ends the block before and begins one. */
  readonly begin: (opening: Opening) => void;
  /** Adds words; without an open block they begin the one that `opening` describes. */
  readonly add: (words: string, marks: readonly InlineMark[], opening: Opening) => void;
  /** Notes that the mark of a footnote stands here. */
  readonly note: (id: string) => void;
  readonly end: () => void;
  /** The words of the open block while they are few; undefined when they are more. */
  readonly opening: () => string | undefined;
  readonly build: () => readonly PageBlock[];
};

const leveled: ReadonlySet<BlockKind | undefined> = new Set(['heading', 'quotation', 'listItem']);

export function createBlockCollector(): BlockCollector {
  const blocks: PageBlock[] = [];
  let open: Opening | undefined;
  let pieces: Piece[] = [];
  let notes: {readonly id: string; readonly after: number}[] = [];

  const end = (): void => {
    if (open !== undefined) {
      const capital = blocks.at(-1);
      if (capital !== undefined && isLoneLetter(capital) && /^\s*\p{Ll}/u.test(pieces[0]?.words ?? '')) {
        blocks.pop();
        pieces = [...capital.pieces.map(piece => ({...piece, words: piece.words.trim()})), ...trimFirst(pieces)];
      }
      const text = joinPieces(pieces, open.inside);
      if (text !== '') {
        const {inside: kind = 'paragraph', level, label, box} = open;
        const linked = pieces.reduce(
          (sum, {words, marks}) => (marks.some(mark => mark.kind === 'link') ? sum + words.trim().length : sum),
          0,
        );
        blocks.push({
          kind,
          ...(leveled.has(kind) ? {level} : {}),
          ...(label === undefined ? {} : {label}),
          ...{pieces, text, linked, box, notes},
        });
      }
    }
    open = undefined;
    pieces = [];
    notes = [];
  };

  return {
    begin(opening) {
      end();
      open = opening;
    },
    add(words, marks, opening) {
      if (open === undefined && words.trim() === '') return;
      open ??= opening;
      pieces.push({words, marks});
    },
    note(id) {
      notes.push({id, after: pieces.length});
    },
    end,
    opening: () =>
      pieces.length > 3
        ? undefined
        : pieces
            .map(({words}) => words)
            .join('')
            .trim(),
    build() {
      end();
      return blocks;
    },
  };
}

/** `T` in a box of its own above `he council voted`. */
const isLoneLetter = ({kind, text}: PageBlock): boolean =>
  kind === 'paragraph' && text.length <= 3 && /^["“‘«„]?\p{Lu}$/u.test(text);

const trimFirst = ([first, ...others]: readonly Piece[]): readonly Piece[] =>
  first === undefined ? [] : [{...first, words: first.words.trimStart()}, ...others];

function joinPieces(pieces: readonly Piece[], kind: BlockKind | undefined): string {
  const words = sanitise(pieces.map(piece => piece.words).join(''));
  return kind !== undefined && hasOwnLines(kind) ? words.replace(/\s+$/, '') : words.replace(/\s+/g, ' ').trim();
}

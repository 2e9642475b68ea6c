/**
 * Every stretch between quotation marks, whatever the marks.
 *
 * Idea: one pass over each block with at most one open quotation. A mark opens, closes or is a letter's companion
 * (apostrophe, year, inches) by its own shape and its two neighbours; marks inside an open quotation belong to it.
 *
 *     ‘I saw the workers’ 6'2" shed,’ he said of ’16.     one span, from ‘ to ,’
 *
 * A quotation still open at the end of its block is kept to there; newspapers open it again in the next block.
 * Cost: linear, whatever the marks: a single mark looks for its partner among the closing marks before the next
 * opening one only.
 */
import type {Span} from '../document/span.ts';

/** A quotation with its marks. `closed` is false where the block ended first. */
export type Quotation = Span & {readonly closed: boolean; readonly single: boolean};

/** A quotation left open is believed when it is at least this long: anything shorter is a stray mark. */
const shortestOpen = 15;

/** A single mark looks no further than this many marks for the one that closes it. */
const furthestSingleClose = 40;

/** Opening marks that tell by themselves what closes them. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '’’', "''"],
  '„': ['“', '”'],
  '‚': ['‘', '’'],
  '«': ['»'],
  '»': ['«', '»'],
  '「': ['」'],
  '『': ['』'],
  '＂': ['＂'],
  '"': ['"'],
  "''": ["''"],
  '``': ["''"],
  '‘': ['’', "'"],
  "'": ["'", '’'],
};

const marks = /<[a-z/!][^<>\n]{0,400}>|’’|''|``|["'“”„‚‘’«»「」『』＂]/gi;
const elision = /^[‘’'](?:\d\d(?!\d)|(?:em|til|tis|twas|cause|bout|round|n|nuff|cos|neath|ere|twere|twill)\b)/i;

/** All quotations in one block of `text`, in order, not overlapping. */
export function findQuotations(text: string, block: Span): readonly Quotation[] {
  const found = readMarks(text, block);
  const spans: Quotation[] = [];
  for (let index = 0; index < found.length; index++) {
    const close = findClose(text, found, index);
    if (close === undefined) continue;
    const start = found[index]!.start;
    const single = found[index]!.kind === '‘' || found[index]!.kind === "'" || found[index]!.kind === '‚';
    if (close < found.length) {
      spans.push({start, end: found[close]!.end, closed: true, single});
      index = close;
    } else if (!single && block.end - start > shortestOpen) {
      spans.push({start, end: block.end, closed: false, single});
      break;
    }
  }
  return spans;
}

type Found = Span & {readonly kind: string; readonly opens: boolean; readonly closes: boolean};

/** The marks of a block with what their neighbours allow them to do; apostrophes and inches are left out. */
function readMarks(text: string, block: Span): readonly Found[] {
  const found: Found[] = [];
  marks.lastIndex = block.start;
  for (let match = marks.exec(text); match !== null && match.index < block.end; match = marks.exec(text)) {
    const kind = match[0];
    if (kind.startsWith('<')) continue;
    const start = match.index;
    const end = start + kind.length;
    const before = start === block.start ? ' ' : text[start - 1]!;
    const after = end >= block.end ? ' ' : text[end]!;
    const isSingle = kind === "'" || kind === '‘' || kind === '’';
    if (isSingle && isWordCharacter(before) && isWordCharacter(after)) continue;
    if (isSingle && elision.test(text.slice(start, start + 8)) && !isWordCharacter(before)) continue;
    if ((kind === '"' || kind === "''") && isInches(text, start)) continue;
    const isStraight = kind === '"' || kind === "''" || kind === '＂' || isSingle;
    const opens = kind in closers && (!isStraight || (/\S/.test(after) && !(isSingle && isWordCharacter(before))));
    const closes = !isSingle || (/\S/.test(before) && !isWordCharacter(after));
    found.push({start, end, kind, opens, closes});
  }
  return found;
}

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** 6'2" and 15": a digit before and no quotation that begins with the digits. */
const isInches = (text: string, at: number): boolean => /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

/**
 * Index of the mark that closes the one at `open`; the number of marks where none does;
 * undefined where the mark at `open` opens nothing.
 */
function findClose(text: string, found: readonly Found[], open: number): number | undefined {
  const {kind, opens} = found[open]!;
  const closing = closers[kind];
  if (!opens || closing === undefined) return undefined;
  if (kind === "'" || kind === '‘' || kind === '‚') return findSingleClose(text, found, open, closing);
  let isNested = false;
  for (let index = open + 1; index < found.length; index++) {
    const mark = found[index]!;
    if (closing.includes(mark.kind)) return index;
    if (!isDouble(kind) || !isDouble(mark.kind)) continue;
    // "Others “within” it" do not, “slips like this“ and “mixed pairs" close too.
    if (isNested) isNested = !isClosingShape(text, mark);
    else if (isClosingShape(text, mark)) return index;
    else isNested = mark.kind !== kind && /\s/.test(text[mark.start - 1] ?? ' ');
  }
  return found.length;
}

const isDouble = (kind: string): boolean => /["“”]/.test(kind);

/** No space before and one, or punctuation, after. */
const isClosingShape = (text: string, {start, end}: Span): boolean =>
  /\S/.test(text[start - 1] ?? ' ') && /[\s.,;:!?)\]—–-]/.test(text[end] ?? ' ');

/**
 * Single marks look like apostrophes: the closing one is the first after punctuation, otherwise the first that is not
 * a plural's (the workers’ houses), otherwise the first, always before the next opening mark of the same kind.
 */
function findSingleClose(
  text: string,
  found: readonly Found[],
  open: number,
  closing: readonly string[],
): number | undefined {
  let first: number | undefined;
  let likely: number | undefined;
  const last = Math.min(found.length, open + furthestSingleClose);
  for (let index = open + 1; index < last; index++) {
    const mark = found[index]!;
    if (mark.kind === found[open]!.kind && mark.opens && !mark.closes) break;
    if (!mark.closes || !closing.includes(mark.kind)) continue;
    const before = text[mark.start - 1]!;
    if (/[.,!?…;:–—-]/.test(before)) return index;
    first ??= index;
    if (before !== 's') likely ??= index;
  }
  return likely ?? first;
}

/**
 * Finds what stands between quotation marks.
 *
 * Idea: one pass over a block with at most one open quotation; its opening mark says which mark closes it, so marks
 * of another kind inside are nested and stay inside. A straight mark opens before a letter and closes otherwise. A
 * single mark is an apostrophe unless it opens before and closes after a word (`’tis`, `the workers’ hall`, `’16` do
 * not). A quotation left open runs to the end of its block, as in speech over several paragraphs.
 *
 * Example: `He said ⟦“call it ‘peace’”⟧ in ’16; a 6" pipe.`   Cost: linear.
 */
import type {Span} from '../../span.ts';

/** Marks included; `closed` is false where the block ended first. */
export type Quotation = Span & {readonly closed: boolean; readonly single: boolean};

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};
const singles = "'‘‚";
/** An unclosed mark with less than this behind it, in characters, is a stray one. */
const shortestOpen = 15;
/** A single quotation is not looked for further than this, so that an apostrophe costs little; in characters. */
const longestSingle = 600;

/** The outermost quotations of a block, in order. */
export function findQuotations(text: string, block: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = block.start;
  while (at < block.end) {
    const mark = markAt(text, at);
    if (mark === undefined || !opens(text, at, mark, block)) {
      at += mark?.length ?? 1;
      continue;
    }
    const single = singles.includes(mark) && mark.length === 1;
    const close = findClose(text, at, mark, block);
    if (close !== undefined) {
      found.push({start: at, end: close, closed: true, single});
      at = close;
    } else {
      if (!single && block.end - at > shortestOpen && mark !== '»') {
        found.push({start: at, end: block.end, closed: false, single});
        return found;
      }
      at += mark.length;
    }
  }
  return found;
}

/** The opening mark at this place; two single marks in a row count as one double mark. */
function markAt(text: string, at: number): string | undefined {
  const char = text[at]!;
  if ((char === "'" || char === '`') && text[at + 1] === char) return char + char;
  return char in closers ? char : undefined;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

function opens(text: string, at: number, mark: string, block: Span): boolean {
  const before = at > block.start ? text[at - 1] : undefined;
  const after = at + mark.length < block.end ? text[at + mark.length] : undefined;
  if (isSpace(after)) return mark === '“' || mark === '「';
  if (mark === '"' || mark === "''" || mark === '``') return !isLetter(before) || mark === '``';
  if (mark === '»') return isSpace(before);
  if (singles.includes(mark))
    return (
      !isLetter(before) && !/^\d\ds?\b/.test(text.slice(at + 1, at + 5)) && !elision.test(text.slice(at + 1, at + 7))
    );
  return true;
}

const elision = /^(em|tis|twas|til|cause|n|round|bout|im|er)\b/i;

/** Where the quotation ends, its closing mark included. */
function findClose(text: string, open: number, mark: string, block: Span): number | undefined {
  if (mark.length === 2) {
    for (let at = open + 2; at < block.end; at++) {
      if (text[at] === "'" && text[at + 1] === "'") return at + 2;
      if (text[at] === '"' && mark === '``') return at + 1;
    }
    return undefined;
  }
  const closing = closers[mark]!;
  if (singles.includes(mark)) return findSingleClose(text, open, closing, block);
  for (let at = open + 1; at < block.end; at++) if (closing.includes(text[at]!)) return at + 1;
  return undefined;
}

/** The first mark that follows punctuation and ends a word, or else the first that ends a word. */
function findSingleClose(text: string, open: number, closing: string, block: Span): number | undefined {
  let candidate: number | undefined;
  const end = Math.min(block.end, open + longestSingle);
  for (let at = open + 1; at < end; at++) {
    if (!closing.includes(text[at]!) || isLetter(text[at + 1]) || isSpace(text[at - 1])) continue;
    if (/[.,!?…;:]/.test(text[at - 1]!)) return at + 1;
    if (text[at - 1] !== 's' || isSpace(text[at + 1]) === false) return candidate ?? at + 1;
    candidate ??= at + 1;
  }
  return candidate;
}

/**
 * PDF to a Document: the text by unpdf (Mozilla's PDF.js), its lines put together as those of wrapped text.
 *
 * Idea: a PDF knows where letters stand, not what they are. Lines come in the order of the file, which is the order of
 * reading in nearly all that programs write. A gap larger than the usual one between two lines parts paragraphs, and so
 * does a line that is indented. A line that stands at the top or the foot of several pages, numbers aside, is no text.
 * Cost: linear.
 */
import {extractTextItems, getDocumentProxy, getMeta} from 'unpdf';
import type {Document} from '../document/document.ts';
import {parseText} from './parse-text.ts';
import {UnreadableError} from './unreadable-error.ts';

type Item = Awaited<ReturnType<typeof extractTextItems>>['items'][number][number];
type Line = {text: string; readonly x: number; readonly y: number; readonly size: number};

export async function parsePdf(bytes: Uint8Array): Promise<Document> {
  const {items, info} = await extract(bytes);
  const pages = withoutRunningHeads(items.map(linesOf));
  const told = (key: string): string | undefined =>
    typeof info[key] === 'string' && info[key].trim() !== '' ? info[key].trim() : undefined;
  const leading = usualGap(pages);
  const document = parseText(pages.map(lines => paragraphsOf(lines, leading)).reduce(joinPages, ''));
  const byline = document.byline ?? told('Author');
  const published = document.published ?? told('CreationDate')?.replace(/^D:(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  return {...document, ...(byline === undefined ? {} : {byline}), ...(published === undefined ? {} : {published})};
}

async function extract(bytes: Uint8Array): Promise<{items: Item[][]; info: Readonly<Record<string, unknown>>}> {
  try {
    // PDF.js takes the bytes for itself.
    const pdf = await getDocumentProxy(bytes.slice(), {verbosity: 0});
    const {items} = await extractTextItems(pdf);
    const {info} = await getMeta(pdf);
    if (items.flat().every(({str}) => str.trim() === ''))
      throw new UnreadableError('is a PDF of pictures without text; a scanner’s text recognition can add it');
    return {items, info};
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableError(
      isLocked ? 'is a PDF file with a password; save it without one' : 'is a broken PDF file; fetch it again',
      {cause: error},
    );
  }
}

function linesOf(items: readonly Item[]): readonly Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  let right = 0;
  for (const {str, x, y, width, fontSize, hasEOL} of items) {
    const last = lines.at(-1);
    const isSameLine = isOpen && last !== undefined && Math.abs(last.y - y) < fontSize * 0.6 && x >= right - fontSize;
    if (str.trim() !== '') {
      const gap = isSameLine && x - right > fontSize * 0.15 && !last.text.endsWith(' ') ? ' ' : '';
      if (isSameLine) last.text += gap + str;
      else lines.push({text: str, x, y, size: fontSize});
      right = x + width;
      isOpen = true;
    } else if (isSameLine && str !== '' && !last.text.endsWith(' ')) last.text += ' ';
    if (hasEOL) isOpen = false;
  }
  return lines.map(line => ({...line, text: line.text.trim()}));
}

const bare = (text: string): string => text.replace(/\d+/g, '#');

/** Heads and feet that come on at least three pages and on half of them. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  const edges = (lines: readonly Line[]) =>
    new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({text}) => bare(text)));
  for (const lines of pages) for (const edge of edges(lines)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isRunning = (text: string): boolean => (counts.get(bare(text)) ?? 0) >= Math.max(3, pages.length / 2);
  return pages.map(lines =>
    lines.filter(({text}, index) => (index > 1 && index < lines.length - 2) || !isRunning(text)),
  );
}

/** The smallest distance of two lines that a quarter of them have. */
function usualGap(pages: readonly (readonly Line[])[]): number {
  const gaps = pages
    .flatMap(lines => lines.slice(1).map((line, index) => lines[index]!.y - line.y))
    .filter(gap => gap > 0)
    .sort((a, b) => a - b);
  return gaps[gaps.length >> 2] ?? 0;
}

/** A page as text: blank lines between paragraphs, words that a line end has cut put together. */
function paragraphsOf(lines: readonly Line[], leading: number): string {
  const left = Math.min(...lines.map(({x}) => x));
  let text = '';
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) text += line.text;
    else if (isNewParagraph(before, line, leading, left)) text += `\n\n${line.text}`;
    else if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text)) text = text.slice(0, -1) + line.text;
    else text += ` ${line.text}`;
  });
  return text;
}

function isNewParagraph(before: Line, line: Line, leading: number, left: number): boolean {
  const gap = before.y - line.y;
  if (Math.abs(before.size - line.size) > 1) return true;
  // The next column begins higher up.
  if (gap < 0) return false;
  return gap > leading * 1.3 || (line.x > before.x + line.size * 0.8 && before.x < left + line.size * 0.5);
}

/** A paragraph that a page has cut goes on where the next page begins with a small letter. */
function joinPages(text: string, page: string): string {
  if (text === '') return page;
  const goesOn = !/[.!?:”"]$/.test(text) && /^[\p{Ll}“"]/u.test(page);
  return goesOn ? `${text} ${page}` : `${text}\n\n${page}`;
}

/**
 * Plain text to a Document, as people paste it from the web or save it from mail.
 *
 * Idea: blank lines part paragraphs; inside a group of lines hard-wrapped ones are joined (join-wrapped.ts), otherwise
 * each line is a paragraph. Boilerplate goes out by the table in boilerplate.ts. The
 * first line that is left is the headline; section name, byline and date are looked for only around it. Nothing else
 * is ever dropped. Cost: linear.
 */
import type {Block, BlockKind, Document} from '../document/document.ts';
import {isBoilerplate} from './boilerplate.ts';
import {bareDate, isByline, isCaption, isDateLine, isReleaseLine, isSectionName} from './head-lines.ts';
import {joinWrapped} from './join-wrapped.ts';
import {sanitise} from './sanitise.ts';

/** A headline is at most this long; the longest of the 840 PolNeAR training articles has 178 characters. */
const longestTitle = 200;
/** How many lines below the headline may be byline and date. */
const headDepth = 5;

type Draft = {readonly kind: BlockKind; readonly text: string; readonly level?: number};

/** Parses plain text. An empty input gives a Document without blocks. */
export function parseText(input: string): Document {
  const paragraphs = splitParagraphs(joinLateLines(sanitise(input))).filter(paragraph => !isBoilerplate(paragraph));
  const {rest, ...details} = takeHead(paragraphs);
  const drafts = rest.map((text, index): Draft => ({kind: kindOf(rest, index, details.title), text}));
  return {...details, ...joinBlocks(drafts)};
}

/** Joins block texts by blank lines and notes where each stands. */
function joinBlocks(drafts: readonly Draft[]): {readonly text: string; readonly blocks: readonly Block[]} {
  let offset = 0;
  const blocks = drafts.map(({text, ...block}) => {
    const start = offset;
    offset += text.length + 2;
    return {...block, start, end: start + text.length};
  });
  return {text: drafts.map(({text}) => text).join('\n\n'), blocks};
}

/** An article has thousands of lines, a log file millions, and each becomes an object or two; so those after these run on. */
const mostLines = 300_000;

function joinLateLines(text: string): string {
  if (text.length < mostLines) return text;
  let end = -1;
  for (let line = 0; line < mostLines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text;
  }
  // Replacing ten million line ends takes four times the memory.
  return text.slice(0, end) + text.slice(end).split('\n').join(' ');
}

function splitParagraphs(text: string): readonly string[] {
  return text.split(/\n[ \t]*\n/).flatMap(group =>
    joinWrapped(
      group
        .split('\n')
        .map(line => line.trim().replace(/ {2,}/g, ' '))
        .filter(line => line !== '' && !isBoilerplate(line)),
    ),
  );
}

type Head = {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly rest: readonly string[];
};

/** Headline, byline and date; the headline stays the first of `rest`, the other two leave it. */
function takeHead(paragraphs: readonly string[]): Head {
  const body = [...paragraphs];
  while (body.length > 2 && (isSectionName(body[0]!) || isDateLine(body[0]!) || isReleaseLine(body[0]!))) body.shift();
  const title = body.length > 1 && body[0]!.length <= longestTitle ? body[0]! : undefined;
  if (title === undefined) return {rest: body};
  const head = body.slice(1, 1 + headDepth);
  const byline = head.find(isByline);
  const published = head.find(isDateLine) ?? paragraphs.slice(0, 2).find(isDateLine);
  return {
    title,
    ...(byline === undefined ? {} : {byline: byline.replace(/^by:?\s+/i, '')}),
    ...(published === undefined ? {} : {published: bareDate(published)}),
    rest: body.filter(
      (line, index) => index === 0 || index > headDepth || (line !== byline && !isDateLine(line) && line !== title),
    ),
  };
}

function kindOf(lines: readonly string[], index: number, title: string | undefined): BlockKind {
  const line = lines[index]!;
  if (index === 0 && title !== undefined) return 'title';
  if (isCaption(line)) return 'caption';
  return isHeading(line, lines[index - 1], lines[index + 1]) ? 'heading' : 'paragraph';
}

/** A short line in headline manner between two paragraphs of ordinary length. */
function isHeading(line: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before.length < 120 || after.length < 120) return false;
  return (
    line.length <= 60 && /^[\p{Lu}\p{N}]/u.test(line) && /[\p{L}\p{N}?]$/u.test(line) && line.split(' ').length <= 9
  );
}

/** Blocks of an article as nodes of Markdown (mdast), so that reading them gives the same blocks again. */
import type {BlockContent, Blockquote, List, ListItem, RootContent, TableRow} from 'mdast';
import {type Block, cellRule, type Document, type Mark} from '../document/document.ts';
import {overlaps, type Span, slice} from '../document/span.ts';
import {inline} from './markdown-inline.ts';

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/** The nodes of blocks that follow each other; items of one list and paragraphs of one quotation stay together. */
export function markdownOf(document: Document, blocks: readonly Block[]): RootContent[] {
  const notes = findNotes(document);
  const nodes: RootContent[] = [];
  for (let at = 0; at < blocks.length; ) {
    const {kind} = blocks[at]!;
    const next = blocks.findIndex((block, index) => index > at && block.kind !== kind);
    const isRun = kind === 'listItem' || kind === 'quotation';
    const end = !isRun ? at + 1 : next < 0 ? blocks.length : next;
    const run = blocks.slice(at, end);
    const contentOf = (block: Block): BlockContent => ({type: 'paragraph', children: inline(document, block, notes)});
    if (kind === 'listItem') nodes.push(...lists(run, 1, contentOf));
    else if (kind === 'quotation') nodes.push(...quotations(run, 1, contentOf));
    else nodes.push(nodeOf(document, run[0]!, notes));
    at = end;
  }
  return nodes;
}

/** The names of footnotes by their places; a label that Markdown could not hold is replaced by the note's number. */
function findNotes({blocks}: Document): readonly {readonly at: number; readonly name: string}[] {
  return blocks.flatMap(block =>
    block.anchor === undefined ? [] : [{at: block.anchor, name: nameOfNote(block, blocks)}],
  );
}

function nameOfNote(block: Block, blocks: readonly Block[]): string {
  const {label = ''} = block;
  return /^[^\s[\]]{1,40}$/.test(label)
    ? label
    : `${blocks.filter(({kind}) => kind === 'footnote').indexOf(block) + 1}`;
}

function nodeOf(document: Document, block: Block, notes: ReturnType<typeof findNotes>): RootContent {
  const children = inline(document, block, notes);
  switch (block.kind) {
    case 'title':
    case 'heading':
      return {type: 'heading', depth: (block.kind === 'title' ? 1 : (block.level ?? 2)) as Depth, children};
    case 'code':
      return {type: 'code', value: slice(document.text, block)};
    case 'table':
      return {type: 'table', children: rows(document, block)};
    case 'image':
      return {type: 'paragraph', children: [{type: 'image', url: '', alt: slice(document.text, block)}]};
    case 'caption':
      return {type: 'html', value: `<figcaption>${htmlOf(document, block)}</figcaption>`};
    case 'footnote': {
      const name = nameOfNote(block, document.blocks);
      return {type: 'footnoteDefinition', identifier: name, label: name, children: [{type: 'paragraph', children}]};
    }
    default:
      return {type: 'paragraph', children};
  }
}

function rows(document: Document, block: Span): TableRow[] {
  let start = block.start;
  return slice(document.text, block)
    .split('\n')
    .map(line => {
      let at = start;
      start += line.length + 1;
      const cells = line.split(cellRule).map(cell => {
        const span = {start: at, end: at + cell.length};
        at = span.end + cellRule.length;
        return {type: 'tableCell' as const, children: inline(document, span)};
      });
      return {type: 'tableRow', children: cells};
    });
}

type ContentOf = (block: Block) => BlockContent;
const levelOf = ({level = 1}: Block): number => level;

/** Items of one level with what is deeper below them; numbers that do not go on begin a list of their own. */
function lists(items: readonly Block[], level: number, contentOf: ContentOf): List[] {
  const made: List[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at]!;
    const isOwn = levelOf(item) <= level;
    const next = items.findIndex((other, index) => index > at && levelOf(other) <= level);
    const end = next < 0 ? items.length : next;
    const below = items.slice(isOwn ? at + 1 : at, end);
    const deeper = below.length === 0 ? [] : lists(below, level + 1, contentOf);
    const checked = isOwn ? {'☑': true, '☐': false}[item.label ?? ''] : undefined;
    const node: ListItem = {
      type: 'listItem',
      // A number could not begin two levels below the line before.
      spread: below[0] !== undefined && levelOf(below[0]) > level + 1,
      ...(checked === undefined ? {} : {checked}),
      children: [...(isOwn ? [contentOf(item)] : []), ...deeper],
    };
    const number = isOwn ? numberOf(item) : undefined;
    const last = made.at(-1);
    if (
      last !== undefined &&
      (number === undefined ? !last.ordered : last.ordered && last.start! + last.children.length === number)
    )
      last.children.push(node);
    else
      made.push({
        type: 'list',
        spread: false,
        ...(number === undefined ? {} : {ordered: true, start: number}),
        children: [node],
      });
    at = end;
  }
  return made;
}

/** The number of an item of a numbered list. */
const numberOf = ({label = ''}: Block): number | undefined =>
  /^\d{1,9}[.)]?$/.test(label) ? Number.parseInt(label, 10) : undefined;

function quotations(run: readonly Block[], level: number, contentOf: ContentOf): (BlockContent | Blockquote)[] {
  const children: (BlockContent | Blockquote)[] = [];
  for (let at = 0; at < run.length; ) {
    if (levelOf(run[at]!) <= level) children.push(contentOf(run[at++]!));
    else {
      const next = run.findIndex((other, index) => index > at && levelOf(other) <= level);
      const end = next < 0 ? run.length : next;
      children.push(...quotations(run.slice(at, end), level + 1, contentOf));
      at = end;
    }
  }
  return [{type: 'blockquote', children}];
}

const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const tags = {strong: 'strong', emphasis: 'em', link: 'a'} as const;

/** Captions have no form of their own in Markdown, so they are HTML: cut where marks begin and end. */
function htmlOf({text: words, marks = []}: Document, block: Span): string {
  const here = marks.filter(mark => overlaps(mark, block) && (mark.kind !== 'link' || mark.href !== undefined));
  const within = here.flatMap(({start, end}) => [start, end]).filter(at => at > block.start && at < block.end);
  const cuts = [...new Set([block.start, ...within, block.end])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => {
      const piece = {start: cuts[index]!, end};
      return here.filter(mark => overlaps(mark, piece)).reduce(element, escapeHtml(slice(words, piece)));
    })
    .join('');
}

const element = (inner: string, {kind, href}: Mark): string =>
  `<${tags[kind]}${href === undefined ? '' : ` href="${escapeHtml(href)}"`}>${inner}</${tags[kind]}>`;

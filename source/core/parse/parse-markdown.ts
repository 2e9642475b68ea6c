/**
 * Markdown to a Document, by mdast-util-from-markdown (micromark) with GitHub's additions: tables, task lists, footnotes.
 * Front matter gives title, author and date; a first-level heading at the top is the headline. HTML goes through the
 * walk of HTML. What the program itself has added to an article (added-words.ts) is not read as the article.
 */
import type {FootnoteDefinition, List, ListItem, Nodes, Parent, Root, Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {frontmatter} from 'micromark-extension-frontmatter';
import {gfm} from 'micromark-extension-gfm';
import {cellRule, type Document} from '../document/document.ts';
import {nextIsAdded, restIsAdded} from './added-words.ts';
import {createDocumentBuilder, type DocumentBuilder} from './document-builder.ts';
import {addInline, type InlineContext} from './markdown-inline.ts';
import {TooComplexError} from './too-complex.ts';

type Place = {readonly inside: 'quotation' | 'listItem' | undefined; readonly level: number; readonly label?: string};
type Context = InlineContext & {readonly addHtml: (builder: DocumentBuilder, html: string, base?: string) => void};

export async function parseMarkdown(input: string, url?: string): Promise<Document> {
  const tree = parse(input.replace(/^\ufeff/, ''));
  const details = await readDetails(tree);
  const nodes = withoutAdditions(tree);
  const base = url ?? details.url;
  const context: Context = {
    url: base,
    links: new Map(nodes.flatMap(node => (node.type === 'definition' ? [[node.identifier, node.url] as const] : []))),
    addHtml: nodes.some(hasHtml) ? (await import('./add-html.ts')).addHtml : () => undefined,
  };
  const builder = createDocumentBuilder();
  const body = nodes.filter(node => !['yaml', 'toml', 'definition', 'footnoteDefinition'].includes(node.type));
  const first = body.find(node => node.type !== 'html' || hasHtml(node));
  const hasHeadline =
    (first?.type === 'heading' && first.depth === 1) || (first?.type === 'html' && /^<h1[\s>]/i.test(first.value));
  if (!hasHeadline && details.title !== undefined) {
    builder.begin('title');
    builder.add(details.title);
  }
  for (const node of body) addBlock(builder, node, {inside: undefined, level: 1}, context);
  addFootnotes(builder, tree, context);
  return {...details, ...(url === undefined ? {} : {url}), ...withHeadline(builder.build())};
}

function parse(markdown: string): Root {
  // A rule at the top is no front matter unless a key follows.
  const kinds = /^(---[ \t]*\r?\n(?:#.*\r?\n)*[\w"'-]+[ \t]*:|\+\+\+[ \t]*\r?\n)/.test(markdown)
    ? (['yaml', 'toml'] as const)
    : [];
  return fromMarkdown(checkSize(limitNesting(markdown)), {
    extensions: [gfm(), frontmatter([...kinds])],
    // A second search for addresses in the finished text would not see that they were escaped.
    mdastExtensions: [
      gfmFromMarkdown().map(extension => ({...extension, transforms: []})),
      frontmatterFromMarkdown([...kinds]),
    ],
  });
}

/** The parser of front matter is loaded where there is some. */
async function readDetails({children: [first]}: Root): Promise<Omit<Document, 'text' | 'blocks' | 'marks'>> {
  const node = first as {readonly type: string; readonly value: string} | undefined;
  if (node?.type !== 'yaml' && node?.type !== 'toml') return {};
  const {readFrontMatter} = await import('./front-matter.ts');
  return readFrontMatter(node.type, node.value);
}

function withoutAdditions({children}: Root): Root['children'] {
  const end = children.findIndex(node => node.type === 'html' && node.value === restIsAdded);
  return (end < 0 ? children : children.slice(0, end)).filter((node, index, all) => {
    const before = all[index - 1];
    const isAdded = before?.type === 'html' && before.value === nextIsAdded;
    return !isAdded && !(node.type === 'html' && node.value === nextIsAdded);
  });
}

/** True where HTML holds more than comments. */
const hasHtml = (node: Nodes): boolean =>
  node.type === 'html'
    ? node.value.replace(/<!--[\s\S]*?(-->|$)/g, '').trim() !== ''
    : 'children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.children.some(hasHtml);

/** A heading of the first level at the top is the headline, wherever it came from. */
function withHeadline<Body extends Pick<Document, 'text' | 'blocks'>>(body: Body): Body & Pick<Document, 'title'> {
  const [first, ...rest] = body.blocks;
  if (first === undefined || (first.kind !== 'title' && (first.kind !== 'heading' || first.level !== 1))) return body;
  const {level: _, ...opening} = first;
  return {...body, title: body.text.slice(0, first.end), blocks: [{...opening, kind: 'title'}, ...rest]};
}

/**
 * The parser takes a second for a million characters, and for brackets, quotes and definitions the square of their number:
 * 12 000 of these signs take a second or two, ten times as many a minute. A list of 3 000 links has 9 000.
 */
const longest = 1_500_000;
const mostSigns = 12_000;

function checkSize(input: string): string {
  if (input.length > longest) throw new TooComplexError('it is too long for Markdown');
  let signs = 0;
  for (let at = 0; at < input.length; at++) {
    if (isSign[input.charCodeAt(at)] === 1) signs++;
    else if (input.charCodeAt(at) === 0x0a && /[-+\d]/.test(input[at + 1] ?? '')) signs++;
  }
  if (signs > mostSigns) throw new TooComplexError('it has too many signs of Markdown');
  return input;
}

const isSign = new Uint8Array(0x10000);
for (const sign of '[]*_`<&>~\\#|') isSign[sign.charCodeAt(0)] = 1;

/** Quotes and lists nest deeper than this in no text that a person wrote; the parser takes square time and calls itself. */
const deepest = 40;
const markers = new RegExp(
  `^((?:[ \\t]{0,${deepest}}(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${deepest}})(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t]))+`,
  'gm',
);
const indent = new RegExp(`^([ \\t]{${4 * deepest}})[ \\t]+`, 'gm');

const limitNesting = (markdown: string): string => markdown.replace(markers, '$1').replace(indent, '$1');

function addBlock(builder: DocumentBuilder, node: Nodes, place: Place, context: Context): void {
  switch (node.type) {
    case 'heading':
      builder.begin('heading', node.depth);
      addInline(builder, node, context);
      return;
    case 'paragraph':
      addParagraph(builder, node, place, context);
      return;
    case 'code':
      builder.begin('code');
      builder.add(node.value);
      return;
    case 'table':
      addTable(builder, node, context);
      return;
    case 'html':
      if (hasHtml(node)) context.addHtml(builder, node.value, context.url);
      return;
    case 'blockquote':
      addAll(builder, node, {inside: 'quotation', level: place.inside === 'quotation' ? place.level + 1 : 1}, context);
      return;
    case 'list':
      addList(builder, node, place.inside === 'listItem' ? place.level + 1 : 1, context);
      return;
    default:
      return;
  }
}

function addAll(builder: DocumentBuilder, node: Parent, place: Place, context: Context): void {
  for (const child of node.children) addBlock(builder, child, place, context);
}

/** A paragraph of pictures alone is a block for each that says what it shows. */
function addParagraph(builder: DocumentBuilder, node: Parent, place: Place, context: Context): void {
  const pictures = node.children.filter(child => child.type === 'image' || child.type === 'imageReference');
  const words = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  if (pictures.length > 0 && pictures.length === words.length) {
    for (const {alt} of pictures) {
      builder.begin('image');
      builder.add(alt ?? '');
    }
    return;
  }
  if (place.inside === undefined) builder.begin('paragraph');
  else builder.begin(place.inside, place.level, place.label);
  addInline(builder, node, context);
}

/** The label stands before the first paragraph of an item; a box to tick is one too. */
function addList(builder: DocumentBuilder, list: List, level: number, context: Context): void {
  list.children.forEach((item, index) => {
    const label = labelOf(list, item, index);
    item.children.forEach((child, at) => {
      const own = label === undefined || at > 0 ? {} : {label};
      addBlock(builder, child, {inside: 'listItem', level, ...own}, context);
    });
  });
}

function labelOf({ordered, start}: List, {checked}: ListItem, index: number): string | undefined {
  if (typeof checked === 'boolean') return checked ? '☑' : '☐';
  return ordered ? `${(start ?? 1) + index}.` : undefined;
}

/** A line for each row; empty cells at its end are left out. */
function addTable(builder: DocumentBuilder, {children: rows}: Table, context: Context): void {
  builder.begin('table');
  rows.forEach(({children: cells}, index) => {
    if (index > 0) builder.add('\n');
    const last = cells.findLastIndex(({children}) => children.length > 0);
    cells.slice(0, last + 1).forEach((cell, column) => {
      if (column > 0) builder.add(cellRule);
      addInline(builder, cell, context);
    });
  });
}

/** Footnotes stand at the end, in the order of the file, numbered by their marks unless all have short names. */
function addFootnotes(builder: DocumentBuilder, tree: Root, context: Context): void {
  const notes = findNotes(tree);
  const isShort = notes.every(({label, identifier}) => /^(\d{1,3}|[*†‡§]{1,3})$/.test(label ?? identifier));
  notes.forEach((note, index) => {
    builder.begin('footnote', undefined, isShort ? (note.label ?? note.identifier) : `${index + 1}`, note.identifier);
    note.children.forEach((child, at) => {
      if (at > 0) builder.add(' ');
      if ('children' in child) addInline(builder, child as Parent, context);
    });
  });
}

const findNotes = (node: Nodes): readonly FootnoteDefinition[] =>
  node.type === 'footnoteDefinition' ? [node] : 'children' in node ? node.children.flatMap(findNotes) : [];

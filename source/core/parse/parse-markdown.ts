/**
 * Markdown to a Document, by the CommonMark parser mdast-util-from-markdown (micromark). Front matter gives title,
 * author and date; a first-level heading at the top is the headline. Code blocks and tables are read as text.
 */
import type {Nodes, Parent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Document, Mark} from '../document/document.ts';
import {createDocumentBuilder, type DocumentBuilder, withMark} from './document-builder.ts';
import {sanitise} from './sanitise.ts';
import {TooComplexError} from './too-complex.ts';

type InlineMark = Pick<Mark, 'kind' | 'href'>;
type Place = {readonly inside: 'quotation' | 'listItem' | undefined; readonly level: number};

export function parseMarkdown(input: string, url?: string): Document {
  const {details, body} = takeFrontMatter(input.replace(/^\ufeff/, ''));
  const tree = fromMarkdown(checkSize(limitNesting(body)));
  const builder = createDocumentBuilder();
  const first = tree.children.find(node => node.type !== 'definition' && node.type !== 'html');
  const headline = first?.type === 'heading' && first.depth === 1 ? first : undefined;
  const links = new Map(
    tree.children.flatMap(node => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  if (headline === undefined && details.title !== undefined) {
    builder.begin('title');
    builder.add(details.title);
  }
  for (const node of tree.children) {
    if (node === headline) {
      builder.begin('title');
      addInline(builder, node, {links, url});
    } else addBlock(builder, node, {inside: undefined, level: 1}, {links, url});
  }
  const built = builder.build();
  const title = built.blocks[0]?.kind === 'title' ? built.text.slice(0, built.blocks[0].end) : undefined;
  return {...details, ...(title === undefined ? {} : {title}), ...(url === undefined ? {} : {url}), ...built};
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

type FrontMatter = {
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly site?: string;
};

/** `key: value` lines between two rules at the very top; quotes around a value go. */
function takeFrontMatter(input: string): {readonly details: FrontMatter; readonly body: string} {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(---|\.\.\.)[ \t]*(\r?\n|$)/.exec(input);
  if (match === null || !/^[\w-]+:/m.test(match[1]!)) return {details: {}, body: input};
  const find = (names: string): string | undefined => {
    const value = new RegExp(`^(?:${names}):[ \\t]*(.+)$`, 'im').exec(match[1]!)?.[1];
    const clean =
      value === undefined
        ? ''
        : sanitise(value)
            .trim()
            .replace(/^(["'])(.*)\1$/, '$2');
    return clean === '' ? undefined : clean;
  };
  const entries = {
    title: find('title'),
    byline: find('author|byline|authors'),
    published: find('date|published'),
    site: find('site|publisher|source'),
  };
  const details: FrontMatter = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  return {details, body: input.slice(match[0].length)};
}

type Context = {readonly links: ReadonlyMap<string, string>; readonly url: string | undefined};

function addBlock(builder: DocumentBuilder, node: Nodes, place: Place, context: Context): void {
  switch (node.type) {
    case 'heading':
      builder.begin('heading', node.depth);
      addInline(builder, node, context);
      return;
    case 'paragraph':
      if (node.children.length === 1 && node.children[0]!.type === 'image') builder.begin('caption');
      else if (place.inside === undefined) builder.begin('paragraph');
      else builder.begin(place.inside, place.level);
      addInline(builder, node, context);
      return;
    case 'code':
      builder.begin('paragraph');
      builder.add(node.value);
      return;
    case 'blockquote':
      addAll(builder, node, {inside: 'quotation', level: place.inside === 'quotation' ? place.level + 1 : 1}, context);
      return;
    case 'list':
      addAll(builder, node, {inside: 'listItem', level: place.inside === 'listItem' ? place.level + 1 : 1}, context);
      return;
    case 'listItem':
      addAll(builder, node, place, context);
      return;
    default:
      return;
  }
}

function addAll(builder: DocumentBuilder, node: Parent, place: Place, context: Context): void {
  for (const child of node.children) addBlock(builder, child, place, context);
}

/** Goes through the tree with a stack of its own, as emphasis nests deeper than calls may. */
function addInline(builder: DocumentBuilder, root: Parent, context: Context): void {
  const stack: {readonly node: Nodes; readonly marks: readonly InlineMark[]}[] = [];
  const push = ({children}: Parent, marks: readonly InlineMark[]): void => {
    for (const node of children.toReversed()) stack.push({node, marks});
  };
  push(root, []);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node, marks} = next;
    if (node.type === 'text' || node.type === 'inlineCode') builder.add(node.value, marks);
    else if (node.type === 'break') builder.add(' ', marks);
    else if (node.type === 'image' || node.type === 'imageReference') builder.add(node.alt ?? '', marks);
    else if ('children' in node) push(node, addMark(marks, node, context));
  }
}

function addMark(marks: readonly InlineMark[], node: Nodes, context: Context): readonly InlineMark[] {
  if (node.type === 'strong' || node.type === 'emphasis') return withMark(marks, {kind: node.type});
  const target =
    node.type === 'link' ? node.url : node.type === 'linkReference' ? context.links.get(node.identifier) : undefined;
  return target === undefined ? marks : withMark(marks, linkMark(target, context));
}

/** Only addresses of the web become links; others are words. */
function linkMark(target: string, {url}: Context): InlineMark {
  const href = URL.parse(target, url)?.href;
  return href !== undefined && /^https?:/.test(href) ? {kind: 'link', href} : {kind: 'link'};
}

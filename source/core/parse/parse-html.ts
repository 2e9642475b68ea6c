/// <reference lib="dom" />
/**
 * A web page to a Document. Readability (Mozilla's reader view) on linkedom finds the main content; before it, boxes that
 * are no article go out by their class names; after it, boilerplate lines, repeated headlines and link lists do.
 */
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import type {BlockKind, Document, Mark} from '../document/document.ts';
import {createDocumentBuilder, type DocumentBuilder, withMark} from './document-builder.ts';
import {limitDepth} from './limit-depth.ts';
import {readPageMetadata} from './page-metadata.ts';
import {removeBoxes} from './remove-boxes.ts';
import {sanitise} from './sanitise.ts';
import {trimPage} from './trim-page.ts';

/** Readability tries again with weaker rules when it found fewer characters; a negative number forbids it (0 is its default). */
const shortestArticle = 250;
/** For that it puts the body back, where linkedom passes all children in one call; each begins with one of these signs. */
const isCrowded = (html: string): boolean => (html.match(/[<>&\u00a0]/g)?.length ?? 0) > 100_000;

/** Parses a page; one without an article gives a Document without blocks. */
export function parseHtml(input: string, url?: string): Document {
  const html = limitDepth(input);
  const {document: page} = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const metadata = readPageMetadata(page, url);
  removeBoxes(page);
  const found = new Readability<Element>(page, {
    keepClasses: true,
    charThreshold: isCrowded(html) ? -1 : shortestArticle,
    serializer: node => node as Element,
  }).parse();
  const title = metadata.title ?? (found?.title ? sanitise(found.title).trim() : undefined);
  const builder = createDocumentBuilder((text, kind) => kind === 'title' || !isRepeated(text, title));
  if (title !== undefined && found?.content) {
    builder.begin('title');
    builder.add(title);
  }
  if (found?.content) walk(builder, found.content, {marks: [], inside: undefined, level: 1, base: metadata.url ?? url});
  return {...metadata, ...(title === undefined ? {} : {title}), ...trimPage(builder.build())};
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isRepeated = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.length < 300 && letters(text) === letters(title);

type Place = {
  readonly marks: readonly Pick<Mark, 'kind' | 'href'>[];
  readonly inside: BlockKind | undefined;
  readonly level: number;
  readonly base: string | undefined;
};

const blockElements = new Set(
  'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM HEADER HR MAIN P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL OL'.split(
    ' ',
  ),
);
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON INPUT SELECT TEXTAREA SVG IFRAME OBJECT VIDEO AUDIO CANVAS IMG'.split(' '),
);

/** Goes through the tree with a stack of its own: pages nest deeper than calls may. */
function walk(builder: DocumentBuilder, root: Element, start: Place): void {
  const stack: {readonly node: Node; readonly place: Place; readonly leaving?: boolean}[] = [
    {node: root, place: start},
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node, place, leaving} = next;
    if (leaving) {
      builder.end();
      continue;
    }
    if (node.nodeType === 3) {
      builder.add(node.textContent ?? '', place.marks);
      continue;
    }
    if (node.nodeType !== 1 || skipped.has((node as Element).tagName.toUpperCase())) continue;
    const {inner, breaks} = enter(builder, node as Element, place);
    if (breaks) stack.push({node, place, leaving: true});
    for (let child = node.lastChild; child !== null; child = child.previousSibling)
      stack.push({node: child, place: inner});
  }
}

function enter(
  builder: DocumentBuilder,
  element: Element,
  place: Place,
): {readonly inner: Place; readonly breaks: boolean} {
  const tag = element.tagName.toUpperCase();
  const heading = /^H([1-6])$/.exec(tag);
  if (heading !== null) {
    builder.begin('heading', Number(heading[1]));
    return {inner: place, breaks: true};
  }
  if (tag === 'BR') {
    if (isDoubleBreak(element)) begin(builder, place);
    else builder.add(' ', place.marks);
    return {inner: place, breaks: false};
  }
  if (tag === 'LI' || tag === 'FIGCAPTION' || tag === 'BLOCKQUOTE') {
    const inside = tag === 'LI' ? 'listItem' : tag === 'BLOCKQUOTE' ? 'quotation' : 'caption';
    const inner: Place = {...place, inside, level: place.inside === inside ? place.level + 1 : 1};
    begin(builder, inner);
    return {inner, breaks: true};
  }
  if (tag === 'TD' || tag === 'TH') builder.add(' ');
  if (blockElements.has(tag)) {
    begin(builder, place);
    return {inner: place, breaks: true};
  }
  const mark = markOf(element, tag, place.base);
  return {inner: mark === undefined ? place : {...place, marks: withMark(place.marks, mark)}, breaks: false};
}

function begin(builder: DocumentBuilder, {inside, level}: Place): void {
  if (inside === undefined || inside === 'caption') builder.begin(inside ?? 'paragraph');
  else builder.begin(inside, level);
}

/** Two line breaks in a row part paragraphs on pages that have none. */
function isDoubleBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next !== null && next.nodeType === 1 && (next as Element).tagName.toUpperCase() === 'BR';
}

function markOf(element: Element, tag: string, base: string | undefined): Place['marks'][number] | undefined {
  if (tag === 'B' || tag === 'STRONG') return {kind: 'strong'};
  if (tag === 'I' || tag === 'EM' || tag === 'CITE') return {kind: 'emphasis'};
  if (tag !== 'A') return undefined;
  const href = URL.parse(element.getAttribute('href') ?? '', base)?.href;
  return href !== undefined && /^https?:/.test(href) ? {kind: 'link', href} : undefined;
}

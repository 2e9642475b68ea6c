/// <reference lib="dom" />
/**
 * A page as a list of blocks: every run of words that would stand by itself on the screen, in order, with the boxes
 * around it. Nothing is judged here; only what is no words of anybody (scripts, form fields, signs.ts) is left out.
 * Cost: linear; with a stack of its own, as pages nest deeper than calls may.
 */
import type {BlockKind} from '../document/document.ts';
import {type BlockCollector, createBlockCollector, type PageBlock} from './block-collector.ts';
import type {Box} from './box.ts';
import {isHidden, namedGroups} from './box-names.ts';
import {type InlineMark, withMark} from './document-builder.ts';
import {isDataTable, isProgram, isSideTable, linesOfTable} from './laid-out.ts';
import {isNoWord, noteId} from './signs.ts';

type Place = {
  readonly marks: readonly InlineMark[];
  readonly inside: BlockKind | undefined;
  readonly level: number;
  readonly label?: string | undefined;
  /** Numbers the items of the ordered list around. */
  readonly counter?: {next: number} | undefined;
  /** How deep quotations by <q> nest. */
  readonly quoted: number;
  readonly box: Box;
  readonly base: string | undefined;
};

const blockElements = new Set(
  'ADDRESS ARTICLE ASIDE BODY BLOCKQUOTE CENTER DD DETAILS DIALOG DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV NOSCRIPT OL P PRE SECTION SUMMARY TABLE TBODY TD TEMPLATE TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const unseen = new Set(
  'SCRIPT STYLE INPUT SELECT TEXTAREA SVG IFRAME OBJECT VIDEO AUDIO CANVAS HEAD TITLE META LINK RP RT'.split(' '),
);

/** The blocks of a page in order; links are made absolute by `base`. */
export function readPageBlocks(root: Element, base?: string): readonly PageBlock[] {
  const collector = createBlockCollector();
  const box = boxOf(root, root.tagName.toUpperCase(), undefined);
  const stack: {readonly node: Node; readonly place: Place; readonly leave?: () => void}[] = [
    {node: root, place: {marks: [], inside: undefined, level: 1, quoted: 0, box, base}},
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node, place, leave} = next;
    if (leave !== undefined) leave();
    else if (node.nodeType === 3) addText(collector, node, place);
    else if (node.nodeType === 1) {
      const entered = enter(collector, node as Element, place);
      if (entered === undefined) continue;
      if (entered.leave !== undefined) stack.push({node, place, leave: entered.leave});
      for (let child = node.lastChild; child !== null; child = child.previousSibling)
        stack.push({node: child, place: entered.inner});
    }
  }
  return collector.build();
}

/** A number in a box of its own keeps apart from the heading behind it: `1` `Take the bus`. */
function addText(collector: BlockCollector, node: Node, place: Place): void {
  const words = node.textContent ?? '';
  const isGlued = /^\p{Lu}/u.test(words) && /^#?\d+[.):]?$/.test(collector.opening() ?? '');
  collector.add(isGlued ? ` ${words}` : words, place.marks, place);
}

const boxOf = (element: Element, tag: string, outer: Box | undefined): Box => ({
  tag,
  groups: namedGroups(element),
  hidden: isHidden(element),
  outer,
  depth: outer === undefined ? 0 : outer.depth + 1,
});

type Entered = {readonly inner: Place; readonly leave?: () => void};

/** What an element begins; undefined where nothing more of it is to be read. */
function enter(collector: BlockCollector, element: Element, place: Place): Entered | undefined {
  const tag = element.tagName.toUpperCase();
  if (unseen.has(tag) || (tag === 'TEMPLATE' && !element.hasAttribute('shadowrootmode'))) return undefined;
  if (tag === 'BUTTON') return isHeadingButton(element, place) && !isNoWord(element, tag) ? {inner: place} : undefined;
  if (tag === 'BR') {
    if (isDoubleBreak(element)) collector.begin(place);
    else collector.add(' ', place.marks, place);
    return undefined;
  }
  if (tag === 'IMG') {
    addPicture(collector, element, place);
    return undefined;
  }
  if (blockElements.has(tag)) return enterBlock(collector, element, tag, place);
  const note = noteId(element, tag);
  if (note !== undefined) collector.note(note);
  if (note !== undefined || isNoWord(element, tag)) return undefined;
  if (tag === 'CITE' && isSignature(element, place)) return enterSignature(collector, element, place);
  if (tag === 'Q') return enterQuotation(collector, element, place);
  const mark = markOf(element, tag, place.base);
  return {inner: mark === undefined ? place : {...place, marks: withMark(place.marks, mark)}};
}

function enterBlock(collector: BlockCollector, element: Element, tag: string, place: Place): Entered | undefined {
  const box = boxOf(element, tag, place.box);
  if (isSideTable(element, tag)) return undefined;
  if (tag === 'TABLE' && isDataTable(element)) {
    addWhole(collector, 'table', linesOfTable(element), {...place, box});
    return undefined;
  }
  if (tag === 'PRE') {
    const text = element.textContent ?? '';
    if (isProgram(element)) addWhole(collector, 'code', text, {...place, box});
    else for (const words of text.split(/\n\s*\n/)) addWhole(collector, place.inside, words, {...place, box});
    return undefined;
  }
  const inner: Place = {...place, ...openingOf(element, tag, place), box};
  collector.begin(inner);
  return {inner, leave: collector.end};
}

function addWhole(collector: BlockCollector, inside: BlockKind | undefined, words: string, place: Place): void {
  const {label: _, ...own} = place;
  const opening = {...own, inside};
  collector.begin(opening);
  collector.add(words, [], opening);
  collector.end();
}

/** The kind of block that an element begins, where it is not that of the box around it. */
function openingOf(element: Element, tag: string, {inside, level, label, counter}: Place): Partial<Place> {
  const deeper = (kind: BlockKind) => ({inside: kind, level: inside === kind ? level + 1 : 1});
  if (/^H[1-6]$/.test(tag)) return {inside: 'heading', level: Number(tag[1])};
  if (tag === 'LI') return {...deeper('listItem'), label: numberOf(element, counter), counter: undefined};
  if (tag === 'OL' || tag === 'UL') return {label: undefined, counter: counterOf(element, tag)};
  if (tag === 'DT' || tag === 'DD') return {inside: 'listItem', level: tag === 'DT' ? 1 : 2};
  if (tag === 'BLOCKQUOTE') return deeper('quotation');
  if (tag === 'FIGCAPTION' && element.parentElement?.querySelector('blockquote'))
    return {inside: 'quotation', level: 1};
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return {inside: 'caption'};
  return label === undefined || inside !== 'listItem' ? {} : {label: undefined};
}

/** Numbers are drawn unless the list says that they are not. */
function counterOf(list: Element, tag: string): {next: number} | undefined {
  if (tag === 'UL' || /list-style(-type)?:\s*none/.test(list.getAttribute('style') ?? '')) return undefined;
  return {next: Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1};
}

/** The number of an item in an ordered list, as it is drawn: `3.`. */
function numberOf(item: Element, counter: Place['counter']): string | undefined {
  if (counter === undefined) return undefined;
  const own = Number.parseInt(item.getAttribute('value') ?? '', 10);
  if (!Number.isNaN(own)) counter.next = own;
  return `${counter.next++}.`;
}

/** Sections that open by a click have their headings in buttons, or buttons in their headings. */
const isHeadingButton = (element: Element, {inside}: Place): boolean =>
  inside === 'heading' || element.querySelector('h1,h2,h3,h4,h5,h6') !== null;

/** A drop capital that is a picture is a letter; other pictures are told by what they show, in words. */
function addPicture(collector: BlockCollector, element: Element, place: Place): void {
  const words = (element.getAttribute('alt') ?? '').trim();
  if (collector.opening() !== '') return;
  if (/^\p{Lu}$/u.test(words)) collector.add(words, place.marks, place);
  else if (words.split(/\s+/).length >= fewestPictureWords && !/\.(jpe?g|png|gif|webp)$/i.test(words))
    addWhole(collector, 'image', words, place);
}

/** Shorter descriptions are names of files, of people or of the site. */
const fewestPictureWords = 4;

/** `<q>` stands for quotation marks, single ones inside others; marks that are there already stay alone. */
function enterQuotation(collector: BlockCollector, element: Element, place: Place): Entered {
  const inner = {...place, quoted: place.quoted + 1};
  if (/^\s*["“‘'«„]/.test(element.textContent ?? '')) return {inner};
  const [open, close] = place.quoted % 2 === 0 ? ['“', '”'] : ['‘', '’'];
  collector.add(open!, place.marks, place);
  return {inner, leave: () => collector.add(close!, place.marks, place)};
}

/** `<blockquote>We will run. <cite>Ana Ruiz</cite></blockquote>`: who said it stands last, and under what was said. */
const isSignature = (element: Element, {inside}: Place): boolean =>
  inside === 'quotation' &&
  /^(BLOCKQUOTE|FOOTER|P)$/i.test(element.parentElement?.tagName ?? '') &&
  (element.parentElement?.textContent ?? '').trimEnd().endsWith((element.textContent ?? '').trim()) &&
  (element.textContent ?? '').trim() !== '';

function enterSignature(collector: BlockCollector, element: Element, place: Place): Entered {
  if (!/^\s*[—–-]+\s*$/.test(collector.opening() ?? 'words')) {
    collector.begin(place);
    if (!/^\s*[—–-]/.test(element.textContent ?? '')) collector.add('— ', place.marks, place);
  }
  return {inner: place, leave: collector.end};
}

/** Two line breaks in a row part paragraphs on pages that have none. */
function isDoubleBreak(element: Element): boolean {
  let next = element.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next !== null && next.nodeType === 1 && (next as Element).tagName.toUpperCase() === 'BR';
}

function markOf(element: Element, tag: string, base: string | undefined): InlineMark | undefined {
  if (tag === 'B' || tag === 'STRONG') return {kind: 'strong'};
  if (tag === 'I' || tag === 'EM' || tag === 'CITE') return {kind: 'emphasis'};
  if (tag !== 'A') return undefined;
  const target = element.getAttribute('href');
  if (target === null) return undefined;
  const href = URL.parse(target, base)?.href;
  return href !== undefined && /^https?:/.test(href) ? {kind: 'link', href} : {kind: 'link'};
}

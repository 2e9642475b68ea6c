/** The words inside a block of Markdown, with their marks. */
import type {Nodes, Parent} from 'mdast';
import {type DocumentBuilder, type InlineMark, withMark} from './document-builder.ts';

export type InlineContext = {readonly links: ReadonlyMap<string, string>; readonly url: string | undefined};

/** Goes through the tree with a stack of its own, as emphasis nests deeper than calls may. */
export function addInline(builder: DocumentBuilder, root: Parent, context: InlineContext): void {
  const stack: {readonly node: Nodes; readonly marks: readonly InlineMark[]}[] = [];
  const push = ({children}: Parent, marks: readonly InlineMark[]): void => {
    for (const node of children.toReversed()) stack.push({node, marks});
  };
  const open: {readonly tag: string; readonly mark: InlineMark}[] = [];
  push(root, []);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const {node} = next;
    const marks = open.reduce((all, {mark}) => withMark(all, mark), next.marks);
    if (node.type === 'text' || node.type === 'inlineCode') builder.add(node.value, marks);
    else if (node.type === 'break') builder.add(' ', marks);
    else if (node.type === 'image' || node.type === 'imageReference') builder.add(node.alt ?? '', marks);
    else if (node.type === 'footnoteReference') builder.note(node.identifier);
    else if (node.type === 'html') addTag(builder, node.value, open, marks, context);
    else if ('children' in node) push(node, addMark(next.marks, node, context));
  }
}

/** A tag inside a line: what it means for the words around; of other tags only the words count. */
function addTag(
  builder: DocumentBuilder,
  html: string,
  open: {readonly tag: string; readonly mark: InlineMark}[],
  marks: readonly InlineMark[],
  context: InlineContext,
): void {
  const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html) ?? [];
  const tag = name.toLowerCase();
  if (closing === '/') {
    if (tag === 'q') builder.add('”', marks);
    const at = open.findLastIndex(opened => opened.tag === tag);
    if (at >= 0) open.splice(at, 1);
  } else if (tag === 'br') builder.add(' ', marks);
  else if (tag === 'q') builder.add('“', marks);
  else if (tag === 'img') builder.add(attribute(html, 'alt'), marks);
  else {
    const mark = markOf(tag, html, context);
    if (mark !== undefined) open.push({tag, mark});
  }
}

function markOf(tag: string, html: string, context: InlineContext): InlineMark | undefined {
  if (tag === 'b' || tag === 'strong') return {kind: 'strong'};
  if (tag === 'i' || tag === 'em' || tag === 'cite') return {kind: 'emphasis'};
  return tag === 'a' ? linkMark(attribute(html, 'href'), context) : undefined;
}

const attribute = (html: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(html)?.slice(1).find(Boolean) ?? '';

function addMark(marks: readonly InlineMark[], node: Nodes, context: InlineContext): readonly InlineMark[] {
  if (node.type === 'strong' || node.type === 'emphasis') return withMark(marks, {kind: node.type});
  const target =
    node.type === 'link' ? node.url : node.type === 'linkReference' ? context.links.get(node.identifier) : undefined;
  const mark = target === undefined ? undefined : linkMark(target, context);
  return mark === undefined ? marks : withMark(marks, mark);
}

/** Only addresses of the web become links; others are words. */
function linkMark(target: string, {url}: InlineContext): InlineMark | undefined {
  const href = URL.parse(target, url)?.href;
  return href !== undefined && /^https?:/.test(href) ? {kind: 'link', href} : undefined;
}

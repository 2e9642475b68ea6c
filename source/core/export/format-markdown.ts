import type {BlockContent, ListItem, PhrasingContent, Root, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {Analysis} from '../document/analysis.ts';
import {type Block, type Document, hasOwnLines, labelOf, type Mark} from '../document/document.ts';
import {overlaps, type Span, slice} from '../document/span.ts';
import {type AnnotatedBlock, annotateBlocks} from './annotate-blocks.ts';
import {describeSpeaker} from './describe-speaker.ts';
import {describeVoice} from './describe-voice.ts';
import {quoteText} from './quote-text.ts';

/** The article with its sections, then every speaker with all they said, as CommonMark. */
export function formatMarkdown(analysis: Analysis): string {
  const {document} = analysis;
  const origin = [document.byline, document.published, document.site].filter(part => part !== undefined).join(' · ');
  const root: Root = {
    type: 'root',
    children: [
      ...(document.title === undefined ? [] : [heading(1, [text(document.title)])]),
      ...(origin === '' ? [] : [paragraph([text(origin)])]),
      ...(document.url === undefined ? [] : [paragraph([link(document.url, [text(document.url)])])]),
      ...annotateBlocks(analysis).flatMap(annotated => formatBlock(document, annotated)),
      ...formatSpeakers(analysis),
    ],
  };
  return toMarkdown(root, {bullet: '-', emphasis: '_', rule: '-'});
}

const text = (value: string): PhrasingContent => ({type: 'text', value});
const link = (url: string, children: PhrasingContent[]): PhrasingContent => ({
  type: 'link',
  url,
  children: children as never,
});
const paragraph = (children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children});
const heading = (depth: number, children: PhrasingContent[]): BlockContent => ({
  type: 'heading',
  depth: Math.min(6, depth) as 1 | 2 | 3 | 4 | 5 | 6,
  children,
});
const list = (items: readonly PhrasingContent[][], start?: number): BlockContent => ({
  type: 'list',
  ...(start === undefined ? {} : {ordered: true, start}),
  spread: false,
  children: items.map((children): ListItem => ({type: 'listItem', spread: false, children: [paragraph(children)]})),
});

/** A heading that the program made is in italics, so that it is not taken for one of the paper's own. */
function formatBlock(document: Document, {block, section, voices}: AnnotatedBlock): readonly RootContent[] {
  return [
    ...(section === undefined
      ? []
      : [heading(section.level + 1, [{type: 'emphasis', children: [text(section.title)]}])]),
    hasOwnLines(block.kind)
      ? {type: 'code', value: slice(document.text, block)}
      : blockNode(block, inline(document, block)),
    ...voices.map(voice => paragraph([{type: 'emphasis', children: [text(`— ${describeVoice(voice)}`)]}])),
  ];
}

function blockNode(block: Block, children: PhrasingContent[]): RootContent {
  switch (block.kind) {
    case 'heading':
      return heading(Math.max(2, block.level ?? 2), children);
    case 'quotation':
      return {type: 'blockquote', children: [paragraph(children)]};
    case 'listItem':
      return list([children], numberOf(block));
    case 'footnote':
      return paragraph([text(`[${labelOf(block, '')}] `), ...children]);
    case 'caption':
    case 'image':
      return paragraph([{type: 'emphasis', children}]);
    default:
      return paragraph(children);
  }
}

/** The number of an item of a numbered list. */
const numberOf = ({label = ''}: Block): number | undefined =>
  /^\d{1,9}\.?$/.test(label) ? Number.parseInt(label, 10) : undefined;

/** The text of a block cut where emphasis and links begin and end, each piece inside the marks that cover it. */
function inline({text: words, marks = []}: Document, block: Span): PhrasingContent[] {
  const here = marks.filter(mark => overlaps(mark, block));
  const within = here.flatMap(({start, end}) => [start, end]).filter(at => at > block.start && at < block.end);
  const cuts = [...new Set([block.start, ...within, block.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const piece = {start: cuts[index]!, end};
    const covering = here.filter(mark => overlaps(mark, piece));
    return covering.reduce(wrap, text(slice(words, piece).replace(/\s+/g, ' ')));
  });
}

function wrap(inner: PhrasingContent, {kind, href}: Mark): PhrasingContent {
  if (kind !== 'link') return {type: kind, children: [inner]};
  return href === undefined ? inner : link(href, [inner]);
}

function formatSpeakers({document, speakers, quotes}: Analysis): readonly RootContent[] {
  if (speakers.length === 0) return [];
  const entries = speakers.flatMap(speaker => {
    const said = quotes.filter(quote => quote.speaker === speaker.id);
    return [heading(3, [text(describeSpeaker(speaker))]), list(said.map(quote => [text(quoteText(document, quote))]))];
  });
  return [heading(2, [text('Speakers')]), ...entries];
}

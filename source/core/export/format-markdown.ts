/**
 * The article with its sections, then every speaker with all they said, as Markdown with GitHub's additions and front
 * matter. What the program adds stands behind a comment, so that reading it gives the article again, block for block.
 */
import type {BlockContent, PhrasingContent, Root, RootContent} from 'mdast';
import {gfmToMarkdown} from 'mdast-util-gfm';
import {toMarkdown} from 'mdast-util-to-markdown';
import {stringify} from 'yaml';
import type {Analysis} from '../document/analysis.ts';
import type {Document} from '../document/document.ts';
import {nextIsAdded, restIsAdded} from '../parse/added-words.ts';
import {type AnnotatedBlock, annotateBlocks} from './annotate-blocks.ts';
import {describeSpeaker} from './describe-speaker.ts';
import {describeVoice} from './describe-voice.ts';
import {markdownOf} from './markdown-blocks.ts';
import {text} from './markdown-inline.ts';
import {quoteText} from './quote-text.ts';

export function formatMarkdown(analysis: Analysis): string {
  const {document} = analysis;
  const title = document.blocks.filter(({kind}) => kind === 'title');
  const root: Root = {
    type: 'root',
    children: [
      ...markdownOf(document, title),
      ...formatBlocks(document, annotateBlocks(analysis)),
      ...formatSpeakers(analysis),
    ],
  };
  const body = toMarkdown(root, {bullet: '-', emphasis: '_', rule: '-', extensions: [gfmToMarkdown()]});
  return `${frontMatter(document)}${body}`;
}

/** What is known of the article; nothing where that is its headline alone. */
function frontMatter({title, byline, authors, published, outlet, site, url, language}: Document): string {
  const isOneByOne = authors !== undefined && authors.join(', ') !== byline;
  const entries = {
    title,
    author: isOneByOne ? undefined : byline,
    authors: isOneByOne ? authors : undefined,
    byline: isOneByOne ? byline : undefined,
    date: published,
    outlet: outlet ?? site,
    url,
    language,
  };
  const known = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  const isMore = Object.keys(known).some(key => key !== 'title');
  return isMore ? `---\n${stringify(known, {lineWidth: 0})}---\n\n` : '';
}

const paragraph = (children: PhrasingContent[]): BlockContent => ({type: 'paragraph', children});
const heading = (depth: 2 | 3, children: PhrasingContent[]): RootContent => ({type: 'heading', depth, children});
const comment = (value: string): RootContent => ({type: 'html', value});
const added = (node: RootContent): readonly RootContent[] => [comment(nextIsAdded), node];

/** Blocks between two additions are written together, so that lists stay lists. */
function formatBlocks(document: Document, blocks: readonly AnnotatedBlock[]): readonly RootContent[] {
  const nodes: RootContent[] = [];
  let run: AnnotatedBlock['block'][] = [];
  const flush = (): void => {
    nodes.push(...markdownOf(document, run));
    run = [];
  };
  for (const {block, section, voices} of blocks) {
    if (section !== undefined) {
      flush();
      // In italics, so that it is not taken for one of the paper's own.
      nodes.push(...added(heading(section.level === 1 ? 2 : 3, [{type: 'emphasis', children: [text(section.title)]}])));
    }
    run.push(block);
    if (voices.length > 0) flush();
    for (const voice of voices)
      nodes.push(...added(paragraph([{type: 'emphasis', children: [text(`— ${describeVoice(voice)}`)]}])));
  }
  flush();
  return nodes;
}

function formatSpeakers({document, speakers, quotes}: Analysis): readonly RootContent[] {
  if (speakers.length === 0) return [];
  const entries = speakers.flatMap((speaker): RootContent[] => {
    const said = quotes.filter(quote => quote.speaker === speaker.id);
    const items = said.map(quote => ({
      type: 'listItem' as const,
      spread: false,
      children: [paragraph([text(quoteText(document, quote))]) as never],
    }));
    return [heading(3, [text(describeSpeaker(speaker))]), {type: 'list', spread: false, children: items}];
  });
  return [comment(restIsAdded), heading(2, [text('Speakers')]), ...entries];
}

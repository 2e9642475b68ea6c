/// <reference lib="dom" />
/**
 * A web page to a Document. The page becomes a list of blocks (page-blocks.ts), of which those of the article are chosen
 * (choose-blocks.ts, with Readability as one of its signs); threads and live blogs have their own order; where the page
 * shows no article, its scripts may hold one (script-bodies.ts). A page that has none says what it is (no-article.ts).
 */
import type {Document} from '../document/document.ts';
import {addBlocks} from './add-blocks.ts';
import type {PageBlock} from './block-collector.ts';
import {proseIn} from './block-features.ts';
import {chooseBlocks} from './choose-blocks.ts';
import {createDocumentBuilder, type DocumentBuilder} from './document-builder.ts';
import {readLiveBlog} from './live-blog.ts';
import {NoArticle, tellNoArticle} from './no-article.ts';
import {findOtherArticles} from './other-articles.ts';
import type {PageMetadata} from './page-metadata.ts';
import {isCutOff} from './paywall.ts';
import {blocksOf, openPageParts, readSigns} from './read-page-parts.ts';
import {findScriptBody} from './script-bodies.ts';
import {type Post, readThread} from './threads.ts';

/** A page with less prose than this shows no article; its scripts are asked. */
const leastProse = 250;
/** A page that shows more than this to everybody is whole, whatever its metadata says. */
const longestTaste = 2000;
const forSubscribers = 'The rest of this article is for subscribers.';

/** Parses a page; throws NoArticle for one that has none and tells why, else gives a Document without blocks. */
export function parseHtml(html: string, url?: string): Document {
  const parts = openPageParts(html, url);
  const {page, base, blocks, metadata, linked} = parts;
  const live = readLiveBlog(linked, base);
  if (live !== undefined) return build(metadata, builder => addBlocks(builder, live));
  const scripted = proseIn(blocks) < leastProse ? findScriptBody(page, linked) : undefined;
  if (scripted !== undefined) return build(metadata, builder => addBlocks(builder, blocksOf(scripted, base)));
  const posts = readThread(parts);
  if (posts !== undefined) return build(metadata, builder => addPosts(builder, posts));
  const isForSubscribers = isCutOff(linked, page);
  const scripts = page.querySelectorAll('script').length;
  const chosen = chooseBlocks(blocks, readSigns(parts, html));
  const others = findOtherArticles(blocks, metadata.title);
  const article = blocks.filter((_, at) => chosen[at] && !others[at]);
  if (proseIn(article) < leastProse) refuse(blocks, article, scripts);
  return build(metadata, builder => {
    addBlocks(builder, article);
    if (isForSubscribers && proseIn(article) < longestTaste) addNotice(builder, forSubscribers);
  });
}

function refuse(blocks: readonly PageBlock[], article: readonly PageBlock[], scripts: number): void {
  const all = blocks.reduce((sum, {text}) => sum + text.length, 0);
  const links = blocks.reduce((sum, block) => sum + block.linked, 0);
  const shown = article.reduce((sum, {text, linked}) => sum + text.length - linked, 0);
  const words = blocks.map(({text}) => text).join('\n');
  const reason = tellNoArticle(words, {
    linked: all === 0 ? 0 : links / all,
    scripts: proseIn(article) === 0 ? scripts : 0,
  });
  if (reason !== undefined && shown < 2 * leastProse) throw new NoArticle(reason);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isRepeated = (text: string, title: string | undefined): boolean =>
  title !== undefined && text.length < 300 && letters(text) === letters(title);

function build(metadata: PageMetadata, fill: (builder: DocumentBuilder) => void): Document {
  const {title} = metadata;
  const builder = createDocumentBuilder((text, kind) => kind === 'title' || !isRepeated(text, title));
  if (title !== undefined) {
    builder.begin('title');
    builder.add(title);
  }
  fill(builder);
  const body = builder.build();
  const isEmpty = body.blocks.every(({kind}) => kind === 'title');
  return {...metadata, ...(isEmpty ? {text: '', blocks: []} : body)};
}

/** A thread: under each author's name, with the time for a label, what they wrote. */
function addPosts(builder: DocumentBuilder, posts: readonly Post[]): void {
  for (const {author, time, blocks} of posts) {
    if (author !== undefined) {
      builder.begin('heading', 2, time);
      builder.add(author);
    }
    addBlocks(builder, blocks);
  }
}

function addNotice(builder: DocumentBuilder, words: string): void {
  builder.begin('caption');
  builder.add(words);
}

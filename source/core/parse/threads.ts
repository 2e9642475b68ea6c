/// <reference lib="dom" />
/**
 * Threads of forums, questions with answers, comments that are the page: every post is kept, under the name of who wrote
 * it, with the time beside the name. The boxes of posts are known by the names that the common programs give them (phpBB, vBulletin, XenForo, Discourse,
 * Flarum, Stack Exchange, Hacker News, Reddit, GitHub) and by schema.org. A page is a thread when it has two posts
 * and little prose besides; an article is none, however many comments stand below it. Cost: linear.
 */
import type {PageBlock} from './block-collector.ts';
import {proseIn} from './block-features.ts';
import {findDate} from './dates.ts';
import {readPageBlocks} from './page-blocks.ts';
import type {PageParts} from './read-page-parts.ts';

/** Bodies of posts, without names, signatures and buttons. */
const bodies = [
  '.postbody .content',
  '.post-content .content',
  '[id^="post_message_"]',
  '.postcontent',
  '.message-body .bbWrapper',
  '.message-content .bbWrapper',
  '.messageText',
  '.topic-body .cooked',
  '.crawler-post .post',
  '.js-post__content-text',
  'span.postbody',
  '.post_body',
  '.post .inner[id^="msg_"]',
  '.bbp-reply-content',
  '.bbp-topic-content',
  '.Message.userContent',
  '[component="post/content"]',
  '.comment_text',
  '.comment-content .md-div',
  '.Post-body',
  '.js-post-body',
  '.s-prose',
  '.post-text',
  '.commtext',
  '.toptext',
  '.link .usertext-body .md',
  '.comment .usertext-body .md',
  '.entry .usertext-body .md',
  '[slot="text-body"]',
  '[slot="comment"]',
  '.comment-body .markdown-body',
  '[data-testid="markdown-body"]',
  '.js-comment-body',
  '.ipsType_richText[data-role="commentContent"]',
  '[itemprop="comment"] [itemprop="text"]',
  '[itemtype*="DiscussionForumPosting"] [itemprop="text"]',
  '[itemtype*="DiscussionForumPosting"] [itemprop="articleBody"]',
  '[itemtype*="Answer"] [itemprop="text"]',
  '[itemtype*="Question"] > [itemprop="text"]',
].join(',');
/** Bodies by likeness, where none of those above is there. */
const likely =
  /(^|[\s_-])(post|message|comment|reply|answer|question)[_-]?(body|content|text|message|inner)([\s_-]|$)/i;
/** Rules of the board, signatures and profiles have bodies like posts. */
const besides =
  '.side,.sidebar,aside:not(.message),.signature,.message-signature,.postsignature,[class*="ignature"],.titlebox,.userinfo,.postprofile,.post-menu,.linkinfo';
const quoted =
  '.quotetitle,.bbCodeBlock--quote .bbCodeBlock-title,.signature,.postsignature,.bbCodeBlock-expandLink,.reply a';
/** Who wrote it, where a page says so plainly: the one who edited it stands before. */
const owners = '[itemprop="author"] [itemprop="name"],.owner .user-details a,.post-signature.owner a[href*="/users/"]';
const names =
  '[itemprop="author"] [itemprop="name"],[itemprop="creator"] [itemprop="name"],[itemprop="author"],[data-author],.username,.bigusername,.hnuser,.user-details a,.author,.names a,.creator,.poster,.user-name,.userName,.postauthor,.PostUser-name,.comment-author,.nickname,.user,.names .username,.author_information a,.bbp-author-name,.Username,.poster_info a,.byline a,span.name';
const fewestPosts = 2;
/** Of all prose of the page, in posts; the rest is of the forum itself. */
const postShare = 0.5;
/** More prose than this outside of posts, in characters, is an article. */
const mostBesides = 1500;
const articleTypes =
  /^((News|Tech|Scholarly|Opinion|Advertiser)?Article|(News|Medical|Product)?Report|BlogPosting|Recipe|Review)$/i;
/** A box around more than one body is the thread's, not a post's. */
const highest = 7;

export type Post = {
  readonly author: string | undefined;
  /** When it was written, in the words of the page or as a date of ISO 8601. */
  readonly time?: string | undefined;
  readonly blocks: readonly PageBlock[];
};

/** The posts in their order; undefined where the page is no thread. */
export function readThread({page, blocks, linked, base}: PageParts): readonly Post[] | undefined {
  if (linked.find(articleTypes).length > 0) return undefined;
  const known = outermost([...page.querySelectorAll(bodies)].filter(body => body.closest(besides) === null));
  const found =
    known.length >= fewestPosts
      ? known
      : outermost([...page.querySelectorAll('div,td,section,li,article')].filter(isLikely)).filter(
          body => body.closest(besides) === null,
        );
  if (found.length < fewestPosts) return undefined;
  const inPosts = new Set<Element>(found);
  const posts = found.map(body => {
    const author = nameNear(body, inPosts);
    const time = timeNear(body, inPosts);
    for (const part of body.querySelectorAll(quoted)) part.remove();
    return {
      author,
      time,
      blocks: readPageBlocks(body, base).filter(({text}) => !/^(quote|zitat|cita|citation|citaat):?$/i.test(text)),
    };
  });
  const filled = posts.filter(post => post.blocks.length > 0);
  const whole = proseIn(blocks);
  const inside = filled.reduce((sum, post) => sum + proseIn(post.blocks), 0);
  const isThread =
    inside >= whole * postShare && whole - inside < mostBesides && filled.some(({author}) => author !== undefined);
  return filled.length >= fewestPosts && isThread ? filled : undefined;
}

const isLikely = (element: Element): boolean =>
  likely.test(element.getAttribute('class') ?? '') && (element.textContent ?? '').trim().length > 20;

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter(element => {
    for (let outer = element.parentElement; outer !== null; outer = outer.parentElement)
      if (all.has(outer)) return false;
    return true;
  });
}

/** The first name in the smallest box around the body that has one and no other post. */
function nameNear(body: Element, bodies: ReadonlySet<Element>): string | undefined {
  let box: Element = body;
  for (let up = 0; up < highest && box.parentElement !== null; up++) {
    box = box.parentElement;
    const own = box.getAttribute('data-author') ?? box.getAttribute('author');
    if (own !== null && own !== '') return own.trim();
    if (holdsOther(box, body, bodies)) return rowAbove(box, body);
    for (const candidate of [...box.querySelectorAll(owners), ...box.querySelectorAll(names)]) {
      if (body.contains(candidate)) continue;
      const name = bareName(candidate.getAttribute('data-author') ?? candidate.textContent ?? '');
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

const ownersTimes = '.owner .relativetime,.owner time';
const times =
  'time,[itemprop="datePublished"],[itemprop="dateCreated"],.relative-date,.relativetime,.age,.postdate,.post-date,.date,.live-timestamp,.smalltext,.postdetails,p.author,.DateCreated,.bbp-reply-post-date,relative-time,td.thead';

/** The first date or time in the smallest box around the body that has one and no other post. */
function timeNear(body: Element, bodies: ReadonlySet<Element>): string | undefined {
  let box: Element = body;
  for (let up = 0; up < highest && box.parentElement !== null; up++) {
    box = box.parentElement;
    if (holdsOther(box, body, bodies)) {
      const row = rowOf(box, body).previousElementSibling;
      return row === null ? undefined : firstTime(row, body);
    }
    const found = firstTime(box, body);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstTime(box: Element, body: Element): string | undefined {
  for (const candidate of [...box.querySelectorAll(ownersTimes), ...box.querySelectorAll(times)]) {
    if (body.contains(candidate)) continue;
    const words = (candidate.textContent ?? '').replace(/\s+/g, ' ').trim();
    for (const value of [candidate.getAttribute('datetime'), candidate.getAttribute('title'), words]) {
      const time = value === null ? undefined : tellTime(value);
      if (time !== undefined) return time;
    }
  }
  return undefined;
}

/** `2026-03-04T08:15:00Z` and `Mar 4, 2026 at 8:15 pm` are 2026-03-04 08:15 and the words; `3 hours ago` stays. */
function tellTime(value: string): string | undefined {
  const stamp = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(value);
  if (stamp !== null) return stamp[2] === undefined ? stamp[1] : `${stamp[1]} ${stamp[2]}`;
  const date = findDate(value);
  const clock = /\b\d{1,2}:\d\d(:\d\d)?( ?[ap]\.?m\.?)?/i.exec(value)?.[0];
  if (date !== undefined) return clock === undefined ? date : `${date} ${clock}`;
  const figures = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b/.exec(value)?.[0];
  if (figures !== undefined) return clock === undefined ? figures : `${figures} ${clock}`;
  return /\b\d+ ?(s|m|h|d|min|minutes?|hours?|days?|months?|years?)( ago)?\b|yesterday|today/i.exec(value)?.[0];
}

/** The row of the box that holds the body. */
function rowOf(box: Element, body: Element): Element {
  let child: Element = body;
  while (child.parentElement !== null && child.parentElement !== box) child = child.parentElement;
  return child;
}

function holdsOther(box: Element, body: Element, bodies: ReadonlySet<Element>): boolean {
  for (const other of bodies) if (other !== body && box.contains(other)) return true;
  return false;
}

/** In tables of old forums the name stands in the row or cell before the post. */
function rowAbove(box: Element, body: Element): string | undefined {
  return bareName(rowOf(box, body).previousElementSibling?.querySelector(names)?.textContent ?? '');
}

/** `by Ana » 3 May` is Ana. */
function bareName(line: string): string | undefined {
  const name = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(posted |written )?by:? /i, '')
    .split(/ [»|·•–—-] /, 1)[0]!
    .trim();
  return name === '' || name.length > 40 ? undefined : name;
}

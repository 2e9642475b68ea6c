/**
 * Live blogs, from the JSON-LD that their pages carry (schema.org LiveBlogPosting): each post in the order of the page,
 * its time before its heading. The pages themselves often hold only the newest posts, and lists of key events besides.
 */
import type {PageBlock} from './block-collector.ts';
import {isObject, type Json, type LinkedData} from './json-ld.ts';
import {openPage} from './open-page.ts';
import {readPageBlocks} from './page-blocks.ts';

const fewestPosts = 2;

/** The blocks of all posts; undefined where the page is no live blog or its posts hold no words. */
export function readLiveBlog({find, resolve}: LinkedData, base: string | undefined): readonly PageBlock[] | undefined {
  const posts = find(/^LiveBlogPosting$/)
    .flatMap(blog => [blog.liveBlogUpdate].flat().map(resolve))
    .filter(isObject)
    .filter(post => bodyOf(post) !== '');
  if (posts.length < fewestPosts) return undefined;
  const html = posts.map(post => `${timeOf(post)}${headingOf(post)}${bodyOf(post)}`).join('');
  return readPageBlocks(openPage(html).documentElement, base);
}

const asText = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The clock time as the post gives it, without turning its zone. */
function timeOf({datePublished}: Json): string {
  const time = typeof datePublished === 'string' ? /T(\d\d:\d\d)/.exec(datePublished)?.[1] : undefined;
  return time === undefined ? '' : `<figcaption>${time}</figcaption>`;
}

const headingOf = ({headline}: Json): string =>
  typeof headline === 'string' && headline.trim() !== '' ? `<h2>${asText(headline)}</h2>` : '';

function bodyOf({articleBody}: Json): string {
  if (typeof articleBody !== 'string' || articleBody.trim() === '') return '';
  if (/<(p|div|br|ul|blockquote)\b/i.test(articleBody)) return articleBody;
  return articleBody
    .split(/\n+/)
    .map(line => `<p>${asText(line)}</p>`)
    .join('');
}

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openPageParts} from '../../../source/core/parse/read-page-parts.ts';

const read = (head: string, body: string, url = 'https://www.harbourpost.example/pier') =>
  openPageParts(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, url).metadata;
const data = (...objects: readonly unknown[]): string =>
  objects.map(object => `<script type="application/ld+json">${JSON.stringify(object)}</script>`).join('');

const titles: readonly (readonly [title: string, heading: string, chosen: string])[] = [
  ['Pier to open in spring | Harbour Post', 'Pier to open in spring', 'Pier to open in spring'],
  ['Pier to open in spring | Harbour Post', '', 'Pier to open in spring'],
  ['Harbour Post - Pier to open in spring', '', 'Pier to open in spring'],
  ['Pier to open in spring - Harbour Post', 'Harbour Post', 'Pier to open in spring'],
  ['Pier - a new one - to open - Harbour Post', '', 'Pier - a new one - to open'],
  ['Pier to open | News | Harbour Post', 'The pier is to open in spring', 'The pier is to open in spring'],
  ['What the pier costs | Harbour Post', 'Follow us', 'What the pier costs'],
  ['Seven things', 'A pier, a boat and five other things', 'A pier, a boat and five other things'],
];

for (const [title, heading, chosen] of titles)
  test(`the title of “${title}” over “${heading}”`, () => {
    assert.equal(read(`<title>${title}</title>`, heading === '' ? '' : `<h1>${heading}</h1>`).title, chosen);
  });

test('authors: from another script by reference, roles and accounts left out', () => {
  const {authors} = read(
    data(
      {'@type': 'Person', '@id': '#ana', name: 'Ana Ruiz'},
      {
        '@type': 'NewsArticle',
        headline: 'Pier',
        author: [{'@id': '#ana'}, {name: 'Bo Lind, reporter'}, {name: 'admin'}],
      },
    ),
    '<h1>Pier</h1>',
  );
  assert.deepEqual(authors, ['Ana Ruiz', 'Bo Lind']);
});

test('the article whose headline is the page’s is described, not one of a list', () => {
  const {published} = read(
    data(
      {
        '@type': 'ItemList',
        itemListElement: [{'@type': 'NewsArticle', headline: 'Lithium', datePublished: '2020-01-01'}],
      },
      {'@type': 'NewsArticle', headline: 'Pier', datePublished: '2021-02-03T04:05:06+02:00'},
    ),
    '<h1>Pier</h1>',
  );
  assert.equal(published, '2021-02-03T04:05:06+02:00');
});

test('JSON-LD with CDATA and a comma too many is read', () => {
  const {authors} = read(
    '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Pier","author":"Ana Ruiz",}\n//]]></script>',
    '<h1>Pier</h1>',
  );
  assert.deepEqual(authors, ['Ana Ruiz']);
});

const credits: readonly (readonly [
  html: string,
  authors: readonly string[] | undefined,
  published: string | undefined,
])[] = [
  ['<p>By Ana Ruiz</p><p>5 May 2020</p>', ['Ana Ruiz'], '2020-05-05'],
  ['<p>By Ana Ruiz and Bo Lind, political editor | May 5, 2020</p>', ['Ana Ruiz', 'Bo Lind'], '2020-05-05'],
  ['<div class="post-author"><a href="/ana">Ana Ruiz</a></div>', ['Ana Ruiz'], undefined],
  ['<p>Ana Ruiz</p><p>Updated: 25/06/2020</p>', ['Ana Ruiz'], '2020-06-25'],
  ['<p>Posted on May 5, 2020 by Ana Ruiz in Boats</p>', ['Ana Ruiz'], '2020-05-05'],
  ['<p>By noon the square was empty.</p>', undefined, undefined],
  ['<blockquote>— Ruth (@ruth) May 5, 2020</blockquote>', undefined, undefined],
];

for (const [html, authors, published] of credits)
  test(`who and when, from ${html}`, () => {
    const found = read('<title>Pier to open in spring</title>', `<h1>Pier to open in spring</h1>${html}`);
    assert.deepEqual([found.authors, found.published], [authors, published]);
  });

test('outlet, address and language', () => {
  const {outlet, site, url, language} = read(
    '<meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="/news/pier">',
    '<h1>Pier</h1>',
  );
  assert.deepEqual(
    [outlet, site, url, language],
    ['Harbour Post', 'Harbour Post', 'https://www.harbourpost.example/news/pier', 'en'],
  );
});

test('authors: each in a <meta> of its own, an ampersand written twice, a placeholder left out', () => {
  const paper = '<meta name="citation_author" content="Ana Ruiz"><meta name="citation_author" content="Bo Lind">';
  assert.deepEqual(read(paper, '').authors, ['Ana Ruiz', 'Bo Lind']);
  assert.deepEqual(read('<meta name="author" content="Ana &amp;amp; Bo">', '').authors, ['Ana', 'Bo']);
  assert.equal(read('<meta name="author" content="page.head.extra.author">', '').authors, undefined);
});

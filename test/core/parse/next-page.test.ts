import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nextPage} from '../../../source/core/parse/next-page.ts';

const article = '<meta property="og:type" content="article">';

for (const [what, address, link, next] of [
  ['a folder', 'https://e.org/pier/', '<a class="next" href="/pier/2/">On</a>', 'https://e.org/pier/2/'],
  ['page in the path', 'https://e.org/pier', '<link rel="next" href="/pier/page/2">', 'https://e.org/pier/page/2'],
  [
    'page in the query',
    'https://e.org/a?id=7&page=2',
    '<a href="?id=7&amp;page=3">3</a>',
    'https://e.org/a?id=7&page=3',
  ],
  [
    'a number in the name',
    'https://e.org/pier.html',
    '<a href=pier-2.html>Next page »</a>',
    'https://e.org/pier-2.html',
  ],
  ['the page after next', 'https://e.org/pier', '<a href="/pier/3">3</a>', undefined],
  ['another article', 'https://e.org/pier', '<a rel="next" href="/harbour">Next</a>', undefined],
  ['a year', 'https://e.org/news', '<a rel="next" href="/news/2026">Next</a>', undefined],
  ['comments', 'https://e.org/pier', '<a rel="next" href="/pier/comment-page-2">Next</a>', undefined],
  ['a link in a sentence', 'https://e.org/pier', '<a href="/pier/2">The second report</a>', undefined],
  ['another site', 'https://e.org/pier', '<a rel="next" href="https://f.org/pier/2">2</a>', undefined],
] as const) {
  test(`${what}: ${next ?? 'no next page'}`, () => {
    assert.equal(nextPage(`${article}<p>${link}</p>`, address), next);
  });
}

test('a list of articles is not followed', () => {
  assert.equal(nextPage('<a rel="next" href="/news/page/2">2</a>', 'https://e.org/news'), undefined);
});

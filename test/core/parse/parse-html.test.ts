import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Document} from '../../../source/core/document/document.ts';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';
import {readArticle} from '../../../source/core/parse/read-article.ts';

const sentence = (what: string): string =>
  `The ${what} lay open in the morning, and the trams stood waiting on both of the banks until the whistle blew.`;
const body = ['bridge', 'tunnel', 'harbour', 'market', 'station']
  .map(what => `<p>${sentence(what)} ${sentence(what)}</p>`)
  .join('');
const page = (inside: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Bridge to reopen | The Courier</title>${head}</head><body><nav><a href="/">Home</a></nav>${inside}<footer>© 2021</footer></body></html>`;
const show = ({text, blocks}: Document): readonly string[] =>
  blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end).slice(0, 18)}`);

test('the article is found, navigation and footer are not in it', () => {
  const document = parseHtml(page(`<article><h1>Bridge to reopen</h1>${body}</article>`));
  assert.deepEqual(show(document), [
    'title: Bridge to reopen',
    'paragraph: The bridge lay ope',
    'paragraph: The tunnel lay ope',
    'paragraph: The harbour lay op',
    'paragraph: The market lay ope',
    'paragraph: The station lay op',
  ]);
});

test('metadata: JSON-LD before OpenGraph before meta and time', () => {
  const json = JSON.stringify({
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Trams return',
        datePublished: '2021-05-02',
        author: [{name: 'Ana Ruiz'}, {name: 'Bo Lind'}],
        publisher: {name: 'The Courier'},
      },
    ],
  });
  const {title, byline, published, site, url, language} = parseHtml(
    page(
      `<article>${body}</article>`,
      `<script type="application/ld+json">${json}</script><meta property="og:title" content="Other"><link rel="canonical" href="/bridge">`,
    ),
    'https://example.org/x?utm=1',
  );
  assert.deepEqual(
    [title, byline, published, site, url, language],
    ['Trams return', 'Ana Ruiz, Bo Lind', '2021-05-02', 'The Courier', 'https://example.org/bridge', 'en-GB'],
  );
});

test('without metadata the title loses the name of the site', () => {
  assert.equal(parseHtml(page(`<article>${body}</article>`)).title, 'Bridge to reopen');
});

test('headings, lists, block quotes, emphasis and links are kept', () => {
  const inside = `<article><p>${sentence('bridge')} <b>Bold</b> and <a href="/more">more</a>.</p><h2>What it costs</h2><blockquote><p>${sentence('quote')}</p></blockquote><ul><li>${sentence('first')}</li></ul>${body}</article>`;
  const document = parseHtml(page(inside), 'https://example.org/');
  assert.deepEqual(
    document.blocks.slice(1, 5).map(({kind}) => kind),
    ['paragraph', 'heading', 'quotation', 'listItem'],
  );
  assert.deepEqual(
    document.marks?.map(({kind, start, end, href}) => [kind, document.text.slice(start, end), href]),
    [
      ['strong', 'Bold', undefined],
      ['link', 'more', 'https://example.org/more'],
    ],
  );
});

test('captions, share bars, related links and newsletter boxes go', () => {
  const inside = `<article><figure><img src="a.png"><figcaption>The bridge. Photo: AFP</figcaption></figure><div class="share-bar">Share this</div>${body}<ul class="related"><li><a href="/a">Other story about a bridge</a></li></ul><p><a href="/b">READ MORE: The flood in pictures</a></p><div class="newsletter"><p>${sentence('newsletter')}</p></div></article>`;
  const {text} = parseHtml(page(inside));
  assert.doesNotMatch(text, /AFP|Share|Other story|READ MORE|newsletter/);
});

test('a page without an article has no blocks', () => {
  assert.deepEqual(parseHtml(page('')).blocks, []);
});

test('a hundred thousand nested boxes are no danger', () => {
  assert.equal(parseHtml(`<html><body>${'<div><b>'.repeat(100_000)}${body}</body></html>`).blocks.length, 5);
});

test('a quoted post stays, though its box is named like a share bar', () => {
  const post =
    '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>The bridge is mine.</p>— Bo (@bo)</blockquote></div>';
  const {blocks, text} = parseHtml(page(`<article>${body}${post}${body.replaceAll('open', 'quiet')}</article>`));
  assert.deepEqual(
    blocks.filter(({kind}) => kind === 'quotation').map(({start, end}) => text.slice(start, end)),
    ['The bridge is mine.', '— Bo (@bo)'],
  );
});

test('a short last sentence stays, a call behind it goes', () => {
  const {text} = parseHtml(
    page(`<article>${body}<p>Nobody saw the fox again.</p><p>Click here for the weather.</p></article>`),
  );
  assert.match(text, /Nobody saw the fox again\.$/);
});

test('a list of other stories goes with its heading, a list of the article stays', () => {
  const list = '<ul><li>A story of a lighthouse and its two keepers</li></ul>';
  const {text} = parseHtml(
    page(`<article>${body}<h3>The offer</h3>${list}<h3>More great stories</h3>${list}</article>`),
  );
  assert.equal(text.split('lighthouse').length, 2);
});

test('credits of pictures go', () => {
  const credits = ['Image copyright Getty Images', 'Ana Ruiz | Bloomberg | Getty Images', '(Image: © Bo Lind)'];
  const {text} = parseHtml(
    page(
      `<article>${body}${credits.map(line => `<p>${line}</p>`).join('')}${body.replaceAll('open', 'shut')}</article>`,
    ),
  );
  assert.doesNotMatch(text, /Image|Getty/);
});

for (const crowd of ['<', '<br>', '&', '>', '\u00a0'])
  test(`a hundred and fifty thousand ${crowd} are no danger`, async () => {
    await assert.doesNotReject(async () => readArticle(crowd.repeat(150_000), {mediaType: 'text/html'}));
  });

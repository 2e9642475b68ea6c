import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Document} from '../../../source/core/document/document.ts';
import {parseHtml} from '../../../source/core/parse/parse-html.ts';

const story = [
  'The lock keeper of Vell left his post on Monday, after forty years of opening the gates for boats that came late.',
  '“I have seen every boat twice, and I shall miss none of them,” said Piet Hass, who is sixty-eight and likes to sleep.',
  'His house beside the lock was built in 1911 and has two rooms, one window to the water and no heating to speak of.',
  'The canal board has not found anybody who would live there, and from May a camera will watch the gates instead.',
];
const other = [
  'Wheat fell for a third week, as rain came at last to the plains and farmers sold what they had kept since the autumn.',
  '“We had no room left in the barns,” said Olga Brandt, who grows barley and wheat on four hundred hectares near Stend.',
  'Bakers do not expect to pay less before the summer, because they bought most of their flour in the winter, at its peak.',
  'The largest mill of the country will close for two weeks in June, and its owners blame the price of power for it.',
];
const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Lock keeper leaves | The Towpath</title>${head}</head><body><header><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav></header>${body}</body></html>`;
const lines = ({text, blocks}: Document): readonly string[] =>
  blocks.filter(({kind}) => kind !== 'title').map(({start, end}) => text.slice(start, end));

/** Pages that all hold the story, each in its own way; nothing but the story is to be read. */
const pages: Readonly<Record<string, string>> = {
  'in a box that is named like boilerplate': page(
    `<h1>Lock keeper leaves</h1><div class="article-body-social share-off">${paragraphs(story)}</div>`,
  ),
  'hidden until a script shows it': page(
    `<h1>Lock keeper leaves</h1><div id="js_content" style="visibility:hidden">${paragraphs(story)}</div>`,
  ),
  'in noscript': page(`<article><h1>Lock keeper leaves</h1><noscript>${paragraphs(story)}</noscript></article>`),
  'in a shadow root': page(
    `<main><h1>Lock keeper leaves</h1><x-story><template shadowrootmode="open"><div>${paragraphs(story)}</div></template></x-story></main>`,
  ),
  'in JSON-LD alone': page(
    '<div id="root"></div>',
    `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', articleBody: story.join('\n\n')})}</script>`,
  ),
  'in the data of a framework alone': page(
    `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({props: {story: {title: 'x', body: paragraphs(story)}}})}</script>`,
  ),
  'in a list of pieces in script data': page(
    `<div id="app"></div><script>window.__STATE__ = ${JSON.stringify({parts: story.map(text => ({type: 'text', content: text}))})};</script>`,
  ),
  'above another article': page(
    `<main><article><h1>Lock keeper leaves</h1>${paragraphs(story)}</article><article><h1>Wheat falls</h1>${paragraphs(other)}${paragraphs(other.map(line => line.replace('e', 'E')))}</article></main>`,
  ),
  'beside cards that are marked as articles': page(
    `<div class="main"><h1>Lock keeper leaves</h1><article>${paragraphs(story)}</article></div><div class="rail">${['one', 'two', 'three', 'four', 'five', 'six'].map(what => `<article class="card"><a href="/${what}"><h3>A story about number ${what}</h3></a><p>It is short.</p></article>`).join('')}</div>`,
  ),
};

for (const [where, html] of Object.entries(pages))
  test(`the story ${where} is read, and nothing else`, () => {
    assert.deepEqual(lines(parseHtml(html)), story);
  });

test('short first and last paragraphs stay', () => {
  const html = page(
    `<article><h1>Lock keeper leaves</h1><p>It took a minute.</p><p>“No.”</p>${paragraphs(story)}<p>Then it rained.</p><p>So did they.</p></article>`,
  );
  assert.deepEqual(lines(parseHtml(html)), ['It took a minute.', '“No.”', ...story, 'Then it rained.', 'So did they.']);
});

test('a paragraph that is one link stays, a heading called header stays', () => {
  const linked = 'On Friday the board said that two of the gates would have to be built anew before the winter.';
  const html = page(
    `<article><h1>Lock keeper leaves</h1><p>${story[0]}</p><p><a href="/gates">${linked}</a></p><h2 class="header-anchor">The house</h2><p>${story[1]}</p><p>${story[2]}</p></article>`,
  );
  assert.deepEqual(lines(parseHtml(html)), [story[0], linked, 'The house', story[1], story[2]]);
});

test('a live blog is its posts, each with its time before its heading', () => {
  const posts = [
    {'@type': 'BlogPosting', headline: 'Gates open', articleBody: story[0], datePublished: '2026-05-01T10:42:00Z'},
    {'@type': 'BlogPosting', headline: 'Boats wait', articleBody: story[1], datePublished: '2026-05-01T09:15:00Z'},
  ];
  const html = page(
    `<main><h1>Lock: live</h1><ul><li><a href="#1">10:42 Gates open</a></li></ul></main>`,
    `<script type="application/ld+json">${JSON.stringify({'@type': 'LiveBlogPosting', headline: 'Lock: live', liveBlogUpdate: posts})}</script>`,
  );
  const {text, blocks} = parseHtml(html);
  assert.deepEqual(
    blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end).slice(0, 14)}`),
    [
      'title: Lock: live',
      'caption: 10:42',
      'heading: Gates open',
      'paragraph: The lock keepe',
      'caption: 09:15',
      'heading: Boats wait',
      'paragraph: “I have seen e',
    ],
  );
});

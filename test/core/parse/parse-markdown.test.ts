import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Document} from '../../../source/core/document/document.ts';
import {parseMarkdown} from '../../../source/core/parse/parse-markdown.ts';

const show = (document: Document): readonly string[] =>
  document.blocks.map(
    ({kind, level, start, end}) =>
      `${kind}${level === undefined ? '' : ` ${level}`}: ${document.text.slice(start, end)}`,
  );
const marks = ({marks = [], text}: Document): readonly string[] =>
  marks.map(
    ({kind, href, start, end}) => `${kind}: ${text.slice(start, end)}${href === undefined ? '' : ` -> ${href}`}`,
  );

test('headings, paragraphs, block quotes and lists', () => {
  const input =
    '# Bridge\n\nOpen *again*\nin May.\n\n## Price\n\n> It has doubled.\n>\n> > Tripled.\n\n- rivets\n- paint\n  1. red\n';
  assert.deepEqual(show(parseMarkdown(input)), [
    'title: Bridge',
    'paragraph: Open again in May.',
    'heading 2: Price',
    'quotation 1: It has doubled.',
    'quotation 2: Tripled.',
    'listItem 1: rivets',
    'listItem 1: paint',
    'listItem 2: red',
  ]);
});

test('front matter gives headline, author and date', () => {
  const {title, byline, published, blocks} = parseMarkdown(
    '---\ntitle: "Bridge"\nauthor: Ana Ruiz\ndate: 2021-05-02\n---\n\nOpen.',
  );
  assert.deepEqual([title, byline, published, blocks.length], ['Bridge', 'Ana Ruiz', '2021-05-02', 2]);
});

test('emphasis and links are marks; only addresses of the web are links', () => {
  const document = parseMarkdown(
    '# B\n\nA **bold** [page](/x "t"), a [ref][r], a [script](javascript:alert(1)).\n\n[r]: https://example.org/r',
    'https://example.org/a/',
  );
  assert.deepEqual(marks(document), [
    'strong: bold',
    'link: page -> https://example.org/x',
    'link: ref -> https://example.org/r',
    'link: script',
  ]);
});

test('a picture alone is a caption, code is text, HTML is left out', () => {
  assert.deepEqual(show(parseMarkdown('![The bridge at night](b.png)\n\n<div>no</div>\n\n```\nx = 1\n```')), [
    'caption: The bridge at night',
    'paragraph: x = 1',
  ]);
});

test('a hundred thousand nested quotes or lists are no danger, and what stands in them stays', () => {
  for (const marker of ['> ', '- ', '1. ', '> * '])
    assert.match(parseMarkdown(`${marker.repeat(100_000)}deep`).text, /deep$/);
});

test('emphasis in emphasis is one mark of each kind', () => {
  const document = parseMarkdown('# B\n\n*a **b *c* d** e*');
  assert.deepEqual(marks(document), ['emphasis: a b c d e', 'strong: b c d']);
});

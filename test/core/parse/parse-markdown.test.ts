import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Document} from '../../../source/core/document/document.ts';
import {parseMarkdown} from '../../../source/core/parse/parse-markdown.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

const marks = ({marks = [], text}: Document): readonly string[] =>
  marks.map(
    ({kind, href, start, end}) => `${kind}: ${text.slice(start, end)}${href === undefined ? '' : ` -> ${href}`}`,
  );

test('headings, paragraphs, block quotes and lists, which keep their numbers', async () => {
  const input =
    '# Bridge\n\nOpen *again*\nin May.\n\n## Price\n\n> It has doubled.\n>\n> > Tripled.\n\n- rivets\n- paint\n\n\n- [x] done\n- [ ] open\n';
  assert.deepEqual(showBlocks(await parseMarkdown(input)), [
    'title: Bridge',
    'paragraph: Open again in May.',
    'heading 2: Price',
    'quotation 1: It has doubled.',
    'quotation 2: Tripled.',
    'listItem 1: rivets',
    'listItem 1: paint',
    'listItem 1 ☑: done',
    'listItem 1 ☐: open',
  ]);
  assert.deepEqual(showBlocks(await parseMarkdown('3. red\n4. blue\n   1. navy')), [
    'listItem 1 3.: red',
    'listItem 1 4.: blue',
    'listItem 2 1.: navy',
  ]);
});

test('tables keep their rows and cells, code its lines', async () => {
  const input = '| Pier | State |\n| --- | :-: |\n| **Four** | |\n| | a\\|b |\n\n```js\nif (x)\n  y()\n```\n';
  const document = await parseMarkdown(input);
  assert.deepEqual(showBlocks(document), ['table: Pier │ State\nFour\n │ a|b', 'code: if (x)\n  y()']);
  assert.deepEqual(marks(document), ['strong: Four']);
});

test('the mark of a footnote stands in the text as a place, the note at the end', async () => {
  const {text, blocks} = await parseMarkdown(
    'Closed.[^1] “No,” said Ana Ruiz[^ann].\n\n> Again.[^1]\n\n[^1]: Minutes, *page 4*.\n[^ann]: The mayor.\n\n    Of the islands.\n',
  );
  assert.equal(text, 'Closed. “No,” said Ana Ruiz.\n\nAgain.\n\nMinutes, page 4.\n\nThe mayor. Of the islands.');
  assert.deepEqual(
    blocks.filter(({kind}) => kind === 'footnote').map(({label, anchor}) => [label, text.slice(0, anchor)]),
    [
      ['1', 'Closed.'],
      ['2', 'Closed. “No,” said Ana Ruiz'],
    ],
  );
});

for (const [kind, front, expected] of [
  [
    'YAML',
    '---\ntitle: "Bridge"\nauthor: Ana Ruiz\ndate: 2021-05-02\ntags: [a, b]\n---',
    ['Bridge', 'Ana Ruiz', undefined, '2021-05-02'],
  ],
  [
    'YAML with lists',
    '---\n# by hand\ntitle: >-\n  Bridge\n  again\nauthors:\n  - name: Ana Ruiz\n  - Bo Lind\n---',
    ['Bridge again', 'Ana Ruiz, Bo Lind', ['Ana Ruiz', 'Bo Lind'], undefined],
  ],
  [
    'lines that are no YAML',
    '---\ntitle: Bridge: open "again"\nauthor: Ana Ruiz\n---',
    ['Bridge: open "again"', 'Ana Ruiz', undefined, undefined],
  ],
  [
    'TOML',
    '+++\ntitle = "Bridge"\ndate = 2021-05-02\nauthors = ["Ana Ruiz"]\n+++',
    ['Bridge', 'Ana Ruiz', ['Ana Ruiz'], '2021-05-02'],
  ],
] as const) {
  test(`front matter in ${kind}`, async () => {
    const {title, byline, authors, published, text} = await parseMarkdown(`${front}\n\nOpen.`);
    assert.deepEqual([title, byline, authors, published], expected);
    assert.equal(text, `${title}\n\nOpen.`);
  });
}

test('a rule at the top is no front matter', async () => {
  assert.deepEqual(showBlocks(await parseMarkdown('---\n\nOpen: again\n\n---\n\nIn May.')), [
    'paragraph: Open: again',
    'paragraph: In May.',
  ]);
});

test('emphasis and links are marks; only addresses of the web are links', async () => {
  const document = await parseMarkdown(
    '# B\n\nA **bold** [page](/x "t"), a [ref][r], a [script](javascript:alert(1)), https://example.org/z.\n\n[r]: https://example.org/r',
    'https://example.org/a/',
  );
  assert.deepEqual(marks(document), [
    'strong: bold',
    'link: page -> https://example.org/x',
    'link: ref -> https://example.org/r',
    'link: https://example.org/z -> https://example.org/z',
  ]);
});

test('HTML is read as HTML: blocks, tags inside a line, a headline; comments are not', async () => {
  const document = await parseMarkdown(
    '<h1 align="center">The <em>old</em> pier</h1>\n\n<details>\n<summary>More</summary>\n\nIt is **closed**.\n\n</details>\n\n<!-- nobody -->\n\n<div><p>Four is <b>cracked</b>.</p></div>\n\nH<sub>2</sub>O, <a href="https://e.org/w">water</a>,<br>and <q>no</q> <img alt="a boat" src=x> <!-- x -->left.\n',
  );
  assert.deepEqual(showBlocks(document), [
    'title: The old pier',
    'paragraph: More',
    'paragraph: It is closed.',
    'paragraph: Four is cracked.',
    'paragraph: H2O, water, and “no” a boat left.',
  ]);
  assert.equal(document.title, 'The old pier');
  assert.deepEqual(marks(document), [
    'emphasis: old',
    'strong: closed',
    'strong: cracked',
    'link: water -> https://e.org/w',
  ]);
});

test('pictures alone are told by what they show', async () => {
  assert.deepEqual(showBlocks(await parseMarkdown('![The bridge at night](b.png) ![The crane](c.png)')), [
    'image: The bridge at night',
    'image: The crane',
  ]);
});

test('a hundred thousand nested quotes or lists are no danger, and what stands in them stays', async () => {
  for (const marker of ['> ', '- ', '1. ', '> * '])
    assert.match((await parseMarkdown(`${marker.repeat(100_000)}deep`)).text, /deep$/);
});

test('emphasis in emphasis is one mark of each kind', async () => {
  const document = await parseMarkdown('# B\n\n*a **b *c* d** e*');
  assert.deepEqual(marks(document), ['emphasis: a b c d e', 'strong: b c d']);
});

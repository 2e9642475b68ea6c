import assert from 'node:assert/strict';
import {test} from 'node:test';
import {openPage} from '../../../source/core/parse/open-page.ts';
import {readPageBlocks} from '../../../source/core/parse/page-blocks.ts';

const show = (html: string): readonly string[] =>
  readPageBlocks(openPage(html).documentElement).map(
    ({kind, level, label, text}) => `${[kind, level, label].filter(part => part !== undefined).join(' ')}: ${text}`,
  );

/** What a piece of HTML reads as. */
const pieces: readonly (readonly [what: string, html: string, ...lines: string[]])[] = [
  ['a drop capital', '<p><span class="dropcap-share">T</span>he gate fell.</p>', 'paragraph: The gate fell.'],
  [
    'a drop capital that is drawn and read aloud',
    '<p><i aria-hidden="true">T</i><i class="sr-only">The</i> gate fell.</p>',
    'paragraph: The gate fell.',
  ],
  ['a drop capital that is a picture', '<p><img alt="T" src="t.png">he gate fell.</p>', 'paragraph: The gate fell.'],
  ['a drop capital in a box of its own', '<div class="cap">T</div><p>he gate fell.</p>', 'paragraph: The gate fell.'],
  ['a number with a sign', '<h2><em>#1</em>Take the bus</h2>', 'heading 2: #1 Take the bus'],
  ['a button that copies a link', '<h2>The vote<button aria-label="Copy link">#</button></h2>', 'heading 2: The vote'],
  [
    'who said it, behind what was said',
    '<blockquote>The gate will hold.<cite>Ana Ruiz, smith</cite></blockquote>',
    'quotation 1: The gate will hold.',
    'quotation 1: — Ana Ruiz, smith',
  ],
  [
    'who said it, in the caption of a quotation',
    '<figure><blockquote><p>The gate will hold.</p></blockquote><figcaption>— Ana Ruiz</figcaption></figure>',
    'quotation 1: The gate will hold.',
    'quotation 1: — Ana Ruiz',
  ],
  [
    'an encyclopedia’s box of facts',
    '<table class="infobox vcard"><tr><th>Cast</th><td>1722</td></tr></table><p>It rings.</p>',
    'paragraph: It rings.',
  ],
  [
    'a table that leads to other pages',
    '<table><tr><td><a href="/1">Prev</a></td><td><a href="/">Up</a></td></tr><tr><td><a href="/1">Gates</a></td><td>Locks</td></tr></table>',
    'paragraph: Prev',
    'paragraph: Up',
    'paragraph: Gates',
    'paragraph: Locks',
  ],
  ['a mark before the first letter', '<p><b><i>“</i></b>No,” he said.</p>', 'paragraph: “No,” he said.'],
  ['q', '<p><q>No,</q> she said.</p>', 'paragraph: “No,” she said.'],
  ['q inside q', '<p><q>He said <q>no</q> twice.</q></p>', 'paragraph: “He said ‘no’ twice.”'],
  ['q with marks of its own', '<p><q>“No”</q></p>', 'paragraph: “No”'],
  ['a numbered list', '<ol start="3"><li>Row</li><li>Swim</li></ol>', 'listItem 1 3.: Row', 'listItem 1 4.: Swim'],
  ['a list in a list', '<ul><li>Boats<ul><li>Ada</li></ul></li></ul>', 'listItem 1: Boats', 'listItem 2: Ada'],
  [
    'a definition list',
    '<dl><dt>Pier</dt><dd>Where boats land</dd></dl>',
    'listItem 1: Pier',
    'listItem 2: Where boats land',
  ],
  ['a number glued to a heading', '<h2><span>1</span>Take the bus</h2>', 'heading 2: 1 Take the bus'],
  ['a heading in a button', '<h3><button>Is it safe?</button></h3>', 'heading 3: Is it safe?'],
  ['a button with a heading', '<button><h3>Is it safe?</h3></button>', 'heading 3: Is it safe?'],
  ['a button alone', '<p>Stay.<button>Share</button></p>', 'paragraph: Stay.'],
  ['a heading with a box inside', '<h2><div>The vote</div></h2>', 'heading 2: The vote'],
  [
    'a heading with an edit link',
    '<h2>History<span class="mw-editsection">[<a href="#">edit</a>]</span></h2>',
    'heading 2: History',
  ],
  ['a heading with a permalink', '<h2>History<a href="#h">¶</a></h2>', 'heading 2: History'],
  ['a mark of a citation', '<p>It fell.<sup class="reference"><a href="#c">[2]</a></sup></p>', 'paragraph: It fell.'],
  ['an exponent', '<p>40 m<sup>2</sup> of ice</p>', 'paragraph: 40 m2 of ice'],
  [
    'a table',
    '<table><tr><th>Boat</th><th>Seats</th></tr><tr><td>Ada</td><td>40</td></tr></table>',
    'table: Boat │ Seats\nAda │ 40',
  ],
  [
    'a table that lays out the page',
    '<table><tr><td><h2>Ada</h2>Sold.</td></tr></table>',
    'heading 2: Ada',
    'paragraph: Sold.',
  ],
  ['code', '<pre><code>if open:\n  close()\n</code></pre>', 'code: if open:\n  close()'],
  [
    'a poem',
    '<pre>The sea is up\nthe boat is down\n\nNobody is in.</pre>',
    'paragraph: The sea is up the boat is down',
    'paragraph: Nobody is in.',
  ],
  ['a caption', '<figure><img src="a.png"><figcaption>The pier</figcaption></figure>', 'caption: The pier'],
  ['a picture', '<p><img src="a.png" alt="Two boats at a pier"></p>', 'image: Two boats at a pier'],
  ['a picture in a line', '<p>One <img src="a.png" alt="Two boats at a pier"> two</p>', 'paragraph: One two'],
  ['two line breaks', '<div>One<br><br>Two</div>', 'paragraph: One', 'paragraph: Two'],
  [
    'a signature below a quotation',
    '<blockquote><p>No.</p><footer>— <cite>Bo Lind</cite></footer></blockquote>',
    'quotation 1: No.',
    'quotation 1: — Bo Lind',
  ],
  [
    'a shadow root',
    '<div><template shadowrootmode="open"><p>In the shade.</p></template></div>',
    'paragraph: In the shade.',
  ],
  ['text for pages without scripts', '<noscript><p>No script.</p></noscript>', 'paragraph: No script.'],
  [
    'a script before the page',
    '<script>var a</script><!doctype html><html><body><p>Here.</p></body></html>',
    'paragraph: Here.',
  ],
  ['a page without html and body', '<head><title>T</title></head><p>Here.</p>', 'paragraph: Here.'],
];

for (const [what, html, ...lines] of pieces)
  test(`${what} reads right`, () => {
    assert.deepEqual(show(html), lines);
  });

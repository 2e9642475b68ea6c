import assert from 'node:assert/strict';
import {test} from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {readArticle} from '../../../source/core/parse/read-article.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

const container =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>';
const book = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The pier</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:date>2026</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="nav" properties="nav" href="nav.xhtml"/><item id="two" href="ch%202.xhtml"/><item id="one" href="one.xhtml"/><item id="cover" href="cover.jpg"/></manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>`;
const nav =
  '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav><ol><li><a href="one.xhtml">Low water</a></li><li><a href="ch%202.xhtml#x">High water</a></li></ol></nav></body></html>';
const page = (body: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;
const files = {
  'META-INF/container.xml': container,
  'OPS/book.opf': book,
  'OPS/nav.xhtml': nav,
  'OPS/one.xhtml': page('<p>The tide was out.</p>'),
  'OPS/ch 2.xhtml': page('<section><h2>The flood</h2><p>“Run,” said Bo Lind.</p></section>'),
};

const zip = (content: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/epub+zip'), {level: 0}],
    ...Object.fromEntries(Object.entries(content).map(([name, text]) => [name, strToU8(text)])),
  });

test('chapters in the order of the spine; one without a heading has that of the contents', async () => {
  const document = await readArticle(zip(files));
  assert.deepEqual(showBlocks(document), [
    'title: The pier',
    'heading 1: Low water',
    'paragraph: The tide was out.',
    'heading 2: The flood',
    'paragraph: “Run,” said Bo Lind.',
  ]);
  assert.deepEqual([document.byline, document.published, document.language], ['Ana Ruiz', '2026', 'en']);
});

const locked = {
  ...files,
  'META-INF/encryption.xml': '<encryption><CipherReference URI="OPS/one.xhtml"/></encryption>',
};
for (const [name, bytes, message] of [
  ['cut off', zip(files).slice(0, 900), /^is no whole EPUB file; fetch it again$/],
  ['without its list', zip({'OPS/one.xhtml': 'x'}), /^is no whole EPUB file \(META-INF\/container\.xml is missing\)/],
  ['locked', zip(locked), /^is locked to the shop that sold it/],
] as const) {
  test(`a book that is ${name} says so`, async () => {
    await assert.rejects(async () => readArticle(bytes), {name: 'UnreadableError', message});
  });
}

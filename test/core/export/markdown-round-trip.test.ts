/** What `--markdown` prints is read as the same Document again, whatever its blocks, words and marks. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {type BlockKind, cellRule, type Document} from '../../../source/core/document/document.ts';
import {formatMarkdown} from '../../../source/core/export/format-markdown.ts';
import {createDocumentBuilder, type InlineMark} from '../../../source/core/parse/document-builder.ts';
import {readArticle} from '../../../source/core/parse/read-article.ts';

type Piece = {readonly words: string; readonly marks: readonly InlineMark[]};
type Draft = {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly label?: string;
  readonly pieces: readonly Piece[];
};

const words = fc.oneof(
  fc.constantFrom(
    'harbour ',
    'the pier',
    '“No,” ',
    ' 3. ',
    '# ',
    '- ',
    '1) ',
    '> ',
    '*',
    '_',
    '`',
    '[x] ',
    '[^1]',
    '](',
    '<b>',
    '&amp;',
    '|',
    '~~',
    'https://e.org',
    'www.e.org',
    'a@b.example',
    '\\',
    '---',
    '===',
    '+++',
    '!',
    '見出し',
    'é',
    ':',
    '<!-- x -->',
  ),
  fc.stringMatching(/^[a-zA-Z ]{1,12}$/),
);
const mark = fc.constantFrom<InlineMark>(
  {kind: 'strong'},
  {kind: 'emphasis'},
  {kind: 'link', href: 'https://e.org/a?b=(c)&d'},
  {kind: 'link', href: 'https://e.org/2'},
);
const marks = fc.uniqueArray(mark, {selector: ({kind}) => kind, maxLength: 2});
const pieces = fc.array(fc.record({words, marks}), {minLength: 1, maxLength: 5});
const withoutLinks = (list: readonly Piece[]): readonly Piece[] =>
  list.map(({words, marks}) => ({words, marks: marks.filter(({kind}) => kind !== 'link')}));
const plain = fc.array(words, {minLength: 1, maxLength: 5}).map(list => [{words: list.join(''), marks: []}]);
const level = fc.integer({min: 1, max: 4});
const lines = fc.array(fc.constantFrom('x = 1', '  y', '```', '~~~', '# z', '<i>', '\\'), {minLength: 1, maxLength: 4});
const cells = fc.array(fc.array(fc.stringMatching(/^[a-z|*<]{1,6}$/), {minLength: 1, maxLength: 3}), {
  minLength: 1,
  maxLength: 3,
});
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({kind: fc.constant<BlockKind>('paragraph'), pieces}),
  fc.record({kind: fc.constant<BlockKind>('heading'), level: fc.integer({min: 2, max: 6}), pieces}),
  fc.record({kind: fc.constant<BlockKind>('quotation'), level, pieces}),
  fc.record({kind: fc.constant<BlockKind>('listItem'), level, pieces}),
  fc.record({
    kind: fc.constant<BlockKind>('listItem'),
    level,
    label: fc.constantFrom('1.', '2.', '7.', '☑', '☐'),
    pieces,
  }),
  // Captions are written as HTML, where a link of one sign is a permalink and no word.
  fc.record({kind: fc.constant<BlockKind>('caption'), pieces: pieces.map(withoutLinks)}),
  fc.record({kind: fc.constant<BlockKind>('image'), pieces: plain}),
  fc.record({kind: fc.constant<BlockKind>('code'), pieces: lines.map(list => [{words: list.join('\n'), marks: []}])}),
  fc.record({
    kind: fc.constant<BlockKind>('table'),
    pieces: cells.map(rows => [{words: rows.map(row => row.join(cellRule)).join('\n'), marks: []}]),
  }),
);

/** The headline, the blocks, and behind some of them the mark of a footnote. */
function build(drafts: readonly Draft[], noted: readonly number[]): Document {
  const builder = createDocumentBuilder();
  builder.begin('title');
  builder.add('Harbour *bridge*');
  drafts.forEach(({kind, level, label, pieces}, index) => {
    builder.begin(kind, level, label);
    for (const {words, marks} of pieces) builder.add(words, marks);
    if (noted.includes(index) && !['table', 'code', 'image', 'caption'].includes(kind)) builder.note(`${index}`);
  });
  noted.forEach((index, order) => {
    builder.begin('footnote', undefined, `${order + 1}`, `${index}`);
    builder.add('A note on it.');
  });
  const {text, blocks, marks} = builder.build();
  return {
    title: 'Harbour *bridge*',
    byline: 'Ana Ruiz, Bo Lind',
    authors: ['Ana Ruiz', 'Bo Lind'],
    published: '2026-03-04',
    outlet: 'The Post: news',
    site: 'The Post: news',
    url: 'https://e.org/x',
    language: 'en',
    text,
    blocks,
    marks,
  };
}

const noted = fc.uniqueArray(fc.integer({min: 0, max: 5}), {maxLength: 3});

test('Markdown read back is the same Document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(draft, {minLength: 1, maxLength: 6}), noted, async (drafts, notes) => {
      const document = build(drafts, notes);
      const markdown = formatMarkdown({version: 1, document, sections: [], speakers: [], quotes: []});
      assert.deepEqual(await readArticle(markdown, {mediaType: 'text/markdown'}), document, markdown);
    }),
    {numRuns: 60},
  );
});

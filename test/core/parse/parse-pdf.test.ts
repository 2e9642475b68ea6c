import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readArticle} from '../../../source/core/parse/read-article.ts';
import {makePdf} from '../../helpers/make-pdf.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

test('lines become paragraphs, cut words are joined, heads and feet of the pages go', async () => {
  const page = (number: number, lines: readonly string[]): readonly string[] => [
    'HARBOUR POST',
    '',
    ...lines,
    '',
    `Page ${number} of 3`,
  ];
  const document = await readArticle(
    makePdf(
      [
        page(1, [
          'Pier closed',
          '',
          'The council voted on Tuesday to close the old ferry ter-',
          'minal, after engineers had looked at every pillar of it.',
          '',
          'It was built in 1961 and has not been',
        ]),
        page(2, ['mended since. "No," said Ana Ruiz, the mayor.']),
        page(3, ['A second vote follows.']),
      ],
      '/Author(Bo Lind)/CreationDate(D:20260304080000Z)',
    ),
  );
  assert.deepEqual(showBlocks(document), [
    'title: Pier closed',
    'paragraph: The council voted on Tuesday to close the old ferry terminal, after engineers had looked at every pillar of it.',
    'paragraph: It was built in 1961 and has not been mended since. "No," said Ana Ruiz, the mayor.',
    'paragraph: A second vote follows.',
  ]);
  assert.deepEqual([document.byline, document.published], ['Bo Lind', '2026-03-04']);
});

test('a PDF without text, and a broken one, say so', async () => {
  await assert.rejects(async () => readArticle(makePdf([[]])), {message: /^is a PDF of pictures without text/});
  await assert.rejects(async () => readArticle(new TextEncoder().encode('%PDF-1.4\nnothing')), {
    message: 'is a broken PDF file; fetch it again',
  });
});

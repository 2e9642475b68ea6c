import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Document} from '../../../source/core/document/document.ts';
import {NoArticle} from '../../../source/core/parse/no-article.ts';
import {type MediaType, readArticle} from '../../../source/core/parse/read-article.ts';

test('plain text is parsed at once, other kinds when their parser is loaded', async () => {
  assert.ok(!(readArticle('Head\n\nText.', {mediaType: 'text/plain'}) instanceof Promise));
  assert.equal((await readArticle('# Head', {mediaType: 'text/markdown'})).title, 'Head');
});

const pieces = fc.constantFrom(
  '\n\n',
  '\n',
  '# ',
  '> ',
  '- ',
  '<p>',
  '</p>',
  '<div class="share">',
  '<article>',
  '<a href="x">',
  '“',
  '”',
  '---\n',
  'title: x\n',
  '\u001b[2J',
  '\u202e',
  'words and more words. ',
  '見出し',
  '👩‍💻',
  '&amp;',
  '<script>',
  '\u0000',
);
const text = fc.array(fc.oneof(pieces, fc.string()), {maxLength: 40}).map(list => list.join(''));

/** Input that says of itself that it is no article is an empty document here. */
async function readOrNothing(input: string, mediaType: MediaType): Promise<Document> {
  try {
    return await readArticle(input, {mediaType});
  } catch (error) {
    assert.ok(error instanceof NoArticle);
    return {text: '', blocks: []};
  }
}

for (const mediaType of ['text/plain', 'text/markdown', 'text/html'] as const satisfies readonly MediaType[]) {
  test(`any ${mediaType} gives blocks in order that hold its text, and no control characters`, async () => {
    await fc.assert(
      fc.asyncProperty(text, async input => {
        const {text: clean, blocks, marks = []} = await readOrNothing(input, mediaType);
        let end = -2;
        for (const block of blocks) {
          assert.equal(block.start, end + 2);
          assert.ok(block.end > block.start);
          end = block.end;
        }
        assert.equal(Math.max(end, 0), clean.length);
        for (const mark of marks) assert.ok(mark.start < mark.end && mark.end <= clean.length);
        assert.doesNotMatch(clean, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
      {numRuns: 150},
    );
  });
}

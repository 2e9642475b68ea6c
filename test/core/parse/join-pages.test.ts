import assert from 'node:assert/strict';
import {test} from 'node:test';
import {joinPages} from '../../../source/core/parse/join-pages.ts';
import {parseMarkdown} from '../../../source/core/parse/parse-markdown.ts';
import {showBlocks} from '../../helpers/show-blocks.ts';

test('later pages go on without headline and without what was there before; marks move along', async () => {
  const first = await parseMarkdown('# Pier\n\nThe council has closed the old pier for good.\n\nShort.');
  const second = await parseMarkdown(
    '# Pier\n\nThe council has closed the old pier for good.\n\n“*No*,” she said.\n\nShort.',
  );
  const document = joinPages([first, second]);
  assert.deepEqual(showBlocks(document), [
    'title: Pier',
    'paragraph: The council has closed the old pier for good.',
    'paragraph: Short.',
    'paragraph: “No,” she said.',
    'paragraph: Short.',
  ]);
  assert.deepEqual(
    document.marks?.map(({start, end}) => document.text.slice(start, end)),
    ['No'],
  );
});

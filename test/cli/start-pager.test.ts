/** $PAGER gets the text; where it cannot be started, nothing is lost. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {test} from 'node:test';
import {startPager} from '../../source/cli/start-pager.ts';
import {writeTemporary} from '../helpers/run-command.ts';

/** What a pager that is a shell command leaves in a file, and what goes to the terminal in its place. */
async function page(command: string, words: readonly string[]) {
  const file = writeTemporary('paged.txt', '');
  const output = new PassThrough();
  const pager = startPager(command.replace('FILE', file), output);
  for (const word of words) pager.write(word);
  await pager.finish();
  output.end();
  return {paged: readFileSync(file, 'utf8'), printed: await text(output)};
}

test('the pager is a command with its options, and gets all of the text', async () => {
  assert.deepEqual(await page('tr a-z A-Z > FILE', ['one ', 'two']), {paged: 'ONE TWO', printed: ''});
});

test('a pager that is left early is no error', async () => {
  assert.deepEqual(await page('head -c 3 > FILE', ['one', ' two'.repeat(100_000)]), {paged: 'one', printed: ''});
});

test('without a pager of that name the text is printed', async () => {
  assert.deepEqual(await page('no-such-pager 2>/dev/null', ['one ', 'two']), {paged: '', printed: 'one two'});
});

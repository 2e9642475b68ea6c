import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {startArticleThread} from '../../source/shell/article-thread.ts';
import {type Limits, limits} from '../../source/shell/limits.ts';

const text = `# Ferry\n\n${'The ferry will sail in May, they say.\n\n'.repeat(30_000)}`;
const received = {name: 'ferry.md', bytes: new TextEncoder().encode(text)};
const closing: (() => void)[] = [];
after(() => {
  for (const close of closing) close();
});

function start(change: Partial<Limits>) {
  const thread = startArticleThread({...limits, ...change});
  closing.push(thread.close);
  return thread;
}

test('a parser that takes too much processor time gives way to plain text', async () => {
  const told = await start({parseMilliseconds: 0})
    .parse(received)
    .then(
      ({plainBecause}) => plainBecause,
      (error: Error) => error.message,
    );
  // The second attempt has no more time than the first, and may or may not be done before anybody looks at the clock.
  assert.match(told ?? '', /^(it takes too long|ferry\.md is more than can be taken in; save the part .*)$/);
});

test('an article that is closed while it is parsed is of no further interest', async () => {
  const thread = start({});
  const parsing = thread.parse(received);
  thread.close();
  await assert.rejects(parsing, /has ended/);
});

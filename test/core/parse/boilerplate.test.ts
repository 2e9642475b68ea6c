import assert from 'node:assert/strict';
import {test} from 'node:test';
import {boilerplateTable, isBoilerplate} from '../../../source/core/parse/boilerplate.ts';

test('every row of the table recognises its own example', () => {
  for (const {kind, pattern, example} of boilerplateTable) assert.match(example, pattern, kind);
});

for (const line of [
  'Advertisement',
  'Remote video URL',
  'Sign up for our daily newsletter',
  'Join our Telegram channel and get the latest news',
  'Follow us on Facebook',
  'Related stories',
  'READ MORE: Ten charts on trade',
  'Share on WhatsApp',
  'Facebook Twitter Email',
  '12 comments',
  'We use cookies to improve your experience.',
  'Skip to main content',
  '5 min read',
  '© 2021 The Courier. All rights reserved.',
  'Leave a comment',
]) {
  test(`no content: ${line}`, () => assert.equal(isBoilerplate(line), true));
}

for (const line of [
  'Advertisement is what keeps the paper alive, she said.',
  'Share prices fell in the afternoon.',
  'Comments by the minister were met with silence.',
  'Follow the money, he said, and you will find the harbour board.',
  'Related to the mayor by marriage, Mr Lind denied any favour.',
  'Watch the tide, the old pilots say.',
  'Home is where the nets are.',
  'Menus were printed in two languages.',
  'Five minutes later the hall was empty.',
  'Read more books, the teacher told them.',
  'Subscribe to nothing you would not read on a Sunday, the editor used to say.',
  'Find the leak at any cost, the captain said.',
  'Sign up for duty or go home, the officer told them.',
  'By continuing to use force, the army has lost the town.',
  'Copyright law is the reason, she said.',
  'Get the app off the phones of children, the minister said.',
  'More from him is not needed.',
]) {
  test(`content: ${line}`, () => assert.equal(isBoilerplate(line), false));
}

/** Texts as people paste them: what is the article, what came along with it, and that nothing of the article is lost. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Document} from '../../../source/core/document/document.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';

const first = 'The old bridge will carry trams again in May, the city said on Monday, four years after the flood.';
const second = 'Engineers found that every rivet could be saved. The price, however, has doubled since the first plan.';
const show = (document: Document): readonly string[] =>
  document.blocks.map(({kind, start, end}) => `${kind}: ${document.text.slice(start, end)}`);

test('blank lines part paragraphs, the first line is the headline', () => {
  const document = parseText(`Bridge to reopen\n\n${first}\n\n${second}\n`);
  assert.equal(document.title, 'Bridge to reopen');
  assert.deepEqual(show(document), ['title: Bridge to reopen', `paragraph: ${first}`, `paragraph: ${second}`]);
});

test('single line ends part paragraphs where lines are long', () => {
  assert.deepEqual(show(parseText(`Bridge to reopen\n${first}\n${second}`)).length, 3);
});

test('hard-wrapped lines are joined', () => {
  const wrapped =
    'The old bridge will carry trams again in May, the city\nsaid on Monday, four years after the flood that took\nits railing.';
  assert.deepEqual(show(parseText(`Bridge to reopen\n\n${wrapped}`))[1], `paragraph: ${wrapped.replaceAll('\n', ' ')}`);
});

test('section name, byline and date are told from the text', () => {
  const document = parseText(
    `World\n\nBridge to reopen\n\nBy Ana Ruiz and Bo Lind\nPublished: 2 May 2021, 10:30\n5 min read\n\n${first}\n\n${second}`,
  );
  assert.deepEqual(
    [document.title, document.byline, document.published],
    ['Bridge to reopen', 'Ana Ruiz and Bo Lind', '2 May 2021, 10:30'],
  );
  assert.deepEqual(show(document), ['title: Bridge to reopen', `paragraph: ${first}`, `paragraph: ${second}`]);
});

test('a sentence that begins with By is no byline', () => {
  const text = 'By noon the square was empty.';
  assert.equal(show(parseText(`Bridge to reopen\n\n${text}\n\n${second}`))[1], `paragraph: ${text}`);
});

test('a caption ends in a credit', () => {
  const caption = 'The bridge at low water in April. PHOTO: AFP';
  assert.equal(show(parseText(`Bridge to reopen\n\n${caption}\n\n${first}\n\n${second}`))[1], `caption: ${caption}`);
});

test('a dateline stays with its paragraph', () => {
  assert.equal(
    show(parseText(`Bridge to reopen\n\nLINDHOLM - ${first}\n\n${second}`))[1],
    `paragraph: LINDHOLM - ${first}`,
  );
});

test('a short line between two paragraphs is a heading', () => {
  const long = `${second} ${second}`;
  assert.equal(show(parseText(`Bridge to reopen\n\n${long}\n\nWho pays\n\n${long}`))[2], 'heading: Who pays');
});

test('no text, no blocks; one paragraph, no headline', () => {
  assert.deepEqual(parseText(' \n\n '), {text: '', blocks: []});
  assert.deepEqual(show(parseText(first)), [`paragraph: ${first}`]);
});

const boilerplate = [
  ['Remote video URL'],
  ['Advertisement', 'Story continues below advertisement'],
  ['Sign up for our morning newsletter', 'Enter your email address'],
  ['Join our Telegram channel and get the latest news'],
  ['Follow us on Twitter', 'Find us on Facebook'],
  ['Share this article', 'Facebook Twitter Email'],
  ['READ MORE: The flood in pictures'],
  ['Related stories'],
  ['Related: The flood, four years on'],
  ['Most read'],
  ['We use cookies to improve your experience.', 'Accept all cookies'],
  ['Skip to main content', 'Menu', 'Search', 'Log in'],
  ['3 min read'],
  ['Listen to this article'],
  ['© 2021 The Courier. All rights reserved.'],
  ['Leave a comment', '14 comments'],
  ['Download our app for live alerts'],
  ['Have your say'],
  ['Back to top', 'Load more'],
  ['Recommended for you', 'Trending now'],
];
for (const lines of boilerplate) {
  test(`boilerplate goes, the article stays: ${lines.join(' / ')}`, () => {
    const text = `Bridge to reopen\n\n${lines.join('\n')}\n\n${first}\n\n${lines.join('\n\n')}\n\n${second}\n\n${lines.join('\n')}`;
    assert.deepEqual(show(parseText(text)), ['title: Bridge to reopen', `paragraph: ${first}`, `paragraph: ${second}`]);
  });
}

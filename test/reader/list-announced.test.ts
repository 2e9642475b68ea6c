import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reduce} from '../../source/app/reduce.ts';
import {createState} from '../../source/app/state.ts';
import {parseFeedDocument} from '../../source/core/parse/parse-feed.ts';
import {listAnnounced} from '../../source/reader/list-announced.ts';
import {press} from '../helpers/reader.ts';

const feed = parseFeedDocument(
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Lock</title>
    <item><title>Gates open</title><link>https://lock.example/gates</link><pubDate>Wed, 04 Mar 2026</pubDate><description>They open at six.</description></item>
    <item><title>Keeper leaves</title><link>https://lock.example/keeper</link><description>After forty years.</description></item>
    <item><title>No address</title><description>Nothing to fetch.</description></item>
  </channel></rss>`,
);
const entries = listAnnounced(feed, 'application/rss+xml');

test('a feed is a list of its articles, with their addresses', () => {
  assert.deepEqual(entries, [
    ['https://lock.example/gates', 'Gates open · Wed, 04 Mar 2026'],
    ['https://lock.example/keeper', 'Keeper leaves'],
  ]);
});

test('a page with headings that are links is no feed', () => {
  assert.deepEqual(listAnnounced(feed, 'text/html'), []);
});

test('the list of a feed waits for one to be picked, and that one is read', () => {
  const state = createState([['feed.xml', 'feed.xml']], {columns: 80, rows: 24});
  const listed = reduce(state, {type: 'listed', entries});
  assert.equal(listed.mode.mode, 'picker');
  assert.deepEqual(
    listed.entries.map(({origin, isAnnounced}) => [origin, isAnnounced]),
    [
      ['https://lock.example/gates', true],
      ['https://lock.example/keeper', true],
    ],
  );
  assert.deepEqual(press(listed, 'j', 'enter').mode, {mode: 'loading', article: 1, message: 'Reading Keeper leaves'});
});

/** Not yet is not nothing: what needs the analysis happens as soon as it is there, unless something else is wanted first. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import {press} from '../helpers/reader.ts';
import {tellChange} from '../helpers/tell-change.ts';
import {article} from './starts.ts';

const unread = reduce(createState([['bridge.txt', 'bridge.txt']], {columns: 60, rows: 14}), {
  type: 'loaded',
  article: 0,
  document: article.document,
});
const analysed = (state: State): State =>
  reduce(state, {type: 'analysed', article: 0, analysis: article, percent: 100});

for (const [key, atOnce, later] of [
  ['e', 'waits for open', 'speakers at 0, quote 0'],
  ['s', 'waits for open', 'sections at 0'],
  ['}', 'waits for quote', 'marks quote “We kept every'],
  [']', 'waits for section', 'marks section The price; shows Money is another'],
  ['w', 'waits for why', 'says Mark a quote first: } goes to the next'],
  ['x', 'waits for doubtful', 'says 1 doubtful quote shown, with “?” behind the name; doubtful shown'],
] as const)
  test(`${key} before the article is analysed: ${atOnce}, then ${later}`, () => {
    const waiting = press(unread, key);
    assert.equal(tellChange(unread, waiting, undefined), atOnce);
    assert.equal(tellChange(waiting, analysed(waiting), undefined), later);
  });

test('what moves does so at once, and takes back what was waited for', () => {
  const moved = press(unread, 'e', 'j');
  assert.equal(moved.awaited, undefined);
  assert.equal(analysed(moved).mode.mode, 'read');
  assert.equal(analysed(press(unread, 'e', 'esc')).mode.mode, 'read');
});

test('what is marked stays marked when the analysis comes', () => {
  const there = press(unread, 'space');
  assert.deepEqual(analysed(there).cursor, there.cursor);
});

test('a section number before the sections are known says so; a percentage works', () => {
  assert.equal(press(unread, ':', '2', 'enter').message, 'Still reading where sections begin; 50% is half-way');
  assert.notDeepEqual(press(unread, ':', '9', '0', '%', 'enter').top, unread.top);
});

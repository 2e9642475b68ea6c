/** Not yet is not nothing: what needs the analysis happens as soon as it is there, unless something else is wanted first. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reduce} from '../../source/app/reduce.ts';
import {createState, type State} from '../../source/app/state.ts';
import {press} from '../helpers/reader.ts';
import {marked, tellChange} from '../helpers/tell-change.ts';
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

test('a count is kept until the analysis comes', () => {
  assert.equal(
    tellChange(unread, analysed(press(unread, '2', '}')), undefined),
    tellChange(unread, press(analysed(unread), '2', '}'), undefined),
  );
  assert.match(tellChange(unread, analysed(press(unread, '2', '}')), undefined), /marks quote “Nobody asked/);
});

test('a list that is asked for from another list waits, too', () => {
  const waiting = press(unread, 'L', 'e');
  assert.equal(tellChange(unread, waiting, undefined), 'waits for open');
  assert.equal(analysed(waiting).mode.mode, 'speakers');
});

test('a section number before the sections are known waits for them; a percentage is gone to at once', () => {
  const waiting = press(unread, ':', '2', 'enter');
  assert.equal(tellChange(unread, waiting, undefined), 'waits for goTo');
  assert.equal(tellChange(waiting, analysed(waiting), undefined), 'marks section The price; shows Money is another');
  assert.equal(analysed(press(unread, ':', '9', 'enter')).message, 'Sections are 1 to 3; 50% is half-way');
  assert.notDeepEqual(press(unread, ':', '9', '0', '%', 'enter').top, unread.top);
});

test('Enter before the finds of what was typed are there goes to the first of them when they are', () => {
  const state = press(analysed(unread), '/', ...'fish');
  const {mode} = state;
  assert.ok(mode.mode === 'search' && mode.finding !== undefined);
  // The finds of 'fis' are there when Enter is pressed behind 'fish'.
  const early = reduce({...state, mode: {...mode, finding: {...mode.finding, query: 'fis'}}}, {type: 'choose'});
  assert.equal(early.mode.mode, 'search');
  const there = reduce(early, {type: 'found', finding: mode.finding});
  assert.equal(marked(there), 'block The line will');
});

/** The rows of the library's screens as they stand on the screen, without styles. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {panesOf} from '../../source/app/panes.ts';
import {readSettings} from '../../source/app/read-settings.ts';
import {shelfFrame} from '../../source/app/shelf/shelf-frame.ts';
import type {ShelfMode} from '../../source/app/shelf/shelf-mode.ts';
import {type Lines, shelfRow} from '../../source/app/shelf/shelf-rows.ts';
import {createState, type State} from '../../source/app/state.ts';
import {press} from '../helpers/reader.ts';
import {answered, shelf} from '../keys/shelf.ts';

const plain = (lines: Lines): readonly string[] =>
  lines.map(runs =>
    runs
      .map(({text}) => text)
      .join('')
      .trimEnd(),
  );

const rows = (state: State, index: number): readonly string[] => plain(shelfRow(state.mode as ShelfMode, index, 60));
const frame = (state: State) =>
  shelfFrame(state.mode as ShelfMode, state.settings.keys, state.size.columns, panesOf(state));
const head = (state: State): readonly string[] => plain(frame(state).head);

test('an article is a line: what is unread has a dot, what waits in a feed is new', () => {
  assert.deepEqual(rows(shelf.library, 0), ['  Harbour bridge…  The Courier      2 May 2021       3   60%']);
  assert.deepEqual(rows(shelf.library, 1), ['• Ferry strike e…  Harbour Post     3 Jan 2022       3']);
  assert.deepEqual(rows(shelf.library, 2), ['• Council votes    feeds.example                         new']);
});

test('a record begins with who it is, over the years; the article stands once above what was said in it', () => {
  assert.deepEqual(head(shelf.record).slice(0, 3), [
    '  Ana Ruiz',
    '  chief engineer, Port Works (2021)',
    '  3 statements in 2 articles, 2 May 2021 to 3 Jan 2022',
  ]);
  assert.deepEqual(rows(shelf.record, 0), [
    '2 May 2021   The Courier · Harbour bridge to carry trams…',
    '             ▌ “We kept every rivet,”',
    '',
  ]);
  assert.deepEqual(rows(shelf.record, 1), ['             ▌ “A bridge is a promise,”', '']);
});

test('a mark has its words, its note, and where it is', () => {
  assert.deepEqual(rows(shelf.notes, 0), [
    '▌ twelve years after the last one rang its bell',
    '  Check the year',
    '  Harbour bridge to carry trams again · The Courier · 2 May…',
    '',
  ]);
});

test('corrections are told in words', () => {
  assert.deepEqual(rows(shelf.corrections, 0), ['A Ruiz is Ana Ruiz                               25 Nov 2026']);
  assert.deepEqual(rows(shelf.corrections, 1), ['Port Works is not a person                       25 Nov 2026']);
});

test('where nothing is, it says what puts something there, with the keys as they are set', () => {
  const {settings, problems} = readSettings('[keys]\nstar = "X"\nhighlight = []\n');
  assert.deepEqual(problems, []);
  const starred = press(createState([], {columns: 100, rows: 24}, settings), 'tab', 'tab');
  const counts = {all: 2, unread: 2, starred: 0, archived: 0};
  assert.deepEqual(plain(frame(answered(starred, {screen: 'library', counts, rows: []})).empty), [
    '  Nothing has a star: X gives one.',
  ]);
  const notes = answered(press(starred, 'M'), {screen: 'notes', total: 0, notes: []});
  assert.deepEqual(plain(frame(notes).empty), [
    '  Nothing is marked yet: in an article (no key: highlight) marks a quote or a',
    '  paragraph, i writes a note on it.',
  ]);
});

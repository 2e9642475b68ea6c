/** Keys through the key table and the reducer, without a screen. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keymap} from '../../source/app/keymap.ts';
import {reduce} from '../../source/app/reduce.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {openState, press, pressed} from '../helpers/reader.ts';

const start = openState(bridgeArticle, {columns: 60, rows: 14});

test('j and k go down and up by a line, g and G to the ends', () => {
  assert.notDeepEqual(press(start, 'j').top, start.top);
  assert.deepEqual(press(start, 'j', 'k').top, start.top);
  assert.deepEqual(press(start, 'G', 'g').top, start.top);
  assert.deepEqual(press(start, 'G', 'j').top, press(start, 'G').top);
});

test('a key that does nothing leaves the same state', () => {
  assert.equal(press(start, 'k'), start);
  assert.equal(press(start, 'Z'), start);
});

test('search narrows with every letter, Enter goes there, Esc comes back to the very place', () => {
  const before = press(start, 'j', 'j');
  const searching = press(before, '/', ...'rivet');
  assert.equal(searching.mode.mode, 'search');
  assert.equal(searching.mode.mode === 'search' && searching.mode.query, 'rivet');
  assert.equal(press(searching, 'enter').mode.mode, 'read');
  const back = press(searching, 'esc');
  assert.deepEqual([back.mode.mode, back.top], ['read', before.top]);
});

test('letters that are keys elsewhere are letters in a search', () => {
  const {mode} = press(start, '/', ...'jqG?e');
  assert.equal(mode.mode === 'search' && mode.query, 'jqG?e');
});

test('e, s and ? open their views and Esc leaves them', () => {
  for (const [key, view] of [
    ['e', 'speakers'],
    ['s', 'sections'],
    ['?', 'help'],
  ] as const) {
    assert.equal(press(start, key).mode.mode, view);
    assert.equal(press(start, key, 'esc').mode.mode, 'read');
  }
});

test('y asks for the quote with its citation to be copied', () => {
  const effect = pressed(press(start, '}'), 'y');
  assert.match(
    effect?.type === 'copy' ? effect.text : '',
    /^“We kept every rivet,” “And we counted them\.” — Ana Ruiz, chief engineer, Port Works\. Lena Park, “Harbour bridge/,
  );
});

test('resizing keeps the place', () => {
  const there = press(start, ']');
  const wide = reduce(there, {type: 'resized', size: {columns: 120, rows: 14}});
  const back = reduce(wide, {type: 'resized', size: {columns: 60, rows: 14}});
  assert.equal(back.top.block, there.top.block);
});

test('no key means two things in one mode', () => {
  const seen = new Set<string>();
  for (const {modes, chords} of keymap)
    for (const mode of modes)
      for (const key of chords.flatMap(({keys}) => keys)) {
        assert.ok(!seen.has(`${mode} ${key}`), `${mode} ${key}`);
        seen.add(`${mode} ${key}`);
      }
});

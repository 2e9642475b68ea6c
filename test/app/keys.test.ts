/** Keys through the key table and the reducer, without a screen. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {keymap} from '../../source/app/keymap.ts';
import {reduce} from '../../source/app/reduce.ts';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {openState, press} from '../helpers/reader.ts';

const start = openState(bridgeArticle, {columns: 60, rows: 14});

test('a key that does nothing leaves the same state', () => {
  assert.equal(press(start, 'k'), start);
  assert.equal(press(start, 'Z'), start);
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

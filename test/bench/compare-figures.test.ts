import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareFigures} from './compare-figures.ts';

test('names what got slower by more than a tenth, and nothing else', () => {
  const before = {'first frame': 2, 'a line': 100, 'a page': 50, gone: 1};
  const after = {'first frame': 2.3, 'a line': 109, 'a page': 20, added: 9};
  assert.deepEqual(compareFigures(before, after), ['slower: first frame 2 -> 2.3 (1.15 times)']);
});

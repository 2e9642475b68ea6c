import assert from 'node:assert/strict';
import {test} from 'node:test';
import {computeMarginals} from '../../../source/core/sections/semi-markov.ts';

const even = {count: 3, boundary: () => 0, section: () => 0};

test('where nothing asks for anything, all divisions are equally likely', () => {
  // Three paragraphs: a b c, a|b c, a b|c, a|b|c.
  const {boundary, section, together} = computeMarginals(even);
  assert.deepEqual(
    [...boundary].map(value => value.toFixed(2)),
    ['1.00', '0.50', '0.50'],
  );
  assert.equal(section(0, 3).toFixed(2), '0.25');
  assert.equal(section(0, 1).toFixed(2), '0.50');
  assert.equal(together(0, 1).toFixed(2), '0.50');
  assert.equal(together(0, 2).toFixed(2), '0.25');
});

test('two gaps side by side that both ask for a boundary get one of the two where short sections are unwelcome', () => {
  const {boundary, together} = computeMarginals({
    count: 6,
    boundary: start => (start === 2 || start === 3 ? 3 : -3),
    section: (start, end) => (end - start === 1 ? -6 : 0),
  });
  assert.ok(boundary[2]! > 0.4 && boundary[3]! > 0.4, String(boundary));
  assert.ok(boundary[2]! + boundary[3]! < 1.1, String(boundary));
  assert.ok(together(1, 3) < 0.1);
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {cellWidth, cut, wrap} from '../../source/app/wrap.ts';

const lines = (text: string, width: number) =>
  wrap(text, {start: 0, end: text.length}, width).map(({start, end}) => text.slice(start, end));

test('lines break at blanks and lose them', () => {
  assert.deepEqual(lines('one two  three four', 9), ['one two', 'three', 'four']);
});

test('a word may break after a hyphen or dash, but a number range in it may not', () => {
  assert.deepEqual(lines('well-known facts', 10), ['well-known', 'facts']);
  assert.deepEqual(lines('a half-remembered line', 12), ['a half-', 'remembered', 'line']);
  assert.deepEqual(lines('in 2019-20 again', 8), ['in', '2019-20', 'again']);
});

test('Chinese and Japanese break between any two characters, but not before closing punctuation', () => {
  assert.deepEqual(lines('東京は、晴れです。', 8), ['東京は、', '晴れで', 'す。']);
});

test('emoji and combining marks stay whole', () => {
  assert.deepEqual(lines('👩‍👩‍👧👍🏽ok', 4), ['👩‍👩‍👧👍🏽', 'ok']);
  assert.deepEqual(lines('e\u0301e\u0301e\u0301e\u0301', 3), ['e\u0301e\u0301e\u0301', 'e\u0301']);
});

test('a text of blanks is one empty line', () => {
  assert.deepEqual(lines('   ', 5), ['']);
});

test('no line is wider than asked, and nothing but blanks is lost', () => {
  const words = fc.array(fc.oneof(fc.lorem(), fc.string({unit: 'grapheme'}), fc.constant('報道。')), {maxLength: 12});
  fc.assert(
    fc.property(words, fc.integer({min: 2, max: 40}), (parts, width) => {
      const text = parts.join(' ').replace(/[^\S ]|\p{C}/gu, '');
      const broken = lines(text, width);
      assert.equal(broken.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      // One sign may be wider than the line, as some notes of music are: it stands alone then.
      const isOneSign = (line: string) => [...new Intl.Segmenter().segment(line.trim())].length === 1;
      for (const line of broken)
        assert.ok(cellWidth(line) <= width || isOneSign(line), `${line} is wider than ${width}`);
    }),
  );
});

test('what is cut ends in an ellipsis and fits', () => {
  assert.equal(cut('Harbour bridge', 9), 'Harbour…');
  assert.equal(cut('東京タワー', 6), '東京…');
  assert.equal(cut('short', 5), 'short');
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {mendEncoding} from '../../../source/core/parse/mend-encoding.ts';

test('UTF-8 that was read as Windows-1252 is put right', () => {
  assert.equal(mendEncoding('â€œNoâ€\u009d, said RenÃ© â€“ twice.'), '“No”, said René – twice.');
});

test('UTF-8 that was read as Latin-1 is put right', () => {
  assert.equal(mendEncoding('\u00e2\u0080\u009cNo\u00e2\u0080\u009d'), '“No”');
});

test('a closing mark that lost its last sign is put right with the others', () => {
  assert.equal(mendEncoding('â€œYes,â€ itâ€™s late.'), '“Yes,” it’s late.');
});

test('one such run may be meant and stays', () => {
  assert.equal(mendEncoding('The sign Ã© is wrong.'), 'The sign Ã© is wrong.');
});

test('text that is right stays', () => {
  const right = '“Où est l’été?” – “À Málaga,” disse João. Ähnlich: größer. 東京';
  assert.equal(mendEncoding(right), right);
});

test('what was doubled comes back', () => {
  const letters = fc.stringMatching(/^[a-z “”’é–ü東]{0,40}$/);
  fc.assert(
    fc.property(letters, words => {
      const doubled = [...new TextEncoder().encode(`“${words}”`)].map(byte => String.fromCharCode(byte)).join('');
      assert.equal(mendEncoding(doubled), `“${words}”`);
    }),
  );
});

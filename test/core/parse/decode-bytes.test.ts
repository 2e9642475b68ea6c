import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {decodeBytes} from '../../../source/core/parse/decode-bytes.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const utf16 = (text: string, big = false): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return Uint8Array.from(big ? buffer.swap16() : buffer);
};
const french = 'Le maire a dit que la fête du port aurait lieu en été, malgré tout. « Déjà réglé », a-t-il ajouté. ';

test('UTF-8 with and without a mark', async () => {
  assert.deepEqual(await decodeBytes(Buffer.from('Ærø — “ja”')), {
    text: 'Ærø — “ja”',
    encoding: 'utf-8',
    replacedCharacters: 0,
  });
  assert.equal((await decodeBytes(bytes('efbbbf 4a61'))).text, 'Ja');
});

test('UTF-16 with a mark, and without one', async () => {
  assert.equal((await decodeBytes(bytes('fffe 4a00 6100'))).text, 'Ja');
  assert.equal((await decodeBytes(bytes('feff 004a 0061'))).text, 'Ja');
  assert.equal((await decodeBytes(utf16('She said yes to all of it.'))).text, 'She said yes to all of it.');
  assert.equal((await decodeBytes(utf16('She said yes to all of it.', true))).encoding, 'utf-16be');
});

test('a declared charset is used when the bytes are not UTF-8', async () => {
  assert.equal((await decodeBytes(bytes('63 61 66 e9'), 'ISO-8859-1')).text, 'café');
  assert.equal((await decodeBytes(bytes('83 65 83 58 83 67'), 'Shift_JIS')).text, 'テスト');
  assert.equal((await decodeBytes(bytes('d0 c2 ce c5'), 'gb18030')).text, '新闻');
});

test('the charset of a meta element is used', async () => {
  const page = Buffer.from(
    '<html><head><meta charset="windows-1251"></head><body>\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2</body></html>',
    'latin1',
  );
  assert.match((await decodeBytes(page)).text, /Привет/);
});

test('without a declaration the charset is guessed from the bytes', async () => {
  assert.equal((await decodeBytes(Buffer.from(french.repeat(3), 'latin1'))).text, french.repeat(3));
  const japanese = bytes(
    '8b ea 8e 71 82 cd 81 41 97 88 8f 54 82 cc 89 ef 92 6b 82 c9 82 c2 82 a2 82 c4 98 62 82 b5 82 bd 81 42 '.repeat(4),
  );
  assert.equal((await decodeBytes(japanese)).encoding, 'shift_jis');
});

test('broken sequences are replaced and counted', async () => {
  assert.deepEqual(await decodeBytes(bytes('4a 61 ff 21'), 'utf-8'), {
    text: 'Ja\ufffd!',
    encoding: 'utf-8',
    replacedCharacters: 1,
  });
});

test('any bytes come out as some text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 400}), async input => {
      assert.equal(typeof (await decodeBytes(input)).text, 'string');
    }),
    {numRuns: 200},
  );
});

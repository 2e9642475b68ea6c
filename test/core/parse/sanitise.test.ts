import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {sanitise} from '../../../source/core/parse/sanitise.ts';

for (const [name, input, expected] of [
  ['an escape sequence loses its ESC and is letters', '\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['an operating system command is letters', 'a\u001b]0;title\u0007b', 'a]0;titleb'],
  ['C1 controls go, the line end among them stays one', 'a\u009b31mb\u0085c', 'a31mb\nc'],
  ['line ends of every kind become one kind', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
  ['bidirectional overrides and isolates go', 'a\u202eb\u2066c\u2069\u200fd', 'abcd'],
  ['zero-width spaces, soft hyphens and byte-order marks go', 'a\u200bb\u00adc\ufeffd', 'abcd'],
  ['joiners that emoji and scripts need stay', '👩\u200d💻 می\u200cخواهم', '👩\u200d💻 می\u200cخواهم'],
  [
    'joiners between other letters go, and so does the second of two',
    'wo\u200drd \u200cا\u200c\u200cب',
    'word ا\u200cب',
  ],
  ['a tower of marks is cut to eight', `Z${'\u0315'.repeat(50)}a\u0323\u0302`, `Z${'\u0315'.repeat(8)}a\u0323\u0302`],
  ['fillers, separators and non-characters go', 'a\u3164b\u180ec\ufffed\ufffc', 'abcd'],
  ['tabs and fixed spaces are spaces', 'a\tb\u00a0c\u2003d', 'a b c d'],
  ['lone surrogates are replaced', 'a\ud800b', 'a\ufffdb'],
  ['tag characters go', 'a\u{e0041}b', 'ab'],
] as const) {
  test(name, () => assert.equal(sanitise(input), expected));
}

test('no text comes out with a control character, and a second time changes nothing', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
      fc.constantFrom('\u001b[', '\u202e', '\r\n', '\u009b', '\u200d', '\u0315', '\u0315\u200c', 'ا', '\u{e0041}'),
    ),
  });
  fc.assert(
    fc.property(nasty, input => {
      const clean = sanitise(input);
      assert.doesNotMatch(
        clean,
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
      );
      assert.doesNotMatch(clean, /[\u200c\u200d]{2}|[\p{Mn}\p{Me}]{9}/u);
      assert.ok(clean.isWellFormed());
      assert.equal(sanitise(clean), clean);
    }),
  );
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {splitTokens} from '../../../source/core/nlp/split-tokens.ts';

/** Each row is a text with a bar wherever two tokens meet without white space. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'contractions are two tokens': [
    "I did|n't say they|'ll come|, you|'d know|.",
    'We ca|n’t and wo|n’t|; she|’d|’ve done it|.',
    "Let|'s go|, I|'m sure it can|not rain|.",
  ],
  'possessives are apart': ["Ash|'s dogs|' bowls in the U.S.|'s north|.", 'O’Brien|’s AT&T shares'],
  'a hyphen parts words, but not a prefix, an ending or a digit': [
    'a high|-|profile ex-wife re-elected in mid-May',
    'Covid-19 clock-wise 24|-|year|-|old U.S.|-|led word|—|and on',
  ],
  'abbreviations keep their point, the end of a sentence does not': [
    'Mr. J.K. Ash (|D|-|Calif.|) came at 5 p.m. with Sen. Low|.',
    'No. 7 said no|. Dr. Moss of Fern Inc. has a Ph.D. from the U.K.',
    'W. Ash left it|.|He went on|.',
  ],
  'numbers hold together': [
    '$|4.5 million|, 3,000 or 50|%|, 9/11 at 10:30|, 5pm or 6:30p.m.',
    "the 1990s and '90s|, the 3rd of 2015-16|, US$|5 at -3",
  ],
  'addresses are one token': [
    'ash@fern.example|, https://fern.example/a?b=c|. @ash #fern …',
    '(|http://fern.example/|) and Fern|.|example',
  ],
  'every mark is a token, runs of points and hyphens are one': [
    '“|‘|No|,|’ she said|,|” he said ... or -- so|?|!',
    '"|«|Oui|»|" [|sic|] 😀|👍 and|/|or ½',
  ],
  'letters of any script are words': ['Élan naïve Łódź 日本語|。|はい', 'Cafe\u0301 news\u00adpaper'],
};

for (const [name, texts] of Object.entries(rows))
  test(name, () => {
    for (const row of texts) assert.equal(withBars(row.replaceAll('|', '')), row);
  });

function withBars(text: string): string {
  const {starts, ends} = splitTokens(text, 0, text.length);
  return starts
    .map(
      (start, i) =>
        text.slice(i === 0 ? 0 : ends[i - 1], start) + (start === ends[i - 1] ? '|' : '') + text.slice(start, ends[i]),
    )
    .join('');
}

test('only the span is read, and offsets are those of the text', () => {
  assert.deepEqual(splitTokens('one two three', 4, 9), {starts: [4, 8], ends: [7, 9]});
});

const marks = fc.constantFrom(
  "n't",
  "'s",
  '-',
  '.',
  ' ',
  '“',
  '@',
  'http://',
  're-',
  'U.',
  '5',
  'pm',
  'no',
  '😀',
  '\ud800',
);
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.array(marks).map(parts => parts.join('')),
);

test('the tokens of any text are in order and hold all that is not white space', () => {
  fc.assert(
    fc.property(anyText, text => {
      const {starts, ends} = splitTokens(text, 0, text.length);
      let at = 0;
      starts.forEach((start, i) => {
        assert.equal(text.slice(at, start).trim(), '');
        assert.ok(start >= at && ends[i]! > start);
        assert.doesNotMatch(text.slice(start, ends[i]), /\s/);
        at = ends[i]!;
      });
      assert.equal(text.slice(at).trim(), '');
    }),
    {numRuns: 2000},
  );
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {findQuotations} from '../../../source/core/nlp/find-quotations.ts';
import {withBrackets, withoutBrackets} from '../../helpers/bracketed.ts';

const sentences: Readonly<Record<string, readonly string[]>> = {
  'every kind of mark': [
    'She said ⟦“no”⟧ and ⟦"never"⟧.',
    "He calls it ⟦''progress''⟧ and ⟦``growth''⟧.",
    '⟦«Non»⟧, dit-elle. ⟦« Jamais »⟧, dit-il.',
    '⟦„Nein“⟧, sagte sie. ⟦»Nie«⟧, sagte er. ⟦„Nie”⟧, rzekł.',
    '⟦‚Nein‘⟧, sagte sie.',
    '⟦「いいえ」⟧と彼女は言った。⟦『はい』⟧',
    '⟦‘No,’⟧ she said. ⟦‘Never.’⟧',
    "⟦“No,’’⟧ she said. ⟦“Never.''⟧ Then: ⟦“Well.”⟧",
    "⟦'No,'⟧ she said. ⟦'Never.'⟧",
  ],
  'apostrophes are no marks': [
    'The workers’ hall isn’t theirs.',
    "Rock 'n' roll of the '90s, and ’16, and ‘em too, 'tis said.",
    "⟦'I saw the workers' houses, and they're gone,'⟧ he said.",
    '⟦‘The farmers’ union can’t wait,’⟧ said Ms Oduya.',
    'O’Hara’s ⟦“workers’ hall”⟧ isn’t open.',
  ],
  strays: [
    'A 6\'2" guard in the paint.',
    '⟦"He is 6\'4" and growing,"⟧ she said.',
    'It ended " there.',
    'It ended with a mark" there.',
    'See <a href="x" title="y">the ⟦"page"⟧</a>.',
  ],
  'nested marks stay inside': [
    '⟦“He told me ‘no’ twice,”⟧ she said.',
    '⟦"He told me \'no\' twice,"⟧ she said.',
    '⟦‘He told me “no” twice,’⟧ she said.',
    "⟦''Who said 'go'?''⟧ he asked.",
    '⟦„Er rief »Halt« und ging“⟧, sagte sie.',
    '⟦"He told me “no” and “never” twice,"⟧ she said.',
    '⟦“He told me "no" and "never" twice,”⟧ she said.',
  ],
  'slips of the keyboard': [
    'It is ⟦“the best“⟧ and ⟦“the worst”⟧ of all.',
    '⟦“Mixed pairs happen,"⟧ she said, ⟦"often.”⟧ he said.',
  ],
  'left open to the end of the block': [
    '⟦“We begin here and we shall go on in the next paragraph.⟧',
    '⟦"We begin here and we shall go on in the next paragraph.⟧',
    'He shouted: “Go.',
  ],
};

for (const [name, expectations] of Object.entries(sentences))
  test(name, () => {
    for (const expected of expectations) {
      const text = withoutBrackets(expected);
      const spans = findQuotations(text, {start: 0, end: text.length});
      assert.equal(withBrackets(text, {spans, brackets: '⟦⟧'}), expected);
    }
  });

test('spans are sorted, apart and inside the block, whatever the text', () => {
  const piece = fc.constantFrom(...'"\'“”„‚‘’«»「」`<> a.s5\n', "''", 'word', "n't", '6\'2"');
  fc.assert(
    fc.property(fc.array(piece), fc.nat(5), (pieces, cut) => {
      const text = pieces.join('');
      const block = {start: Math.min(cut, text.length), end: text.length};
      let end = block.start;
      for (const span of findQuotations(text, block)) {
        assert.ok(span.start >= end && span.start < span.end && span.end <= block.end);
        end = span.end;
      }
    }),
  );
});

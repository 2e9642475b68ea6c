import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {signalAt, signalCount} from '../../../source/core/attribution/network/network.ts';
import {createParagraph} from '../../../source/core/attribution/network/read-signals.ts';
import {annotateBlock} from '../../../source/core/nlp/annotate.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const {network} = testModels.quotes.spans;
const read = (text: string) => {
  const whole = {kind: 'paragraph', start: 0, end: text.length} as const;
  return createParagraph(annotateBlock(text, whole, testModels.tagger), network);
};

/** The words of a text for which a signal is more likely than not. */
function wordsWith(text: string, signal: keyof typeof signalAt): string {
  const {tokens, signals} = read(text);
  return tokens.forms.filter((_, i) => signals[i * signalCount + signalAt[signal]]! > 0.5).join(' ');
}

test('the head of a cue, its source and its content are told from what stands around them', () => {
  const text = 'The boats left at dawn, and the harbour master said the storm would pass.';
  assert.equal(wordsWith(text, 'head'), 'said');
  assert.equal(wordsWith(text, 'source'), 'the harbour master');
  assert.equal(wordsWith(text, 'content'), 'the storm would pass');
});

test('plain narration has no cue', () => {
  assert.equal(wordsWith('Nine trawlers lay at the quay, and rain fell all day.', 'head'), '');
});

test('any text gets a probability for each token and signal', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), text => {
      const {tokens, signals} = read(text);
      assert.equal(signals.length, tokens.count * signalCount);
      assert.ok(signals.every(chance => chance >= 0 && chance <= 1));
    }),
    {numRuns: 100},
  );
});

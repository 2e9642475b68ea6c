import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCrf, decode, marginals, score} from '../../../source/core/learning/crf.ts';

/** Outside, beginning, inside; one feature for a label, one for a pair. */
const crf = createCrf({
  labelCount: 3,
  mayStart: label => label !== 2,
  mayFollow: (before, label) => label !== 2 || before !== 0,
  emissionCount: 1,
  transitionCount: 1,
});
/** Word 0 is likely outside, 1 a beginning, 2 an inside. */
const emission = Float32Array.of(2, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0);
const transition = new Float32Array(crf.pairCount);
const weights = {emission, transition, emissionSlots: 4, transitionSlots: 1, scale: 1};
const scoresOf = (words: readonly number[]) =>
  score(crf, weights, words.length, Uint32Array.from(words), new Uint32Array(words.length));

test('the best labelling follows the rules, whatever the words ask for', () => {
  const best = (words: readonly number[]): string => [...decode(crf, scoresOf(words), 1)[0]!.labels].join('');
  assert.equal(best([0, 1, 2, 2, 0]), '01220');
  assert.equal(best([2, 2]), '12');
  assert.equal(best([0, 2]), '12');
});

test('of the best few each is another, and none is better than the one before', () => {
  const found = decode(crf, scoresOf([0, 1, 2]), 5);
  assert.equal(new Set(found.map(({labels}) => labels.join())).size, 5);
  assert.ok(found.slice(1).every(({score: own}, at) => own <= found[at]!.score));
});

test('probabilities of the labels of a word add up to one', () => {
  const {labels} = marginals(crf, scoresOf([0, 1, 2]));
  for (let word = 0; word < 3; word++) {
    const sum = labels.slice(3 * word, 3 * word + 3).reduce((total, value) => total + value, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9);
  }
  assert.equal(labels[2], 0);
});

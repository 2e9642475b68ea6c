import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hashWord} from '../../../source/core/learning/hash.ts';
import {decodeTagger, encodeTagger} from '../../../source/core/nlp/tagger-file.ts';
import {buildDictionary, findClass} from '../../../source/core/nlp/word-classes.ts';

const words = new Map([
  ['NOUN,VERB', ['walk', 'copy']],
  ['DET!', ['the']],
  ['ADJ?', Array.from({length: 500}, (_, i) => `odd${i}`)],
]);
const parts = {
  labels: [...words.keys()],
  dictionary: buildDictionary(words),
  exceptions: new Map([['VERB', ['went', 'go']]]),
  weights: Int8Array.from({length: 64}, (_, i) => i - 32),
};

test('what is encoded is decoded, wherever the bytes lie', () => {
  const bytes = encodeTagger(parts, {});
  for (const offset of [0, 1, 2, 3]) {
    const moved = new Uint8Array(bytes.length + offset);
    moved.set(bytes, offset);
    const tagger = decodeTagger(moved.subarray(offset));
    assert.deepEqual(tagger.dictionary, {
      ...parts.dictionary,
      classes: parts.dictionary.classes,
      slots: new Uint8Array(parts.dictionary.slots),
    });
    assert.deepEqual(tagger.weights, parts.weights);
    assert.equal(tagger.lexicon.exceptions.get('VERB went'), 'go');
    assert.ok(tagger.lexicon.isKnown('walk', 'VERB') && !tagger.lexicon.isKnown('walk', 'ADJ'));
  }
});

test('each word is found in its class, other words are not', () => {
  const classOf = (word: string) => findClass(parts.dictionary, hashWord(word));
  for (const [label, members] of words)
    for (const word of members) assert.deepEqual(classOf(word)?.tags, label.replace(/[!?]/, '').split(','));
  assert.equal(classOf('the')?.only, 4);
  assert.equal(classOf('walk')?.only, -1);
  assert.equal(classOf('unseen'), undefined);
});

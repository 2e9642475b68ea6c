import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {tagTokens} from '../../../source/core/nlp/tagger.ts';
import {testTagger} from './read-tagger.ts';

const tag = (text: string) => tagTokens(text, {start: 0, end: text.length}, testTagger);
const tagged = (text: string): string => {
  const {forms, tags} = tag(text);
  return forms.map((form, i) => `${form}/${tags[i]}`).join(' ');
};
const lemmas = (text: string): string => tag(text).lemmas.join(' ');

/** The expected tags are written into the text. */
const sentences = [
  "He/PRON did/AUX n't/PART say/VERB ./PUNCT",
  'The/DET mayor/NOUN said/VERB the/DET bridge/NOUN was/AUX closed/VERB on/ADP Monday/PROPN ./PUNCT',
  '“/PUNCT We/PRON ca/AUX n’t/PART wait/VERB ,/PUNCT ”/PUNCT Ms./PROPN Ash/PROPN told/VERB reporters/NOUN ./PUNCT',
  'They/PRON plan/VERB to/PART vote/VERB on/ADP the/DET plan/NOUN after/ADP the/DET vote/NOUN ./PUNCT',
  'Ash/PROPN ’s/PART new/ADJ book/NOUN sold/VERB 3,000/NUM copies/NOUN very/ADV quickly/ADV ./PUNCT',
  "I/PRON 'm/AUX sure/ADJ that/SCONJ it/PRON 's/AUX raining/VERB and/CCONJ cold/ADJ ./PUNCT",
  'The/DET shares/NOUN fell/VERB 5/NUM %/SYM ,/PUNCT according/VERB to/ADP the/DET bank/NOUN ./PUNCT',
];

for (const sentence of sentences) {
  const text = sentence.replaceAll(/\/[A-Z]+/g, '').replaceAll(/ (?=n?['’][a-z]|[.,%]|n’t)/g, '');
  test(text, () => assert.equal(tagged(text), sentence));
}

test('lemmas are those of a dictionary, in lower case', () => {
  assert.equal(lemmas("He didn't say she'd told us."), 'he do not say she would tell us .');
  assert.equal(lemmas('Two women stopped making bigger copies .'), 'two woman stop make big copy .');
  assert.equal(lemmas('The senators were hoping it would be denied'), 'the senator be hope it would be deny');
});

test('words have straight marks, forms are as written', () => {
  const {forms, words} = tag('“Don’t”');
  assert.deepEqual(forms, ['“', 'Do', 'n’t', '”']);
  assert.deepEqual(words, ['"', 'do', "n't", '"']);
  for (const marks of ['«»', '„“', '「」', '『』'])
    assert.deepEqual(tag(`${marks[0]}no${marks[1]}`).words, ['"', 'no', '"'], marks);
});

test('offsets are those of the text', () => {
  const {count, starts, ends} = tagTokens('Yes. He left.', {start: 5, end: 13}, testTagger);
  assert.deepEqual([count, [...starts], [...ends]], [3, [5, 8, 12], [7, 12, 13]]);
});

test('any text has a tag and a lemma for each token', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const {count, tags, words, lemmas: all, starts, ends} = tag(text);
      assert.ok([tags, words, all, starts, ends].every(list => list.length === count));
      assert.ok(tags.every(name => /^[A-Z]+$/.test(name)) && all.every(lemma => lemma !== ''));
    }),
  );
});

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lemmatise} from '../../../source/core/nlp/lemmatise.ts';
import {testTagger} from './read-tagger.ts';

/** By tag: the word, then its lemma. The second group of each is of invented words, for which only the rules can speak. */
const expected: Readonly<Record<string, string>> = {
  VERB: `said say, told tell, went go, making make, stopped stop, tries try, adding add, denied deny, uses use,
    blorted blort, glimming glim, plavated plavate, squozzing squozz, trisked trisk, flunied fluny, snarges snarge`,
  NOUN: `women woman, children child, copies copy, boxes box, houses house, bus bus, news news, crises crisis, 1990s 1990s,
    blorts blort, flunies fluny, snarxes snarx, glishes glish`,
  ADJ: 'bigger big, worst bad, later late, easier easy, other other, best good, glimmer glimmer',
  AUX: "is be, was be, had have, did do, ca can, wo will, 'll will, 'd would, 've have, 're be, 'm be, might might",
  PART: "n't not, 's 's, to to",
  PROPN: 'houses houses, states states',
  PUNCT: '" "',
};

for (const [tag, pairs] of Object.entries(expected))
  test(`lemmas of ${tag}`, () => {
    for (const pair of pairs.split(/,\s+/)) {
      const [word, lemma] = pair.split(' ') as [string, string];
      assert.equal(lemmatise(word, tag, testTagger.lexicon), lemma, word);
    }
  });

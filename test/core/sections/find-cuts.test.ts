import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cutCost, isHeadingLine} from '../../../source/core/sections/cut-cost.ts';
import {findCuts} from '../../../source/core/sections/find-cuts.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const cuts = (paragraphs: readonly string[], weight?: number) => findCuts(paragraphs, testModels.words, weight);

test('paragraphs that share words stay together', () => {
  const texts = [
    'Fish swim in nets and nets hold fish.',
    'Nets of boats; boats full of fish.',
    'Voters fill in ballots, ballots for voters.',
    'Counting ballots, voters wait for counting.',
  ];
  assert.deepEqual(cuts(texts, 0.6), [0, 2]);
});

test('paragraphs that share no word but a subject stay together too', () => {
  const texts = [
    'The doctor examined the patient.',
    'Nurses at the clinic gave him medicine.',
    'Striker and goalkeeper left the stadium.',
    'The football league postponed the match.',
  ];
  assert.deepEqual(cuts(texts, 2.2), [0, 2]);
});

test('more weight means fewer sections', () => {
  const texts = Array.from(
    {length: 12},
    (_, k) =>
      `Subject ${'abcdef'[k >> 1]}${'lmnop'[k % 5]} is told in these words about ${'apples,pears,tunnels,engines,violins,storms'.split(',')[k >> 1]}.`,
  );
  assert.ok(cuts(texts, 0.5).length > cuts(texts, 5).length);
  assert.deepEqual(cuts(texts, 50), [0]);
});

test('no paragraphs, no sections; one paragraph, one', () => {
  assert.deepEqual(cuts([]), []);
  assert.deepEqual(cuts(['Alone.']), [0]);
});

test('a cut is dear after a colon and before a paragraph that leans, cheap at a heading', () => {
  const texts = [
    'A long first paragraph that ends as it should end, with a full stop.',
    'The rules are:',
    'He never agreed to them, and he said so in the hall.',
    'Later years',
    'The hall was torn down when the river rose for the third time.',
  ];
  assert.equal(cutCost(texts, 2), 11.5);
  assert.equal(isHeadingLine(texts, 3), true);
  assert.equal(cutCost(texts, 3), -14);
});

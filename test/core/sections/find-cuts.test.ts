import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findCuts} from '../../../source/core/sections/find-cuts.ts';
import {annotatedParagraphs} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const cuts = (paragraphs: readonly string[], rules = {}) =>
  findCuts(annotatedParagraphs(paragraphs), testModels.words, rules);

const garden = [
  'The garden behind the library was planted by pupils. They grow beans, pumpkins and herbs between the beds of roses.',
  'Beans climb the old fence of the garden. Pumpkins need the sun, so the pupils gave them the beds along the wall.',
  'In dry summers the pupils carry water to the beds every evening. The herbs of the garden are sold at the school fair.',
];
const bridge = [
  'Engineers will close the railway bridge for two months. The steel of the bridge is tired, and trains cross it slowly.',
  'New steel girders are being welded in a hall beside the river. Each girder of the bridge weighs forty tonnes, the engineers say.',
  'While the bridge is closed, trains end on the far bank and buses carry the passengers over the river.',
];

test('paragraphs that share words stay together', () => {
  assert.deepEqual(cuts([...garden, ...bridge]), [0, 3]);
});

test('no paragraphs, no sections; one paragraph, one', () => {
  assert.deepEqual(cuts([]), []);
  assert.deepEqual(cuts(['Alone.']), [0]);
});

test('no section begins where none may', () => {
  assert.deepEqual(cuts([...garden, ...bridge], {isBarred: (index: number) => index === 3, max: 2}).includes(3), false);
});

test('there are as many sections as are wanted', () => {
  const even = Array.from({length: 12}, (_, k) => `${garden[k % 3]!} ${bridge[k % 3]!}`);
  assert.ok(cuts(even, {min: 3}).length >= 3);
  assert.ok(cuts([...garden, ...bridge, ...garden, ...bridge], {max: 2}).length <= 2);
});

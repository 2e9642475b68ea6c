import assert from 'node:assert/strict';
import test from 'node:test';
import {parseText} from '../../../../source/core/parse/parse-text.ts';
import {distinct} from '../../../../source/core/sections/titles/distinct.ts';
import {nameByOpening} from '../../../../source/core/sections/titles/name-by-opening.ts';

const name = (text: string, language: string): string | undefined =>
  nameByOpening({...parseText(text), language}, [{from: 0, to: 1}])[0];

for (const [language, text, title] of [
  ['de', 'Am Montag sperrte die Stadt den alten Hafen, und niemand kam.', 'Am Montag sperrte die Stadt …'],
  ['de', 'Erst am 19. September kam die Fähre zurück in den Hafen.', 'Erst am 19. September kam …'],
  ['fr', 'La ville ferme le pont de la gare, dit le maire, pour six mois.', 'La ville ferme le pont …'],
  ['es', 'Según la alcaldesa, el puerto queda cerrado hasta mayo.', 'Según la alcaldesa …'],
  ['pl', 'Rada miasta zamyka most na sześć miesięcy od wtorku.', 'Rada miasta zamyka most na sześć …'],
  ['it', 'Il porto chiude.', 'Il porto chiude.'],
] as const)
  test(`${language}: “${text.slice(0, 30)}…” begins ${title}`, () => assert.equal(name(text, language), title));

test('sections that begin alike, or with nothing, have their numbers behind', () => {
  assert.deepEqual(distinct(['Nota bene', 'Nota bene', '']), ['Nota bene', 'Nota bene 2', 'Part 3']);
});

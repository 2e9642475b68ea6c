/** Keys of the library whose outcome depends on what it has answered. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createState} from '../../source/app/state.ts';
import type {Article} from '../../source/library/library.ts';
import {press, pressed} from '../helpers/reader.ts';
import {tellChange} from '../helpers/tell-change.ts';
import {answered, article, person} from './shelf.ts';
import {starts} from './starts.ts';

const outcome = (state: ReturnType<typeof press>, key: string) =>
  tellChange(state, press(state, key), pressed(state, key));

const filing: readonly (readonly [known: Partial<Article>, key: string, change: string])[] = [
  [{starred: true}, '*', '{"starred":false}'],
  [{archived: true}, 'A', '{"archived":false}'],
  [{}, 'R', '{"read":"2026-11-25T09:30:00.000Z"}'],
];

for (const [known, key, change] of filing)
  test(`${key} takes back what an article is: ${JSON.stringify(known)} => ${change}`, () => {
    const library = answered(createState([], {columns: 80, rows: 24}), {
      screen: 'library',
      counts: {all: 1, unread: 1, starred: 1, archived: 1},
      rows: [{kind: 'article', article: article('ferry', 'Ferry strike ends', known)}],
    });
    assert.equal(outcome(library, key), `changes Ferry strike ends: ${change}`);
  });

const choosing: readonly (readonly [remedy: string, correction: string])[] = [
  ['1', '{"type":"speaker","article":"bridge","text":"“We kept every rivet,”","person":"tom-okoro"}'],
  ['4', '{"type":"merge","person":"ana-ruiz","into":"tom-okoro"}'],
];

for (const [remedy, correction] of choosing)
  test(`whoever is chosen from everybody for remedy ${remedy} is ordered: ${correction}`, () => {
    const people = [person('lena-park', 'Lena Park', 3), person('tom-okoro', 'Tom Okoro', 2)];
    const everybody = answered(press(starts.correct, remedy), {screen: 'everybody', people});
    assert.equal(outcome(press(everybody, 'down'), 'enter'), `corrects ${correction}; record of Ana Ruiz at 0`);
  });

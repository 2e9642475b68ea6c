import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voices} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  'the most complete name is shown': [
    ['Texas baker ⟦Ruth Calder⟧ said no. ⟦Calder⟧ said yes.', 'Ruth Calder, Ruth Calder'],
    ['⟦Dr Park⟧ said it. John Park of the Blue Institute met us.', 'John Park'],
    ['⟦Sen. Ann Lowell⟧ said it. ⟦Lowell⟧ said it again.', 'Ann Lowell, Ann Lowell'],
    ['⟦Mr. Haddad⟧ said it. Omar J. Haddad left.', 'Omar J. Haddad'],
  ],
  'namesakes are kept apart': [
    [
      'Kim Jong Un arrived. His father was Kim Jong Il. ⟦Kim Jong Il⟧ said no, and ⟦Kim Jong Un⟧ said yes.',
      'Kim Jong Il, Kim Jong Un',
    ],
    [
      'Clara Voss and her husband Peter Voss spoke. ⟦Mr. Voss⟧ said no. ⟦Mrs. Voss⟧ said yes.',
      'Peter Voss, Clara Voss',
    ],
  ],
  pronouns: [
    ['“It works,” said ⟦Ruth Calder⟧. Peter Voss listened. “It is new,” ⟦she⟧ said.', 'Ruth Calder, Ruth Calder'],
    ['Ruth Calder met Peter Voss. “It works,” ⟦he⟧ said.', 'Peter Voss'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, speakers] of list) test(`${group}: ${text}`, () => assert.equal(voices(text), speakers));

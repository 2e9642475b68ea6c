import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voices} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  gender: [
    ['“It works,” said ⟦Ruth Calder⟧. Peter Voss listened. “It is new,” ⟦she⟧ said.', 'Ruth Calder, Ruth Calder'],
    ['Ruth Calder met Peter Voss. “It works,” ⟦he⟧ said.', 'Peter Voss'],
    ['Peter Voss met Ruth Calder. “It works,” ⟦she⟧ said.', 'Ruth Calder'],
    ['Spokeswoman Lior Ames met Peter Voss. “It works,” ⟦she⟧ said.', 'Lior Ames'],
    ['Ms. Ames met Peter Voss. “It works,” ⟦she⟧ said.', 'Ames'],
    ['Ruth Calder met Peter Voss. ⟦She’s⟧ sure that it works.', 'Ruth Calder'],
    ['Ruth Calder met Peter Voss. ⟦She⟧’d said that it works.', 'Ruth Calder'],
  ],
  'the last speaker goes on': [
    [
      '“It works,” ⟦Peter Voss⟧ said. “Tom Reed has seen it.”\n\n“It is new,” ⟦he⟧ said.',
      'Peter Voss, Peter Voss, Peter Voss',
    ],
    ['“It works,” ⟦Ruth Calder⟧ said.\n\n⟦She⟧ said it was new.', 'Ruth Calder, Ruth Calder'],
    [
      '⟦Tom Reed⟧ said “no”.\n\n“It works,” ⟦Peter Voss⟧ said.\n\n“It is new,” ⟦he⟧ added.',
      'Tom Reed, Peter Voss, Peter Voss',
    ],
  ],
  'a topic is nobody': [
    [
      'Cara Holt plans parties.\n\nFood as Decor\n\nThe fruit stays whole. “Leave the leaves on,” ⟦she⟧ said.',
      'Cara Holt',
    ],
  ],
  'the subject is preferred': [
    ['Peter Voss spoke with Tom Reed on Monday. ⟦He⟧ said it worked.', 'Peter Voss'],
    ['Peter Voss praised the work of Tom Reed. “It works,” ⟦he⟧ said.', 'Peter Voss'],
  ],
  'no source': [
    ['“It works,” ⟦Ruth Calder⟧ said. “It is new.”', 'Ruth Calder, Ruth Calder'],
    ['“It works,” ⟦Ruth Calder⟧ said.\n\n“It is new.”', 'Ruth Calder, Ruth Calder'],
    ['“It works.”', '?'],
    ['“It works,” ⟦Ruth Calder⟧ said.\n\nIt rained.\n\nThe river rose.\n\n“It is new.”', 'Ruth Calder, ?'],
  ],
  'other pronouns': [
    ['Peter Voss, ⟦who⟧ said it worked, left.', 'Peter Voss'],
    ['⟦US officials⟧ said no. ⟦They⟧ said it was late.', 'US officials, US officials'],
    ['⟦The Acme Foundation⟧ said no. ⟦It⟧ gave no reason.', 'Acme Foundation, Acme Foundation'],
    ['Peter Voss (the mayor), ⟦who⟧ said it worked, left.', 'Peter Voss'],
    [
      '⟦US officials⟧ said no. ⟦A bank report⟧ said yes. ⟦It⟧ gave no reason.',
      'US officials, Bank report, Bank report',
    ],
    ['“Now ⟦I⟧ say no.”', '?'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, speakers] of list) test(`${group}: ${text}`, () => assert.equal(voices(text), speakers));

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voices} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  'the most complete name is shown': [
    ['Texas baker ⟦Ruth Calder⟧ said no. ⟦Calder⟧ said yes.', 'Ruth Calder, Ruth Calder'],
    ['⟦Dr Park⟧ said it. John Park of the Blue Institute met us.', 'John Park'],
    ['⟦Mr. Haddad⟧ said it. Omar J. Haddad left.', 'Omar J. Haddad'],
    ['⟦Calder⟧ said no. The mayor met Ruth Calder.', 'Ruth Calder'],
    ['⟦Ruth⟧ said no. The mayor met Ruth Calder.', 'Ruth Calder'],
    ['⟦R. Calder⟧ said no. The mayor met Ruth Ann Calder.', 'Ruth Ann Calder'],
  ],
  'titles and roles are no part of it': [
    ['⟦Sen. Ann Lowell⟧ said it. ⟦Lowell⟧ said it again.', 'Ann Lowell, Ann Lowell'],
    ['⟦Mr Alan Voss⟧ said it.', 'Alan Voss'],
    ['⟦Former Ohio Republican Gov. Peter Voss⟧ said it.', 'Peter Voss'],
    ['⟦Secretary of State Clara Voss⟧ said it.', 'Clara Voss'],
    ['⟦Acme Chief of Staff Clara Voss⟧ said it.', 'Clara Voss'],
    ['⟦FBI Director James Rowe⟧ said it.', 'James Rowe'],
    ['⟦New York Times columnist David Rowe⟧ said it.', 'David Rowe'],
    ['⟦former secretary of state Helen Rowe⟧ said it.', 'Helen Rowe'],
    ['⟦Mayor Bill de Waal⟧ said it. ⟦De Waal⟧ left.', 'Bill de Waal, Bill de Waal'],
    ['⟦Del. Stacey Moss⟧ said it.', 'Stacey Moss'],
    ['⟦Opposition MLA Sunita Keralla⟧ said it. ⟦Keralla⟧ left.', 'Sunita Keralla, Sunita Keralla'],
    ['⟦Shri Vikram Osa⟧ said it. ⟦Smt Lata Osa⟧ left.', 'Vikram Osa, Lata Osa'],
    ['Rain fell. ⟦Smiling Ruth Calder⟧ said it.', 'Ruth Calder'],
    ['⟦CEO Masato Son⟧ said it.', 'Masato Son'],
    ['⟦Director of Public Works Clara Voss⟧ said it.', 'Clara Voss'],
    ['⟦China’s ambassador to Britain Liu Wenha⟧ said it.', 'Liu Wenha'],
  ],
  'nicknames, ampersands and common words stay in it': [
    ['⟦Joan “Birdie” Marsh⟧ said it. ⟦Marsh⟧ left.', 'Joan “Birdie” Marsh, Joan “Birdie” Marsh'],
    ['⟦DJ “Salt” Moreno⟧ said it.', 'DJ “Salt” Moreno'],
    ['⟦Halden & Moss⟧ said it.', 'Halden & Moss'],
    ['⟦Ann Cole & Bo Lind⟧ said it.', 'Ann Cole'],
    ['⟦Will Carr⟧ said it.', 'Will Carr'],
    ['⟦Home Depot⟧ said it.', 'Home Depot'],
    ['⟦The US Justice Department⟧ said it.', 'US Justice Department'],
    ['⟦Acme Works (OSE: ACME), the operator,⟧ said it.', 'Acme Works'],
  ],
  'a common noun at the head of a sentence is no name': [
    ['⟦Police⟧ said it.', 'Police'],
    ['⟦Studies⟧ said it. Other studies did not.', 'Studies'],
  ],
  'the head of a longer source': [
    ['⟦Ruth Calder’s lawyer, Peter Voss,⟧ said it.', 'Peter Voss'],
    ['⟦Harbour Works’ Peter Voss, an engineer,⟧ said it.', 'Peter Voss'],
    ['⟦a spokesman for the mayor, Peter Voss,⟧ said it.', 'Peter Voss'],
    ['⟦“Salt Is the New Rain” star Jane Rowe⟧ said it.', 'Jane Rowe'],
    ['⟦Peter Voss, a friend of Ruth Calder,⟧ said it.', 'Peter Voss'],
    ['⟦Calder campaign manager Peter Voss⟧ said it. Ruth Calder did not.', 'Peter Voss'],
    ['⟦Fox News and former network anchor Jane Rowe⟧ said it.', 'Jane Rowe'],
    ['⟦the Rev.⟧ Peter Voss said it.', 'Peter Voss'],
    ['⟦Calder’s niece⟧, Jane Rowe, said it. Ruth Calder did not.', 'Jane Rowe'],
    ['⟦a friend of Ruth Calder⟧ said it.', 'A friend of Ruth Calder'],
    ['⟦the “Late Talk” host⟧ said it.', '“Late Talk” host'],
    ['⟦A "Late Talk" guest⟧ said it.', '"Late Talk" guest'],
    ['⟦Ruth Calder’s aides⟧ said it.', 'Ruth Calder’s aides'],
    ['⟦the Calder campaign⟧ said it. Ruth Calder did not.', 'Calder campaign'],
    ['⟦voters who support Ruth Calder⟧ said it.', 'Voters'],
  ],
  'variants are one person': [
    ['⟦Robert Dole⟧ said no. ⟦Bob Dole⟧ said yes.', 'Robert Dole, Robert Dole'],
    ['⟦John F. Ames⟧ said no. ⟦John Ames⟧ said yes.', 'John F. Ames, John F. Ames'],
    ['⟦José Peña⟧ said no. ⟦Mr. Pena⟧ said yes.', 'José Peña, José Peña'],
    ['⟦Enrique Peña Nieto⟧ said no. ⟦Peña Nieto⟧ said yes.', 'Enrique Peña Nieto, Enrique Peña Nieto'],
    ['RUTH CALDER: no. ⟦RUTH CALDER⟧ said it.', 'Ruth Calder'],
    ['⟦Ruth Calder’s⟧ claim fell. ⟦Calder⟧ said no.', 'Ruth Calder, Ruth Calder'],
    ['⟦Luz Ortega Vidal⟧ said no. ⟦Ms. Ortega⟧ said yes.', 'Luz Ortega Vidal, Luz Ortega Vidal'],
    ['⟦Lindsey Voss⟧ said no. ⟦Mr. Voss⟧ said yes.', 'Lindsey Voss, Lindsey Voss'],
    ['⟦Luis Ortega Jr.⟧ said no. ⟦Ortega⟧ said yes.', 'Luis Ortega Jr., Luis Ortega Jr.'],
    ['⟦Park Geun-hye⟧ said no. ⟦Park⟧ said yes.', 'Park Geun-hye, Park Geun-hye'],
    ['The judge is Gonzalo Ruiz. ⟦Judge Ruiz⟧ said no.', 'Gonzalo Ruiz'],
    ['Howard Dean ran. ⟦Dean⟧ said no.', 'Howard Dean'],
    ['The National Rowing Association met. ⟦The NRA⟧ said no.', 'National Rowing Association'],
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
    ['⟦Luis Ortega⟧ said no. His son ⟦Luis Ortega Jr.⟧ said yes.', 'Luis Ortega, Luis Ortega Jr.'],
    ['⟦George A. Ames⟧ said no. ⟦George B. Ames⟧ said yes.', 'George A. Ames, George B. Ames'],
    ['Ann Lowell ran. Her brother is Tom Lowell. Years passed. It rained. Rivers rose. ⟦Tom⟧ said no.', 'Tom Lowell'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, speakers] of list) test(`${group}: ${text}`, () => assert.equal(voices(text), speakers));

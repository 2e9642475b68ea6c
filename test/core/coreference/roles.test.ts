import assert from 'node:assert/strict';
import {test} from 'node:test';
import {portraits} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, people: string])[]>> = {
  'in apposition': [
    [
      '⟦Ann Lowell, a former US ambassador to Peru and Chile,⟧ said no.',
      'Ann Lowell: former US ambassador to Peru and Chile',
    ],
    ['⟦Ann Lowell, 54, a retired teacher from Ohio,⟧ said no.', 'Ann Lowell: retired teacher'],
    [
      '⟦Ann Lowell⟧, executive director of the Acme Institute in Ohio, said no.',
      'Ann Lowell: executive director: Acme Institute',
    ],
    [
      '⟦Ann Lowell⟧, a professor of law at Harrow University, said no.',
      'Ann Lowell: professor of law: Harrow University',
    ],
    ['⟦Ann Lowell⟧, the head of Right to Read, said no.', 'Ann Lowell: head: Right to Read'],
    ['⟦Ann Lowell⟧, the founder and president of Acme, said no.', 'Ann Lowell: founder and president: Acme'],
    ['⟦Ann Lowell⟧ — a longtime adviser to the mayor — said no.', 'Ann Lowell: longtime adviser to the mayor'],
  ],
  'in front of the name': [
    ['⟦Harvard professor Ann Lowell⟧ said no.', 'Ann Lowell: professor: Harvard'],
    ['⟦New York Times columnist Ann Lowell⟧ said no.', 'Ann Lowell: columnist: New York Times'],
    ['⟦FBI Director Ann Lowell⟧ said no.', 'Ann Lowell: director: FBI'],
    ['⟦White House press secretary Ann Lowell⟧ said no.', 'Ann Lowell: press secretary: White House'],
    ['⟦Democratic presidential candidate Ann Lowell⟧ said no.', 'Ann Lowell: Democratic presidential candidate'],
    ['⟦Secretary of State Ann Lowell⟧ said no.', 'Ann Lowell: secretary of state'],
    ['⟦Senate Majority Leader Ann Lowell⟧ said no.', 'Ann Lowell: Senate majority leader'],
    ['⟦Voss campaign manager Ann Lowell⟧ said no. Peter Voss left.', 'Ann Lowell: campaign manager: Voss campaign'],
    ['⟦The mayor’s lawyer, Ann Lowell,⟧ said no.', 'Ann Lowell: mayor’s lawyer'],
  ],
  'places and parties': [
    ['⟦Ohio Sen. Ann Lowell⟧ said no.', 'Ann Lowell: Ohio Sen.'],
    ['⟦Former New Jersey Gov. Ann Lowell⟧ said no.', 'Ann Lowell: former New Jersey Gov.'],
    ['⟦Sen. Ann Lowell (R-Ohio)⟧ said no.', 'Ann Lowell: Sen.'],
    ['⟦Sen. Ann Lowell of Ohio⟧ said no.', 'Ann Lowell: Sen.'],
    ['⟦Senator Ann Lowell, Democrat of Ohio,⟧ said no.', 'Ann Lowell: senator'],
    ['⟦Ann Lowell, a delegate from Ohio,⟧ said no.', 'Ann Lowell: delegate from Ohio'],
    ['⟦Ann Lowell, 75, a retiree in Harrow, Ohio,⟧ said no.', 'Ann Lowell: retiree'],
    ['⟦North Korean leader Kim Jong Un⟧ said no.', 'Kim Jong Un: North Korean leader'],
  ],
  'whom they belong to': [
    ['⟦Dr Ann Lowell of the Harrow Law School⟧ said no.', 'Ann Lowell: : Harrow Law School'],
    [
      '⟦Dr Ann Lowell of the London-based Centre for Early and Modern Studies think tank⟧ said no.',
      'Ann Lowell: : Centre for Early and Modern Studies',
    ],
    ['⟦CNN’s Ann Lowell⟧ said no.', 'Ann Lowell: : CNN'],
    ['⟦Ann Lowell of Acme’s Jet Laboratory⟧ said no.', 'Ann Lowell: : Acme’s Jet Laboratory'],
    ['⟦Ann Lowell, who represents the shop workers’ union,⟧ said no.', 'Ann Lowell: : shop workers’ union'],
    ['⟦Ann Lowell, head of research, Acme Bank,⟧ said no.', 'Ann Lowell: head of research: Acme Bank'],
    ['The mill grew. ⟦Ann Lowell, Harbour Post⟧: “No.”', 'Ann Lowell: : Harbour Post'],
  ],
  'anywhere in the article': [
    [
      '⟦Mr Lowell⟧ said no. The guests were Alan Lowell, a former ambassador to Peru, and others.',
      'Alan Lowell: former ambassador to Peru',
    ],
    [
      '⟦Alan Lowell, a former ambassador to Peru,⟧ said no. ⟦Mr Lowell, who is now a fellow with Acme Council,⟧ said more.',
      'Alan Lowell: former ambassador to Peru, now fellow: Acme Council',
    ],
    [
      '⟦Ann Lowell⟧ said no. Lowell is a senior fellow at the Acme Institute.',
      'Ann Lowell: senior fellow: Acme Institute',
    ],
    [
      'A friend of the family, Ann Lowell, left. ⟦Lowell⟧ said no. The chief of Acme Bank, Ann Lowell, is 54.',
      'Ann Lowell: chief: Acme Bank',
    ],
  ],
  'role and body come apart': [
    ['On Friday ⟦Birdsong CEO Ann Lowell⟧ said no.', 'Ann Lowell: CEO: Birdsong'],
    ['⟦Ann Lowell, Head of Research at Halden & Moss,⟧ said no.', 'Ann Lowell: head of Research: Halden & Moss'],
    [
      '⟦Chapter & Verse founder and chief executive Ann Lowell⟧ said no.',
      'Ann Lowell: founder and chief executive: Chapter & Verse',
    ],
    ['⟦Ann Lowell, a market analyst with the research firm Corda,⟧ said no.', 'Ann Lowell: market analyst: Corda'],
    [
      '⟦Ann Lowell, vice president of sales and marketing at Acme Works,⟧ said no.',
      'Ann Lowell: vice president of sales and marketing: Acme Works',
    ],
    [
      '⟦Ann Lowell, Research and Advocacy Director at Acme Watch,⟧ said no.',
      'Ann Lowell: Research and Advocacy director: Acme Watch',
    ],
    [
      '⟦Ann Lowell, president of the ministry’s Acme Academy for Sea Policy,⟧ said no.',
      'Ann Lowell: president: Acme Academy for Sea Policy',
    ],
    ['⟦Ann Lowell, a former Newsday correspondent,⟧ said no.', 'Ann Lowell: former correspondent: Newsday'],
    ['⟦Ann Lowell, the Voss campaign’s chairman,⟧ said no. Peter Voss left.', 'Ann Lowell: chairman: Voss campaign'],
    ['⟦Ann Lowell, president of the Roosevelt Institute,⟧ said no.', 'Ann Lowell: president: Roosevelt Institute'],
    ['⟦Ann Lowell, director of Muslim Writers,⟧ said no.', 'Ann Lowell: director: Muslim Writers'],
    ['⟦Voss campaign Chairman Ann Lowell⟧ said no. Peter Voss left.', 'Ann Lowell: campaign chairman: Voss campaign'],
    ['⟦Ann Lowell, leader of France’s far-left Harbour Front,⟧ said no.', 'Ann Lowell: leader: Harbour Front'],
    [
      'The Acme Council on Sea Relations National Executive Director ⟦Ann Lowell⟧ said no.',
      'Ann Lowell: National executive director: Acme Council on Sea Relations',
    ],
    [
      '⟦Ann Lowell, chief economist at Pell, Hart and Stone,⟧ said no.',
      'Ann Lowell: chief economist: Pell, Hart and Stone',
    ],
    ['⟦Ann Lowell, equity strategist, Miller Tabak⟧, said no.', 'Ann Lowell: equity strategist: Miller Tabak'],
    ['⟦Ann Lowell for Acme Radio⟧ reports: “No.”', 'Ann Lowell: : Acme Radio'],
    ['⟦University of Harrow biologist Ann Lowell⟧ said no.', 'Ann Lowell: biologist: University of Harrow'],
    [
      '⟦Ann Lowell, a professor at Harrow University Maryland,⟧ said no.',
      'Ann Lowell: professor: Harrow University Maryland',
    ],
    ['⟦Director of Public Works Ann Lowell⟧ said no.', 'Ann Lowell: director of Public Works'],
  ],
  'a person, a place, an office is no body': [
    ['⟦Voss spokeswoman Ann Lowell⟧ said no. Peter Voss left.', 'Ann Lowell: Voss spokeswoman'],
    ['⟦Ann Lowell, the mayor of London,⟧ said no.', 'Ann Lowell: mayor of London'],
    ['⟦House Speaker Ann Lowell⟧ said no.', 'Ann Lowell: House speaker'],
    [
      '⟦Ann Lowell, U.S. Attorney for the Western District of Ohio,⟧ said no.',
      'Ann Lowell: U.S. attorney for the Western District of Ohio',
    ],
    ['He gave to a donor to Sen. ⟦Ann Lowell⟧, who said no.', 'Ann Lowell: Sen.'],
    ['Voss will face challenger ⟦Ann Lowell⟧, who said no.', 'Ann Lowell: challenger'],
    ['⟦Ann Lowell, a consultant for Amazon sellers,⟧ said no.', 'Ann Lowell: consultant for Amazon sellers'],
  ],
  'the body spoken of last': [
    [
      'The Acme Rules Committee met. ⟦Ann Lowell, the committee’s political director,⟧ said no.',
      'Ann Lowell: political director: Acme Rules Committee',
    ],
    ['Acme Works grew. ⟦The company’s finance chief, Ann Lowell,⟧ said no.', 'Ann Lowell: finance chief: Acme Works'],
    ['Acme Works grew. ⟦CEO Ann Lowell⟧ said no.', 'Ann Lowell: CEO: Acme Works'],
  ],
  'in clauses': [
    ['⟦Ann Lowell, who served as deputy mayor from 2010 to 2014,⟧ said no.', 'Ann Lowell: deputy mayor'],
    ['⟦Ann Lowell (D-Ohio), who chairs the Acme Sea Committee,⟧ said no.', 'Ann Lowell: : Acme Sea Committee'],
    ['Rovers have appointed ⟦Ann Lowell⟧ as head coach on a new deal.', 'Ann Lowell: head coach'],
    [
      '⟦Former housing minister and Liberal MP Ann Lowell⟧ said no.',
      'Ann Lowell: former housing minister and Liberal MP',
    ],
    ['⟦ANN LOWELL, HOST⟧: No.', 'Ann Lowell: host'],
  ],
  'kin where no office stands': [
    ['⟦Ann Lowell, a nurse and mother of three from Leeds,⟧ said no.', 'Ann Lowell: nurse'],
    [
      '⟦Ann Lowell⟧, a mother of three and vice-president of logistics at Bluewater, said no.',
      'Ann Lowell: vice-president of logistics: Bluewater',
    ],
    [
      '⟦Ann Lowell, Bo’s sister and Acme’s editor in chief,⟧ said no. Bo Lowell left.',
      'Ann Lowell: editor in chief: Acme',
    ],
  ],
  'two offices: the first, and a title in front before one behind': [
    ['⟦Harrow professor Ann Lowell⟧, founder of Acme, said no.', 'Ann Lowell: professor: Harrow'],
    [
      '⟦Ann Lowell⟧, a lecturer at Harrow and head of machine learning at Acme, said no.',
      'Ann Lowell: lecturer: Harrow',
    ],
    ['⟦Study lead author Ann Lowell⟧, a geologist at Acme, said no.', 'Ann Lowell: geologist: Acme'],
  ],
  'what belongs to the office and what to the body': [
    ['⟦Acme Fonts Product Manager Ann Lowell⟧ said no.', 'Ann Lowell: product manager: Acme Fonts'],
    [
      '⟦Acme News Channel White House correspondent Ann Lowell⟧ said no.',
      'Ann Lowell: White House correspondent: Acme News Channel',
    ],
    ['⟦Ann Lowell⟧, the Lead Program Manager for Acme Fonts, said no.', 'Ann Lowell: lead program manager: Acme Fonts'],
    ['⟦UX Designer Ann Lowell⟧ said no.', 'Ann Lowell: UX designer'],
    ['⟦Supreme Court Justice Ann Lowell⟧ said no.', 'Ann Lowell: Supreme Court justice'],
    ['⟦U.S. District Judge Ann Lowell⟧ said no.', 'Ann Lowell: U.S. District judge'],
    ['⟦Italy’s Northern League leader Ann Lowell⟧ said no.', 'Ann Lowell: leader: Northern League'],
    [
      '⟦Ann Lowell⟧, Acme’s global politics and outreach director, said no.',
      'Ann Lowell: global politics and outreach director: Acme',
    ],
    [
      '⟦Ann Lowell⟧, Association of Home Builders chief economist, said no.',
      'Ann Lowell: chief economist: Association of Home Builders',
    ],
    ['⟦Ann Lowell⟧, founder of Ann Lowell Events, said no.', 'Ann Lowell: founder: Ann Lowell Events'],
  ],
  'the whole name of the body': [
    ['⟦Ann Lowell⟧, leader of the anti-fishing Harbour Party, said no.', 'Ann Lowell: leader: Harbour Party'],
    [
      '⟦Ann Lowell⟧, a chemist at the University of Harrow, Lindholm, said no.',
      'Ann Lowell: chemist: University of Harrow, Lindholm',
    ],
    [
      '⟦Ann Lowell⟧, a chemist at Harrow University in St. Louis, said no.',
      'Ann Lowell: chemist: Harrow University in St. Louis',
    ],
    ['⟦Ann Lowell⟧, chairman of the Joint Chiefs of Staff, said no.', 'Ann Lowell: chairman: Joint Chiefs of Staff'],
    ['⟦Ann Lowell⟧, editor of Harrow.com, said no.', 'Ann Lowell: editor: Harrow.com'],
    ['⟦Ann Lowell⟧, a trader at Priorities USA, said no.', 'Ann Lowell: trader: Priorities USA'],
  ],
  'the office ends where the sentence goes on, or a degree stands': [
    ['As ⟦Ann Lowell⟧, a psychologist with Acme Health explains, no.', 'Ann Lowell: psychologist: Acme Health'],
    ['⟦Ann Lowell⟧, M.D., Ph.D., a heart surgeon at Acme, said no.', 'Ann Lowell: heart surgeon: Acme'],
    ['⟦Ann Lowell⟧, a plumbing contractor from Ohio, said no.', 'Ann Lowell: plumbing contractor'],
    ['⟦Ann Lowell⟧, an Ohio-based small-business owner, said no.', 'Ann Lowell: small-business owner'],
    ['⟦Ann Lowell⟧, solutions architect for Acme, said no.', 'Ann Lowell: solutions architect: Acme'],
    ['No, according to data scientist ⟦Ann Lowell⟧.', 'Ann Lowell: data scientist'],
    ['⟦Ann Lowell⟧, a data scientist in the Bay Area, said no.', 'Ann Lowell: data scientist'],
  ],
  'what a body is': [
    ['The private equity firm ⟦Alden Capital⟧ said no.', 'Alden Capital: private equity firm'],
    ['The private equity firm ⟦Alden Holt Capital⟧ said no.', 'Alden Holt Capital: private equity firm'],
    ['⟦Acme Council, the research group,⟧ said no.', 'Acme Council: research group'],
  ],
  'what is no role': [
    ['⟦Mr. Alan Lowell⟧ said no.', 'Alan Lowell'],
    ['⟦Ann Lowell⟧, Gov. Peter Voss and others met. She said no.', 'Ann Lowell'],
    ['⟦Ann Lowell⟧, speaking to reporters, said no.', 'Ann Lowell'],
    ['His wife, ⟦Ann Lowell⟧, said no.', 'Ann Lowell'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, people] of list) test(`${group}: ${text}`, () => assert.equal(portraits(text), people));

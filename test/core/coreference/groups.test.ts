import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cast, portraits, voices} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, people: string])[]>> = {
  'unnamed ones have a readable name': [
    ['⟦But US experts visiting Seoul for a forum⟧ said no.', '[US experts]'],
    ['⟦The officials, who asked not to be named,⟧ said no.', '[Officials]'],
    ['⟦a senior administration official⟧ said no.', '[Senior administration official]'],
    ['⟦records compiled by the bank⟧ show it.', '[Records]'],
    ['⟦A handful of voters in Ohio⟧ said no.', '[A handful of voters in Ohio]'],
    ['⟦Observers⟧ said no.', '[Observers]'],
    ['Peter Voss won. ⟦His lawyer⟧ said no.', '[Voss’s lawyer]'],
    ['⟦An Acme/Blue Bank survey⟧ said no. Acme paid.', 'Acme/Blue Bank survey'],
    ['⟦None of them⟧ said no.', ''],
  ],
  'the same wording is the same group': [
    ['⟦US officials⟧ said no. ⟦The officials⟧ said why. ⟦US officials⟧ said more.', '[US officials]'],
    ['⟦a voter⟧ said no. ⟦Local farmers⟧ said yes.', '[Voter]; [Local farmers]'],
  ],
  'bodies are named, places are groups': [
    ['⟦The Acme Foundation⟧ said no.', 'Acme Foundation'],
    ['⟦CNN⟧ said no.', 'CNN'],
    ['⟦Moscow⟧ said no.', '[Moscow]'],
    ['Peter Voss left. ⟦The Voss campaign⟧ said no.', 'Voss campaign'],
    ['⟦The French foreign ministry⟧ said no.', 'French foreign ministry'],
    ['⟦The foreign ministry⟧ said no.', '[Foreign ministry]'],
    ['⟦The Acme spokesman⟧ said no. Acme paid.', '[Acme spokesman]'],
    ['HARROW, Ohio (AP) — Rain fell. ⟦Harrow⟧ said no.', '[Harrow]'],
  ],
  'a document is whose it is': [
    ['The Acme Institute closed. ⟦A paper from the left-leaning Acme Institute⟧ said no.', 'Acme Institute'],
    ['⟦Acme Watch data⟧ said no.', 'Acme Watch'],
    ['Ann Lowell left. ⟦Lowell’s email to supporters⟧ said no.', 'Ann Lowell'],
    ['⟦an email from Ann Lowell to Peter Voss⟧ said no.', 'Ann Lowell'],
    ['⟦a report in Ohio⟧ said no.', '[Report in Ohio]'],
    ['⟦a poll of voters⟧ said no.', '[A poll of voters]'],
  ],
  'the named come first, then the most quoted': [
    ['⟦US officials⟧ said no. ⟦Officials⟧ said it. ⟦Ann Lowell⟧ said yes.', 'Ann Lowell; [US officials]; [Officials]'],
    ['⟦Ann Lowell⟧ said no. ⟦Peter Voss⟧ said yes. ⟦Voss⟧ left.', 'Peter Voss; Ann Lowell'],
    ['⟦CNN⟧ said no. ⟦CNN⟧ said it again. ⟦Ann Lowell⟧ said yes.', 'Ann Lowell; CNN'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, people] of list) test(`${group}: ${text}`, () => assert.equal(portraits(text), people));

const descriptions: readonly (readonly [text: string, speakers: string])[] = [
  ['Sen. Ann Lowell met Gov. Peter Voss. ⟦The senator⟧ said no.', 'Ann Lowell'],
  [
    'Republican candidate Ann Lowell met Democratic candidate Peter Voss. ⟦The Democratic candidate⟧ said no.',
    'Peter Voss',
  ],
  ['President Ann Lowell spoke. ⟦The president⟧ said no.', 'Ann Lowell'],
  ['Ann Lowell, a professor of law, met Peter Voss. ⟦The professor⟧ said no.', 'Ann Lowell'],
  ['Ann Lowell met Peter Voss. ⟦The driver⟧ said no.', 'Driver'],
  ['Paulo Reis left Lisbon. ⟦The 52-year-old⟧ said no.', 'Paulo Reis'],
  ['United have named Paulo Reis as their coach.\n\n⟦The 52-year-old⟧ said no.', 'Paulo Reis'],
  ['Paulo Reis met Ann Lowell. ⟦The Italian⟧ said no.', 'Paulo Reis'],
  ['Ann Lowell left. ⟦The Social Democrat⟧ said no.', 'Ann Lowell'],
  ['Jose Ruiz left. ⟦The Spaniard⟧ said no.', 'Jose Ruiz'],
  ['Paulo Reis’s lawyer met Ann Lowell. ⟦The mother of two⟧ said no.', 'Ann Lowell'],
  ['Ann Lowell met Peter Voss. ⟦The father-of-three⟧ said no.', 'Peter Voss'],
  ['Paulo Reis scored twice. ⟦The Lisbon-born striker⟧ said no.', 'Paulo Reis'],
  ['Acme Works grew in May. It paid. ⟦The company⟧ said no.', 'Acme Works'],
  ['Acme Works sued the Harbour Post. ⟦The company⟧ said no.', 'Acme Works'],
  ['The Acme Rules Committee met at Blue Bank. ⟦The committee⟧ said no.', 'Acme Rules Committee'],
  ['Ann Lowell left. ⟦The company⟧ said no.', 'Company'],
  ['Amnesty Harrow closed. ⟦Amnesty⟧ said no.', 'Amnesty Harrow'],
];

for (const [text, speakers] of descriptions) test(`descriptions: ${text}`, () => assert.equal(voices(text), speakers));

const speakers: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  'an office is whoever has it, though named later': [
    ['⟦Peru’s ambassador to Chile⟧ said no. Peru’s ambassador to Chile Ann Lowell left.', 'Ann Lowell'],
    ['⟦Peru’s ambassador to Chile⟧ said no. Peru’s ambassador to Cuba Ann Lowell left.', 'Peru’s ambassador to Chile'],
  ],
  'a statement is of whoever has made it': [
    [
      '⟦The Acme Foundation⟧ said no in a statement. “It is late,” ⟦the statement⟧ said.',
      'Acme Foundation, Acme Foundation',
    ],
    ['⟦The Acme Foundation⟧ said no. “It is late,” ⟦their assessment⟧ said.', 'Acme Foundation, Acme Foundation'],
    ['Peter Voss left. “It is late,” ⟦his statement⟧ said.', 'Peter Voss'],
  ],
};

for (const [group, list] of Object.entries(speakers))
  for (const [text, names] of list) test(`${group}: ${text}`, () => assert.equal(voices(text), names));

test('of an address that is told about it is doubtful who says it: ⟦Mr Voss’s New Year’s Day address⟧', () => {
  const [quote] = cast('Peter Voss won. ⟦Mr Voss’s New Year’s Day address⟧ hinted that he would stay.').quotes;
  assert.ok(quote!.confidence < 0.7);
});

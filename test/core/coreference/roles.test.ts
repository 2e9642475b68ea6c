import assert from 'node:assert/strict';
import {test} from 'node:test';
import {portraits} from './cast.ts';

const cases: Readonly<Record<string, readonly (readonly [text: string, people: string])[]>> = {
  'in apposition': [
    [
      '⟦Ann Lowell, a former US ambassador to Peru and Chile,⟧ said no.',
      'Ann Lowell: former US ambassador to Peru and Chile',
    ],
    ['⟦Ann Lowell, 54, a retired teacher from Ohio,⟧ said no.', 'Ann Lowell: retired teacher from Ohio'],
    [
      '⟦Ann Lowell⟧, executive director of the Acme Institute in Ohio, said no.',
      'Ann Lowell: executive director: Acme Institute',
    ],
    [
      '⟦Ann Lowell⟧, a professor of law at Harrow University, said no.',
      'Ann Lowell: professor of law: Harrow University',
    ],
    ['⟦Ann Lowell⟧, the head of Right to Read, said no.', 'Ann Lowell: head of Right to Read'],
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
    ['⟦Voss campaign manager Ann Lowell⟧ said no. Peter Voss left.', 'Ann Lowell: Voss campaign manager'],
    ['⟦The mayor’s lawyer, Ann Lowell,⟧ said no.', 'Ann Lowell'],
  ],
  'places and parties': [
    ['⟦Ohio Sen. Ann Lowell⟧ said no.', 'Ann Lowell: senator: Ohio'],
    ['⟦Former New Jersey Gov. Ann Lowell⟧ said no.', 'Ann Lowell: former governor: New Jersey'],
    ['⟦Sen. Ann Lowell (R-Ohio)⟧ said no.', 'Ann Lowell: senator: Republican, Ohio'],
    ['⟦Sen. Ann Lowell of Ohio⟧ said no.', 'Ann Lowell: senator: Ohio'],
    ['⟦North Korean leader Kim Jong Un⟧ said no.', 'Kim Jong Un: North Korean leader'],
  ],
  'whom they belong to': [
    ['⟦Dr Ann Lowell of the Harrow Law School⟧ said no.', 'Ann Lowell: : Harrow Law School'],
    [
      '⟦Dr Ann Lowell of the London-based Centre for Early and Modern Studies think tank⟧ said no.',
      'Ann Lowell: : Centre for Early and Modern Studies',
    ],
    ['⟦CNN’s Ann Lowell⟧ said no.', 'Ann Lowell: : CNN'],
  ],
  'anywhere in the article': [
    [
      '⟦Mr Lowell⟧ said no. The guests were Alan Lowell, a former ambassador to Peru, and others.',
      'Alan Lowell: former ambassador to Peru',
    ],
    [
      '⟦Alan Lowell, a former ambassador to Peru,⟧ said no. ⟦Mr Lowell, who is now a fellow with Acme Council,⟧ said more.',
      'Alan Lowell: former ambassador to Peru: Acme Council',
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
  'what is no role': [
    ['⟦Mr. Alan Lowell⟧ said no.', 'Alan Lowell'],
    ['⟦Ann Lowell⟧, Gov. Peter Voss and others met. She said no.', 'Ann Lowell'],
    ['⟦Ann Lowell⟧, speaking to reporters, said no.', 'Ann Lowell'],
    ['His wife, ⟦Ann Lowell⟧, said no.', 'Ann Lowell'],
  ],
};

for (const [group, list] of Object.entries(cases))
  for (const [text, people] of list) test(`${group}: ${text}`, () => assert.equal(portraits(text), people));

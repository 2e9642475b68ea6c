import assert from 'node:assert/strict';
import {test} from 'node:test';
import {titleSections} from '../../../source/core/sections/title-sections.ts';
import {annotatedParagraphs} from '../../helpers/annotate-text.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const votes = 'The ballots were counted. In the hall the observers watched the ballots until the recount ended.';

/** One section per text. */
function titles(...texts: readonly string[]): readonly string[] {
  const sections = texts.map(text => ({paragraphs: annotatedParagraphs([text])}));
  return titleSections(sections, testModels.words);
}
const titleOf = (text: string): string => titles(text, votes)[0]!;

test('one word is no title: it takes a second phrase', () => {
  assert.equal(
    titleOf(
      'The herring is scarce. The crews sell the herring at dawn, and herring feeds the village near the old harbour.',
    ),
    'Herring and crews',
  );
});

test('a contraction or an adjective with a preposition is no part of a title', () => {
  const mayor = "“I'm friendly with bankers,” the mayor admitted. I'm friendly with bankers and I'm not ashamed.";
  assert.equal(titleOf(mayor), 'Bankers and mayor');
});

test('a verb before an honorific and a dateline are no part of a title', () => {
  for (const text of [
    'As this marks Mr Bellweather’s first journey, the islands hope for a new ferry. The ferry would sail daily.',
    'LONGHAVEN, June 3 — The islands hope for a new ferry. The ferry of the islands would sail daily.',
  ])
    assert.doesNotMatch(titleOf(text), /marks|longhaven/i);
});

test('a name keeps the word that it begins with', () => {
  assert.match(titleOf('The ferry to New Harbour is full. New Harbour wants a second ferry in summer.'), /New Harbour/);
});

test('the end of a name or of a compound, and half an amount, are no phrases', () => {
  for (const [text, fragment] of [
    [
      'Hill Elementary School is closed. The parents of Hill Elementary School want a bus.',
      /(?<!Hill )Elementary|^School/,
    ],
    ['Her 12-year-old daughter waits. A 12-year-old daughter of the pilot waits for the ferry.', /(^|[ ,])-?old/],
    ['The $15 million fee is due. The harbour pays the $15 million fee in May.', /million/],
    ['At home, the fee is felt in the kitchen. At home the fee is talked of.', /home/i],
    ['The secretary of state arrived. The secretary of state met the pilots on the ferry.', /(?<!of )state/],
  ] as const)
    assert.doesNotMatch(titleOf(text), fragment);
});

test('the end of a name that also stands by itself is a phrase', () => {
  const museum =
    'The Harbour Museum opens a new hall. The Museum shows boats; the Museum and its boats please the town.';
  assert.match(titleOf(museum), /Museum/);
});

test('no two sections have one title, and no phrase serves twice', () => {
  const all = titles(votes, `${votes} `, `${votes}  Ballots.`);
  assert.equal(new Set(all).size, 3);
});

test('a section that one mainSpeaker fills is named by what it speaks of', () => {
  const text = '“The harbour needs a new crane,” said Ann Reed. “A crane lifts the boats.”';
  const said = [{start: 0, end: 30}];
  assert.match(
    titleSections(
      [{paragraphs: annotatedParagraphs([text]), mainSpeaker: {name: 'Ann Reed', said}}],
      testModels.words,
    )[0]!,
    /^Ann Reed on (new crane|crane|harbour)$/,
  );
});

test('a word with a hyphen is one word', () => {
  const pilots = 'The SEA-AIR strike goes on. SEA-AIR pilots began the strike in May, and the pilots of SEA-AIR go on.';
  assert.match(titleOf(pilots), /SEA-AIR/);
  assert.doesNotMatch(titleOf(pilots), /(?<!-)\bAIR|SEA\b(?!-)/);
});

test('a verb behind its pronoun is no noun, whatever it looks like', () => {
  const roof =
    'She forgave Rolf. He said that she forgave Rolf in court, and Rolf wept. They say she forgave Rolf early.';
  assert.doesNotMatch(titleOf(roof), /forgave/i);
});

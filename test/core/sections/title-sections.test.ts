import assert from 'node:assert/strict';
import {test} from 'node:test';
import {titleSections} from '../../../source/core/sections/title-sections.ts';
import {tagTokens} from '../../../source/core/text/tagger.ts';
import {testModels} from '../../helpers/read-test-models.ts';

const votes = 'The ballots were counted. Observers watched the ballots until the recount ended.';

/** One section per text. */
function titles(...texts: readonly string[]): readonly string[] {
  const text = texts.join('\n\n');
  const sections = texts.map(paragraph => {
    const start = text.indexOf(paragraph);
    return {paragraphs: [{start, end: start + paragraph.length}]};
  });
  return titleSections(text, sections, span => tagTokens(text, span, testModels.tagger), testModels.words);
}

test('one word is no title: it takes a second phrase', () => {
  const herring =
    'Herring is scarce. Skippers land herring at dawn, and herring feeds the village near the old harbour.';
  assert.deepEqual(titles(herring, votes), ['Herring and harbour', 'Ballots and recount']);
});

test('a contraction or an adjective with a preposition is no part of a title', () => {
  const mayor = "“I'm friendly with bankers,” the mayor admitted. I'm friendly with bankers and I'm not ashamed.";
  assert.deepEqual(titles(mayor, votes), ['Bankers and mayor', 'Ballots and recount']);
});

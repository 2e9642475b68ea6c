/** The articles that come with the program, through the whole pipeline: who is quoted, with which role, and what they said. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {analyse} from '../../source/core/analyse.ts';
import type {Analysis} from '../../source/core/document/analysis.ts';
import {quoteText} from '../../source/core/export/quote-text.ts';
import {bundledArticle, welcomeArticle} from '../../source/shell/bundled-articles.ts';
import {readOrigin} from '../../source/shell/read-origin.ts';
import {testModels} from '../helpers/read-test-models.ts';

const open = async (path: string): Promise<Analysis> => analyse((await readOrigin(path)).document, testModels);
const named = ({speakers}: Analysis) => speakers.filter(speaker => speaker.named);
/** `Name: first words … ` for every quotation that is marked as one. */
const marked = ({document, quotes, speakers}: Analysis): readonly string[] =>
  quotes
    .filter(({kind}) => kind !== 'indirect')
    .map(
      quote =>
        `${speakers.find(({id}) => id === quote.speaker)?.name}: ${quoteText(document, quote).match(/“.{14}/)?.[0]}`,
    );

test('the bundled article quotes three people, with their roles', async () => {
  const analysis = await open(bundledArticle());
  assert.deepEqual(
    named(analysis)
      .map(({name, affiliation}) => [name, affiliation])
      .toSorted(),
    [
      ['Alexander Vershbow', 'Atlantic Council'],
      ['John Park', 'Harvard Kennedy School'],
      ['Sue Mi Terry', 'Centre for Strategic and International Studies'],
    ],
  );
  assert.ok(analysis.speakers.some(({name, named: isNamed}) => name === 'US experts' && !isNamed));
});

test('every marked quotation of the bundled article has its speaker, and terms are nobody’s', async () => {
  const analysis = await open(bundledArticle());
  const quotations = marked(analysis).filter(line => !line.startsWith('undefined'));
  assert.deepEqual(quotations, [
    "Sue Mi Terry: “It's not that ",
    'John Park: “After the Sing',
    "John Park: “But there's so",
    'Alexander Vershbow: “show that Nort',
    "Alexander Vershbow: “We'll see what",
    'Alexander Vershbow: “I hope Putin m',
  ]);
});

test('the bundled article has four to seven sections with different titles', async () => {
  const {sections} = await open(bundledArticle());
  assert.ok(sections.length >= 4 && sections.length <= 7);
  assert.equal(new Set(sections.map(({title}) => title)).size, sections.length);
});

test('the welcome article quotes two people and keeps its headings as sections', async () => {
  const analysis = await open(welcomeArticle());
  assert.deepEqual(
    named(analysis)
      .map(({name}) => name)
      .toSorted(),
    ['Ada Quill', 'Tomas Ledger'],
  );
  assert.deepEqual(
    analysis.sections.map(({title}) => title),
    [
      'Begin here',
      'Moving along',
      'From section to section',
      'Who is speaking',
      'Finding what you half remember',
      'Taking it with you',
      'The last two keys',
    ],
  );
});

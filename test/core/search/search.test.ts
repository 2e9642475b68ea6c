import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Analysis, Quote, Speaker} from '../../../source/core/analysis.ts';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {parseQuery} from '../../../source/core/search/parse-query.ts';
import {search} from '../../../source/core/search/search.ts';
import {createSearchIndex, type SearchIndex, withAnalysis} from '../../../source/core/search/search-index.ts';

const article = `Harbour talks stall over ferry subsidies

The ferry company asked for larger subsidies on Monday, and the harbour council said no.

“Subsidies are not a grand plan,” said Irène Müller, who leads the council. “They are a plaster.”

Fishermen fear that the quay will be sold. “Nobody asked us about the quay,” said Tom O’Brien.

The council votes in March. It has closed three harbours since 2019 and plans to close another.

“We will sell nothing before March,” said Müller. “The quay stays with the council.”`;

/** Quotes are what stands in marks; who said it is the name after “said” in the same block, else the one before. */
function analysed(text: string, names: readonly string[]): SearchIndex {
  const document = parseText(text);
  const speakers: Speaker[] = names.map((name, place) => ({id: `s${place + 1}`, name, named: true, mentions: []}));
  const quotes: Quote[] = document.blocks.flatMap(block => {
    const words = text.slice(block.start, block.end);
    const speaker = speakers.find(
      ({name}) => words.includes(`said ${name}`) || words.includes(name.split(' ').at(-1)!),
    );
    return [...words.matchAll(/“[^”]*”/g)].map(match => ({
      id: `at${block.start + match.index}`,
      kind: 'direct',
      content: [{start: block.start + match.index, end: block.start + match.index + match[0].length}],
      ...(speaker && {speaker: speaker.id}),
      confidence: 1,
    }));
  });
  const sections = [{title: 'All', level: 1 as const, start: 0, end: document.text.length}];
  const analysis: Analysis = {version: 1, document, sections, speakers, quotes};
  return withAnalysis(createSearchIndex(document), analysis);
}

/** What is found, best first, each with its emphasised letters in brackets. */
function found(index: SearchIndex, input: string): string[] {
  const {text} = index.document;
  return search(index, parseQuery(input), {excerptLength: 1000}).results.map(({excerpt, matches}) => {
    let marked = '';
    let offset = excerpt.start;
    for (const {start, end} of matches) {
      marked += `${text.slice(offset, start)}[${text.slice(start, end)}]`;
      offset = end;
    }
    return marked + text.slice(offset, excerpt.end);
  });
}

const index = analysed(article, ['Irène Müller', 'Tom O’Brien']);
const first = (input: string): string | undefined => found(index, input)[0];

describe('a query finds its paragraph', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['in order', 'three harbours since', /closed \[three\] \[harbours\] \[since\] 2019/],
    ['in any order', 'since harbours three', /closed \[three\] \[harbours\] \[since\] 2019/],
    ['with a letter left out', 'plastr', /a \[plaster\]\./],
    ['with a letter too many', 'plasster', /a \[plaster\]\./],
    ['with a wrong letter', 'plasber', /a \[plaster\]\./],
    ['with letters swapped', 'plasetr', /a \[plaster\]\./],
    ['with two mistakes in a long word', 'fishremn', /\[Fishermen\] fear/],
    ['by a beginning', 'fishe', /\[Fishe\]rmen fear/],
    ['without accents', 'irene muller', /\[Irène\] \[Müller\]/],
    ['with accents that are not there', 'fïshermen', /\[Fishermen\] fear/],
    ['in another inflection', 'closing another harbour', /has \[closed\] three \[harbour\]s/],
    ['with a wrong word among right ones', 'closed three bananas since', /has \[closed\] \[three\] harbours \[since\]/],
    ['by a name with an apostrophe', 'obrien', /Tom \[O’Brien\]/],
  ];
  for (const [name, query, expected] of cases) test(name, () => assert.match(first(query) ?? '', expected));
});

test('a leading quotation mark searches quotes only', () => {
  assert.equal(found(index, 'council').length, 4);
  assert.deepEqual(
    found(index, '"council').map(text => text.slice(0, 8)),
    ['“We will'],
  );
});

test('@name searches what one speaker said', () => {
  assert.match(found(index, '@muler quay').join('\n'), /^“We will sell .*The \[quay\] stays with the council.”$/);
  assert.equal(search(index, parseQuery('@irene mueller')).total, 4);
  assert.equal(search(index, parseQuery('@nobody')).total, 0);
});

test('-word leaves out', () => {
  assert.equal(found(index, 'quay -fishermen').length, 1);
});

test('single quotation marks ask for the exact words', () => {
  assert.match(
    found(index, "'the quay'").join('\n'),
    /^“We will .*“\[The quay\] stays.*\nFishermen fear that \[the quay\] will .* about \[the quay\],”/,
  );
  assert.equal(found(index, "'quay the'").length, 0);
});

test('an empty query shows the most quoted speaker first', () => {
  assert.deepEqual(
    search(index, parseQuery('')).results.map(({speaker}) => speaker),
    ['s1', 's1', 's1', 's1', 's2'],
  );
});

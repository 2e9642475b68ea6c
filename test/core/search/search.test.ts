import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {slice} from '../../../source/core/document/span.ts';
import {parseQuery} from '../../../source/core/search/parse-query.ts';
import {type SearchResult, search} from '../../../source/core/search/search.ts';
import {createSearchIndex, withAnalysis} from '../../../source/core/search/search-index.ts';
import {withBrackets} from '../../helpers/bracketed.ts';
import {buildAnalysis} from '../../helpers/build-analysis.ts';

const analysis = buildAnalysis({
  text: `Harbour talks stall over ferry subsidies

The ferry company asked for larger subsidies on Monday, and the harbour council said no.

“Subsidies are not a grand plan,” said Irène Müller, who leads the council. “They are a plaster.”

Fishermen fear that the quay will be sold. “Nobody asked us about the quay,” said Tom O’Brien.

The council votes in March. It has closed three harbours since 2019 and plans to close another.

“We will sell nothing before March,” said Müller. “The quay stays with the council.”`,
  speakers: [
    {name: 'Irène Müller', role: 'council leader'},
    {name: 'Tom O’Brien', affiliation: 'Fishers’ Union'},
  ],
  sayings: [
    {words: ['“Subsidies are not a grand plan,”', '“They are a plaster.”'], by: 'Irène Müller', source: 'Irène Müller'},
    {words: ['“Nobody asked us about the quay,”'], by: 'Tom O’Brien', source: 'Tom O’Brien'},
    {words: ['“We will sell nothing before March,”', '“The quay stays with the council.”'], by: 'Irène Müller'},
  ],
  sections: [
    ['Subsidies', 'Harbour talks'],
    ['The quay', 'Fishermen fear'],
  ],
});
const index = withAnalysis(createSearchIndex(analysis.document), analysis);

const results = (input: string): readonly SearchResult[] =>
  search(index, parseQuery(input), {excerptLength: 1000}).results;

/** What is found, best first, each with its emphasised letters in brackets. */
const found = (input: string): string[] =>
  results(input).map(({block, matches}) => {
    const outer = analysis.document.blocks[block]!;
    const spans = matches.map(({start, end}) => ({start: start - outer.start, end: end - outer.start}));
    return withBrackets(slice(analysis.document.text, outer), {spans, brackets: '[]'});
  });

const first = (input: string): string => found(input)[0] ?? '';

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

test('all of a paragraph is as expected: the letters that were typed, whole words where they were mistyped', () => {
  assert.equal(
    first('grand plan sbsidies counc'),
    '“[Subsidies] are not a [grand] [plan],” said Irène Müller, who leads the [counc]il. “They are a plaster.”',
  );
});

test('all words before some, near before scattered, quotes before narration', () => {
  assert.match(first('council harbours'), /^The \[council\] votes/);
  assert.match(first('council harbour'), /the \[harbour\] \[council\] said no/);
  assert.match(first('quay stays'), /“The \[quay\] \[stays\]/);
  assert.deepEqual(
    search(index, parseQuery('march')).results.map(({quote}) => quote),
    ['q3', undefined],
  );
});

test('a sure match leaves no room for words that merely look like it', () => {
  assert.deepEqual(
    found('plans').map(text => text.match(/\[.*?\]/)?.[0]),
    ['[plan]', '[plans]'].toReversed(),
  );
});

test('short words are emphasised beside another match only', () => {
  assert.match(
    first('the council'),
    /^“We will sell nothing before March,” said Müller. “The quay stays with \[the\] \[council\].”$/,
  );
});

test('a leading quotation mark searches quotes only', () => {
  assert.equal(found('council').length, 4);
  assert.deepEqual(found('"council'), [
    '“We will sell nothing before March,” said Müller. “The quay stays with the [council].”',
  ]);
  assert.equal(found('"fear').length, 0);
});

test('@name searches what one speaker said', () => {
  const said = (input: string) => results(input).map(({quote}) => quote);
  assert.deepEqual(said('@muler quay'), ['q3']);
  assert.deepEqual(said('@obrien quay'), ['q2']);
  assert.deepEqual(said('@irene mueller'), ['q1', 'q3'], 'the words after it go on with the name');
  assert.deepEqual(said('@irene plaster'), ['q1'], 'until they do not');
  assert.deepEqual(said('@ir pl'), ['q1'], 'while typing');
  assert.deepEqual(said('@müller mulle'), [], 'each word of a name once');
  assert.deepEqual(said('@union'), ['q2'], 'where nobody is called so, affiliations and roles count');
  assert.deepEqual(said('@nobody'), []);
});

test('-word leaves out, and in quotes it is the quote that must be without', () => {
  assert.match(found('quay -fishermen').join(), /^“We will sell/);
  assert.deepEqual(
    results('"quay -fear').map(({quote}) => quote),
    ['q3', 'q2'],
  );
  assert.equal(found('-harbour').length, 3, 'inflections too: harbours');
  assert.equal(found("-'grand plan' -quay").length, 3, 'any of them');
});

test('single quotation marks ask for the exact words', () => {
  assert.deepEqual(found("'the quay will'"), [
    'Fishermen fear that [the quay will] be sold. “Nobody asked us about the quay,” said Tom O’Brien.',
  ]);
  assert.deepEqual(found("'quay the'"), []);
  assert.equal(found("'the quay wi").length, 1, 'while typing');
  assert.deepEqual(found("\"'the quay will'"), [], 'in a quote all of it');
});

test('results say where they are and who speaks', () => {
  const [result] = results('nobody asked');
  assert.deepEqual([result!.block, result!.quote, result!.speaker, result!.section], [3, 'q2', 's2', 1]);
  assert.equal(results('tom obrien')[0]!.speaker, 's2', 'the name beside the quote is enough');
});

test('an empty query shows what the most quoted said; without quotes there are the paragraphs', () => {
  assert.deepEqual(
    results('').map(({quote}) => quote),
    ['q1', 'q3', 'q2'],
  );
  assert.equal(search(createSearchIndex(analysis.document), parseQuery('')).total, 6);
});

test('the total counts what the limit leaves out', () => {
  const {total, results} = search(index, parseQuery('council'), {limit: 1});
  assert.deepEqual([total, results.length], [4, 1]);
});

test('scripts without blanks are found by their characters, pictures too', () => {
  const {document} = buildAnalysis({text: '標題\n\n金正恩會見普京 🚢\n\nשלום לכולם מן הנמל'});
  const blocks = (input: string) =>
    search(createSearchIndex(document), parseQuery(input)).results.map(({block}) => block);
  assert.deepEqual(blocks('普京'), [1]);
  assert.deepEqual(blocks('🚢'), [1]);
  assert.deepEqual(blocks('הנמל'), [2]);
});

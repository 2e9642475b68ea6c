/** What is searched, and the words that are then marked in the text. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseText} from '../../../source/core/parse/parse-text.ts';
import {parseQuery} from '../../../source/core/search/parse-query.ts';
import {search} from '../../../source/core/search/search.ts';
import {createSearchIndex} from '../../../source/core/search/search-index.ts';

const document = parseText(
  [
    'Harbour news',
    'The envoys asked for sanctions relief before the summer.',
    'An ice-breaker lay in the northern harbour.',
    'A second headmaster spoke. The town has one lighthouse.',
    'The harbour fog was heavy.',
  ].join('\n\n'),
);
const index = createSearchIndex(document);
const found = (query: string) => {
  const {results, problem} = search(index, parseQuery(query));
  return (
    problem ?? results.map(({matches}) => matches.map(({start, end}) => document.text.slice(start, end)).join(' '))
  );
};

for (const [query, words] of [
  ['sanctionrelief ', ['sanction relief']],
  ['sanctionrel', ['sanction rel']],
  ['icebreaker ', ['ice breaker']],
  ['ice-breaker ', ['ice breaker']],
  ['ice breaker ', ['ice breaker']],
  ['light-house ', ['lighthouse']],
  ['head master ', ['headmaster']],
  ['re:sanctions? \\w+', ['sanctions relief']],
  ['/harbo(u|)r/', ['Harbour', 'harbour', 'harbour']],
  ['/Harbour/', ['Harbour']],
  ['re:(', 'Not a regular expression yet: missing closing )'],
] as const)
  test(`${query} finds ${words}`, () => assert.deepEqual(found(query), words));

test('an expression that would never end elsewhere ends at once', () => {
  const long = parseText(`A title\n\n${'a'.repeat(20_000)}`);
  assert.deepEqual(search(createSearchIndex(long), parseQuery('re:(a+)+b')).results, []);
});

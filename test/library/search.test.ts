/** Search over all articles: the same language and ranking as in one, and filters. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Library} from '../../source/library/library.ts';
import {parseLibraryQuery} from '../../source/library/search/library-query.ts';
import {articleOf, now} from './articles.ts';
import {testLibrary} from './stores.ts';

async function fill(library: Library): Promise<void> {
  for (const [title, outlet, published, tags, sayings] of [
    [
      'Tram line reopens',
      'The Courier',
      '2 May 2021',
      ['trams'],
      [
        'Ana Ruiz, engineer, Port Works: “We kept every rivet of the bridge.”',
        'Tom Okoro, trader: “Sanctions on nets will hurt us.”',
      ],
    ],
    ['Nets and sanctions', 'Harbour Post', '2019-03-01', [], ['Ana Ruiz: “The sanctions will be lifted in spring.”']],
    ['Old quarrel', 'Harbour Post', '2018-01-07', ['trams', 'old'], ['Mila Ruiz: “A plan so grand is no plan.”']],
    ['The mayor speaks', 'Daily Quay', undefined, [], ['Jorge Peña: “A grand plan needs a spring without rain.”']],
  ] as const) {
    const article = articleOf({title, outlet, ...(published && {published})}, ...sayings);
    const {key} = await library.keep(article, {origin: title, now});
    await library.change(key, {tags});
  }
}

/** Title and emphasised words of what is found. */
async function found(library: Library, words: string): Promise<readonly string[]> {
  const {finds} = await library.search(words);
  return finds.map(({article, text, matches}) =>
    [article.title, ...matches.map(({start, end}) => text.slice(start, end))].join(' | '),
  );
}

testLibrary('words in any order, misspelt, inflected or only begun', async library => {
  await fill(library);
  assert.deepEqual((await found(library, 'sanctons lifted'))[0], 'Nets and sanctions | sanctions | lifted');
  assert.deepEqual((await found(library, 'rivets kept'))[0], 'Tram line reopens | kept | rivet');
  assert.deepEqual(await found(library, 'reop'), ['Tram line reopens | reop']);
  assert.deepEqual(await found(library, 'zeppelin'), []);
});

testLibrary('words that stand together come before words that do not', async library => {
  await fill(library);
  assert.deepEqual(await found(library, 'grand plan'), [
    'The mayor speaks | grand | plan',
    'Old quarrel | plan | grand | plan',
  ]);
  assert.deepEqual(await found(library, "'grand plan'"), ['The mayor speaks | grand plan']);
});

testLibrary('quotes only, one person only, and without a word', async library => {
  await fill(library);
  assert.deepEqual((await found(library, 'sanctions')).length, 3);
  assert.deepEqual((await found(library, '"sanctions')).length, 2);
  assert.deepEqual(await found(library, '@ruiz sanctions'), ['Nets and sanctions | sanctions']);
  assert.deepEqual((await found(library, '@ana')).length, 2);
  assert.deepEqual((await found(library, '@ana ruiz')).length, 2);
  assert.deepEqual(await found(library, '@mila ruiz'), ['Old quarrel']);
  assert.deepEqual(await found(library, '@pena rain'), ['The mayor speaks | rain']);
  assert.deepEqual(await found(library, '@okro'), ['Tram line reopens']);
  assert.deepEqual(await found(library, 'spring -sanctions '), ['The mayor speaks | spring']);
  assert.deepEqual(await found(library, '@nobody'), []);
});

testLibrary('filters: outlet, day, tag', async library => {
  await fill(library);
  assert.deepEqual(await found(library, 'sanctions outlet:courier'), ['Tram line reopens | Sanctions']);
  assert.deepEqual(await found(library, '@ruiz after:2021'), ['Tram line reopens']);
  assert.deepEqual(await found(library, 'plan before:2018'), ['Old quarrel | plan | plan']);
  assert.deepEqual(await found(library, 'tag:old plan'), ['Old quarrel | plan | plan']);
  assert.deepEqual(await found(library, "sanctions outlet:'harbour post' after:2020"), []);
});

testLibrary('a find tells who said it and where it stands', async library => {
  await fill(library);
  const [find] = (await library.search('@ruiz rivet')).finds;
  const {analysis} = (await library.open(find!.article.key))!;
  const {start, end} = analysis.document.blocks[find!.block]!;
  assert.equal(analysis.document.text.slice(start, end), find!.text);
  assert.deepEqual([find!.speakerName, find!.person, find!.quote, find!.start], ['Ana Ruiz', 'ana-ruiz', 'q1', start]);
  assert.equal(find!.text.slice(find!.excerpt.start, find!.excerpt.end), find!.text);
});

testLibrary('signs of the data bases mean nothing in a search', async library => {
  await fill(library);
  for (const words of [
    '"NEAR(',
    "'a' & !b",
    'plan* OR',
    '%',
    '@_ plan',
    "it's",
    '\\',
    're:plan',
    '(',
    '<->',
    'outlet:% plan',
  ])
    assert.ok(Array.isArray((await library.search(words)).finds), words);
});

testLibrary('what is taken away is not found', async library => {
  await fill(library);
  await library.remove((await library.list({tag: 'old'})).map(({key}) => key));
  assert.deepEqual(await found(library, 'quarrel'), []);
});

test('filters are taken out of the words', () => {
  const {query, filter} = parseLibraryQuery(
    "@vershbow sanctions outlet:'Harbour Post' after:2019 before:2020-06 tag:nato",
  );
  assert.deepEqual(filter, {outlet: 'Harbour Post', after: '2019', before: '2020-06', tag: 'nato'});
  assert.deepEqual([query.speaker?.names, query.terms.map(({words}) => words[0])], [['vershbow'], ['sanctions']]);
});

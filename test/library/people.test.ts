/** One person over articles, two of one name, and what the user puts right. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Library} from '../../source/library/library.ts';
import {judgeNamesake} from '../../source/library/people/judge-namesake.ts';
import {compareNames, readName} from '../../source/library/people/person-name.ts';
import type {LibraryRecord} from '../../source/library/record.ts';
import {articleOf, now} from './articles.ts';
import {testLibrary} from './stores.ts';

let count = 0;
const keep = async (library: Library, published: string, ...sayings: readonly string[]) =>
  (await library.keep(articleOf({published, title: `Article ${published}`}, ...sayings), {origin: `${count++}`, now}))
    .key;
/** `key: name, how many, from, to`; a question mark where somebody is doubtful. */
const people = async (library: Library) =>
  (await library.people({sort: 'name'})).map(
    ({key, name, quotes, first, last, isDoubtful}) =>
      `${key}: ${name}${isDoubtful ? '?' : ''} ${quotes} ${first} ${last}`,
  );
const record = async (library: Library, person: string) => (await library.record(person)).map(({text}) => text);

testLibrary('names in full, with a middle initial and short are one person; roles change over time', async library => {
  await keep(library, '2005-03-01', 'Robert Ellis, ambassador, Lindholm: “One.”');
  await keep(library, '2012-04-01', 'Bob Ellis, deputy secretary, Lindholm League: “Two.”');
  await keep(library, '2019-05-01', 'Robert J. Ellis, fellow, Quay Institute: “Three.”', 'Mila Berg, editor: “Yes.”');
  await keep(library, '2020-05-01', 'Ellis, fellow, Quay Institute: “Four.”');
  assert.deepEqual(await people(library), [
    'mila-berg: Mila Berg 1 2019-05-01 2019-05-01',
    'robert-ellis: Robert Ellis? 4 2005-03-01 2020-05-01',
  ]);
  assert.deepEqual(
    (await library.appearances('robert-ellis')).map(({role, affiliation, isDoubtful}) => [
      role,
      affiliation,
      isDoubtful,
    ]),
    [
      ['ambassador', 'Lindholm', false],
      ['deputy secretary', 'Lindholm League', false],
      ['fellow', 'Quay Institute', true],
      ['fellow', 'Quay Institute', false],
    ],
  );
});

testLibrary('two of one name are kept apart by what they do', async library => {
  await keep(library, '2019-01-01', 'Jon Park, Korea scholar, Quay Institute: “Talks.”');
  await keep(library, '2019-02-01', 'Jon Park, midfielder, Lindholm Town: “Goals.”');
  await keep(library, '2019-03-01', 'Jon Park, striker, Lindholm Town: “More goals.”');
  await keep(library, '2019-04-01', 'Jon Park, scholar, Quay Institute: “More talks.”');
  assert.deepEqual(await record(library, 'jon-park'), ['“Talks.”', '“More talks.”']);
  assert.deepEqual(await record(library, 'jon-park-2'), ['“Goals.”', '“More goals.”']);
});

testLibrary('people are found by a misspelt name, and sorted', async library => {
  await keep(library, '2019-01-01', 'Ana Ruiz: “One.”', 'Ana Ruiz: “Two.”', 'Tom Okoro: “Three.”');
  await keep(library, '2021-01-01', 'Tom Okoro: “Four.”', 'Mila Berg: “Five.”');
  const names = async (request: Parameters<Library['people']>[0]) =>
    (await library.people(request)).map(({name}) => name).join(', ');
  assert.equal(await names({}), 'Ana Ruiz, Tom Okoro, Mila Berg');
  assert.equal(await names({sort: 'last'}), 'Mila Berg, Tom Okoro, Ana Ruiz');
  assert.equal(await names({words: 'okro'}), 'Tom Okoro');
  assert.equal(await names({limit: 1}), 'Ana Ruiz');
});

testLibrary('a record about words holds so many of what that person said, whoever else used them', async library => {
  await keep(library, '2019-01-01', 'Tom Okoro: “Sanctions hurt.”');
  await keep(library, '2020-01-01', 'Ana Ruiz: “Sanctions help.”', 'Ana Ruiz: “Trams help.”');
  await keep(library, '2021-01-01', 'Ana Ruiz: “No more sanctions.”');
  const about = async (limit: number) =>
    (await library.record('ana-ruiz', {words: 'sanctons', limit})).map(({text}) => text);
  assert.deepEqual(await about(1), ['“Sanctions help.”']);
  assert.deepEqual(await about(9), ['“Sanctions help.”', '“No more sanctions.”']);
});

testLibrary('a merge holds for new articles and a new analysis, and can be undone', async library => {
  const key = await keep(library, '2019-01-01', 'Ana Ruiz: “One.”', 'Ana Roiz: “Two.”');
  const {id} = await library.correct({type: 'merge', person: 'ana-roiz', into: 'ana-ruiz'}, now);
  assert.deepEqual(await record(library, 'ana-ruiz'), ['“One.”', '“Two.”']);
  await keep(library, '2020-01-01', 'Ana Roiz: “Three.”');
  const again = articleOf(
    {published: '2019-01-01', title: 'Article 2019-01-01'},
    'Ana Ruiz: “One.”',
    'Ana Roiz: “Two.”',
  );
  assert.deepEqual(await library.keep(again, {origin: 'again', now}), {key, isNew: false});
  assert.deepEqual(await record(library, 'ana-ruiz'), ['“One.”', '“Two.”', '“Three.”']);
  await library.undoCorrection(id);
  assert.deepEqual(await record(library, 'ana-roiz'), ['“Two.”', '“Three.”']);
  assert.deepEqual(await library.corrections(), []);
});

testLibrary('somebody is split off in some articles', async library => {
  const key = await keep(library, '2019-01-01', 'Jon Park: “Talks.”');
  await keep(library, '2020-01-01', 'Jon Park: “Goals.”');
  const {id} = await library.correct({type: 'split', person: 'jon-park', name: 'Jon Park', articles: [key]}, now);
  assert.deepEqual(await record(library, 'jon-park'), ['“Goals.”']);
  const other = (await library.people()).find(person => person.key !== 'jon-park')!;
  assert.deepEqual([other.name, await record(library, other.key)], ['Jon Park', ['“Talks.”']]);
  await keep(library, '2021-01-01', 'Jon Park: “More.”');
  assert.deepEqual(await record(library, 'jon-park'), ['“Goals.”', '“More.”']);
  await library.undoCorrection(id);
  assert.equal((await record(library, 'jon-park')).length, 3);
});

testLibrary('a name is put right, and what is no person goes from the list', async library => {
  const key = await keep(library, '2019-01-01', 'Ana Roiz: “One.”', 'Plan Spring: “Two.”');
  await library.correct({type: 'rename', person: 'ana-roiz', name: 'Ana Ruiz'}, now);
  const {id} = await library.correct({type: 'notPerson', person: 'plan-spring'}, now);
  assert.deepEqual(
    (await library.people()).map(({name}) => name),
    ['Ana Ruiz'],
  );
  const named = async () => (await library.open(key))!.analysis.speakers.map(({name, named}) => `${name} ${named}`);
  assert.deepEqual(await named(), ['Ana Ruiz true', 'Plan Spring false']);
  await library.undoCorrection(id);
  assert.deepEqual(await named(), ['Ana Ruiz true', 'Plan Spring true']);
});

testLibrary('a quote is given to who said it', async library => {
  const key = await keep(library, '2019-01-01', 'Ana Ruiz: “One.”', 'Tom Okoro: “Two.”');
  await keep(library, '2020-01-01', 'Mila Berg: “Three.”');
  const said = async () => {
    const {quotes, speakers} = (await library.open(key))!.analysis;
    return quotes.map(quote => speakers.find(({id}) => id === quote.speaker)?.name ?? 'nobody').join(', ');
  };
  const give = (text: string, person?: string) =>
    library.correct({type: 'speaker', article: key, text, ...(person && {person})}, now);
  await give('“One.”', 'tom-okoro');
  assert.equal(await said(), 'Tom Okoro, Tom Okoro');
  const {id} = await give('“Two.”', 'mila-berg');
  assert.equal(await said(), 'Tom Okoro, Mila Berg');
  await give('“One.”');
  assert.equal(await said(), 'nobody, Mila Berg');
  await library.undoCorrection(id);
  assert.equal(await said(), 'nobody, Tom Okoro');
  assert.deepEqual(await record(library, 'mila-berg'), ['“Three.”']);
});

testLibrary('what is exported is the analysis as it was, and its corrections', async library => {
  const key = await keep(library, '2019-01-01', 'Ana Ruiz: “One.”', 'Tom Okoro: “Two.”');
  await library.correct({type: 'speaker', article: key, text: '“One.”', person: 'tom-okoro'}, now);
  const records: LibraryRecord[] = [];
  for await (const line of library.records()) records.push(line);
  const [article] = records;
  assert.equal(article?.type === 'article' && article.analysis.quotes[0]?.speakerName, 'Ana Ruiz');
  await library.remove([key]);
  for (const record of records) await library.take(record);
  assert.deepEqual(await record(library, 'tom-okoro'), ['“One.”', '“Two.”']);
});

for (const [one, other, likeness] of [
  ['Ana Ruiz', 'Dr Ana Ruiz', 'same'],
  ['Robert Ellis', 'Bob Ellis', 'variant'],
  ['Robert J. Ellis', 'R. Ellis', 'variant'],
  ['Robert J. Ellis', 'Robert K. Ellis', undefined],
  ['Robert Ellis Jr', 'Robert Ellis Sr', undefined],
  ['Ellis', 'Robert Ellis', 'family'],
  ['Ana Ruiz', 'Mila Ruiz', undefined],
  ['Ana Ruiz', 'Ana Berg', undefined],
] as const)
  test(`${one} and ${other}: ${likeness ?? 'two people'}`, () => {
    assert.equal(compareNames(readName(one), readName(other)), likeness);
    assert.equal(compareNames(readName(other), readName(one)), likeness);
  });

for (const [name, role, affiliation, company, verdict] of [
  ['John Park', 'director of the Korea Project', 'Harvard', [], 'same'],
  ['John Park', 'midfielder', undefined, [], 'other'],
  ['John Park', 'spokesman', 'Lindholm Council', [], 'doubtful'],
  ['John Park', 'spokesman', 'Lindholm Council', ['sue-terry'], 'same'],
  ['John Park', undefined, undefined, [], 'same'],
  ['Park', 'scholar', 'Harvard Kennedy School', [], 'same'],
  ['Park', 'scholar', undefined, [], 'other'],
  ['Jane Park', 'scholar', 'Harvard', [], 'other'],
] as const)
  test(`${name}, ${role}, ${affiliation}: ${verdict}`, () => {
    const known = [
      {name: 'John Park', role: 'Korea scholar', affiliation: 'Harvard Kennedy School', company: ['sue-terry']},
    ];
    assert.equal(judgeNamesake({name, role, affiliation, company}, known).verdict, verdict);
  });

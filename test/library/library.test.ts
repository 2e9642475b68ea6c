import assert from 'node:assert/strict';
import {bridgeArticle} from '../helpers/bridge-article.ts';
import {articleOf, now} from './articles.ts';
import {testLibrary} from './stores.ts';

testLibrary('an article is kept with its analysis, and opens as it was', async library => {
  const {key, isNew} = await library.keep(bridgeArticle, {origin: 'bridge.txt', now});
  assert.equal(isNew, true);
  const opened = await library.open(key);
  assert.deepEqual(opened?.analysis, JSON.parse(JSON.stringify(bridgeArticle)));
  assert.deepEqual(opened?.article, {
    key,
    origin: 'bridge.txt',
    address: 'https://example.org/bridge',
    title: 'Harbour bridge to carry trams again',
    outlet: 'The Courier',
    author: 'Lena Park',
    published: '2 May 2021',
    day: '2021-05-02',
    words: 160,
    quotes: 3,
    added: now,
    place: 0,
    progress: 0,
    starred: false,
    archived: false,
    tags: [],
    marks: 0,
  });
});

testLibrary('one article is kept once: by its address', async library => {
  const first = await library.keep(articleOf({url: 'https://www.e.org/mill?utm_source=x#top'}, 'Ann Ray: “No.”'), {
    origin: 'a.html',
    now,
  });
  const again = await library.keep(articleOf({url: 'http://www.e.org/mill/'}, 'Ann Ray: “Yes.”'), {origin: 'b', now});
  assert.deepEqual(again, {key: first.key, isNew: false});
  assert.deepEqual(
    (await library.record('ann-ray')).map(({text}) => text),
    ['“Yes.”'],
  );
});

testLibrary('one article is kept once: by its text, whatever file or address it comes from', async library => {
  const article = articleOf({}, 'Ann Ray: “No.”');
  await library.keep(article, {origin: 'a.txt', now});
  await library.keep(article, {origin: 'copy of a.txt', now});
  await library.keep({...article, document: {...article.document, url: 'https://e.org/no'}}, {origin: 'c', now});
  assert.deepEqual(
    (await library.list()).map(({origin, address}) => [origin, address]),
    [['a.txt', 'https://e.org/no']],
  );
  assert.equal((await library.find('http://e.org/no#comments'))?.origin, 'a.txt');
});

testLibrary('two who add the same articles at once make no two of them', async library => {
  const articles = ['red', 'blue', 'green', 'grey'].map(word => articleOf({}, `Ann Ray: “It is ${word}.”`));
  const add = () => Promise.all(articles.map(article => library.keep(article, {origin: 'x', now})));
  const made = (await Promise.all([add(), add()])).flat();
  assert.equal(made.filter(({isNew}) => isNew).length, 4);
  assert.equal((await library.list()).length, 4);
  assert.equal((await library.record('ann-ray')).length, 4);
});

testLibrary('a new analysis leaves alone what the reader has made of the article', async library => {
  const {key} = await library.keep(bridgeArticle, {origin: 'bridge.txt', now});
  await library.change(key, {read: now, place: 120, progress: 0.4, starred: true, tags: ['trams', 'bridges']});
  await library.keep({...bridgeArticle, quotes: []}, {origin: 'bridge.txt', now});
  const [article] = await library.list();
  assert.deepEqual(
    [article?.read, article?.place, article?.starred, article?.tags, article?.quotes],
    [now, 120, true, ['bridges', 'trams'], 0],
  );
});

testLibrary('the list is sorted and narrowed', async library => {
  for (const [title, outlet, published, words] of [
    ['Beta', 'The Courier', '2019-03-01', 'one'],
    ['alpha', 'Harbour Post', '3 May 2021', 'two'],
    ['Gamma', 'Courier Weekly', undefined, 'three'],
  ] as const)
    await library.keep(articleOf({title, outlet, ...(published && {published})}, `Ann Ray: “${words}”`), {
      origin: `${title}.txt`,
      now,
    });
  const titles = async (request: Parameters<typeof library.list>[0]) =>
    (await library.list(request)).map(({title}) => title).join(' ');
  const beta = (await library.find('Beta.txt'))!;
  await library.change(beta.key, {read: now, archived: true, tags: ['old']});
  assert.equal(await titles({sort: 'title'}), 'alpha Beta Gamma');
  assert.equal(await titles({sort: 'day'}), 'alpha Beta Gamma');
  assert.equal(await titles({sort: 'day', limit: 1, offset: 1}), 'Beta');
  assert.equal(await titles({sort: 'title', outlet: 'COURIER'}), 'Beta Gamma');
  assert.equal(await titles({after: '2020'}), 'alpha');
  assert.equal(await titles({before: '2019'}), 'Beta');
  assert.equal(await titles({unread: false}), 'Beta');
  assert.equal(await titles({archived: false, sort: 'title'}), 'alpha Gamma');
  assert.equal(await titles({tag: 'old'}), 'Beta');
  assert.deepEqual(await library.count(), {articles: 3, unread: 2, entries: 0});
});

testLibrary('what is removed comes back as it was', async library => {
  const {key} = await library.keep(bridgeArticle, {origin: 'bridge.txt', now});
  await library.change(key, {starred: true, tags: ['trams']});
  await library.addMark(key, {start: 0, end: 7}, {note: 'the bridge', now});
  const before = await library.open(key);
  const removed = await library.remove([key]);
  assert.deepEqual([await library.list(), await library.record('ana-ruiz'), await library.marks()], [[], [], []]);
  for (const record of removed) await library.take(record);
  assert.deepEqual((await library.open(key))?.article, before?.article);
  assert.equal((await library.record('ana-ruiz')).length, 2);
});

testLibrary('a mark goes where its words are in the changed page', async library => {
  const url = 'https://e.org/mill';
  const {key} = await library.keep(articleOf({url}, 'Ann Ray: “The mill was wrong.”', 'Bo Lind: “He was wrong.”'), {
    origin: url,
    now,
  });
  const {text} = (await library.open(key))!.analysis.document;
  const start = text.lastIndexOf('was wrong');
  await library.addMark(key, {start, end: start + 9}, {now});
  await library.keep(
    articleOf({url}, 'Eva Holm: “They was wrong.”', 'Ann Ray: “The mill was wrong.”', 'Bo Lind: “He was wrong.”'),
    {origin: url, now},
  );
  const changed = (await library.open(key))!.analysis.document.text;
  const [mark] = await library.marks(key);
  assert.equal(changed.slice(mark!.start - 4, mark!.end), '“He was wrong');
  await library.keep(articleOf({url}, 'Ann Ray: “Nothing to say.”'), {origin: url, now});
  assert.equal((await library.marks(key))[0]!.isFound, false);
});

testLibrary('feeds and their entries', async library => {
  const feed = 'https://e.org/feed.xml';
  await library.follow({address: feed, title: 'The Courier'});
  await library.follow({address: feed});
  const entries = [
    {id: '1', address: 'https://e.org/1', title: 'One'},
    {id: '2', address: 'https://e.org/2', title: 'Two', author: 'Ann Ray'},
  ];
  assert.equal(await library.addEntries(feed, entries, now), 2);
  assert.equal(await library.addEntries(feed, entries, now), 0);
  await library.readEntry(feed, '1');
  await library.changeFeed(feed, {etag: '"a"', failures: 2, problem: 'answers 500'});
  await library.changeFeed(feed, {problem: undefined});
  assert.deepEqual(await library.feeds(), [{address: feed, title: 'The Courier', etag: '"a"', failures: 2, unread: 1}]);
  assert.deepEqual(
    (await library.entries({unread: true})).map(({title, author}) => [title, author]),
    [['Two', 'Ann Ray']],
  );
  await library.unfollow(feed);
  assert.deepEqual([await library.feeds(), await library.entries()], [[], []]);
});

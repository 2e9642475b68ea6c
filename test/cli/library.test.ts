/** The commands about the library, run as a user runs them. */
import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {progressLine} from '../../source/cli/library/progress-line.ts';
import {runCommand, writeTemporary} from '../helpers/run-command.ts';

const bridge = `Harbour bridge to carry trams again

By Lena Park
2 May 2021

The old bridge over the harbour will carry trams again in May.

“We kept every rivet,” said Ana Ruiz, the chief engineer of Port Works. “And we counted them.”

“Nobody asked the shops,” Tom Okoro, who sells nets on the quay, told this paper.`;
const sanctions = `---
title: Sanctions lifted
date: 2019-03-01
site: Harbour Post
---
# Sanctions lifted

“The sanctions will be lifted in spring,” said Ana Ruiz, an engineer at Port Works, on Monday.`;

/** A folder with two articles and a copy of the first; every command after it has a library of its own. */
function begin(): string {
  const folder = dirname(writeTemporary('a.txt', bridge));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.md'), sanctions);
  writeFileSync(join(folder, 'deep', 'copy.txt'), bridge);
  process.env.ONRECORD_LIBRARY = join(dirname(writeTemporary('x', '')), 'library.sqlite');
  return folder;
}

const run = (...words: readonly string[]) => {
  const {status, stdout, stderr} = runCommand(words);
  return {status, stdout, stderr};
};

test('a folder is added; the same article twice is one; again adds nothing', () => {
  const folder = begin();
  assert.deepEqual(run('add', folder, '--tag', 'quay'), {
    status: 0,
    stdout: '',
    stderr: 'onrecord: 2 added, 1 there already\n',
  });
  assert.match(run('add', folder).stderr, /^onrecord: 0 added, 3 there already\n$/);
  assert.equal(
    run('list').stdout.replace(/^[0-9a-f]{8}/gm, 'KEY'),
    'KEY  2019-03-01  unread  Harbour Post · Sanctions lifted  1 quote  #quay\n' +
      'KEY  2021-05-02  unread  Harbour bridge to carry trams again  2 quotes  #quay\n',
  );
  assert.deepEqual(
    JSON.parse(run('list', 'outlet:post', '--json').stdout).articles.map(({title}: {title: string}) => title),
    ['Sanctions lifted'],
  );
  assert.equal(run('list', 'zeppelin').status, 1);
});

test('one that cannot be read does not keep the others from being added', () => {
  const folder = begin();
  const {status, stderr} = run('add', join(folder, 'none.txt'), join(folder, 'a.txt'));
  assert.equal(status, 2);
  assert.match(stderr, /no file .*none\.txt.*\nonrecord: 1 added\n$/);
});

test('a file that has changed is read again', () => {
  const folder = begin();
  const file = join(folder, 'a.txt');
  run('add', file);
  writeFileSync(file, `${bridge}\n\n“The trams are late,” said Mila Berg, a driver.`);
  assert.match(run('add', file).stderr, /1 added/);
  assert.match(run('record', 'berg').stdout, /“The trams are late,”/);
});

test('search without a file is a search of the library', () => {
  run('add', begin());
  assert.deepEqual(run('search', 'sancton @ruiz'), {
    status: 0,
    stdout:
      'Harbour Post · Sanctions lifted:  “The sanctions will be lifted in spring,” said Ana Ruiz, an engineer at Port Works, on Monday.  — Ana Ruiz\n',
    stderr: '',
  });
  const {article, speakerName, matches} = JSON.parse(run('search', '"rivet', '--json', '-n', '1').stdout);
  assert.match(article, /^[0-9a-f]{32}$/);
  assert.deepEqual([speakerName, matches[0].text], ['Ana Ruiz', 'rivet']);
  assert.equal(run('search', 'zeppelin').status, 1);
});

test('the record of somebody is by day, about words, from a day on', () => {
  run('add', begin());
  const days = (...words: readonly string[]) => run('record', ...words).stdout.match(/^\d{4}/gm);
  assert.deepEqual(days('ruiz'), ['2019', '2021']);
  assert.deepEqual(days('ruiz sanctions'), ['2019']);
  assert.deepEqual(days('ana ruiz rivet'), ['2021']);
  assert.deepEqual(days('ruiz', '--since', '2020'), ['2021']);
  assert.deepEqual(days('ruiz', '--until', '2019-03'), ['2019']);
  const [first] = JSON.parse(run('record', 'ruiz', '--json').stdout);
  assert.deepEqual(
    [first.person, first.role, first.text, first.article.outlet],
    ['ana-ruiz', 'engineer', '“The sanctions will be lifted in spring,”', 'Harbour Post'],
  );
  assert.equal(run('record', 'nobody').status, 1);
});

test('watch prints what is new, and nothing with exit code 1', () => {
  const folder = begin();
  run('add', join(folder, 'a.txt'));
  assert.match(run('watch', 'ruiz').stdout, /“We kept every rivet,” “And we counted them\.”/);
  assert.deepEqual(run('watch', 'ruiz'), {status: 1, stdout: '', stderr: ''});
  assert.equal(run('watch', 'sanctions').status, 1);
  run('add', folder);
  assert.match(run('watch', 'ruiz').stdout, /^2019-03-01 {2}Ana Ruiz, engineer[^\n]*\n$/);
  assert.match(run('watch', 'sanctions').stdout, /^2019-03-01[^\n]*\n$/);
});

test('articles are removed by file, address or the beginning of a key', () => {
  const folder = begin();
  run('add', folder);
  const [article] = JSON.parse(run('list', 'sanctions', '--json').stdout).articles;
  assert.equal(run('remove', article.key.slice(0, 8)).stderr, 'onrecord: 1 removed\n');
  assert.equal(run('remove', join(folder, 'a.txt')).status, 0);
  assert.match(run('remove', 'x').stderr, /x is not in the library; onrecord list shows what is/);
  assert.equal(run('list').status, 1);
});

test('import of what export has written gives the same library', () => {
  run('add', begin(), '--tag', 'quay');
  run('watch', 'ruiz');
  const {stdout: first} = run('export');
  assert.equal(first.split('\n').length, 4);
  const file = writeTemporary('library.ndjson', `${first}no record\n`);
  begin();
  assert.deepEqual(run('import', file), {
    status: 2,
    stdout: '',
    stderr: `onrecord: line 4 of ${file} is no line of an export; export it again with --ndjson\nonrecord: 3 taken in\n`,
  });
  assert.equal(run('export').stdout, first);
  assert.equal(run('record', 'ruiz sanctions').stdout.slice(0, 10), '2019-03-01');
  assert.deepEqual(JSON.parse(run('export', '--json', 'outlet:post').stdout).length, 1);
});

test('CSV has a row a quote, for Excel with a mark', () => {
  const folder = begin();
  run('add', folder);
  const rows = run('export', '--csv', '--bom', 'sanctions').stdout.split('\n');
  assert.equal(
    rows[0],
    '\ufefforigin,title,outlet,author,published,url,quoteId,kind,speakerId,speaker,role,affiliation,section,cue,source,confidence,start,end,text',
  );
  assert.match(
    rows[1]!,
    /deep\/b\.md,Sanctions lifted,Harbour Post,,2019-03-01,.*,direct,s1,Ana Ruiz,engineer,Port Works,/,
  );
  assert.equal(rows.length, 3);
});

test('Markdown for Obsidian: front matter and quotes as block quotes, a file an article', () => {
  run('add', begin(), '--tag', 'quay');
  const into = join(dirname(writeTemporary('x', '')), 'notes');
  assert.equal(run('export', '--markdown', '--into', into).stdout, '');
  const names = readdirSync(into);
  assert.deepEqual(
    names.map(name => name.replace(/[0-9a-f]{8}/, 'KEY')),
    ['Harbour bridge to carry trams again KEY.md', 'Sanctions lifted KEY.md'],
  );
  assert.equal(
    readFileSync(join(into, names[1]!), 'utf8').replace(/^url: .*$/m, 'url: FILE'),
    `---
title: Sanctions lifted
outlet: Harbour Post
published: 2019-03-01
url: FILE
tags:
  - quay
---

# Sanctions lifted

## Quotes

> “The sanctions will be lifted in spring,”
>
> — Ana Ruiz, engineer, Port Works
`,
  );
});

test('CSL-JSON, BibTeX and RIS are read by citation-js, each article with its own key', async () => {
  const folder = begin();
  writeFileSync(join(folder, 'c.md'), sanctions.replace('in spring', 'in autumn'));
  run('add', folder);
  const {Cite} = await import('@citation-js/core');
  for (const plugin of ['csl', 'bibtex', 'ris']) await import(`@citation-js/plugin-${plugin}`);
  for (const format of ['--csl', '--bibtex', '--ris']) {
    const items = new Cite(run('export', format).stdout).data;
    const told = items.map(({title, note = ''}: {title: string; note?: string}) => `${title}: ${note}`).join('\n');
    assert.equal(items.length, 3, format);
    assert.match(told, /Sanctions lifted: .*lifted in (spring|autumn).*Ana Ruiz, engineer, Port Works/, format);
    if (format !== '--ris') assert.equal(new Set(items.map(({id}: {id: string}) => id)).size, 3, format);
  }
});

test('feeds go out as OPML and come in from it', () => {
  begin();
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="News">
    <outline type="rss" text="Quay &amp; Co" xmlUrl="https://e.org/feed.xml" htmlUrl="https://e.org/"/></outline>
    <outline text="nothing"/></body></opml>`;
  assert.equal(run('import', writeTemporary('feeds.opml', opml)).stderr, 'onrecord: 1 taken in\n');
  const {stdout} = run('export', '--opml');
  assert.match(stdout, /xmlUrl="https:\/\/e\.org\/feed\.xml"/);
  assert.match(stdout, /Quay &amp; Co/);
});

test('a library that cannot be opened is one line, and printing goes on without it', () => {
  const folder = begin();
  process.env.ONRECORD_LIBRARY = join(folder, 'a.txt');
  const {status, stderr} = run('list');
  assert.equal(status, 2);
  assert.match(stderr, /^onrecord: the library .*a\.txt is damaged; [^\n]*\n$/);
  assert.equal(run('--plain', join(folder, 'deep', 'b.md')).status, 0);
});

for (const [words, message] of [
  [['add'], 'something is missing: onrecord add FILE|FOLDER|URL|FEED ...'],
  [['--bom', 'x.txt'], '--bom belongs to export: onrecord export --bom'],
  [['record', 'ruiz', '--since', 'May'], "--since takes a day such as 2019, 2019-04 or 2019-04-24, not 'May'"],
  [['export', '--csv', '--ris'], 'choose one of --csv and --ris'],
  [['export', '--bom'], '--bom belongs to CSV: onrecord export --csv --bom'],
] as const)
  test(`refused: onrecord ${words.join(' ')}`, () => {
    assert.deepEqual(run(...words), {status: 2, stdout: '', stderr: `onrecord: ${message}\n`});
  });

test('how far many articles are, how fast, and how long it will take', () => {
  assert.equal(progressLine(0, 500, 0), '0 of 500');
  assert.equal(progressLine(120, 500, 28_571), '120 of 500 · 4.2 a second · 1 min 31 s left');
  assert.equal(progressLine(3, 9, 600_000), '3 of 9 · 0.3 a minute · 20 min 0 s left');
  assert.equal(progressLine(50_000, 1_000_000, 1_000_000), '50000 of 1000000 · 50 a second · 5 h 16 min left');
});

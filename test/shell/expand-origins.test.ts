import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {expandOrigins} from '../../source/shell/expand-origins.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
after(() => rmSync(folder, {recursive: true}));
mkdirSync(join(folder, 'deeper'));
mkdirSync(join(folder, 'empty'));
for (const name of ['story 10.txt', 'story 2.txt', 'page.HTML', 'notes.pdf', 'odd[1].txt', 'deeper/more.md'])
  writeFileSync(join(folder, name), 'x');

const expand = async (...names: readonly string[]) =>
  (await expandOrigins(names.map(name => join(folder, name)))).map(path => path.slice(folder.length + 1));

test('a folder stands for its articles, as people count', async () => {
  assert.deepEqual(await expand('.'), ['deeper/more.md', 'odd[1].txt', 'page.HTML', 'story 2.txt', 'story 10.txt']);
});

test('a pattern stands for the files that match it', async () => {
  assert.deepEqual(await expand('story*.txt'), ['story 2.txt', 'story 10.txt']);
});

test('files, addresses and standard input stay as they are', async () => {
  const origins = ['-', 'https://example.org/?page=[1]', join(folder, 'odd[1].txt'), 'no-such-file.txt'];
  assert.deepEqual(await expandOrigins(origins), origins);
});

test('nothing to read is told in one line', async () => {
  await assert.rejects(expand('empty'), /holds no text, Markdown or HTML file/);
  await assert.rejects(expand('z*.txt'), /no file matches .*z\*\.txt; check the pattern/);
});

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {updateReadme} from '../.scripts/update-readme.ts';

const readme = readFileSync('README.md', 'utf8');
const {dependencies, scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

test('the tables of keys and flags in the README are those of the program', () => {
  assert.equal(updateReadme(readme), readme, 'run: npm run readme');
  for (const name of ['keys', 'usage']) assert.match(readme, new RegExp(`<!-- ${name} -->`));
});

test('the README justifies every runtime dependency, and no other', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| \d/gm)].map(match => match[1]);
  assert.deepEqual(rows.toSorted(), Object.keys(dependencies!).toSorted());
});

test('the README names only scripts and files that are there', () => {
  for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts![name!], name);
  for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) assert.ok(existsSync(path!), path);
});

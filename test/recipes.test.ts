/** The recipes of the README, run as they stand there; what a tool that is not installed would do is not known. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {test} from 'node:test';

const readme = readFileSync('README.md', 'utf8');

/** The indented lines behind `<!-- recipe: NAME -->`. */
function recipe(name: string): string {
  const [, block = ''] = new RegExp(`<!-- recipe: ${name} -->\\n\\n((?: {4}.*\\n)+)`).exec(readme) ?? [];
  assert.notEqual(block, '', name);
  return block.replaceAll(/^ {4}/gm, '');
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-recipes-'));
const bin = mkdtempSync(join(tmpdir(), 'onrecord-bin-'));
const env = {...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`};

/** A command of this name, for the recipes. */
function provide(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

provide('onrecord', `exec '${process.execPath}' '${resolve('dist/onrecord.js')}' "$@"`);
writeFileSync(
  join(folder, 'mill.txt'),
  'Mill to close\n\nThe mill closes.\n\n“Nobody asked the town,” said Clara Voss, the mayor.\n\n“We had no choice,” said Finn Berg, who owns it.',
);
writeFileSync(
  join(folder, 'ferry.txt'),
  'Ferry sails again\n\nThe strike is over.\n\n“The town is glad,” said Clara Voss, the mayor.',
);

const has = (command: string, ...words: readonly string[]): boolean =>
  spawnSync(command, words, {stdio: 'ignore'}).status === 0;

function run(name: string): string {
  const {stdout, stderr, status} = spawnSync('bash', ['-euo', 'pipefail', '-c', recipe(name)], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

test('jq: what one person said', {skip: !has('jq', '--version') && 'jq is not installed'}, () => {
  assert.deepEqual(run('jq').trim().split('\n'), ['“The town is glad,”', '“Nobody asked the town,”']);
});

test('pandas: who speaks where', {skip: !has('python3', '-c', 'import pandas') && 'pandas is not installed'}, () => {
  const rows = run('pandas')
    .split('\n')
    .map(line => line.trim().split(/\s{2,}/));
  assert.deepEqual(
    rows.filter(([name]) => name === 'Clara Voss' || name === 'Finn Berg'),
    [
      ['Clara Voss', '1', '1'],
      ['Finn Berg', '0', '1'],
    ],
  );
});

const hasCommand = has('duckdb', '--version');
const hasModule = has('python3', '-c', 'import duckdb');

test('DuckDB: who is heard most', {skip: !hasCommand && !hasModule && 'DuckDB is not installed'}, () => {
  // Its Python package brings no command along, and takes the same SQL.
  if (!hasCommand) provide('duckdb', `exec python3 -c 'import sys, duckdb; print(duckdb.sql(sys.argv[2]))' "$@"`);
  const rows = run('duckdb')
    .split('\n')
    .map(line => line.split(/[│|]/).map(cell => cell.trim()))
    .filter(cells => /^\w+ \w+$/.test(cells[1] ?? ''));
  assert.deepEqual(
    rows.map(cells => cells.slice(1, 4)),
    [
      ['Clara Voss', '2', '2'],
      ['Finn Berg', '1', '1'],
    ],
  );
});

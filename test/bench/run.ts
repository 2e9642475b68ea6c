/**
 * Runs every bench in turn, each in a process of its own, with the arguments given here. The figures go into bench.json;
 * what got slower by more than a tenth since the run before is named.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {compareFigures, type Figures} from './compare-figures.ts';

const folder = import.meta.dirname;
const record = join(mkdtempSync(join(tmpdir(), 'onrecord-bench-')), 'figures.jsonl');
writeFileSync(record, '');
for (const file of readdirSync(folder).filter(name => name.endsWith('.bench.ts'))) {
  const {status} = spawnSync(process.execPath, ['--expose-gc', join(folder, file), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {...process.env, BENCH_RECORD: record},
  });
  if (status !== 0) process.exitCode = 1;
}

const lines = readFileSync(record, 'utf8').split('\n').filter(Boolean);
const figures = Object.fromEntries(lines.map(line => JSON.parse(line) as [string, number]));
const before = existsSync('bench.json') ? (JSON.parse(readFileSync('bench.json', 'utf8')) as Figures) : {};
for (const line of compareFigures(before, figures)) console.log(line);
writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`);

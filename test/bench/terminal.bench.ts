/**
 * How fast the reader is in a real pseudo-terminal, as ratios of the same run.
 *
 *     npm run bench
 *
 * Start: from the start of the process to the last byte of the first frame that holds the article, against `node -e 0`
 * in the same kind of terminal. Keys: from the key to the last byte of the frame it causes, on the bundled article and on
 * one of 5 000 paragraphs made from it. Medians.
 */
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {openTerminal, type TerminalRun} from '../helpers/terminal.ts';
import {record} from './record.ts';

const bundled = 'content/kim-putin-summit.txt';
const starts = 9;
const presses = 25;
/** A frame is complete when nothing more has come for this long; in milliseconds, not counted. */
const stillness = 60;

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const size = {columns: 100, rows: 30};

async function timeBareNode(): Promise<number> {
  const began = performance.now();
  await openTerminal(process.execPath, ['-e', '0'], size).exit;
  return performance.now() - began;
}

async function timeStart(file: string): Promise<{readonly milliseconds: number; readonly megabytes: number}> {
  const began = performance.now();
  const run = openTerminal(process.execPath, ['dist/onrecord.js', file], size);
  await run.waitFor('Vladivostok');
  const milliseconds = performance.now() - began;
  await run.waitFor(/1\/\d+ ·/);
  const status = readFileSync(`/proc/${run.pid}/status`, 'utf8');
  run.press('q');
  await run.exit;
  return {milliseconds, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024};
}

/** Settles with the time of the last output that a key caused. */
function timeKey(run: TerminalRun, key: string): Promise<number> {
  return new Promise(resolve => {
    const began = performance.now();
    let last = began;
    let timer = setTimeout(() => resolve(0), 2000);
    run.onOutput(() => {
      last = performance.now();
      clearTimeout(timer);
      timer = setTimeout(() => resolve(last - began), stillness);
    });
    run.press(key);
  });
}

async function timeKeys(file: string): Promise<Readonly<Record<string, number>>> {
  const run = openTerminal(process.execPath, ['dist/onrecord.js', file], size);
  await run.waitFor(/1\/\d+ ·/);
  const sample = async (keys: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (const key of keys) times.push(await timeKey(run, key));
    return median(times.filter(time => time > 0));
  };
  const alternate = (a: string, b: string): readonly string[] =>
    Array.from({length: presses}, (_, k) => (k % 2 ? b : a));
  const line = await sample(alternate('j', 'k'));
  const page = await sample(alternate('space', 'b'));
  await timeKey(run, '/');
  const letter = await sample([...'sanctions relief']);
  run.kill('SIGKILL');
  return {line, page, letter};
}

const paragraphs = readFileSync(bundled, 'utf8').trim().split('\n\n');
const long = join(mkdtempSync(join(tmpdir(), 'onrecord-bench-')), 'long.txt');
writeFileSync(long, Array.from({length: 5000}, (_, k) => paragraphs[k % paragraphs.length]).join('\n\n'));

const bare: number[] = [];
const started: Awaited<ReturnType<typeof timeStart>>[] = [];
for (let k = 0; k < starts; k++) {
  bare.push(await timeBareNode());
  started.push(await timeStart(bundled));
}
const base = median(bare);
const first = median(started.map(({milliseconds}) => milliseconds));
console.log('Terminal, medians of one run:\n');
console.log(`bare Node           ${base.toFixed(0)} ms`);
console.log(`first frame         ${first.toFixed(0)} ms, ${(first / base).toFixed(1)} times bare Node`);
record('first frame, times bare Node', rounded(first / base));
console.log(`memory when read    ${median(started.map(({megabytes}) => megabytes)).toFixed(0)} MiB`);
const short = await timeKeys(bundled);
const many = await timeKeys(long);
for (const key of Object.keys(short)) {
  console.log(`${key.padEnd(18)}  ${short[key]!.toFixed(1)} ms, at 5 000 paragraphs ${many[key]!.toFixed(1)} ms`);
  record(`${key}, times bare Node`, rounded(short[key]! / base, 3));
  record(`${key} at 5 000 paragraphs, times the same at 30`, rounded(many[key]! / short[key]!));
}

/** Bytes of a line of scrolling: the listeners add up, so each width has a program of its own. */
for (const window of [
  {columns: 80, rows: 24},
  {columns: 100, rows: 30},
]) {
  const run = openTerminal(process.execPath, ['dist/onrecord.js', bundled], window);
  await run.waitFor(/1\/\d+ ·/);
  let written = 0;
  run.onOutput(data => {
    written += Buffer.byteLength(data);
  });
  for (let press = 0; press < presses; press++) {
    run.press('j');
    await new Promise(resolve => setTimeout(resolve, 2 * stillness));
  }
  run.kill('SIGKILL');
  const each = written / presses;
  console.log(`a line of scrolling ${each.toFixed(0)} bytes at ${window.columns} x ${window.rows}`);
  record(`bytes of a line of scrolling at ${window.columns} x ${window.rows}`, Math.round(each));
}
console.log();

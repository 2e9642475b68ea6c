/**
 * Predicts and scores in one go, with the scripts that come with the gold data:
 *
 *     npm run accuracy -- ../shared/data/polnear/dev.jsonl
 *     npm run accuracy -- ../shared/data/sections/choi.jsonl
 *     npm run accuracy -- ../shared/data/pages/ground-truth.json
 *
 * What is measured is told by the folder that the data lie in. Needs a build.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';

const tasks = {
  polnear: ['quotes', 'score-quotes.mjs'],
  sections: ['sections', 'score-sections.mjs'],
  pages: ['articles', 'score-articles.mjs'],
} as const;

const gold = resolve(process.argv[2] ?? '');
const task = tasks[basename(dirname(gold)) as keyof typeof tasks];
const tools = join(dirname(gold), '../../tools');
if (task === undefined || !existsSync(gold) || !existsSync(tools)) {
  console.error(
    'usage: npm run accuracy -- PATH, a gold file in a folder polnear, sections or pages with tools/ beside data/',
  );
  process.exit(2);
}
const prediction = join(mkdtempSync(join(tmpdir(), 'onrecord-accuracy-')), 'prediction.jsonl');
for (const words of [
  [join(tools, 'predict.mjs'), task[0], gold, prediction],
  [join(tools, task[1]), gold, prediction],
]) {
  const {status} = spawnSync(process.execPath, words, {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

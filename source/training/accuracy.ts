/**
 * Every figure in one table, measured on the built program with the scripts that come with the gold data:
 *
 *     npm run accuracy -- ../shared/data              what there is gold for: quotes, sections, pages, people
 *     npm run accuracy -- ../shared/data --gate       fails where a figure lies below scores.json less its tolerance
 *     npm run accuracy -- ../shared/data --only choi
 *     npm run accuracy -- ../shared/data --write      writes what was measured into scores.json
 *
 * People are measured with --people GOLD.jsonl, a file of the form that score-people.mjs reads. Needs a build.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type Figures, readFigures, type Scores, tellFallen} from './figures.ts';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    gate: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    only: {type: 'string'},
    people: {type: 'string'},
  },
});
const data = resolve(positionals[0] ?? '');
const tools = join(data, '../tools');
if (positionals[0] === undefined || !existsSync(tools)) {
  console.error(
    'usage: npm run accuracy -- DATA [--gate | --write] [--only NAME] [--people GOLD]; with tools/ beside DATA',
  );
  process.exit(2);
}
const scoresFile = new URL('scores.json', import.meta.url);

type Task = {readonly predict: 'quotes' | 'sections' | 'articles'; readonly score: string; readonly gold: string};
const tasks: Readonly<Record<string, Task>> = {
  quotes: {predict: 'quotes', score: 'score-quotes.mjs', gold: join(data, 'polnear/dev.jsonl')},
  choi: {predict: 'sections', score: 'score-sections.mjs', gold: join(data, 'sections/choi.jsonl')},
  headings: {predict: 'sections', score: 'score-sections.mjs', gold: join(data, 'sections/pages.jsonl')},
  pages: {predict: 'articles', score: 'score-articles.mjs', gold: join(data, 'pages/ground-truth.json')},
  ...(values.people === undefined
    ? {}
    : {people: {predict: 'quotes', score: 'score-people.mjs', gold: resolve(values.people)} as const}),
};

function run(script: string, ...words: readonly string[]): string {
  const {status, stdout} = spawnSync(process.execPath, [join(tools, script), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-accuracy-'));
const measured: Record<string, Figures> = {};
for (const [name, {predict, score, gold}] of Object.entries(tasks)) {
  if ((values.only !== undefined && values.only !== name) || !existsSync(gold)) continue;
  const prediction = join(folder, `${name}.jsonl`);
  run('predict.mjs', predict, gold, prediction);
  const printed = run(score, gold, prediction);
  measured[name] = readFigures(printed);
  for (const [figure, value] of Object.entries(measured[name])) console.log(`${name}  ${figure.padEnd(22)} ${value}`);
}

const known = existsSync(scoresFile) ? (JSON.parse(readFileSync(scoresFile, 'utf8')) as Scores) : {};
if (values.write) {
  const tolerance = (name: string, figure: string): number => known[name]?.[figure]?.tolerance ?? 0.3;
  const scores = Object.fromEntries(
    Object.entries(measured).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([figure, value]) => [figure, {value, tolerance: tolerance(name, figure)}]),
      ),
    ]),
  );
  writeFileSync(scoresFile, `${JSON.stringify({...known, ...scores}, undefined, 2)}\n`);
}
if (values.gate) {
  const fallen = tellFallen(measured, known);
  for (const line of fallen) console.error(line);
  process.exitCode = fallen.length === 0 ? 0 : 1;
}

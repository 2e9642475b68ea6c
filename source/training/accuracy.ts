/**
 * Every figure in one table, measured on the built program with the scripts that come with the gold data:
 *
 *     npm run accuracy -- ../shared/data              what there is gold for: quotes, people, sections, pages
 *     npm run accuracy -- ../shared/data --gate       fails where a figure lies below scores.json less its tolerance
 *     npm run accuracy -- ../shared/data --only choi
 *     npm run accuracy -- ../shared/data --write      writes what was measured into scores.json
 *
 * Of the marks in gold/ those that are held back are scored, with --learnt those that were learnt from. Needs a build.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {type Figures, readFigures, type Scores, tellFallen} from './figures.ts';
import {writeGold} from './write-gold.ts';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    gate: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
    only: {type: 'string'},
    learnt: {type: 'boolean', default: false},
  },
});
const data = resolve(positionals[0] ?? '');
const tools = join(data, '../tools');
if (positionals[0] === undefined || !existsSync(tools)) {
  console.error('usage: npm run accuracy -- DATA [--gate | --write] [--only NAME] [--learnt]; with tools/ beside DATA');
  process.exit(2);
}
const scoresFile = new URL('scores.json', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'onrecord-accuracy-'));
const part = values.learnt ? 'learnt from' : 'held back';
const gold = writeGold(data, folder, part);

type Task = {
  readonly predict: 'quotes' | 'sections' | 'articles';
  readonly score: readonly string[];
  readonly gold: string;
};
const quotes = {predict: 'quotes', score: ['score-quotes.mjs']} as const;
const sections = {predict: 'sections', score: ['score-sections.mjs']} as const;
const articles = {predict: 'articles', score: ['score-articles.mjs']} as const;
const tasks: Readonly<Record<string, Task>> = {
  quotes: {...quotes, gold: join(data, 'polnear/dev.jsonl')},
  marked: {predict: 'quotes', score: ['score-quotes.mjs', 'score-people.mjs'], gold: gold.marked},
  people: {predict: 'quotes', score: ['score-people.mjs'], gold: gold.people},
  german: {...quotes, gold: join(data, 'german/train.jsonl')},
  news: {...sections, gold: gold.news},
  choi: {...sections, gold: join(data, 'sections/choi.jsonl')},
  headings: {...sections, gold: join(data, 'sections/pages.jsonl')},
  pages: {...articles, gold: join(data, 'pages/ground-truth.json')},
  wcxb: {...articles, gold: join(data, 'wcxb/ground-truth.json')},
};

function run(script: string, ...words: readonly string[]): string {
  const {status, stdout} = spawnSync(process.execPath, [join(tools, script), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout;
}

const measured: Record<string, Figures> = {};
for (const [name, {predict, score, gold}] of Object.entries(tasks)) {
  if ((values.only !== undefined && values.only !== name) || !existsSync(gold)) continue;
  const prediction = join(folder, `${name}.out`);
  run('predict.mjs', predict, gold, prediction);
  const printed = score.map(script => run(script, gold, prediction)).join('');
  measured[name] = readFigures(printed);
  for (const [figure, value] of Object.entries(measured[name])) console.log(`${name}  ${figure.padEnd(22)} ${value}`);
}

const known = existsSync(scoresFile) ? (JSON.parse(readFileSync(scoresFile, 'utf8')) as Scores) : {};
if (values.write) {
  // Shares of one move by thousandths, per cents by tenths.
  const usual = (value: number): number => (value < 1 ? 0.003 : 0.3);
  const toleranceOf = (name: string, figure: string, value: number): number =>
    known[name]?.[figure]?.tolerance ?? usual(value);
  const scores = Object.fromEntries(
    Object.entries(measured).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.entries(figures).map(([figure, value]) => [
          figure,
          {value, tolerance: toleranceOf(name, figure, value)},
        ]),
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

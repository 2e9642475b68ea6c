/**
 * Makes everything that is learnt anew, in the order in which one thing needs the other, and writes the manifest:
 *
 *     npm run train -- DATA [--from NAME] [--only NAME] [--keep FOLDER]
 *
 * README.md tells what DATA holds and which packages are needed. Seeded: run twice it gives the same bytes.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {from: {type: 'string'}, only: {type: 'string'}, keep: {type: 'string'}},
});
const data = resolve(positionals[0] ?? '');
const train = join(data, 'polnear/train.jsonl');
if (positionals[0] === undefined || !existsSync(train)) {
  console.error(
    'usage: npm run train -- DATA [--from NAME] [--only NAME] [--keep FOLDER]; DATA as in source/training/README.md',
  );
  process.exit(2);
}
const manuals = [join(data, 'manuals/rust'), join(data, 'manuals/sqlite')].filter(existsSync);
const tools = join(data, '../tools');

const keep = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'onrecord-train-')) : resolve(values.keep);
const folds = join(keep, 'folds');

/** What needs what: the tagger asks which words have a vector, all else reads what the tagger tags. */
const steps: readonly (readonly [name: string, script: string, ...words: string[]])[] = [
  ['words', 'train-words.ts'],
  ['tagger', 'train-tagger.ts', train, join(data, 'polnear/dev.jsonl')],
  ['quotes', 'train-quotes.ts', data, '--folds', folds, '--keep', keep],
  ['confidence', 'train-confidence.ts', data, '--folds', folds, '--write'],
  ['languages', 'train-languages.ts', join(data, 'german/train.jsonl'), '--write'],
  ['speakers', 'train-speakers.ts', train, '--write'],
  ['pages', 'train-pages.ts', join(data, 'pages'), join(data, 'wcxb'), '--write'],
  ['sections', 'train-sections.ts', data, ...manuals],
  ['news', 'train-news-sections.ts', train, join(tools, 'score-sections.mjs')],
  ['titles', 'train-headlines.ts', train, join(tools, 'score-sections.mjs')],
  ['manifest', 'write-manifest.ts'],
];
const first = values.from === undefined ? 0 : steps.findIndex(([name]) => name === values.from);
const chosen = steps
  .slice(Math.max(0, first))
  .filter(([name]) => values.only === undefined || name === values.only || name === 'manifest');
if (first < 0 || chosen.length === 0 || (values.only !== undefined && !steps.some(([name]) => name === values.only))) {
  console.error(`there is no such step; steps are ${steps.map(([name]) => name).join(', ')}`);
  process.exit(2);
}
for (const [name, script, ...words] of chosen) {
  console.log(`== ${name}`);
  const file = fileURLToPath(new URL(script, import.meta.url));
  const {status} = spawnSync(process.execPath, ['--max-old-space-size=8000', file, ...words], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}

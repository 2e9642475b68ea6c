/**
 * Learns how likely an attribution is right (source/core/attribution/confidence) from articles marked by hand that the
 * engines have not learnt from: PolNeAR dev, and web pages.
 *
 *     npm run train:confidence -- polnear/dev.jsonl pages/ground-truth.json wcxb/ground-truth.json [--write]
 *
 * prints what five-fold cross-validation says, and with --write writes the table. Pages are those that gold/ marks as
 * learnt from; what it holds back is scored by `npm run accuracy`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {extractUntold} from '../core/attribution/extract-quotes.ts';
import {probabilityOfNames} from '../core/learning/named-logistic.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {fitRows, formatWeights, type NamedRow} from './fit-named-weights.ts';
import {blocksOf, type GoldArticle, isRight, readGoldArticles, readGradedPages, readMarkedPages} from './gold.ts';

type Row = NamedRow & {readonly judge: number};
type Article = {readonly file: string; readonly rows: readonly Row[]; readonly wanted: number};

const folds = 5;
/** The least loss in cross-validation; between 1 and 6 it hardly changes. */
const decay = 3;

const {positionals, values} = parseArgs({allowPositionals: true, options: {write: {type: 'boolean'}}});
const models = await readModels();
const articles = positionals.flatMap(file => [
  ...readGold(file).map(gold => readRows(file, gold)),
  ...(file.endsWith('.json') ? readGradedPages(JSON.parse(readFileSync(file, 'utf8'))) : []).map(page =>
    readGradedRows(file, page),
  ),
]);

/** Articles line by line, or the ground truth of marked pages. */
function readGold(file: string): readonly GoldArticle[] {
  if (!file.endsWith('.json')) return readGoldArticles(file);
  return readMarkedPages('learnt from', JSON.parse(readFileSync(file, 'utf8')));
}

function readRows(file: string, gold: GoldArticle): Article {
  const annotated = annotate({text: gold.text, blocks: blocksOf(gold.text)}, models.tagger);
  const rows = extractUntold(annotated, models.quotes).map(({attribution, features}) => ({
    features,
    isTrue: isRight(gold, attribution),
    judge: attribution.confidence,
  }));
  return {file, rows, wanted: gold.attributions.length};
}

/** What the engines found on a page when it was graded and find still; the wanted ones are those that they found. */
function readGradedRows(file: string, {text, isRight: gradeOf}: ReturnType<typeof readGradedPages>[number]): Article {
  const annotated = annotate({text, blocks: blocksOf(text)}, models.tagger);
  const rows = extractUntold(annotated, models.quotes).flatMap(({attribution, features}) => {
    const grade = gradeOf(attribution);
    return grade === undefined ? [] : [{features, isTrue: grade, judge: attribution.confidence}];
  });
  return {file, rows, wanted: rows.filter(({isTrue}) => isTrue).length};
}

type Judged = {readonly file: string; readonly probability: number; readonly isRight: boolean};

function report(name: string, judged: readonly Judged[], wanted: number): void {
  const shown = judged.filter(({probability}) => probability >= 0.5);
  const right = shown.filter(({isRight}) => isRight).length;
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  console.log(`${name}: shown P ${percent(right, shown.length)} R ${percent(right, wanted)}`);
  const sorted = judged.toSorted((a, b) => b.probability - a.probability);
  for (const recall of [0.5, 0.6, 0.65, 0.7]) {
    let hits = 0;
    const at = sorted.findIndex(({isRight}) => (isRight ? ++hits : hits) >= recall * wanted);
    if (at >= 0)
      console.log(`  P ${percent(hits, at + 1)} at R ${100 * recall} (from ${sorted[at]!.probability.toFixed(2)} on)`);
  }
  const tenths = Array.from({length: 10}, (_, k) =>
    judged.filter(({probability}) => Math.min(9, Math.floor(10 * probability)) === k),
  );
  console.log(
    tenths
      .map(
        (rows, k) =>
          `  ${k / 10}: ${percent(rows.filter(({isRight}) => isRight).length, rows.length)} of ${rows.length}`,
      )
      .join(''),
  );
}

const judged = Array.from({length: folds}, (_, fold) => {
  const weights = fitRows(
    articles.filter((_, index) => index % folds !== fold).flatMap(({rows}) => rows),
    decay,
  );
  return articles
    .filter((_, index) => index % folds === fold)
    .flatMap(({file, rows}) =>
      rows.map(
        ({features, isTrue}): Judged => ({file, isRight: isTrue, probability: probabilityOfNames(features, weights)}),
      ),
    );
}).flat();
for (const file of positionals) {
  const own = articles.filter(article => article.file === file);
  const wanted = own.reduce((sum, article) => sum + article.wanted, 0);
  const before = own.flatMap(({rows}) => rows.map(({judge, isTrue}) => ({file, isRight: isTrue, probability: judge})));
  report(`${file}, judge alone`, before, wanted);
  report(
    `${file}, cross-validated`,
    judged.filter(one => one.file === file),
    wanted,
  );
}

if (values.write === true) {
  const about =
    'Learnt from PolNeAR dev, 20 web pages marked by hand and 40 graded (source/training/gold), by `npm run train:confidence`.';
  const weights = fitRows(
    articles.flatMap(({rows}) => rows),
    decay,
  );
  writeFileSync(
    new URL('../core/attribution/confidence/confidence-weights.ts', import.meta.url),
    formatWeights('confidenceWeights', about, weights),
  );
}

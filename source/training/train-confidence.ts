/**
 * Learns how likely an attribution is right (source/core/attribution/confidence) from what engines make of articles that
 * they have not learnt from: of each part of PolNeAR train and of the marked web pages the engine of the other parts
 * (`train-quotes.ts --folds`), of the graded pages, from which no engine learns, the shipped one.
 *
 *     npm run train:confidence -- ../shared/data --folds FOLDER [--write]
 *
 * prints what five-fold cross-validation says, and with --write writes the table.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {extractUntold} from '../core/attribution/extract-quotes.ts';
import {decodeQuoteModel, type QuoteModel} from '../core/attribution/quote-model.ts';
import {probabilityOfNames} from '../core/learning/named-logistic.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {partOf} from './cross-fit.ts';
import {fitRows, formatWeights, type NamedRow} from './fit-named-weights.ts';
import {blocksOf, type GoldArticle, isRight, readGradedPages, readPageTexts, readTrainArticles} from './gold.ts';

type Row = NamedRow & {readonly judge: number};
type Article = {readonly group: 'news' | 'pages' | 'graded'; readonly rows: readonly Row[]; readonly wanted: number};

const folds = 5;
/** The least loss in cross-validation; between 1 and 6 it hardly changes. */
const decay = 3;

/** Pages count so often: they are a tenth of what is marked, and most of what is read. */
const pageWeight = 3;
/** Rarer features teach nothing that holds elsewhere. */
const leastUses = 5;

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {write: {type: 'boolean'}, folds: {type: 'string'}},
});
const [data] = positionals;
if (data === undefined || values.folds === undefined)
  throw new Error('usage: npm run train:confidence -- DATA --folds FOLDER [--write]');
const models = await readModels();
const others = ['0', '1', '2', '3'].map(part => readEngine(join(values.folds!, part)));
const marked = readTrainArticles(data);
const pages = new Set(['pages', 'wcxb'].flatMap(set => Object.keys(readPageTexts(data, set))));
const articles: readonly Article[] = [
  ...marked.map((gold, article) =>
    readRows(pages.has(gold.id) ? 'pages' : 'news', gold, others[partOf({article}, others.length)]!),
  ),
  ...readGradedPages(readPageTexts(data, 'wcxb')).map(readGradedRows),
];

function readEngine(folder: string): QuoteModel {
  const [attribution, direct] = ['attribution.model', 'direct.model'].map(name =>
    gunzipSync(readFileSync(join(folder, name))),
  );
  return decodeQuoteModel(attribution!, direct!);
}

function readRows(group: Article['group'], gold: GoldArticle, engine: QuoteModel): Article {
  const annotated = annotate({text: gold.text, blocks: blocksOf(gold.text)}, models.tagger);
  const rows = extractUntold(annotated, engine).map(({attribution, features}) => ({
    features,
    isTrue: isRight(gold, attribution),
    judge: attribution.confidence,
  }));
  return {group, rows, wanted: gold.attributions.length};
}

/** What the engines found on a page when it was graded and find still; the wanted ones are those that they found. */
function readGradedRows({text, isRight: gradeOf}: ReturnType<typeof readGradedPages>[number]): Article {
  const annotated = annotate({text, blocks: blocksOf(text)}, models.tagger);
  const rows = extractUntold(annotated, models.quotes).flatMap(({attribution, features}) => {
    const grade = gradeOf(attribution);
    return grade === undefined ? [] : [{features, isTrue: grade, judge: attribution.confidence}];
  });
  return {group: 'graded', rows, wanted: rows.filter(({isTrue}) => isTrue).length};
}

/** The rows to learn from, without the features that hardly any of them has. */
function rowsToLearn(articles: readonly Article[]): readonly Row[] {
  const rows = articles.flatMap(({group, rows}) =>
    Array.from({length: group === 'news' ? 1 : pageWeight}, () => rows).flat(),
  );
  const uses = new Map<string, number>();
  for (const {features} of rows) for (const feature of features) uses.set(feature, (uses.get(feature) ?? 0) + 1);
  return rows.map(row => ({...row, features: row.features.filter(feature => uses.get(feature)! >= leastUses)}));
}

type Judged = {readonly group: Article['group']; readonly probability: number; readonly isRight: boolean};

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
  const weights = fitRows(rowsToLearn(articles.filter((_, index) => index % folds !== fold)), decay);
  return articles
    .filter((_, index) => index % folds === fold)
    .flatMap(({group, rows}) =>
      rows.map(
        ({features, isTrue}): Judged => ({group, isRight: isTrue, probability: probabilityOfNames(features, weights)}),
      ),
    );
}).flat();
for (const group of ['news', 'pages', 'graded'] as const) {
  const own = articles.filter(article => article.group === group);
  const wanted = own.reduce((sum, article) => sum + article.wanted, 0);
  const before = own.flatMap(({rows}) => rows.map(({judge, isTrue}) => ({group, isRight: isTrue, probability: judge})));
  report(`${group}, judge alone`, before, wanted);
  report(
    `${group}, cross-validated`,
    judged.filter(one => one.group === group),
    wanted,
  );
}

if (values.write === true) {
  const about =
    'Learnt from PolNeAR train and from web pages marked by hand or graded (source/training/gold), by `npm run train:confidence`.';
  const weights = fitRows(rowsToLearn(articles), decay);
  writeFileSync(
    new URL('../core/attribution/confidence/confidence-weights.ts', import.meta.url),
    formatWeights('confidenceWeights', about, weights),
  );
}

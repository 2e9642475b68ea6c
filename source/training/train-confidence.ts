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
import type {Attribution} from '../core/document/analysis.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, common, type GoldArticle, readGradedPages, readMarkedPages} from './gold.ts';

type Row = {readonly features: readonly string[]; readonly isRight: boolean; readonly judge: number};
type Article = {readonly file: string; readonly rows: readonly Row[]; readonly wanted: number};
type Weights = ReadonlyMap<string, number>;

const folds = 5;
const rounds = 300;
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
  const content = readFileSync(file, 'utf8');
  if (file.endsWith('.json')) return readMarkedPages('learnt from', JSON.parse(content));
  return content
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as GoldArticle);
}

function readRows(file: string, gold: GoldArticle): Article {
  const annotated = annotate({text: gold.text, blocks: blocksOf(gold.text)}, models.tagger);
  const rows = extractUntold(annotated, models.quotes).map(({attribution, features}) => ({
    features,
    isRight: isRight(gold, attribution),
    judge: attribution.confidence,
  }));
  return {file, rows, wanted: gold.attributions.length};
}

/** What the engines found on a page when it was graded and find still; the wanted ones are those that they found. */
function readGradedRows(file: string, {text, isRight}: ReturnType<typeof readGradedPages>[number]): Article {
  const annotated = annotate({text, blocks: blocksOf(text)}, models.tagger);
  const rows = extractUntold(annotated, models.quotes).flatMap(({attribution, features}) => {
    const grade = isRight(attribution);
    return grade === undefined ? [] : [{features, isRight: grade, judge: attribution.confidence}];
  });
  return {file, rows, wanted: rows.filter(row => row.isRight).length};
}

/** Has an attribution by hand about this content (half of the letters that one of the two has are in both) and this source? */
function isRight({attributions}: GoldArticle, {content, source}: Attribution): boolean {
  const size = content.reduce((sum, {start, end}) => sum + end - start, 0);
  return attributions.some(gold => {
    const both = content.reduce((sum, {start, end}) => sum + common([start, end], gold.content), 0);
    const goldSize = gold.content.reduce((sum, [start, end]) => sum + end - start, 0);
    const isSource =
      gold.source.length === 0 ||
      (source !== undefined && gold.source.some(([start, end]) => start < source.end && source.start < end));
    return 3 * both >= size + goldSize && isSource;
  });
}

const chance = (features: readonly string[], weights: Weights): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));

/** Logistic regression with weights drawn to zero, by Adam over all rows at once. */
function fit(rows: readonly Row[]): Weights {
  const weights = new Map<string, number>();
  const averages = new Map<string, [number, number]>();
  for (let round = 1; round <= rounds; round++) {
    const slopes = new Map<string, number>();
    for (const {features, isRight} of rows) {
      const slope = Number(isRight) - chance(features, weights);
      for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
    }
    for (const [feature, value] of slopes) {
      const weight = weights.get(feature) ?? 0;
      const slope = value - (feature === 'bias' ? 0 : decay * weight);
      const [m, s] = averages.get(feature) ?? [0, 0];
      const next: [number, number] = [0.9 * m + 0.1 * slope, 0.99 * s + 0.01 * slope * slope];
      averages.set(feature, next);
      const move = next[0] / (1 - 0.9 ** round) / (Math.sqrt(next[1] / (1 - 0.99 ** round)) + 1e-9);
      weights.set(feature, weight + 0.1 * (1 - round / (rounds + 1)) * move);
    }
  }
  return weights;
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
  const weights = fit(articles.filter((_, index) => index % folds !== fold).flatMap(({rows}) => rows));
  return articles
    .filter((_, index) => index % folds === fold)
    .flatMap(({file, rows}) =>
      rows.map(({features, isRight}): Judged => ({file, isRight, probability: chance(features, weights)})),
    );
}).flat();
for (const file of positionals) {
  const own = articles.filter(article => article.file === file);
  const wanted = own.reduce((sum, article) => sum + article.wanted, 0);
  const before = own.flatMap(({rows}) => rows.map(({judge, isRight}) => ({file, isRight, probability: judge})));
  report(`${file}, judge alone`, before, wanted);
  report(
    `${file}, cross-validated`,
    judged.filter(one => one.file === file),
    wanted,
  );
}

if (values.write === true) {
  const rows = [...fit(articles.flatMap(({rows}) => rows))]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${/\W/.test(feature) ? `'${feature}'` : feature}: ${weight.toFixed(2)},`);
  writeFileSync(
    new URL('../core/attribution/confidence/confidence-weights.ts', import.meta.url),
    `/** Learnt from PolNeAR dev and 20 web pages marked by hand (source/training/gold), by \`npm run train:confidence\`. */
export const confidenceWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
  );
}

/**
 * Learns candidate-weights.ts, by which pronouns find their person, from articles marked by hand, and reports how often the right
 * person is chosen: by five-fold cross-validation over articles, then on all.
 *
 *     node source/training/train-speakers.ts ../shared/data/polnear/train.jsonl [--write]
 *
 * Method: conditional logit over the candidates of each pronoun whose person is given, L2-penalised, by full-batch AdaGrad from zero:
 * nothing is random. About ten seconds. Needs Node 24 (runs TypeScript).
 */
import {writeFileSync} from 'node:fs';
import type {Candidate} from '../core/coreference/rank-candidates.ts';
import {resolveTurns} from '../core/coreference/resolve-turns.ts';
import {createScene} from '../core/coreference/scene.ts';
import {annotate} from '../core/nlp/annotate.ts';
import {readModels} from '../shell/read-models.ts';
import {blocksOf, type GoldArticle, isSamePerson, readGoldArticles, toAttributions} from './gold.ts';

type Example = {readonly fold: number; readonly candidates: readonly Candidate[]; readonly right: readonly boolean[]};

const rounds = 300;
const penalty = 5;
const folds = 5;

const [path, flag] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: train-speakers.ts GOLD.jsonl [--write]');

const {tagger} = await readModels();

function readExamples(article: GoldArticle, fold: number): Example[] {
  const attributions = toAttributions(article);
  const scene = createScene(
    annotate({text: article.text, blocks: blocksOf(article.text)}, tagger),
    attributions.filter(a => a.kind !== 'indirect').flatMap(a => a.content),
    attributions.flatMap(a => a.source ?? []),
  );
  const examples: Example[] = [];
  resolveTurns(scene, attributions, (candidates, index) => {
    const {name, by} = article.attributions[index]!.speaker;
    const right = candidates.map(({entity}) => name !== null && isSamePerson(name, entity.keys.join(' ')));
    if (by === 'coref') examples.push({fold, candidates, right});
    const found = right.indexOf(true);
    return found < 0 ? undefined : {entity: candidates[found]!.entity, probability: 1};
  });
  return examples;
}

function probabilities(weights: ReadonlyMap<string, number>, {candidates}: Example): number[] {
  const scores = candidates.map(({features}) =>
    Math.exp(features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)),
  );
  const total = scores.reduce((sum, score) => sum + score, 0);
  return scores.map(score => score / total);
}

function train(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const usable = examples.filter(({right}) => right.includes(true) && right.length > 1);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const [feature, weight] of weights) gradient.set(feature, -penalty * weight);
    for (const example of usable) {
      const chances = probabilities(weights, example);
      const mass = chances.reduce((sum, chance, index) => sum + (example.right[index] ? chance : 0), 0);
      example.candidates.forEach(({features}, index) => {
        const pull = (example.right[index] ? chances[index]! / mass : 0) - chances[index]!;
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + pull);
      });
    }
    for (const [feature, slope] of gradient) {
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      if (square > 0) weights.set(feature, (weights.get(feature) ?? 0) + (0.3 * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

function accuracy(
  weights: ReadonlyMap<string, number>,
  examples: readonly Example[],
): {right: number; all: number; bins: number[][]} {
  let right = 0;
  const bins = Array.from({length: 10}, () => [0, 0]);
  for (const example of examples) {
    const chances = probabilities(weights, example);
    const best = chances.indexOf(Math.max(...chances));
    const isRight = example.right[best] === true;
    if (isRight) right++;
    if (best < 0) continue;
    const bin = bins[Math.min(9, Math.floor(chances[best]! * 10))]!;
    bin[0]!++;
    if (isRight) bin[1]!++;
  }
  return {right, all: examples.length, bins};
}

const articles = readGoldArticles(path);
const examples = articles.flatMap((article, index) => readExamples(article, index % folds));
const reachable = examples.filter(({right}) => right.includes(true)).length;
console.log(
  `${examples.length} pronouns, the right person among the candidates of ${reachable} (${((100 * reachable) / examples.length).toFixed(1)} %)`,
);
let right = 0;
const bins = Array.from({length: 10}, () => [0, 0]);
for (let fold = 0; fold < folds; fold++) {
  const result = accuracy(
    train(examples.filter(example => example.fold !== fold)),
    examples.filter(example => example.fold === fold),
  );
  right += result.right;
  for (const [index, [all, good]] of result.bins.entries()) {
    bins[index]![0]! += all!;
    bins[index]![1]! += good!;
  }
}
console.log(`cross-validation: ${((100 * right) / examples.length).toFixed(1)} % right`);
console.log(
  `by probability: ${bins.map(([all, good], index) => `0.${index}: ${all} ${all ? Math.round((100 * good!) / all) : 0} %`).join(', ')}`,
);
const weights = train(examples);
console.log(
  `on all: ${((100 * accuracy(weights, examples).right) / examples.length).toFixed(1)} % right, ${weights.size} weights`,
);
if (flag === '--write') {
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${Number(weight.toFixed(2))},`);
  writeFileSync(
    'source/core/coreference/candidate-weights.ts',
    `/** Written by source/training/train-speakers.ts: log-odds that a feature of rank-candidates.ts gives. */\nexport const candidateWeights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}

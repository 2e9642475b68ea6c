/**
 * Learns the weights of the attribution without a model from German news (GermEval 2023, task 2): which phrase is the
 * source of a verb of saying, which quotation is speech, and how likely an attribution is right.
 *
 *   node source/training/train-languages.ts TRAIN.jsonl            prints what five-fold cross-validation says
 *   node source/training/train-languages.ts TRAIN.jsonl --write    writes the tables too
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {readMarked} from '../core/attribution/languages/attribute-marked.ts';
import {describeSource} from '../core/attribution/languages/choose-source.ts';
import {extractReadings} from '../core/attribution/languages/extract-quotes-in.ts';
import {readBlock, spanOf} from '../core/attribution/languages/read-block.ts';
import {overlaps, type Span} from '../core/document/span.ts';
import {lexiconOf} from '../core/nlp/lexicon.ts';
import {common, type GoldArticle} from './gold.ts';

type Choice = {readonly candidates: readonly (readonly string[])[]; readonly gold: number};
type Row = {readonly features: readonly string[]; readonly isTrue: boolean};
type Weights = Map<string, number>;

const folds = 5;
const rounds = 400;
const lexicon = lexiconOf('de')!;
const [file, flag] = process.argv.slice(2);
const articles = readFileSync(file!, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as GoldArticle);

const blockOf = ({text}: GoldArticle): Span => ({start: 0, end: text.length});
const toSpans = (pairs: readonly (readonly [number, number])[]): readonly Span[] =>
  pairs.map(([start, end]) => ({start, end}));
const anyOverlap = (one: Span, others: readonly Span[]): boolean => others.some(other => overlaps(one, other));

/** For each verb of saying that the gold marks, its phrases; the last candidate is that none of them is the source. */
function choicesOf(article: GoldArticle): readonly Choice[] {
  const sentences = readBlock(article.text, blockOf(article), 0, lexicon);
  return article.attributions.flatMap(({cue, source, content}) => {
    const cues = toSpans(cue);
    if (cues.length === 0 || source.length === 0) return [];
    return sentences.flatMap((sentence): readonly Choice[] => {
      const own = sentence.cues.find(
        one => one.kind !== 'according' && one.kind !== 'behind' && anyOverlap(spanOf(sentence, one.at, one.to), cues),
      );
      if (own === undefined) return [];
      const place = content[0]![0] < sentence.items[own.at]!.start ? 'before' : 'behind';
      const said = toSpans(content);
      const phrases = sentence.phrases.filter(({from}) => !anyOverlap(spanOf(sentence, from, from + 1), said));
      const gold = phrases.findIndex(({from, core}) => anyOverlap(spanOf(sentence, from, core), toSpans(source)));
      const candidates = phrases.map(phrase => describeSource(sentence.items, phrases, phrase, own, place));
      return [{candidates: [...candidates, ['none']], gold: gold < 0 ? phrases.length : gold}];
    });
  });
}

/** Each quotation, and whether somebody said it. */
const speechOf = (article: GoldArticle): readonly Row[] =>
  readBlock(article.text, blockOf(article), 0, lexicon).flatMap((sentence, at, sentences) =>
    readMarked(article.text, sentence, lexicon, sentences[at - 1]).map(({content, features}) => ({
      features,
      isTrue: article.attributions.some(
        ({content: said}) => common([content.start, content.end], said) >= 0.5 * (content.end - content.start),
      ),
    })),
  );

/** Each attribution that is made, and whether one by hand has half of its words and its source. */
const rightOf = (article: GoldArticle): readonly Row[] =>
  extractReadings(article.text, [{...blockOf(article), kind: 'paragraph'}], lexicon).map(({attribution, features}) => ({
    features,
    isTrue: article.attributions.some(gold => {
      const own = attribution.content.map(({start, end}) => [start, end] as const);
      const size = (pairs: readonly (readonly [number, number])[]): number => pairs.reduce((n, [a, b]) => n + b - a, 0);
      const both = own.reduce((n, pair) => n + common(pair, gold.content), 0);
      const isSame = both >= 0.5 * (size(own) + size(gold.content) - both);
      const {source} = attribution;
      return isSame && (gold.source.length === 0 || (source !== undefined && anyOverlap(source, toSpans(gold.source))));
    }),
  }));

const sum = (features: readonly string[], weights: Weights): number =>
  features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);

/** Adam over all rows at once; `slopes` adds the slope of every row. */
function fit(slopes: (weights: Weights, slope: Weights) => void, decay: number): Weights {
  const weights: Weights = new Map();
  const mean: Weights = new Map();
  const square: Weights = new Map();
  for (let round = 1; round <= rounds; round++) {
    const slope: Weights = new Map();
    slopes(weights, slope);
    for (const [feature, value] of slope) {
      const g = value - decay * (weights.get(feature) ?? 0);
      mean.set(feature, 0.9 * (mean.get(feature) ?? 0) + 0.1 * g);
      square.set(feature, 0.99 * (square.get(feature) ?? 0) + 0.01 * g * g);
      const step = 0.1 * Math.min(1, 2 * (1 - round / (rounds + 1)));
      const move =
        mean.get(feature)! / (1 - 0.9 ** round) / (Math.sqrt(square.get(feature)! / (1 - 0.99 ** round)) + 1e-9);
      weights.set(feature, (weights.get(feature) ?? 0) + step * move);
    }
  }
  return weights;
}

const addTo = (slope: Weights, features: readonly string[], value: number): void => {
  for (const feature of features) slope.set(feature, (slope.get(feature) ?? 0) + value);
};

const fitRows = (rows: readonly Row[], decay: number): Weights =>
  fit((weights, slope) => {
    for (const {features, isTrue} of rows) addTo(slope, features, Number(isTrue) - chance(features, weights));
  }, decay);

const chance = (features: readonly string[], weights: Weights): number => 1 / (1 + Math.exp(-sum(features, weights)));

function shares({candidates}: Choice, weights: Weights): readonly number[] {
  const scores = candidates.map(features => Math.exp(sum(features, weights)));
  const total = scores.reduce((all, score) => all + score, 0);
  return scores.map(score => score / total);
}

const fitChoices = (choices: readonly Choice[], decay: number): Weights =>
  fit((weights, slope) => {
    for (const choice of choices)
      shares(choice, weights).forEach((share, at) => {
        addTo(slope, choice.candidates[at]!, Number(at === choice.gold) - share);
      });
  }, decay);

function crossValidate<T>(
  parts: readonly (readonly T[])[],
  learn: (rows: readonly T[]) => Weights,
  judge: (row: T, weights: Weights) => void,
): void {
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(parts.filter((_, at) => at % folds !== fold).flat());
    for (const row of parts.filter((_, at) => at % folds === fold).flat()) judge(row, weights);
  }
}

function judgeRows(name: string, parts: readonly (readonly Row[])[], decay: number): void {
  const judged: {chance: number; isTrue: boolean}[] = [];
  crossValidate(
    parts,
    rows => fitRows(rows, decay),
    ({features, isTrue}, weights) => judged.push({chance: chance(features, weights), isTrue}),
  );
  const shown = judged.filter(one => one.chance >= 0.5);
  const right = shown.filter(({isTrue}) => isTrue).length;
  const all = judged.filter(({isTrue}) => isTrue).length;
  const tenths = Array.from({length: 10}, (_, at) =>
    judged.filter(one => Math.min(9, Math.floor(10 * one.chance)) === at),
  );
  console.log(
    `${name}: ${judged.length} rows, P ${((100 * right) / shown.length).toFixed(1)} R ${((100 * right) / all).toFixed(1)}`,
  );
  console.log(
    tenths
      .map(
        (rows, at) =>
          `  ${at / 10}: ${rows.length} ${((100 * rows.filter(({isTrue}) => isTrue).length) / rows.length).toFixed(0)}%`,
      )
      .join(''),
  );
}

function printTable(name: string, about: string, weights: Weights): string {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
  return `/** ${about} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
}

const choices = articles.map(choicesOf);
let chosen = 0;
let count = 0;
crossValidate(
  choices,
  rows => fitChoices(rows, 2),
  (choice, weights) => {
    count++;
    const odds = shares(choice, weights);
    if (odds.indexOf(Math.max(...odds)) === choice.gold) chosen++;
  },
);
console.log(`source: ${((100 * chosen) / count).toFixed(1)} % of ${count}`);
const speech = articles.map(speechOf);
judgeRows('speech', speech, 1);
const right = articles.map(rightOf);
judgeRows('right', right, 1);

if (flag === '--write') {
  const origin =
    'Learnt from German Wikinews articles marked by hand (GermEval 2023, task 2, CC BY 2.5) by `npm run train:languages`.';
  const write = (path: string, text: string): void =>
    writeFileSync(new URL(`../core/attribution/languages/${path}`, import.meta.url), `/** ${origin} */\n\n${text}`);
  write(
    'source-weights.ts',
    printTable('sourceWeights', 'Of the features of choose-source.ts.', fitChoices(choices.flat(), 2)),
  );
  write(
    'speech-weights.ts',
    printTable('speechWeights', 'Of the features of describe-quotation.ts.', fitRows(speech.flat(), 1)),
  );
  write(
    'confidence-weights.ts',
    printTable('confidenceWeights', 'Of the features of tell-confidence.ts.', fitRows(right.flat(), 1)),
  );
}

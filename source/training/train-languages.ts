/**
 * Learns the weights of the attribution without a model from German news (GermEval 2023, task 2): which phrase is the
 * source of a verb of saying, which quotation is speech, and how likely an attribution is right.
 *
 *   node source/training/train-languages.ts TRAIN.jsonl            prints what five-fold cross-validation says
 *   node source/training/train-languages.ts TRAIN.jsonl --write    writes the tables too
 */
import {writeFileSync} from 'node:fs';
import {readMarked} from '../core/attribution/languages/attribute-marked.ts';
import {describeSource} from '../core/attribution/languages/choose-source.ts';
import {extractReadings} from '../core/attribution/languages/extract-quotes-in.ts';
import {readBlock, spanOf} from '../core/attribution/languages/read-block.ts';
import {overlaps, type Span} from '../core/document/span.ts';
import {probabilityOfNames} from '../core/learning/named-logistic.ts';
import {lexiconOf} from '../core/nlp/lexicon.ts';
import {ascend, fitRows, formatWeights, type NamedRow, type NamedWeights} from './fit-named-weights.ts';
import {common, type GoldArticle, isRight, readGoldArticles} from './gold.ts';

type Choice = {readonly candidates: readonly (readonly string[])[]; readonly gold: number};

const folds = 5;
const lexicon = lexiconOf('de')!;
const [file, flag] = process.argv.slice(2);
const articles = readGoldArticles(file!);

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
const speechOf = (article: GoldArticle): readonly NamedRow[] =>
  readBlock(article.text, blockOf(article), 0, lexicon).flatMap((sentence, at, sentences) =>
    readMarked(article.text, sentence, lexicon, sentences[at - 1]).map(({content, features}) => ({
      features,
      isTrue: article.attributions.some(
        ({content: said}) => common([content.start, content.end], said) >= 0.5 * (content.end - content.start),
      ),
    })),
  );

/** Each attribution that is made, and whether one by hand has half of its words and its source. */
const rightOf = (article: GoldArticle): readonly NamedRow[] =>
  extractReadings(article.text, [{...blockOf(article), kind: 'paragraph'}], lexicon).map(({attribution, features}) => ({
    features,
    isTrue: isRight(article, attribution),
  }));

const sum = (features: readonly string[], weights: NamedWeights): number =>
  features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);

function shares({candidates}: Choice, weights: NamedWeights): readonly number[] {
  const scores = candidates.map(features => Math.exp(sum(features, weights)));
  const total = scores.reduce((all, score) => all + score, 0);
  return scores.map(score => score / total);
}

const fitChoices = (choices: readonly Choice[], decay: number): NamedWeights =>
  ascend((weights, add) => {
    for (const choice of choices)
      shares(choice, weights).forEach((share, at) => {
        add(choice.candidates[at]!, Number(at === choice.gold) - share);
      });
  }, decay);

function crossValidate<T>(
  parts: readonly (readonly T[])[],
  learn: (rows: readonly T[]) => NamedWeights,
  judge: (row: T, weights: NamedWeights) => void,
): void {
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(parts.filter((_, at) => at % folds !== fold).flat());
    for (const row of parts.filter((_, at) => at % folds === fold).flat()) judge(row, weights);
  }
}

function judgeRows(name: string, parts: readonly (readonly NamedRow[])[], decay: number): void {
  const judged: {chance: number; isTrue: boolean}[] = [];
  crossValidate(
    parts,
    rows => fitRows(rows, decay),
    ({features, isTrue}, weights) => judged.push({chance: probabilityOfNames(features, weights), isTrue}),
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
    formatWeights('sourceWeights', 'Of the features of choose-source.ts.', fitChoices(choices.flat(), 2)),
  );
  write(
    'speech-weights.ts',
    formatWeights('speechWeights', 'Of the features of describe-quotation.ts.', fitRows(speech.flat(), 1)),
  );
  write(
    'confidence-weights.ts',
    formatWeights('confidenceWeights', 'Of the features of tell-confidence.ts.', fitRows(right.flat(), 1)),
  );
}

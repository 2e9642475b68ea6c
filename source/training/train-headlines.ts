/**
 * Learns from titles by hand (gold/README.md) which words of a section an editor puts into its title and which headlines
 * fit best, and writes salience-weights.ts and headline-weights.ts in source/core/sections/titles:
 *
 *     node source/training/train-headlines.ts ../shared/data/polnear/train.jsonl ../shared/tools/score-sections.mjs
 *
 * A word counts as often as the three titles have it. How well a headline fits is its F1 with the nearest of the three.
 * Prints how well sections divided by hand are named by weights that have not seen the article (six parts, each left
 * out in turn); with `show` behind the arguments, each title beside those by hand. The articles that are held back are not looked at.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {headlineCase} from '../core/sections/titles/headline-case.ts';
import {headlineFeatures} from '../core/sections/titles/headline-weights.ts';
import {listHeadlines} from '../core/sections/titles/list-headlines.ts';
import {describeHeadline, type HeadlineModel} from '../core/sections/titles/rank-headlines.ts';
import {salienceFeatures} from '../core/sections/titles/salience-weights.ts';
import {readTitledText, type TitleModels, titleNews} from '../core/sections/titles/title-news.ts';
import {describeWords, mayTell, type SalienceModel, salienceOf, toStem} from '../core/sections/titles/word-salience.ts';
import {readModels} from '../shell/read-models.ts';
import {fitLinear, type LinearRow} from './fit-linear.ts';
import type {LogisticRow} from './fit-logistic.ts';
import {fitNamedLogistic} from './fit-named-logistic.ts';
import {type DividedArticle, readDividedArticles} from './read-divided-articles.ts';

const settings = {rounds: 120, rate: 0.1, decay: 3};
const parts = 6;

const [file, scores, show] = process.argv.slice(2);
if (file === undefined || scores === undefined)
  throw new Error('usage: train-headlines.ts ARTICLES.jsonl score-sections.mjs');
const {scoreDocument} = await import(resolve(scores));
const models = await readModels();
const examples = readDividedArticles(file, models, 'learn').map(readExample);
type Example = ReturnType<typeof readExample>;

const model = train(examples);
write('salience', 'word adds to the odds that it stands in the title', model.salience);
write('headline', 'headline adds to how well it names its section', model.headlines);
check();

function readExample({text: annotated, quotes, speakers, sections}: DividedArticle) {
  const tokens = annotated.blocks.map(block => block.tokens);
  const text = readTitledText(annotated, quotes, speakers);
  const members = sections.map(({from}, at) =>
    Array.from({length: (sections[at + 1]?.from ?? tokens.length) - from}, (_, more) => from + more),
  );
  const words = describeWords(
    members.map(indices => indices.map(index => tokens[index]!)),
    text.headline,
    models.words,
  );
  const headlines = members.map((indices, at) =>
    listHeadlines(
      indices.map(index => text.paragraphs[index]!),
      text.people,
    ).map(headline => ({
      headline,
      fit: fitOf(headlineCase(headline.words), sections[at]!.titles),
    })),
  );
  return {text, members, words, headlines, titles: sections.map(({titles}) => titles)};
}

/** F1 of the words with those of the nearest title. */
function fitOf(title: string, titles: readonly string[]): number {
  const gold = {paragraphs: [''], headings: [{before: 0, title: titles[0], titles}]};
  return scoreDocument(gold, {sections: [{from: 0, title}]}).titleF;
}

function train(from: readonly Example[]): Required<TitleModels> {
  const salience: SalienceModel = fitNamedLogistic(salienceFeatures, from.flatMap(wordRows), settings);
  const rows = from.flatMap(({words, headlines}) =>
    headlines.flatMap((list, at): readonly LinearRow[] => {
      const known = salienceOf(words[at]!, salience);
      return list.map(({headline, fit}) => {
        const values = describeHeadline(headline, known);
        return {values: headlineFeatures.map(feature => values[feature]), wanted: fit, weight: 1 / list.length};
      });
    }),
  );
  const [bias, ...fitted] = fitLinear(rows, 0.01);
  const weights = Object.fromEntries(headlineFeatures.map((feature, at) => [feature, fitted[at]!]));
  return {salience, headlines: {bias: bias!, weights} as HeadlineModel};
}

/** A word that two of three titles have is two thirds of a yes. */
function wordRows({words, titles}: Example): readonly LogisticRow[] {
  return words.flatMap((own, at) => {
    const sets = titles[at]!.map(
      title => new Set((title.toLowerCase().match(/[\p{L}\p{N}'’.]+/gu) ?? []).filter(mayTell).map(toStem)),
    );
    return [...own].flatMap(([word, features]) => {
      const share = sets.filter(set => set.has(word)).length / sets.length;
      const values = salienceFeatures.map(feature => features[feature]);
      return [
        {values, isTrue: true, weight: share},
        {values, isTrue: false, weight: 1 - share},
      ].filter(({weight}) => weight > 0);
    });
  });
}

function write(
  name: string,
  says: string,
  {bias, weights}: {readonly bias: number; readonly weights: Readonly<Record<string, number>>},
): void {
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  const round = (value: number): number => Number(value.toFixed(3));
  writeFileSync(
    `source/core/sections/titles/${name}-weights.ts`,
    `/** Made by source/training/train-headlines.ts: what each feature of a ${says}. */
export const ${name}Weights = {
${Object.entries(weights)
  .map(([feature, weight]) => `  ${feature}: ${round(weight)},`)
  .join('\n')}
} as const;

export type ${Name}Feature = keyof typeof ${name}Weights;
export const ${name}Features = Object.keys(${name}Weights) as readonly ${Name}Feature[];
export const ${name}Bias = ${round(bias)};
`,
  );
}

function check(): void {
  const blind = Array.from({length: parts}, (_, part) =>
    train(examples.filter((_example, index) => index % parts !== part)),
  );
  let count = 0;
  let [sum, hits, best, none] = [0, 0, 0, 0];
  examples.forEach(({text, members, titles, headlines}, index) => {
    const made = titleNews(text, members, models.words, blind[index % parts]!);
    made.forEach((title, at) => {
      const fit = title === undefined ? 0 : fitOf(title, titles[at]!);
      count++;
      sum += fit;
      hits += Number(fit > 0);
      none += Number(title === undefined);
      best += headlines[at]!.reduce((most, {fit: own}) => Math.max(most, own), 0);
      if (show !== undefined) console.log(`${fit.toFixed(2)}  ${title}  <>  ${titles[at]!.join(' | ')}`);
    });
  });
  const percent = (value: number): string => ((100 * value) / count).toFixed(1);
  console.log(`${count} sections unseen: words ${percent(sum)}  a shared word ${percent(hits)}  untitled ${none}`);
  console.log(`the best of all headlines: words ${percent(best)}`);
}

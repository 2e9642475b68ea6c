/**
 * Learns from news articles divided by hand (gold/README.md) where an editor begins a section, and writes
 * source/core/sections/news-weights.ts:
 *
 *     npm run train:news -- ../shared/data/polnear/train.jsonl ../shared/tools/score-sections.mjs
 *
 * Prints how well the articles are divided by weights that have not seen them (six parts, each left out in turn), and
 * the weights. The articles that are held back are not looked at.
 */
import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describeStory, divideNews, type NewsModel} from '../core/sections/divide-news.ts';
import {readParagraphs} from '../core/sections/find-cuts.ts';
import {newsFeatures} from '../core/sections/news-weights.ts';
import {createStoryReader} from '../core/sections/read-story.ts';
import {readModels} from '../shell/read-models.ts';
import {type DividedStory, fitSemiMarkov} from './fit-semi-markov.ts';
import {type DividedArticle, readDividedArticles} from './read-divided-articles.ts';

const settings = {rounds: 100, rate: 0.12, decay: {gaps: 10, sections: 0.5}};
const parts = 6;

const [file, scores] = process.argv.slice(2);
if (file === undefined || scores === undefined)
  throw new Error('usage: npm run train:news -- ARTICLES.jsonl score-sections.mjs');
const models = await readModels();
const articles = readDividedArticles(file, models, 'learn');
const storyOf = ({text, quotes}: DividedArticle) => createStoryReader(text, quotes, true)(0, text.blocks.length);
const examples = articles.map((article): DividedStory => {
  const story = describeStory(storyOf(article), readParagraphs(article.text.blocks, models.words));
  return {story, starts: article.sections.map(({from}) => from).filter(from => from > 0)};
});

const model = fitSemiMarkov(examples, settings);
writeFileSync('source/core/sections/news-weights.ts', formatWeights(model));
await check();

function formatWeights(weights: NewsModel): string {
  const lines = newsFeatures.map(feature => `  ${feature}: ${Number(weights[feature].toFixed(2))},`);
  return `/** Made by source/training/train-news-sections.ts: what each feature of a gap and of a section adds, in logits. */
export const newsWeights = {
${lines.join('\n')}
} as const;

export type NewsFeature = keyof typeof newsWeights;
export const newsFeatures = Object.keys(newsWeights) as readonly NewsFeature[];
`;
}

async function check(): Promise<void> {
  const {scoreDocument} = await import(resolve(scores!));
  const blind = Array.from({length: parts}, (_, part) =>
    fitSemiMarkov(
      examples.filter((_example, index) => index % parts !== part),
      settings,
    ),
  );
  const all = articles.map((article, index) => {
    const {paragraphs, paragraphOf, sections} = article;
    const cuts = divideNews(storyOf(article), models.words, blind[index % parts]!);
    return scoreDocument(
      {paragraphs, headings: sections.map(({from}) => ({before: paragraphOf[from]}))},
      {sections: cuts.map(from => ({from: paragraphOf[from]}))},
    );
  });
  const mean = (key: string): string =>
    ((100 * all.reduce((sum, score) => sum + score[key], 0)) / all.length).toFixed(1);
  const count = (key: string): string => (all.reduce((sum, score) => sum + score[key], 0) / all.length).toFixed(2);
  console.log(`${all.length} articles unseen: Pk ${mean('pk')}  F1 ${mean('f1')}  F1±1 ${mean('f1near')}`);
  console.log(`sections: ${count('system')} of ${count('gold')}`);
}

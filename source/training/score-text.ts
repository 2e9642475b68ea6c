/**
 * Nothing of the body is lost: of the spans that people marked in news articles, how many are still in the Document
 * after parsing as plain text?   npm run accuracy:text -- ../shared/data/polnear/train.jsonl
 *
 * A span is kept when its letters, white space and control characters aside, stand in one piece in the text of the Document. Prints the lost
 * ones and how many lines of the articles went as boilerplate or head lines, and fails when a span is lost.
 */
import {parseText} from '../core/parse/parse-text.ts';
import {sanitise} from '../core/parse/sanitise.ts';
import {readLines} from './gold.ts';

type Article = {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {readonly content: readonly (readonly [start: number, end: number])[]}[];
};

const file = process.argv[2];
if (file === undefined) throw new Error('usage: npm run accuracy:text -- ARTICLES.jsonl');
const solid = (text: string): string => sanitise(text).replace(/\s+/g, '');
const articles = readLines<Article>(file);

let spans = 0;
let lines = 0;
const lostSpans: string[] = [];
const goneLines: string[] = [];
for (const {id, text, attributions} of articles) {
  const kept = solid(parseText(text).text);
  for (const [start, end] of attributions.flatMap(({content}) => content)) {
    spans++;
    const words = text.slice(start, end);
    if (!kept.includes(solid(words))) lostSpans.push(`${id}: ${words}`);
  }
  for (const line of text.split('\n').filter(line => line.trim() !== '')) {
    lines++;
    if (!kept.includes(solid(line))) goneLines.push(line);
  }
}

console.log(`${articles.length} articles: ${spans - lostSpans.length} of ${spans} marked spans kept`);
console.log(`${goneLines.length} of ${lines} lines are not in the text`);
if (process.argv.includes('--lines')) console.log(goneLines.join('\n'));
if (lostSpans.length > 0) {
  console.log(`lost:\n${lostSpans.join('\n')}`);
  process.exitCode = 1;
}

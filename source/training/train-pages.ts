/**
 * Learns which blocks of a page are its article, for core/parse/block-trees.ts:
 *
 *   node --max-old-space-size=6000 source/training/train-pages.ts FOLDER... [--write]
 *
 * Each folder holds ground-truth.json ({id: {url, articleBody, type?}}) and html/ID.html.gz. A block is of the article when
 * the marked body holds it; its weight is its share of the page's words, so that every page counts the same, but for news
 * pages, of which there are few: three times as much. Prints the
 * F1 of words (mean over pages) by five folds of sites, beside Readability's; --write learns from all and writes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {PageBlock} from '../core/parse/block-collector.ts';
import type {PageSigns} from '../core/parse/block-features.ts';
import {describeBlocks} from '../core/parse/block-features.ts';
import {readTree, scoreByTrees} from '../core/parse/block-scorer.ts';
import {chooseByScores} from '../core/parse/choose-blocks.ts';
import {matchBlocks} from '../core/parse/match-blocks.ts';
import {mendEncoding} from '../core/parse/mend-encoding.ts';
import {findOtherArticles} from '../core/parse/other-articles.ts';
import {openPageParts, readSigns} from '../core/parse/read-page-parts.ts';
import {type BoostRow, boostTrees} from './boost-trees.ts';

type Gold = {readonly url: string; readonly articleBody: string; readonly type?: string};
type Page = {
  readonly blocks: readonly PageBlock[];
  readonly others: readonly boolean[];
  readonly signs: PageSigns;
  readonly kind: string;
  readonly fold: number;
  readonly gold: string;
  readonly readability: string;
  readonly rows: readonly BoostRow[];
};

const foldCount = 5;
const settings = {trees: 100, depth: 4, rate: 0.15, leastLeaf: 0.2, columnShare: 0.35, rowShare: 0.3};
/** Pages without a type are news. */
const timesNews = 3;
const target = 'source/core/parse/block-trees.ts';

const bag = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);

/** Twice the words both have, by the words of both. */
function wordF1(gold: string, found: string): number {
  const [marked, own] = [bag(gold), bag(found)];
  const both = sum([...own].map(([word, count]) => Math.min(count, marked.get(word) ?? 0)));
  const all = sum(marked.values()) + sum(own.values());
  return all === 0 ? 1 : (2 * both) / all;
}

/** Pages of one site are in one fold: their last two labels decide. */
function foldOf(url: string, id: string): number {
  const host = URL.parse(url)?.hostname.split('.').slice(-2).join('.') ?? id;
  return [...host].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 0) % foldCount;
}

function readPage(folder: string, id: string, {url, articleBody, type}: Gold): Page {
  const html = mendEncoding(gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`)).toString('utf8'));
  const parts = openPageParts(html, url);
  const {readability, ...signs} = readSigns(parts, html);
  const {blocks, metadata} = parts;
  const others = findOtherArticles(blocks, metadata.title);
  const marked = matchBlocks(blocks, articleBody);
  const words = sum(bag(articleBody).values());
  const weightOfPage = type === undefined ? timesNews : 1;
  const rows = describeBlocks(blocks, signs).rows.map((values, at) => {
    const own = sum(bag(blocks[at]!.text).values());
    return {values, isTrue: marked[at]!, weight: (weightOfPage * Math.min(own + 0.5, 400)) / (words + 60)};
  });
  return {blocks, others, signs, readability, rows, kind: type ?? 'page', fold: foldOf(url, id), gold: articleBody};
}

const mean = (values: readonly number[]): string => (sum(values) / values.length).toFixed(4);

function report(pages: readonly Page[], found: ReadonlyMap<Page, string>): void {
  const scores = pages.map(page => ({
    page,
    own: wordF1(page.gold, found.get(page)!),
    bare: wordF1(page.gold, page.readability),
  }));
  for (const kind of new Set(pages.map(page => page.kind))) {
    const here = scores.filter(({page}) => page.kind === kind);
    const low = (key: 'own' | 'bare'): number => here.filter(score => score[key] < 0.5).length;
    console.log(
      `${kind}: ${here.length} pages, F1 ${mean(here.map(({own}) => own))} (${low('own')} under half), Readability ${mean(here.map(({bare}) => bare))} (${low('bare')})`,
    );
  }
  for (let fold = 0; fold < foldCount; fold++) {
    const here = scores.filter(({page}) => page.fold === fold);
    console.log(`fold ${fold}: F1 ${mean(here.map(({own}) => own))}, Readability ${mean(here.map(({bare}) => bare))}`);
  }
  console.log(
    `lost, where Readability has over 0.9: ${scores.filter(({own, bare}) => own < 0.5 && bare > 0.9).length}`,
  );
}

const folders = process.argv.slice(2).filter(word => !word.startsWith('--'));
const pages = folders.flatMap(folder =>
  Object.entries(JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<string, Gold>).map(
    ([id, gold]) => readPage(folder, id, gold),
  ),
);
const found = new Map<Page, string>();
for (let fold = 0; fold < foldCount; fold++) {
  const trees = boostTrees(
    pages.filter(page => page.fold !== fold).flatMap(({rows}) => rows),
    settings,
  ).map(readTree);
  for (const page of pages.filter(own => own.fold === fold)) {
    const chosen = chooseByScores(
      page.blocks,
      page.signs,
      page.rows.map(({values}) => scoreByTrees(trees, values)),
    );
    found.set(
      page,
      page.blocks
        .filter((_, at) => chosen[at] && !page.others[at])
        .map(({text}) => text)
        .join('\n'),
    );
  }
}
report(pages, found);
if (process.argv.includes('--write')) {
  const trees = boostTrees(
    pages.flatMap(({rows}) => rows),
    settings,
  );
  const head = `/**\n * The trees of block-scorer.ts, learnt by source/training/train-pages.ts from ${pages.length} pages whose articles people marked:\n * the articles and documentation pages of WCXB's development part (Murrough Foley, 2026, CC BY 4.0) and news pages.\n */`;
  writeFileSync(
    target,
    `${head}\nexport const blockTrees: readonly string[] = [\n${trees.map(tree => `  '${tree}',\n`).join('')}];\n`,
  );
}

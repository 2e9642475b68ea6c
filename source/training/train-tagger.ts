/**
 * Trains the tagger on what wink-nlp makes of news articles and writes it into the project.
 *
 *     node source/training/train-tagger.ts train.jsonl [dev.jsonl]
 *
 * Prints how far it agrees with wink-nlp on the second file, else on one article in eight, which is then left out of
 * the training. The same articles give the same bytes.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gunzipSync, gzipSync} from 'node:zlib';
import {stem} from '../core/nlp/stem.ts';
import {decodeTagger, encodeTagger, makeLexicon, type TaggerParts} from '../core/nlp/tagger-file.ts';
import {buildDictionary} from '../core/nlp/word-classes.ts';
import {decodeWordVectors} from '../core/sections/word-vectors.ts';
import {hashOf} from './hash-of.ts';
import {learnDictionary, learnExceptions} from './learn-dictionary.ts';
import {printAgreement} from './print-agreement.ts';
import {type Example, readArticles} from './tagger-examples.ts';
import {trainPerceptron} from './train-perceptron.ts';

/** More rows or a wider margin agree a little better; these keep the file under 300 KB. */
const options = {bits: 15, rounds: 8, margin: 50};

const [trainPath, devPath] = process.argv.slice(2);
if (trainPath === undefined) throw new Error('usage: train-tagger.ts train.jsonl [dev.jsonl]');
const articles = readArticles(trainPath);
const isHeldOut = (index: number): boolean => devPath === undefined && index % 8 === 7;
const training = articles.filter((_, index) => !isHeldOut(index)).flat();
const heldOut = (
  devPath === undefined ? articles.filter((_, index) => isHeldOut(index)) : readArticles(devPath)
).flat();

const bytes = encodeTagger(trainTagger(training), {data: hashOf(trainPath), seed: 1});
const packed = gzipSync(bytes, {level: 9});
writeFileSync(new URL('../core/data/tagger.model', import.meta.url), packed);
console.log(`${bytes.length} bytes, packed ${packed.length}`);
printAgreement(heldOut, decodeTagger(bytes));

function trainTagger(examples: readonly Example[]): TaggerParts {
  const wordsByLabel = learnDictionary(examples, readCommonWords());
  const dictionary = buildDictionary(wordsByLabel);
  const exceptions = learnExceptions(examples, makeLexicon(dictionary, new Map()));
  const weights = trainPerceptron(examples, dictionary, {...options, random: lehmer(1)});
  console.log(
    `${[...wordsByLabel.values()].flat().length} words, ${[...exceptions.values()].flat().length / 2} exceptions`,
  );
  return {labels: [...wordsByLabel.keys()], dictionary, exceptions, weights};
}

/** Whether the stem of a word is among those that have a vector. */
function readCommonWords(): (word: string) => boolean {
  const {index} = decodeWordVectors(gunzipSync(readFileSync(new URL('../core/data/words.model', import.meta.url))));
  return word => index.has(stem(word));
}

/** Numbers from 0 up to 1 (Park and Miller, 1988). */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 0x7fffffff) / 0x7fffffff;
}

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {decodeQuoteModel} from '../core/attribution/quote-model.ts';
import type {Models} from '../core/models.ts';
import {decodeTagger} from '../core/nlp/tagger-file.ts';
import {decodeWordVectors} from '../core/sections/word-vectors.ts';
import {packageRoot} from './package-root.ts';

let models: Promise<Models> | undefined;

/** Everything learnt that comes with the program, read once per process. */
export function readModels(): Promise<Models> {
  models ??= Promise.all(['attribution.model', 'direct.model', 'words.model', 'tagger.model'].map(readWeights)).then(
    ([attribution, direct, words, tagger]) => ({
      quotes: decodeQuoteModel(attribution!, direct!),
      words: decodeWordVectors(words!),
      tagger: decodeTagger(tagger!),
    }),
  );
  return models;
}

/** Weights are shipped compressed: signed bytes around zero shrink by a third. */
const readWeights = async (name: string): Promise<Uint8Array> => {
  const bytes = await readFile(join(packageRoot(), 'source/core/data', name));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};

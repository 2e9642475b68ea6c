import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Models} from '../core/models.ts';
import {decodeQuoteModel} from '../core/quotes/quote-model.ts';
import {decodeWordVectors} from '../core/sections/word-vectors.ts';
import {packageRoot} from './package-root.ts';

let models: Promise<Models> | undefined;

/** Everything learnt that comes with the program, read once per process. */
export function readModels(): Promise<Models> {
  models ??= Promise.all(
    ['quotes/attribution.model', 'quotes/direct/direct.model', 'sections/words.model'].map(readWeights),
  ).then(([attribution, direct, words]) => ({
    quotes: decodeQuoteModel(attribution!, direct!),
    words: decodeWordVectors(words!),
  }));
  return models;
}

const readWeights = (name: string): Promise<Uint8Array> => readFile(join(packageRoot(), 'source/core', name));

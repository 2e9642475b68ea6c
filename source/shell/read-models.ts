import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {decodeQuoteModel} from '../core/attribution/quote-model.ts';
import type {Models} from '../core/models.ts';
import {decodeTagger} from '../core/nlp/tagger-file.ts';
import {decodeWordVectors} from '../core/sections/word-vectors.ts';
import {packageRoot} from './package-root.ts';
import {UserError} from './user-error.ts';

let models: Promise<Models> | undefined;

/**
 * Everything learnt that comes with the program, read once per process. Rejects with a UserError where a file is
 * missing, damaged or of another version.
 */
export function readModels(): Promise<Models> {
  models ??= readAll();
  return models;
}

async function readAll(): Promise<Models> {
  const [attribution, direct, words, tagger] = await Promise.all(
    ['attribution', 'direct', 'words', 'tagger'].map(readWeights),
  );
  return {
    quotes: readAs('attribution and direct', () => decodeQuoteModel(attribution!, direct!)),
    words: readAs('words', () => decodeWordVectors(words!)),
    tagger: readAs('tagger', () => decodeTagger(tagger!)),
  };
}

/** Weights are shipped compressed: signed bytes around zero shrink by a third. */
async function readWeights(name: string): Promise<Uint8Array> {
  const path = join(packageRoot(), `source/core/data/${name}.model`);
  const bytes = await readFile(path).catch(cause => refuse(name, cause));
  return readAs(name, () => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes));
}

function readAs<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    return refuse(name, cause);
  }
}

/** One line: what is wrong with which file, and what to do. */
function refuse(name: string, cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new UserError(`cannot read the model ${name}: ${why}; install onrecord anew`, {cause});
}

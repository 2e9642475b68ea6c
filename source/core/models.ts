import {decodeQuoteModel, type QuoteModel} from './attribution/quote-model.ts';
import {decodeTagger, type Tagger} from './nlp/tagger-file.ts';
import {decodeWordVectors, type WordVectors} from './sections/word-vectors.ts';

/** Everything learnt that the analysis needs. */
export type Models = {readonly quotes: QuoteModel; readonly words: WordVectors; readonly tagger: Tagger};

/** The files of the package, in `source/core/data`, that hold it. */
export const modelFiles = ['attribution.model', 'direct.model', 'words.model', 'tagger.model'] as const;

/** From the bytes of `modelFiles` in their order, compressed as they are shipped or not. */
export async function decodeModels(files: readonly Uint8Array[]): Promise<Models> {
  const [attribution, direct, words, tagger] = await Promise.all(files.map(unpack));
  return {
    quotes: decodeQuoteModel(attribution!, direct!),
    words: decodeWordVectors(words!),
    tagger: decodeTagger(tagger!),
  };
}

/** Weights are shipped compressed: signed bytes around zero shrink by a third. */
const isCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const unpack = async (bytes: Uint8Array): Promise<Uint8Array> =>
  isCompressed(bytes) ? (await import('fflate')).gunzipSync(bytes) : bytes;

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {decodeQuoteModel, type QuoteModel} from '../core/quotes/quote-model.ts';
import {packageRoot} from './package-root.ts';

let model: Promise<QuoteModel> | undefined;

/** The trained weights that come with the program, read once per process. */
export function readQuoteModel(): Promise<QuoteModel> {
  model ??= Promise.all([readWeights('attribution.model'), readWeights('direct/direct.model')]).then(
    ([attribution, direct]) => decodeQuoteModel(attribution, direct),
  );
  return model;
}

const readWeights = (name: string): Promise<Uint8Array> => readFile(join(packageRoot(), 'source/core/quotes', name));

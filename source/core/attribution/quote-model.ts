import {type DirectModel, decodeDirectModel} from './direct/direct-model.ts';
import {decodeModel} from './spans/model-file.ts';
import type {SpanModel} from './spans/span-model.ts';

/** The trained weights of the quote engine. */
export type QuoteModel = {readonly spans: SpanModel; readonly direct: DirectModel};

/** From the bytes of `attribution.model` and of `direct/direct.model`. */
export const decodeQuoteModel = (attribution: Uint8Array, direct: Uint8Array): QuoteModel => ({
  spans: decodeModel(attribution),
  direct: decodeDirectModel(direct),
});

import {decodeModel} from './spans/model-file.ts';
import type {SpanModel} from './spans/span-model.ts';

/** The trained weights of the quote engine, decoded from the bytes of `attribution.model`. */
export type QuoteModel = {readonly spans: SpanModel};

export const decodeQuoteModel = (bytes: Uint8Array): QuoteModel => ({spans: decodeModel(bytes)});

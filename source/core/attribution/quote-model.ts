import type {SpanModel} from './choice/span-model.ts';
import {decodeSpanModel} from './choice/span-model-file.ts';
import {decodeQuotationModel, type QuotationModel} from './quotations/quotation-model.ts';

/** The trained weights of the quote engine. */
export type QuoteModel = {readonly spans: SpanModel; readonly direct: QuotationModel};

/** From the bytes of `attribution.model` and of `direct.model`. */
export const decodeQuoteModel = (attribution: Uint8Array, direct: Uint8Array): QuoteModel => ({
  spans: decodeSpanModel(attribution),
  direct: decodeQuotationModel(direct),
});

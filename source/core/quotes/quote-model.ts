/** The trained weights, decoded from the bytes of `attribution.model`; undefined where none is at hand. */
export type QuoteModel = Uint8Array | undefined;

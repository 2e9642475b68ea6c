/** A short text with ⟦ ⟧ around each thing said, then who says each. */
export type MarkedText = readonly [text: string, ...speakers: readonly string[]];

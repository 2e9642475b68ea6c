/** Made by source/training/train-sections.ts: what each feature of a gap adds to the odds of a topic boundary, in logits. */
export const gapWeights = {
  wordDepth: 0.25,
  embeddingDepth: 0.07,
  introduced: 0.14,
  begun: 0.21,
  ended: 0.17,
  recalled: 0.29,
  gain: 0.37,
  afterColon: -1.1,
  firstItem: 0.3,
  leans: -0.42,
  joins: -1.18,
  small: -1.46,
  quoted: -0.75,
  quotedOn: -0.42,
  numberedOn: -0.52,
  noteOn: -1.17,
  length: 0.32,
  afterShort: 0.27,
  addresses: 0.15,
  atHeading: 0.28,
  atEnd: -0.17,
  meanParagraph: 0.35,
  textLength: -0.27,
} as const;

export type GapFeature = keyof typeof gapWeights;
export const gapFeatures = Object.keys(gapWeights) as readonly GapFeature[];
export const gapBias = -1.53;

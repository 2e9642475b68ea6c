/** Made by test/accuracy/train/train-sections.ts: what each sign of a gap adds to the odds of a turn, in logits. */
export const gapWeights = {
  wordDip: 0.19,
  meaningDip: 0.09,
  introduced: 0.17,
  begun: 0.23,
  ended: 0.11,
  newNames: -0.07,
  gain: 0.37,
  afterColon: -1.0,
  firstItem: 0.55,
  leans: -0.48,
  joins: -1.0,
  small: -0.77,
  quoted: -0.74,
  quotedOn: -0.33,
  numberedOn: -0.44,
  noteOn: -1.01,
  length: 0.33,
  afterShort: 0.5,
  addresses: 0.4,
  atHeading: 0.35,
  atEnd: -0.34,
  meanParagraph: 0.39,
  textLength: -0.47,
} as const;

export type GapFeature = keyof typeof gapWeights;
export const gapFeatures = Object.keys(gapWeights) as readonly GapFeature[];
export const gapBias = -1.76;

/** Made by source/training/train-headlines.ts: what each feature of a headline adds to how well it names its section. */
export const headlineWeights = {
  expected: 1.204,
  least: 0.134,
  isPoint: 0.02,
  isQuotation: 0.064,
  isPhrase: -0.149,
  words: 0,
  isThin: -0.006,
  wide: -0.02,
  deep: -0.034,
  late: -0.073,
  opens: -0.014,
  omitted: -0.01,
  isShortened: -0.011,
  isWhole: 0.022,
  hasModal: -0.027,
  isCopula: -0.003,
} as const;

export type HeadlineFeature = keyof typeof headlineWeights;
export const headlineFeatures = Object.keys(headlineWeights) as readonly HeadlineFeature[];
export const headlineBias = 0.232;

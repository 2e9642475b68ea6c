/** Made by source/training/train-headlines.ts: what each feature of a headline adds to how well it names its section. */
export const headlineWeights = {
  expected: 1.21,
  least: 0.083,
  isPoint: 0.025,
  isQuotation: 0.073,
  isPhrase: -0.144,
  words: 0,
  isThin: -0.008,
  wide: -0.021,
  deep: -0.034,
  late: -0.072,
  opens: -0.012,
  omitted: -0.01,
  isShortened: -0.012,
  isWhole: 0.021,
  hasModal: -0.029,
  isCopula: 0,
} as const;

export type HeadlineFeature = keyof typeof headlineWeights;
export const headlineFeatures = Object.keys(headlineWeights) as readonly HeadlineFeature[];
export const headlineBias = 0.231;

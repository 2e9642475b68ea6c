/** Made by source/training/train-headlines.ts: what each feature of a headline adds to how well it names its section. */
export const headlineWeights = {
  expected: 1.089,
  least: 0.081,
  isPoint: 0.006,
  isQuotation: 0.08,
  isPhrase: -0.137,
  words: -0.002,
  isThin: -0.015,
  wide: -0.004,
  deep: -0.042,
  late: -0.062,
  opens: -0.018,
  omitted: -0.013,
  isShortened: -0.009,
  isWhole: 0.008,
  hasModal: -0.047,
  isCopula: 0.004,
} as const;

export type HeadlineFeature = keyof typeof headlineWeights;
export const headlineFeatures = Object.keys(headlineWeights) as readonly HeadlineFeature[];
export const headlineBias = 0.257;

/** Made by source/training/train-titles.ts: what each feature of a word adds to the odds that it stands in the heading. */
export const titleWeights = {
  uses: 1.23,
  late: -1.37,
  isName: 0.2,
  rarity: -1.17,
  spread: -0.56,
  isKnown: 0.49,
} as const;

export type TitleFeature = keyof typeof titleWeights;
export const titleFeatures = Object.keys(titleWeights) as readonly TitleFeature[];
export const titleBias = -1.32;

/** Made by test/accuracy/train/train-titles.ts: what each trait of a word adds to the odds that it stands in the heading. */
export const titleWeights = {
  uses: 1.24,
  late: -1.36,
  isName: 0.22,
  rarity: -1.18,
  spread: -0.47,
  isKnown: 0.72,
} as const;

export type TitleFeature = keyof typeof titleWeights;
export const titleFeatures = Object.keys(titleWeights) as readonly TitleFeature[];
export const titleBias = -1.34;

/** Made by source/training/train-headlines.ts: what each feature of a word adds to the odds that it stands in the title. */
export const salienceWeights = {
  uses: 1.331,
  paragraphs: -0.116,
  late: -1.136,
  inLead: -0.095,
  isName: 0.062,
  isVerb: -0.255,
  rarity: -0.77,
  spread: -0.695,
  elsewhere: 0.47,
  inHead: 0.779,
  opensHead: -0.167,
} as const;

export type SalienceFeature = keyof typeof salienceWeights;
export const salienceFeatures = Object.keys(salienceWeights) as readonly SalienceFeature[];
export const salienceBias = -1.096;

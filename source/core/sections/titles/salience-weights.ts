/** Made by source/training/train-headlines.ts: what each feature of a word adds to the odds that it stands in the title. */
export const salienceWeights = {
  uses: 1.303,
  paragraphs: -0.198,
  late: -1.118,
  inLead: -0.108,
  isName: -0.115,
  isVerb: -0.386,
  rarity: -0.754,
  spread: -0.724,
  elsewhere: 0.372,
  inHead: 0.627,
  opensHead: -0.356,
} as const;

export type SalienceFeature = keyof typeof salienceWeights;
export const salienceFeatures = Object.keys(salienceWeights) as readonly SalienceFeature[];
export const salienceBias = -1.063;

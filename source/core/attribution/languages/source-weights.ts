/** Learnt from German Wikinews articles marked by hand (GermEval 2023, task 2, CC BY 2.5) by `npm run train:languages`. */

/** Of the features of choose-source.ts. */
export const sourceWeights: Readonly<Record<string, number>> = {
  'after-0': 0.88,
  'after-1': -0.39,
  'after-2': -0.72,
  'before-0': 0.61,
  'before-1': 0.93,
  'before-2': 0.57,
  'behind-after-0': 0.50,
  'behind-after-1': 1.21,
  'behind-after-2': -0.14,
  'behind-before': -0.32,
  'body': 0.92,
  'colon': -1.15,
  'comma': -0.55,
  'first': 1.77,
  'governed': -1.00,
  'name': 0.10,
  'none': -1.88,
  'noun': -0.15,
  'oblique': -1.35,
  'pronoun': -0.07,
  'quotation': -1.64,
  'relative': 0.18,
  'role': 0.89,
};

/** Learnt from German Wikinews articles marked by hand (GermEval 2023, task 2, CC BY 2.5) by `npm run train:languages`. */

/** Of the features of choose-source.ts. */
export const sourceWeights: Readonly<Record<string, number>> = {
  'after-0': 0.89,
  'after-1': -0.34,
  'after-2': -0.68,
  'before-0': 0.58,
  'before-1': 0.92,
  'before-2': 0.53,
  'behind-after-0': 0.49,
  'behind-after-1': 1.22,
  'behind-after-2': -0.14,
  'behind-before': -0.32,
  body: 0.92,
  colon: -1.15,
  comma: -0.54,
  first: 1.78,
  governed: -1.03,
  name: 0.09,
  none: -1.9,
  noun: -0.23,
  oblique: -1.45,
  pronoun: 0.08,
  quotation: -1.62,
  relative: 0.16,
  role: 0.88,
};

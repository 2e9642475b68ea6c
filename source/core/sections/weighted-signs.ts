/** What each sign adds to the odds of something, in logits, and the odds without any sign: a logistic regression by name. */
export type WeightedSigns<Sign extends string> = {
  readonly bias: number;
  readonly weights: Readonly<Record<Sign, number>>;
};

/** Between 0 and 1. `signs` are the names of those that count. */
export function chanceOf<Sign extends string>(
  values: Readonly<Record<Sign, number>>,
  signs: readonly Sign[],
  {bias, weights}: WeightedSigns<Sign>,
): number {
  const odds = signs.reduce((sum, sign) => sum + weights[sign] * values[sign], bias);
  return 1 / (1 + Math.exp(-odds));
}

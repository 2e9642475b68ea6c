/** What each feature adds to the odds of something, in logits, and the odds without any feature: a logistic regression by name. */
export type NamedLogistic<Feature extends string> = {
  readonly bias: number;
  readonly weights: Readonly<Record<Feature, number>>;
};

/** Between 0 and 1. `features` are the names of those that count. */
export function probabilityOf<Feature extends string>(
  values: Readonly<Record<Feature, number>>,
  features: readonly Feature[],
  {bias, weights}: NamedLogistic<Feature>,
): number {
  const odds = features.reduce((sum, feature) => sum + weights[feature] * values[feature], bias);
  return 1 / (1 + Math.exp(-odds));
}

/** The same where every feature counts once and has no other value; what has no weight counts nothing. */
export function probabilityOfNames(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  const odds = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

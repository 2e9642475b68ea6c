/**
 * Weights of features that are known by name and hold or do not: logistic regression and choices, fitted over all rows at
 * once by Adam (Kingma and Ba 2015), the weights drawn to zero. No randomness.
 */
import {probabilityOfNames} from '../core/learning/named-logistic.ts';

export type NamedRow = {readonly features: readonly string[]; readonly isTrue: boolean};
export type NamedWeights = Readonly<Record<string, number>>;

const rounds = 400;

/** Raises a sum; `addSlopes` adds the slope of every row at the weights it is given. */
export function ascend(
  addSlopes: (weights: NamedWeights, add: (features: readonly string[], value: number) => void) => void,
  decay: number,
): NamedWeights {
  const weights: Record<string, number> = {};
  const mean = new Map<string, number>();
  const square = new Map<string, number>();
  for (let round = 1; round <= rounds; round++) {
    const slopes = new Map<string, number>();
    addSlopes(weights, (features, value) => {
      for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + value);
    });
    const step = 0.1 * Math.min(1, 2 * (1 - round / (rounds + 1)));
    for (const [feature, value] of slopes) {
      const slope = value - decay * (weights[feature] ?? 0);
      mean.set(feature, 0.9 * (mean.get(feature) ?? 0) + 0.1 * slope);
      square.set(feature, 0.99 * (square.get(feature) ?? 0) + 0.01 * slope * slope);
      const move =
        mean.get(feature)! / (1 - 0.9 ** round) / (Math.sqrt(square.get(feature)! / (1 - 0.99 ** round)) + 1e-9);
      weights[feature] = (weights[feature] ?? 0) + step * move;
    }
  }
  return weights;
}

/** Rows of features that hold, each with its answer. */
export const fitRows = (rows: readonly NamedRow[], decay: number): NamedWeights =>
  ascend((weights, add) => {
    for (const {features, isTrue} of rows) add(features, Number(isTrue) - probabilityOfNames(features, weights));
  }, decay);

/** A table that the program imports, the weights to a hundredth; what rounds to less than two is left out. */
export function formatWeights(name: string, about: string, weights: NamedWeights): string {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${/\W/.test(feature) ? `'${feature}'` : feature}: ${Number(weight.toFixed(2))},`);
  return `/** ${about} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
}

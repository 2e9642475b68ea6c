/** Learns what features with names weigh, and writes it as a table that the program imports. */
import {writeFileSync} from 'node:fs';
import type {NamedLogistic} from '../core/learning/named-logistic.ts';
import {fitLogistic, type LogisticRow, type LogisticSettings} from './fit-logistic.ts';

/** The values of each row are those of the features, in their order. */
export function fitNamedLogistic<Feature extends string>(
  features: readonly Feature[],
  rows: readonly LogisticRow[],
  settings: LogisticSettings,
): NamedLogistic<Feature> {
  const [bias, ...fitted] = fitLogistic(rows, settings);
  const weights = Object.fromEntries(features.map((feature, at) => [feature, fitted[at]!])) as Record<Feature, number>;
  return {bias: bias!, weights};
}

/** Writes source/core/sections/NAME-weights.ts, the weights to a hundredth. */
export function writeNamedLogistic({bias, weights}: NamedLogistic<string>, name: string, comment: string): void {
  const round = (value: number): number => Number(value.toFixed(2));
  const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${round(weight)},`);
  const Name = name.charAt(0).toUpperCase() + name.slice(1);
  writeFileSync(
    `source/core/sections/${name}-weights.ts`,
    `/** ${comment} */
export const ${name}Weights = {
${lines.join('\n')}
} as const;

export type ${Name}Feature = keyof typeof ${name}Weights;
export const ${name}Features = Object.keys(${name}Weights) as readonly ${Name}Feature[];
export const ${name}Bias = ${round(bias)};
`,
  );
}

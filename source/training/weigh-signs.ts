/** Learns what signs with names weigh, and writes it as a table that the program imports. */
import {writeFileSync} from 'node:fs';
import type {WeightedSigns} from '../core/sections/weighted-signs.ts';
import {fitLogistic, type LogisticRow, type LogisticSettings} from './fit-logistic.ts';

/** The values of each row are those of the signs, in their order. */
export function weighSigns<Sign extends string>(
  signs: readonly Sign[],
  rows: readonly LogisticRow[],
  settings: LogisticSettings,
): WeightedSigns<Sign> {
  const [bias, ...fitted] = fitLogistic(rows, settings);
  const weights = Object.fromEntries(signs.map((sign, at) => [sign, fitted[at]!])) as Record<Sign, number>;
  return {bias: bias!, weights};
}

/** Writes source/core/sections/NAME-weights.ts, the weights to a hundredth. */
export function writeSigns({bias, weights}: WeightedSigns<string>, name: string, comment: string): void {
  const round = (value: number): number => Number(value.toFixed(2));
  const lines = Object.entries(weights).map(([sign, weight]) => `  ${sign}: ${round(weight)},`);
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

import type {LinearModel} from '../core/learning/linear-model.ts';

export type LogisticRow = {readonly values: readonly number[]; readonly isTrue: boolean; readonly weight: number};
export type LogisticSettings = {readonly rounds: number; readonly rate: number; readonly decay: number};

/** Logistic regression; the first of the numbers returned is the bias, which is not drawn to zero. */
export function fitLogistic(rows: readonly LogisticRow[], settings: LogisticSettings): readonly number[] {
  const size = rows[0]!.values.length + 1;
  const fitted = ascend(size, settings, (current, slope) => {
    slope[0]! += settings.decay * current[0]!;
    for (const {values, isTrue, weight} of rows) {
      const odds = values.reduce((sum, value, at) => sum + value * current[at + 1]!, current[0]!);
      const error = weight * (Number(isTrue) - 1 / (1 + Math.exp(-odds)));
      slope[0]! += error;
      for (let at = 1; at < size; at++) slope[at]! += error * values[at - 1]!;
    }
  });
  return [...fitted];
}

/** Features of one decision as `feature` gives them. */
export type HashedRow = {readonly features: readonly number[]; readonly isTrue: boolean};

/** Logistic regression over hashed features; those that only one row has are left at 0. */
export function fitHashedLogistic(
  rows: readonly HashedRow[],
  {bits, ...settings}: LogisticSettings & {readonly bits: number},
): LinearModel {
  const places = rows.map(({features}) => Uint32Array.from(features, hash => hash & (2 ** bits - 1)));
  const uses = new Uint32Array(2 ** bits);
  for (const row of places) for (const place of row) uses[place]!++;
  const common = places.map(row => row.filter(place => uses[place]! > 1));
  const weights = ascend(2 ** bits, settings, (current, slope) => {
    rows.forEach(({isTrue}, index) => {
      const own = common[index]!;
      const odds = own.reduce((sum, place) => sum + current[place]!, 0);
      const error = Number(isTrue) - 1 / (1 + Math.exp(-odds));
      for (const place of own) slope[place]! += error;
    });
  });
  return {weights: Float32Array.from(weights), scale: 1};
}

/**
 * Raises a sum by Adam (Kingma and Ba 2015) over all rows at once, the weights drawn to zero. `addSlope` adds the slope
 * at the weights it is given. No randomness.
 */
function ascend(
  size: number,
  {rounds, rate, decay}: LogisticSettings,
  addSlope: (current: Float64Array, slope: Float64Array) => void,
): Float64Array {
  const fitted = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = fitted.map(value => -decay * value);
    addSlope(fitted, slope);
    const step = rate * Math.min(1, 2 * (1 - round / (rounds + 1)));
    slope.forEach((value, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * value;
      square[at] = 0.99 * square[at]! + 0.01 * value * value;
      fitted[at]! += (step * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-9);
    });
  }
  return fitted;
}

export type LogisticRow = {readonly values: readonly number[]; readonly isTrue: boolean; readonly weight: number};
export type LogisticSettings = {readonly rounds: number; readonly rate: number; readonly decay: number};

/**
 * Logistic regression by Adam (Kingma and Ba 2015) over all rows at once, the weights drawn to zero; the first of the
 * numbers returned is the bias, which is not. No randomness.
 */
export function fitLogistic(rows: readonly LogisticRow[], {rounds, rate, decay}: LogisticSettings): readonly number[] {
  const size = rows[0]!.values.length + 1;
  const fitted = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const slope = fitted.map((value, at) => (at === 0 ? 0 : -decay * value));
    for (const {values, isTrue, weight} of rows) {
      const odds = values.reduce((sum, value, at) => sum + value * fitted[at + 1]!, fitted[0]!);
      const error = weight * (Number(isTrue) - 1 / (1 + Math.exp(-odds)));
      slope[0]! += error;
      for (let at = 1; at < size; at++) slope[at]! += error * values[at - 1]!;
    }
    const step = rate * Math.min(1, 2 * (1 - round / (rounds + 1)));
    slope.forEach((value, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * value;
      square[at] = 0.99 * square[at]! + 0.01 * value * value;
      fitted[at]! += (step * (mean[at]! / (1 - 0.9 ** round))) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-9);
    });
  }
  return [...fitted];
}

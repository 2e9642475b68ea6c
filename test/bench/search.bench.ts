/**
 * How often search finds the right paragraph, and how fast, beside other search engines.
 *
 *     npm run bench [-- --quick] [-- FILE.jsonl]
 *
 * FILE has one article a line, `{"text": ...}`. The same queries are made on every run; only times differ.
 */
import {parseArgs} from 'node:util';
import {record} from './record.ts';
import {readCorpus} from './search/corpus.ts';
import {type Engine, engines, type Find} from './search/engines.ts';
import {type BenchQuery, isRight, makeQueries} from './search/make-queries.ts';
import {createRandom} from './search/random.ts';

const {values, positionals} = parseArgs({options: {quick: {type: 'boolean', default: false}}, allowPositionals: true});
const sizes = values.quick ? [30, 1000] : [30, 1000, 10_000, 100_000];
const corpus = readCorpus(positionals[0], sizes.at(-1)!);
console.log(`Search: ${corpus.origin}.\n`);

function measure(engine: Engine, paragraphs: readonly string[], queries: readonly BenchQuery[]): void {
  const memory = usedMemory();
  const began = performance.now();
  const find = engine.create(paragraphs);
  const indexing = performance.now() - began;
  const megabytes = (usedMemory() - memory) / 2 ** 20;
  const asked = takePerKind(queries, engine.queriesPerKind(paragraphs.length));
  const times: number[] = [];
  const ranks = asked.map(query => rankOf(find, query, paragraphs, times));
  if (engine.isTyped(paragraphs.length)) times.splice(0, Infinity, ...typedTimes(find, takePerKind(queries, 2)));
  const share = (most: number) => `${((100 * ranks.filter(rank => rank <= most).length) / ranks.length).toFixed(1)} %`;
  const reciprocal = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length;
  const row = [
    String(asked.length).padStart(7),
    share(1).padStart(11),
    share(5).padStart(7),
    reciprocal.toFixed(3).padStart(5),
    percentile(times, 50).toFixed(2).padStart(7),
    percentile(times, 95).toFixed(2).padStart(7),
    indexing.toFixed(0).padStart(8),
    megabytes.toFixed(1).padStart(8),
  ];
  console.log(`${engine.name.padEnd(16)}  ${row.join('  ')}`);
  if (engine.name !== 'onrecord') return;
  console.log(weakest(asked, ranks));
  record(`search, p95 in ms at ${paragraphs.length} paragraphs`, Number(percentile(times, 95).toFixed(2)));
}

/** Rank of the right paragraph from 1; Infinity when it is not among the five. */
function rankOf(find: Find, query: BenchQuery, paragraphs: readonly string[], times: number[]): number {
  const began = performance.now();
  const found = find(query.input);
  times.push(performance.now() - began);
  const place = found.findIndex(number => isRight(query, number, paragraphs));
  return place < 0 ? Infinity : place + 1;
}

/** Milliseconds of every search while the queries are typed letter by letter. */
const typedTimes = (find: Find, queries: readonly BenchQuery[]): number[] =>
  queries.flatMap(({input}) =>
    [...input].map((_, place) => {
      const began = performance.now();
      find(input.slice(0, place + 1));
      return performance.now() - began;
    }),
  );

function takePerKind(queries: readonly BenchQuery[], most: number): BenchQuery[] {
  const taken = new Map<string, number>();
  return queries.filter(({kind}) => {
    taken.set(kind, (taken.get(kind) ?? 0) + 1);
    return taken.get(kind)! <= most;
  });
}

/** The kinds of query that do not always have the right paragraph first. */
function weakest(queries: readonly BenchQuery[], ranks: readonly number[]): string {
  const kinds = Map.groupBy(ranks.keys(), place => queries[place]!.kind);
  const shares = [...kinds].map(([kind, places]) => ({
    kind,
    share: places.filter(place => ranks[place] === 1).length / places.length,
  }));
  const weak = shares.filter(({share}) => share < 1).sort((a, b) => a.share - b.share);
  const told = weak.map(({kind, share}) => `${kind} ${(100 * share).toFixed(0)} %`);
  return `  by kind: ${[...told, ...(weak.length < shares.length ? [`${weak.length > 0 ? 'the rest' : 'all'} 100 %`] : [])].join(', ')}`;
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** Bytes of objects and typed arrays that are alive; needs node --expose-gc. */
function usedMemory(): number {
  // Twice: what a weak reference held goes the second time.
  globalThis.gc?.();
  globalThis.gc?.();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

for (const size of sizes) {
  const paragraphs = corpus.paragraphs.slice(0, size);
  const queries = makeQueries(paragraphs.slice(0, corpus.genuine), values.quick ? 10 : 40, createRandom(size));
  console.log(`${size} paragraphs, ${queries.length} queries`);
  console.log('engine            queries  found first  in five    MRR   p50 ms   p95 ms  index ms  index MB');
  for (const engine of engines.filter(({most}) => size <= most)) measure(engine, paragraphs, queries);
  console.log();
}

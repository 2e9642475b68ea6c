import {appendFileSync} from 'node:fs';

/** Keeps a figure of which less is better, for bench.json and the comparison with the run before. */
export function record(name: string, value: number): void {
  const file = process.env.BENCH_RECORD;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify([name, value])}\n`);
}

/** Runs every bench in turn, each in a process of its own, with the arguments given here. */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

const folder = import.meta.dirname;
for (const file of readdirSync(folder).filter(name => name.endsWith('.bench.ts'))) {
  const {status} = spawnSync(process.execPath, ['--expose-gc', join(folder, file), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

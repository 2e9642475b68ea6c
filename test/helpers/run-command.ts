import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Runs the built command without a terminal. `input` is what is piped into it; without it, there is nothing to read. */
export function runCommand(words: readonly string[], input?: string | Uint8Array): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['dist/onrecord.js', ...words], {
    encoding: 'utf8',
    ...(input === undefined ? {stdio: ['ignore', 'pipe', 'pipe'] as const} : {input}),
  });
}

/** A file of this name and content in a new temporary folder; returns its path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'onrecord-')), name);
  writeFileSync(path, content);
  return path;
}

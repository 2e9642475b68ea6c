#!/usr/bin/env node
/**
 * The command that is installed: checks that Node is new enough, shows a short text at once if one is asked for in a
 * terminal, then loads the program.
 * On an older Node it hands over to the one in node_modules if there is one; this file must parse on any Node.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import * as nodeModule from 'node:module';
import {isatty} from 'node:tty';
import {fileURLToPath} from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 13)) {
  nodeModule.enableCompileCache?.();
  const words = process.argv.slice(2);
  const isReading = words.length < 2 && !words[0]?.startsWith('-') && isatty(0) && isatty(1);
  const shown = isReading ? await (await import('./first-frame.js' as string)).showFirstFrame(words) : undefined;
  await (await import('./cli.js' as string)).main(words, shown);
} else {
  const local = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (existsSync(local)) {
    const {status, signal} = spawnSync(local, process.argv.slice(1), {stdio: 'inherit'});
    process.exitCode = signal ? 1 : (status ?? 1);
  } else {
    process.stderr.write(
      `onrecord: needs Node 22.13 or newer, this is ${process.versions.node}; install a newer Node\n`,
    );
    process.exitCode = 2;
  }
}

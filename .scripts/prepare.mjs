/**
 * Builds the program when it is installed from its folder. Plain JavaScript: it runs on whatever Node is there, also where
 * nothing is installed yet, and then says what to do.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

if (['esbuild', 'typescript', 'node'].every(name => existsSync(`node_modules/${name}/package.json`))) {
  process.exitCode = spawnSync('npm', ['run', 'build'], {stdio: 'inherit', shell: process.platform === 'win32'}).status ?? 1;
} else {
  process.stderr.write('onrecord: run npm ci first, then npm install -g . once more\n');
  process.exitCode = 1;
}

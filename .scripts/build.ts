/**
 * Bundles the program into dist/: the launcher, the command, the public package with its types, and the analysis worker.
 * Bundled and minified, with development code of React compiled away, it starts in half the time of loose modules.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {build, type Plugin} from 'esbuild';
import {formatManPage} from '../source/cli/format-man-page.ts';
import {writeLicences} from './write-licences.ts';

/** Ink imports react-devtools-core only when DEV=true; a stub keeps it out of the bundle. */
const devtoolsStub: Plugin = {
  name: 'devtools-stub',
  setup(bundle) {
    bundle.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'react-devtools-core', namespace: 'stub'}));
    bundle.onLoad({filter: /.*/, namespace: 'stub'}, () => ({contents: 'export default undefined'}));
  },
};

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const entries = [
  'source/cli/cli.tsx',
  'source/index.ts',
  'source/shell/article-worker.ts',
  'source/shell/analysis-worker.ts',
  'source/cli/print-worker.ts',
];

rmSync('dist', {recursive: true, force: true});
const program = await build({
  entryPoints: entries,
  metafile: true,
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  legalComments: 'none',
  format: 'esm',
  platform: 'node',
  target: 'node22.13',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.ONRECORD_VERSION': JSON.stringify(version),
    // Yoga asks whether there is a global fetch, which makes Node load its web client: 8 ms of the start for nothing.
    fetch: 'undefined',
    'WebAssembly.instantiateStreaming': 'undefined',
  },
  plugins: [devtoolsStub],
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
});
await build({entryPoints: ['source/cli/onrecord.ts'], outdir: 'dist', format: 'esm', target: 'node18', minify: true});

/** Without anything of Node, for browsers. */
const core = await build({
  entryPoints: {core: 'source/core/index.ts'},
  chunkNames: 'core/[name]-[hash]',
  outdir: 'dist',
  metafile: true,
  bundle: true,
  splitting: true,
  minify: true,
  legalComments: 'none',
  format: 'esm',
  platform: 'browser',
  conditions: ['worker'],
  target: 'es2024',
});

writeFileSync('dist/onrecord.1', formatManPage(version));
writeLicences([program.metafile, core.metafile], 'dist/LICENCES.txt');

// The types of the public package.
const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.tsconfig.types.json'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

/**
 * Bundles the program into dist/: the launcher, the command, the public package with its types, and the analysis worker.
 * Bundled and minified, with development code of React compiled away, it starts in half the time of loose modules.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {formatManPage} from '../source/cli/format-man-page.ts';
import {writeLicences} from './write-licences.ts';
import {writeSbom} from './write-sbom.ts';

/** Ink imports react-devtools-core only when DEV=true; a stub keeps it out of the bundle. */
const devtoolsStub: Plugin = {
  name: 'devtools-stub',
  setup(bundle) {
    bundle.onResolve({filter: /^react-devtools-core$/}, () => ({path: 'react-devtools-core', namespace: 'stub'}));
    bundle.onLoad({filter: /.*/, namespace: 'stub'}, () => ({contents: 'export default undefined'}));
  },
};

/**
 * What the first frame imports only when it is needed, and string-width, which loads in 10 ms and is asked for emoji and
 * Chinese: whatever needs them throws, and is left to the reader. The settings are read here too.
 */
const laterModules: Plugin = {
  name: 'later-modules',
  setup(bundle) {
    bundle.onResolve({filter: /.*/}, ({kind, path}) =>
      kind === 'dynamic-import' && !path.endsWith('/read-settings.ts')
        ? {path: 'later', namespace: 'later'}
        : undefined,
    );
    bundle.onResolve({filter: /^string-width$/}, () => ({path: 'later', namespace: 'later'}));
    bundle.onLoad({filter: /.*/, namespace: 'later'}, () => ({
      contents: "export default () => {throw new Error('not for the first frame')}",
    }));
  },
};

/** The same components drawn without React and Ink: source/ui/plain. */
const plainElements: Plugin = {
  name: 'plain-elements',
  setup(bundle) {
    const path = resolve('source/ui/plain/elements.ts');
    bundle.onResolve({filter: /^(ink|react|react\/jsx-runtime)$/}, () => ({path}));
    bundle.onResolve({filter: /^ink-select-input$/}, () => ({path, namespace: 'list'}));
    bundle.onLoad({filter: /.*/, namespace: 'list'}, () => ({
      contents: `export {SelectInput as default} from '${path}'`,
      resolveDir: '/',
    }));
  },
};

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const entries = [
  'source/cli/cli.tsx',
  'source/index.ts',
  'source/shell/article-worker.ts',
  'source/shell/analysis-worker.ts',
  'source/library/library-worker.ts',
  'source/cli/print-worker.ts',
];

const forNode: BuildOptions = {
  metafile: true,
  outdir: 'dist',
  bundle: true,
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
    'Intl.Segmenter': 'LazySegmenter',
  },
  inject: ['.scripts/lazy-segmenter.ts'],
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);",
  },
};

rmSync('dist', {recursive: true, force: true});
const program = await build({
  ...forNode,
  entryPoints: entries,
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  plugins: [devtoolsStub],
});
/** In one file, which is found and compiled faster than its parts: what only other inputs need stays outside. */
const firstFrame = await build({
  ...forNode,
  entryPoints: ['source/reader/first-frame.tsx'],
  plugins: [plainElements, laterModules],
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
const metafiles = [program.metafile!, firstFrame.metafile!, core.metafile];
writeLicences(metafiles, 'dist/LICENCES.txt');
writeSbom(metafiles, 'dist/sbom.cdx.json');

// The types of the public package.
const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.tsconfig.types.json'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

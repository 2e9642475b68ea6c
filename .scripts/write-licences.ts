/** The licences of all that is bundled, in one file: whoever passes the program on must pass them on too. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

type Manifest = {readonly name: string; readonly version: string; readonly license?: string};

export function writeLicences(metafiles: readonly Metafile[], file: string): void {
  const entries = bundledFolders(metafiles).map(describe).sort();
  writeFileSync(file, [...new Set(entries)].join(`\n${'-'.repeat(80)}\n\n`));
}

/** Every package of which something is bundled. */
export const bundledPackages = (metafiles: readonly Metafile[]): readonly Manifest[] =>
  bundledFolders(metafiles).map(folder => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest);

function bundledFolders(metafiles: readonly Metafile[]): readonly string[] {
  const inputs = metafiles.flatMap(({inputs}) => Object.keys(inputs));
  return [...new Set(inputs.filter(input => input.includes('node_modules/')).map(folderOf))];
}

/** The folder of the package that a file belongs to; what a package carries along in its own folder is a part of it. */
function folderOf(input: string): string {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
  if (folder === undefined) throw new Error(`${input} belongs to no package`);
  return existsSync(join(folder, 'package.json'))
    ? folder
    : folderOf(folder.replace(/node_modules\/(?!.*node_modules\/).*$/, ''));
}

function describe(folder: string): string {
  const {
    name,
    version,
    license = 'see below',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const texts = readdirSync(folder).filter(entry => /^(licen[cs]e|copying|notice)\b/i.test(entry));
  const words = texts.map(text => readFileSync(join(folder, text), 'utf8').trim());
  return `${[`${name} ${version} (${license})`, ...words].join('\n\n')}\n`;
}

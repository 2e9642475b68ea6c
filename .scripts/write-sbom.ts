/** What the program is made of (software bill of materials, CycloneDX): npm lists what is installed, and what is bundled stays. */
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import type {Metafile} from 'esbuild';
import {bundledPackages} from './write-licences.ts';

type Component = {readonly 'bom-ref': string; readonly name: string};
type Bom = {
  readonly metadata: {readonly component: Component};
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn?: readonly string[]}[];
};

export function writeSbom(metafiles: readonly Metafile[], file: string): void {
  const {stdout, status} = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm sbom failed');
  const {serialNumber: _, metadata, ...bom} = JSON.parse(stdout) as Bom & {readonly serialNumber: string};
  const {component} = metadata;
  const bundled = new Set(bundledPackages(metafiles).map(({name, version}) => `${name}@${version}`));
  const listed = new Set(bom.components.map(one => one['bom-ref']));
  const missing = [...bundled].filter(ref => !listed.has(ref));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);
  const isKept = (ref: string) => bundled.has(ref) || ref === component['bom-ref'];
  const kept = {
    ...bom,
    // Without the time and the name of the folder, so that the same program has the same list.
    metadata: {component: {...component, name: 'onrecord'}},
    components: bom.components.filter(one => isKept(one['bom-ref'])),
    dependencies: bom.dependencies
      .filter(({ref}) => isKept(ref))
      .map(({ref, dependsOn = []}) => ({ref, dependsOn: dependsOn.filter(isKept)})),
  };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}

/** What is shipped: the hash and size of each model, the format, and what its header says that it was made from. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {decodeTensors, formatVersion, type Provenance} from '../core/learning/tensor-file.ts';

export type Manifest = {
  readonly format: number;
  readonly models: Readonly<
    Record<string, {readonly sha256: string; readonly bytes: number; readonly madeFrom: Provenance}>
  >;
};

const data = new URL('../core/data/', import.meta.url);
export const manifestFile = new URL('manifest.json', data);

/** Of the files as they are. Throws a ModelFileError where one is not of this version. */
export function describeModels(): Manifest {
  const names = readdirSync(data).filter(name => name.endsWith('.model'));
  const models = names.sort().map(name => {
    const bytes = readFileSync(new URL(name, data));
    const {madeFrom} = decodeTensors(new Uint8Array(gunzipSync(bytes)), name.replace('.model', ''));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [name, {sha256, bytes: bytes.length, madeFrom}] as const;
  });
  return {format: formatVersion, models: Object.fromEntries(models)};
}

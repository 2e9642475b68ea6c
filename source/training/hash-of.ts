import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/** The first 16 digits of the SHA-256 of a file. */
export const hashOf = (path: string | URL): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

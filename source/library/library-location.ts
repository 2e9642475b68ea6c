/** Where the library is. Loads nothing of it: whoever only asks whether there is one does not wait. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import envPaths from 'env-paths';

/** A file or a postgres:// address. */
export const libraryLocation = ({ONRECORD_LIBRARY: named = ''}: NodeJS.ProcessEnv = process.env): string =>
  named === '' ? join(envPaths('onrecord', {suffix: ''}).data, 'library.sqlite') : named;

export const isServer = (location: string): boolean => /^postgres(ql)?:\/\//.test(location);

/** Whether it is worth asking: a server may hold something, and a file that is not there holds nothing. */
export const mayHoldArticles = (location: string): boolean => isServer(location) || existsSync(location);

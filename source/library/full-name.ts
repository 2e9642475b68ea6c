import {resolve} from 'node:path';

/** A file by its whole path, so that it is known again wherever the program is started. */
export const fullName = (origin: string): string =>
  origin === '-' || /^[a-z][a-z0-9+.-]*:\/\//i.test(origin) ? origin : resolve(origin);

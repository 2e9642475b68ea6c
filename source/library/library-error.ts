import {sanitise} from '../core/parse/sanitise.ts';

/** What is wrong with the library, and what its user can do, in one line. Reading goes on without it. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(message: string, options?: ErrorOptions) {
    super(sanitise(message).replace(/\s+/g, ' '), options);
  }
}

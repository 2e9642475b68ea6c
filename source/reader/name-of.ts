import {sanitise} from '../core/parse/sanitise.ts';

/** What an origin is called on the screen. */
export const nameOf = (origin: string): string =>
  origin === '-' ? 'standard input' : sanitise(origin).replaceAll('\n', ' ');

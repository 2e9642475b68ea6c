import {sanitise} from '../core/parse/sanitise.ts';
import {withoutCredentials} from '../shell/user-error.ts';

/** What an origin is called on the screen. */
export const nameOf = (origin: string): string =>
  origin === '-' ? 'standard input' : withoutCredentials(sanitise(origin)).replaceAll('\n', ' ');

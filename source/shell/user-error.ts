import {sanitise} from '../core/parse/sanitise.ts';

/** Names and passwords in addresses. */
const credentials = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]+@/gi;

/** An address without the name and password that stand in it. */
export const withoutCredentials = (text: string): string => text.replace(credentials, '$1');

/** Something the user can mend: one line that says what is wrong and what to do. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(message: string, options?: ErrorOptions) {
    super(withoutCredentials(sanitise(message).replace(/\s+/g, ' ')), options);
  }
}

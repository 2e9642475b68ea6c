import {sanitise} from '../core/parse/sanitise.ts';

/** Something the user can mend: one line that says what is wrong and what to do. Shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(message: string, options?: ErrorOptions) {
    super(sanitise(message).replace(/\s+/g, ' '), options);
  }
}

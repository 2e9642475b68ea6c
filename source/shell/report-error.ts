import {UserError} from './user-error.ts';

/** One line for what the user can mend; anything else is a bug and shows its stack. Sets exit code 2. */
export function reportError(error: unknown): void {
  const text = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`onrecord: ${text}\n`);
  process.exitCode = 2;
}

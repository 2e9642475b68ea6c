import {UserError} from './user-error.ts';

/** A server answered that it will not or cannot. */
export class StatusError extends UserError {
  readonly status: number;
  /** How long it asks to be left alone. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, status: number, retryAfter: string | undefined, now = Date.now()) {
    super(message);
    this.status = status;
    this.retryAfterSeconds = readRetryAfter(retryAfter, now);
  }
}

/** Seconds, or a date (RFC 9110, 10.2.3); undefined for what is neither. */
function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.round((date - now) / 1000));
}

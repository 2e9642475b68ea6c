/**
 * When a feed that failed is asked again: after a quarter of an hour, then twice as long each time, at most a day, and never
 * before the server has said.
 *
 *     third failure in a row, without Retry-After     in an hour
 */
const firstWaitSeconds = 15 * 60;
const longestWaitSeconds = 24 * 60 * 60;

export function waitSeconds(failures: number, retryAfterSeconds = 0): number {
  const backOff = Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (failures - 1));
  return Math.max(backOff, retryAfterSeconds);
}

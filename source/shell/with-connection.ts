import {EnvHttpProxyAgent} from 'undici';
import type {FetchOptions} from './received.ts';

export type Connection = {readonly dispatcher: EnvHttpProxyAgent; readonly signal: AbortSignal};

/** Gives the work a connection that ends with it, and a signal for the caller's stop and the limit of time. */
export async function withConnection<Result>(
  {limits, signal}: FetchOptions,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const dispatcher = new EnvHttpProxyAgent({connect: {timeout: limits.connectMilliseconds}});
  const timeout = AbortSignal.timeout(limits.wholeMilliseconds);
  try {
    return await work({dispatcher, signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout])});
  } finally {
    dispatcher.destroy().catch(() => {});
  }
}
